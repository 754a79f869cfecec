import pytest

from workbench.core.checks import speakers
from workbench.core.checks.reading import read

QUOTE = "We never got a letter about it, and nobody called us at all."


def find(text: str, language: str = "en") -> list[str]:
    return [text[each.start : each.end] for each in speakers.find(read(text, language))]


@pytest.mark.parametrize(
    "text",
    [
        f"The plant was closed on Friday.\n\n“{QUOTE}”\n\nThe union wants talks.",
        f'The plant was closed on Friday.\n\n"{QUOTE}"',
        f"“{QUOTE}”",
    ],
)
def test_a_quotation_that_nobody_says_is_found(text: str) -> None:
    assert find(text) == [QUOTE]


def test_other_languages() -> None:
    quote = "«Nunca recibimos una carta sobre esto y nadie nos llamó.»"
    spanish = f"La planta cerró el viernes.\n\n{quote}\n\nEl sindicato quiere hablar."
    assert len(find(spanish, "es")) == 1
    assert find(spanish.replace("El sindicato", "Eso dijo el alcalde. El sindicato"), "es") == []


@pytest.mark.parametrize(
    "text",
    [
        f"“{QUOTE}” said Petra Solheim.",
        f"The plant was closed, Petra Solheim said.\n\n“{QUOTE}”",
        f"The plant was closed by Petra Solheim.\n\n“{QUOTE}”",
        f"The plant was closed.\n\n“{QUOTE}”\n\nPetra Solheim was angry.",
        f"A notice hung at the gate:\n\n“{QUOTE}”",
        f"She shook her head. “{QUOTE}”",
        f"“It is over,” said Petra Solheim.\n\n“{QUOTE}”",
        "The plant was closed.\n\n“A quiet place.”\n\nThe union wants talks.",
        "He read “The Old Man and the Sea of the Seven Long Winters” twice.",
        "“" * 50,
        "",
    ],
)
def test_a_quotation_with_a_speaker_near_is_left_alone(text: str) -> None:
    assert find(text) == []
