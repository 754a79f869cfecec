"""What encodings are called, for people to choose from."""

import codecs

from workbench.gui.texts import _


def names() -> dict[str, str]:
    """The usual encodings by Python's names for them, and where each was used."""
    return {
        "utf-8": _("Unicode (UTF-8)"),
        "utf-16": _("Unicode (UTF-16)"),
        "cp1252": _("Western Europe (Windows-1252)"),
        "iso8859-15": _("Western Europe (ISO 8859-15)"),
        "mac-roman": _("Western Europe (Macintosh)"),
        "cp850": _("Western Europe (DOS 850)"),
        "cp1250": _("Central Europe (Windows-1250)"),
        "iso8859-2": _("Central Europe (ISO 8859-2)"),
        "cp1251": _("Cyrillic (Windows-1251)"),
        "koi8-r": _("Cyrillic (KOI8-R)"),
        "cp866": _("Cyrillic (DOS 866)"),
        "cp1253": _("Greek (Windows-1253)"),
        "cp1254": _("Turkish (Windows-1254)"),
        "cp1255": _("Hebrew (Windows-1255)"),
        "cp1256": _("Arabic (Windows-1256)"),
        "cp1257": _("Baltic (Windows-1257)"),
        "cp1258": _("Vietnamese (Windows-1258)"),
        "cp874": _("Thai (Windows-874)"),
        "gb18030": _("Chinese, simplified (GB18030)"),
        "big5": _("Chinese, traditional (Big5)"),
        "cp932": _("Japanese (Shift-JIS)"),
        "euc_jp": _("Japanese (EUC-JP)"),
        "iso2022_jp": _("Japanese (ISO-2022-JP)"),
        "cp949": _("Korean (Windows-949)"),
    }


def words(encoding: str) -> str:
    """The encoding as a person calls it; one that is not among the usual ones by its own name."""
    try:
        wanted = codecs.lookup(encoding).name
    except LookupError:
        return encoding
    return next((shown for name, shown in names().items() if codecs.lookup(name).name == wanted), encoding)
