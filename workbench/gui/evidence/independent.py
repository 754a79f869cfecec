"""How many independent origins stand behind pieces of evidence, in words."""

from workbench.core.independence import Independence
from workbench.gui.texts import _, number, plural


def told_origins(counted: Independence) -> str:
    """ "4 pieces, 1 independent origin"; "" where there is no evidence."""
    if not counted.pieces:
        return ""
    pieces = plural(counted.pieces, "{n} piece", "{n} pieces")
    if not counted.unknown:
        origins = plural(counted.named, "{n} independent origin", "{n} independent origins")
        return _("{pieces}, {origins}").format(pieces=pieces, origins=origins)
    if not counted.named:
        return _("{pieces}, origin not known").format(pieces=pieces)
    words = _("{pieces}, at most {most} independent origins ({unknown} not known)")
    return words.format(pieces=pieces, most=number(counted.most), unknown=number(counted.unknown))
