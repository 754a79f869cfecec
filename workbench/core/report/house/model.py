"""A house style as values."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Logo:
    """A checked picture: `data` as `media_type` says, for forms that take it, and the same as PNG for those that do not.
    `ratio` is its width over its height."""

    data: bytes
    media_type: str
    png: bytes
    ratio: float

    @property
    def address(self) -> str:
        """The picture as an address that loads nothing."""
        return f"data:{self.media_type};base64,{b64encode(self.data).decode()}"

    @property
    def svg(self) -> str:
        """The picture as SVG, whatever it was."""
        if self.media_type == "image/svg+xml":
            return self.data.decode()
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {100 * self.ratio:.5g} 100">'
            f'<image width="{100 * self.ratio:.5g}" height="100" href="{self.address}"/></svg>'
        )


@dataclass(frozen=True)
class House:
    """What a house gives; where it gives nothing, reports are as the program makes them. `verdicts` and `meanings` go by the
    standing of a claim, `templates` by the name of the file."""

    name: str = ""
    contact: str = ""
    logo: Logo | None = None
    verdicts: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, str] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """The same for a child process; `of_plain` makes it again."""
        return asdict(self)


def of_plain(values: dict[str, Any]) -> House:
    logo = Logo(**values["logo"]) if values["logo"] else None
    return House(**{**values, "logo": logo})


PLAIN = House()
