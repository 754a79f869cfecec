"""What report is wanted."""

from dataclasses import asdict, dataclass
from typing import Any

from workbench.core.disclosure import Profile


@dataclass(frozen=True)
class Wanted:
    """Of which `article` (its id, or what resolves to one; "" for all), made when (`generated_at`, an ISO UTC time; "" for now),
    in which `form` (one of `write.FORMATS`; "" for what the ending of the file says), for whom, as of which moment (what
    `core.as_of.read` understands; "" for now), and in the style of which folder (`house`; "" for the usual one)."""

    article: str = ""
    generated_at: str = ""
    form: str = ""
    profile: Profile = Profile.DESK
    as_of: str = ""
    house: str = ""

    def plain(self) -> dict[str, str]:
        """The same for a child process; `of_plain` makes it again."""
        return asdict(self) | {"profile": self.profile.value}


WHOLE = Wanted()
"""All articles as they are now, for the desk."""


def of_plain(values: dict[str, Any]) -> Wanted:
    return Wanted(**values | {"profile": Profile(values["profile"])})
