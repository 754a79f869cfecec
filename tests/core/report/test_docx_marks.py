"""The marks of a Word report, and the article between them as it is read back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core import returned
from workbench.core.intake.returned import read
from workbench.core.report import docx, docx_marks
from workbench.core.returned_words import as_before


def test_the_names_of_marks_are_short_enough_for_word():
    name = docx_marks.claim("999999", "a" * 32, ["words"])
    assert max(len(name), len(docx_marks.article("a" * 32)), len(docx_marks.row("a" * 32))) <= 40
    assert docx_marks.claim_of(name) == docx_marks.ClaimMark(
        999_999, "a" * 16, docx_marks.digest(["wo", "rds"])
    )
    assert docx_marks.claim_of("_cw_1_x") is None


@settings(max_examples=8)
@given(st.data())
def test_any_text_comes_back_as_it_went_out(report_on, hostile, data):
    signs = st.sampled_from([*"ab 12\u00a0.,", "\n\n", "渡", "مر", "\U0001f6a2", hostile])
    drawn = "".join(data.draw(st.lists(signs, max_size=40)))
    text = "\n\n".join(block for block in drawn.split("\n\n") if block.split()) or "x"
    spans = data.draw(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30)), max_size=6, unique=True))
    spans = [(start, min(start + length, len(text))) for start, length in spans if start < len(text)]
    back = read(docx.render(report_on(text, spans)))["articles"][0]
    found = as_before(returned._words(back), text)
    assert found.text == text
