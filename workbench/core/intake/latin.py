"""Tells the Latin code pages apart by the letters of the languages written in them.

A general guess takes Spanish for Hungarian: the same bytes are plausible letters in both. Only the accented letters
of one single language, all found in the text, decide.
"""

PAGES = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "mac_roman", "cp850", "cp437")
LANGUAGES = (
    ("cp1252", "áéíóúñüçªº"),
    ("cp1252", "àâçèéêëîïôùûœæÿ"),
    ("cp1252", "äöüßé"),
    ("cp1252", "áàâãéêíóôõúüçªº"),
    ("cp1252", "àèéìíîòóùú"),
    ("cp1252", "åäöæøéü"),
    ("cp1252", "áéíóúýðþæö"),
    ("cp1252", "àçèéíïòóúü"),
    ("cp1252", "éëïóöüèê"),
    ("cp1254", "çğıöşüâîû"),
    ("cp1250", "ąćęłńóśźż"),
    ("cp1250", "áčďéěíňóřšťúůýž"),
    ("cp1250", "áäčďéíĺľňóôŕšťúýž"),
    ("cp1250", "áéíóöőúüű"),
    ("cp1250", "ăâîşţ"),
    ("cp1250", "čćđšž"),
    ("cp1257", "āčēģīķļņšūž"),
    ("cp1257", "ąčęėįšųūž"),
    ("cp1257", "õäöüšž"),
    ("mac_roman", "áéíóúñüçàâèêëîïôùûœäößåøæãõìò"),
    ("cp850", "áéíóúñüçàâèêëîïôùûäößåøæãõìò"),
)
LETTERS_LOOKED_AT = 20_000


def code_page(data: bytes) -> str:
    """The code page in which most accented letters of `data` belong to one language; the first of equals."""
    sample = bytes(byte for byte in data if byte >= 0x80)[:LETTERS_LOOKED_AT]
    return max(LANGUAGES, key=lambda language: _plausible(sample, *language))[0]


def _plausible(sample: bytes, page: str, letters: str) -> float:
    """The share of the letters in `sample` that this language has. Signs such as quotation marks do not count."""
    found = [letter.lower() for letter in sample.decode(page, "replace")]
    signs = sum(letter in "«»“”„‘’‚–—…•€£°§¿¡\xa0·©®" for letter in found)
    known = sum(letter in letters for letter in found)
    return (known + signs) / max(1, len(found))
