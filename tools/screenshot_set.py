"""Which pictures of the window are taken: `make screenshots` makes all of them, and each is to be looked at."""

from dataclasses import dataclass

PAGES = ("welcome", "article", "evidence", "versions", "merge")
DIALOGS = (
    "first-run",
    "settings",
    "keys",
    "search",
    "export",
    "sign-off",
    "share",
    "add-evidence",
    "withdraw",
    "redact",
    "edit-text",
    "alike",
    "columns",
    "checklists",
    "receipt",
    "agreement",
    "encoding",
)
EMPTY = ("file", "claims", "filter", "evidence", "versions", "merge", "search", "passages")
LARGE, SMALL, SMALLEST = (1440, 900), (1280, 720), (1024, 640)


@dataclass(frozen=True)
class Shot:
    """One picture: what is shown (`scene`), and how. `text` is the size of the window's text in percent."""

    scene: str
    look: str = "light"
    size: tuple[int, int] = LARGE
    scale: int = 100
    text: int = 100
    arabic: bool = False
    accent: str = "ink"

    @property
    def name(self) -> str:
        """ "article-dark-1280x720-200": what is usual is left out."""
        parts = [self.scene]
        parts += ["arabic"] if self.arabic else []
        parts += [self.look] if self.look != "light" else []
        parts += [self.accent] if self.accent != "ink" else []
        parts += [f"{self.size[0]}x{self.size[1]}"] if self.size != LARGE else []
        parts += [f"text{self.text}"] if self.text != 100 else []
        parts += [f"{self.scale}"] if self.scale != 100 else []
        return "-".join(parts)


SHOTS = (
    *(Shot(page) for page in PAGES),
    *(Shot(page, "dark") for page in PAGES),
    *(Shot(page, look) for page in ("article", "merge") for look in ("contrast-light", "contrast-dark")),
    *(Shot(page, size=SMALL) for page in PAGES),
    *(Shot(page, size=SMALLEST) for page in PAGES),
    *(Shot(page, size=SMALL, text=145) for page in PAGES),
    *(Shot(page, arabic=True) for page in PAGES),
    Shot("article", "dark", arabic=True),
    Shot("article", accent="teal"),
    *(Shot(dialog) for dialog in DIALOGS),
    *(Shot(dialog, "dark") for dialog in ("settings", "search", "add-evidence", "sign-off")),
    Shot("settings", "contrast-dark"),
    *(Shot(dialog, arabic=True) for dialog in ("settings", "add-evidence", "search")),
    *(Shot(dialog, size=SMALL, text=145) for dialog in ("settings", "add-evidence", "sign-off")),
    *(Shot(f"empty-{where}") for where in EMPTY),
    Shot("held-against"),
    Shot("held-against", "dark", SMALL, scale=200),
    Shot("withdraw", "dark", SMALL, scale=200),
    Shot("error-message"),
    Shot("error-message", "dark", SMALL),
    Shot("error-bug"),
    Shot("merge-preview"),
    Shot("merge-decided"),
    Shot("passages"),
    Shot("passages", "dark"),
    Shot("passages", arabic=True),
    Shot("passages", size=SMALL, scale=200),
    *(Shot(page, size=SMALL, scale=150) for page in ("article", "merge")),
    *(Shot(page, size=SMALL, scale=200) for page in PAGES),
    *(Shot(page, "dark", SMALL, scale=200) for page in ("article", "merge")),
    *(Shot(dialog, scale=200) for dialog in ("settings", "search", "add-evidence")),
    *(Shot(page, size=SMALL, scale=300) for page in ("article", "merge")),
)
