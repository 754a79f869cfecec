"""Check-worthiness against the sets of the CheckThat! labs.

Read are the English files of CheckThat! 2024 task 1 (https://gitlab.com/checkthat_lab/clef2024-checkthat-lab, task1:
columns `Sentence_id`, `Text`, `class_label` with Yes or No under a header) and the debates of CLEF-2019 task 1
(https://github.com/apepa/clef2019-factchecking-task1: line number, speaker, text, label 1 or 0, without a header). Both
are UTF-8 with tabs between the columns.
"""

from pathlib import Path

from benchmarks.scores import GoldError, average_precision
from workbench.core.text import propose

LABELS = {"Yes": True, "No": False, "1": True, "0": False}
DEBATE_COLUMNS = 4


def sentences(path: Path) -> list[tuple[str, bool]]:
    """Each sentence of a file of either format, and whether people held it for worth a check."""
    rows = path.read_text(encoding="utf-8-sig").split("\n")
    header = rows[0].rstrip("\r").split("\t")
    if "Text" in header and "class_label" in header:
        text, label, width, first = header.index("Text"), header.index("class_label"), len(header), 1
    elif len(header) == DEBATE_COLUMNS:
        text, label, width, first = 2, 3, DEBATE_COLUMNS, 0
    else:
        raise GoldError(f"{path}: neither the header of CheckThat! 2024 nor the four columns of CLEF-2019.")
    found: list[tuple[str, bool]] = []
    for number, row in enumerate(rows[first:], start=first + 1):
        columns = row.rstrip("\r").split("\t")
        if columns == [""]:
            continue
        if len(columns) != width or columns[label].strip() not in LABELS:
            raise GoldError(f"{path}, line {number}: {width} columns with a label are expected.")
        found.append((_unquoted(columns[text]), LABELS[columns[label].strip()]))
    return found


def is_debate(path: Path) -> bool:
    """Whether a file is one debate of CLEF-2019, which has no header."""
    with path.open(encoding="utf-8-sig") as lines:
        return lines.readline().partition("\t")[0].strip().isdigit()


def _unquoted(text: str) -> str:
    """A field that a spreadsheet wrapped in quotation marks, without them."""
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        return text[1:-1].replace('""', '"').strip()
    return text.strip()


def worth(sentence: str) -> float:
    """The score that the program gives to a sentence: that of its best proposal, 0.0 where it proposes nothing."""
    return max((proposal.score for proposal in propose.propose(sentence, language="en")), default=0.0)


def precision(path: Path) -> float:
    """The average precision of one file, ranked by the program's score."""
    return average_precision([(worth(sentence), wanted) for sentence, wanted in sentences(path)])
