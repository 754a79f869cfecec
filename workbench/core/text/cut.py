"""Words made to fit where there is room for so many letters."""


def cut(words: str, most: int) -> str:
    """`words`, with an ellipsis at their end where they are longer than `most` letters."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
