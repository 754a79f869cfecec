"""Every colour of the window, in four schemes: light and dark, each also with high contrast."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Palette:
    """Every colour of the window, as "#rrggbb", and how thick its lines are, in pixels."""

    dark: bool
    ground: str
    card: str
    page: str
    field: str
    raised: str
    border: str
    border_strong: str
    selection: str
    ink: str
    ink_soft: str
    ink_faint: str
    primary: str
    primary_hover: str
    on_primary: str
    focus: str
    focus_on_primary: str
    """The ring on a ground of `primary`: told from it and from the card around it."""
    text_selection: str
    sourced: str
    sourced_tint: str
    unverified: str
    unverified_tint: str
    contested: str
    contested_tint: str
    open: str
    open_tint: str
    not_a_claim: str
    not_a_claim_tint: str
    disagreed: str
    disagreed_tint: str
    danger: str
    danger_tint: str
    line: int = 1
    """Borders of cards, fields and buttons."""
    ring: int = 2
    """What goes around the widget with the keyboard focus."""
    contrast: bool = False
    """Text at 7:1, thick lines, no ground that says something alone."""


LIGHT = Palette(
    dark=False,
    ground="#f4f5f7",
    card="#ffffff",
    page="#fffefb",
    field="#f2f3f6",
    raised="#ffffff",
    border="#e2e5ea",
    border_strong="#c9ced6",
    selection="#eef1f6",
    ink="#14171c",
    ink_soft="#4a515d",
    ink_faint="#666e7c",
    primary="#1c2230",
    primary_hover="#333c50",
    on_primary="#ffffff",
    focus="#1c2230",
    focus_on_primary="#7d8593",
    text_selection="#d5dae3",
    sourced="#0b62b8",
    sourced_tint="#dcebfa",
    unverified="#5b6472",
    unverified_tint="#e6e9ee",
    contested="#b53b0a",
    contested_tint="#fde5d8",
    open="#666e7c",
    open_tint="#f2f3f6",
    not_a_claim="#646c7a",
    not_a_claim_tint="#f2f3f6",
    disagreed="#14171c",
    disagreed_tint="#dfe3ea",
    danger="#b3261e",
    danger_tint="#fde8e6",
)

DARK = Palette(
    dark=True,
    ground="#111317",
    card="#181b20",
    page="#16191d",
    field="#22262d",
    raised="#1f2329",
    border="#2a2f37",
    border_strong="#434a55",
    selection="#252b34",
    ink="#e9ebee",
    ink_soft="#bcc3ce",
    ink_faint="#8f98a7",
    primary="#e9ebee",
    primary_hover="#ffffff",
    on_primary="#14171c",
    focus="#e9ebee",
    focus_on_primary="#767e8b",
    text_selection="#3a4352",
    sourced="#7ab8ff",
    sourced_tint="#1b3550",
    unverified="#b3bccb",
    unverified_tint="#30353e",
    contested="#ff9b6b",
    contested_tint="#4a2716",
    open="#99a1ae",
    open_tint="#22262d",
    not_a_claim="#8d95a3",
    not_a_claim_tint="#22262d",
    disagreed="#e9ebee",
    disagreed_tint="#39404b",
    danger="#ff8f85",
    danger_tint="#48201d",
)

CONTRAST_LIGHT = replace(
    LIGHT,
    ground="#ffffff",
    page="#ffffff",
    field="#ffffff",
    border="#5a6068",
    border_strong="#000000",
    selection="#e8ebf0",
    ink="#000000",
    ink_soft="#23272e",
    ink_faint="#3b414b",
    primary="#000000",
    primary_hover="#2b313b",
    focus="#000000",
    focus_on_primary="#767676",
    text_selection="#c9d3e2",
    sourced="#003f80",
    sourced_tint="#ffffff",
    unverified="#333b47",
    unverified_tint="#ffffff",
    contested="#7c2300",
    contested_tint="#ffffff",
    open="#3b414b",
    open_tint="#ffffff",
    not_a_claim="#3b414b",
    not_a_claim_tint="#ffffff",
    disagreed="#000000",
    disagreed_tint="#ffffff",
    danger="#8a0f0a",
    danger_tint="#ffffff",
    line=2,
    ring=4,
    contrast=True,
)

CONTRAST_DARK = replace(
    DARK,
    ground="#000000",
    card="#000000",
    page="#000000",
    field="#000000",
    raised="#000000",
    border="#9aa2ae",
    border_strong="#ffffff",
    selection="#262b33",
    ink="#ffffff",
    ink_soft="#e4e8ee",
    ink_faint="#cdd3dc",
    primary="#ffffff",
    primary_hover="#d5dae3",
    on_primary="#000000",
    focus="#ffffff",
    focus_on_primary="#767676",
    text_selection="#3d4a5e",
    sourced="#9fccff",
    sourced_tint="#000000",
    unverified="#d5dae3",
    unverified_tint="#000000",
    contested="#ffb18c",
    contested_tint="#000000",
    open="#cdd3dc",
    open_tint="#000000",
    not_a_claim="#cdd3dc",
    not_a_claim_tint="#000000",
    disagreed="#ffffff",
    disagreed_tint="#000000",
    danger="#ffb3ac",
    danger_tint="#000000",
    line=2,
    ring=4,
    contrast=True,
)

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast-light": CONTRAST_LIGHT, "contrast-dark": CONTRAST_DARK}
"""By the word in the settings."""


def choose(choice: str, *, dark: bool, contrast: bool) -> Palette:
    """The colours of a word in the settings; "system", or a word that is not known, goes by what the system wants."""
    wanted = f"{'contrast-' if contrast else ''}{'dark' if dark else 'light'}"
    return SCHEMES.get(choice, SCHEMES[wanted])


def other_ground(choice: Palette) -> str:
    """The word for the same scheme on the other ground: light for dark, dark for light."""
    return f"{'contrast-' if choice.contrast else ''}{'light' if choice.dark else 'dark'}"
