"""Which way a text runs as a whole: by most of its letters, not by the first one."""

import pytest

from workbench.core.text.direction import SAMPLE, runs_from_right


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("", False),
        ("12.6 % … 2026\n\n", False),
        ("The ferry carried 3,200 cars.", False),
        ("بلغت الكلفة 12.6 مليون دولار، وفق عقد Nordvik.", True),
        ("BBC: بلغت كلفة الإصلاح ١٢٫٦ مليون دولار", True),
        ("עלות התיקון הייתה 12.6 מיליון", True),
        ("He said «السلام عليكم» and left the town hall.", False),
        ("网站被关闭了。", False),
        ("\u2067\u202e The ferry", False),
        ("\ud800\x00 é", False),
        ("a" * SAMPLE + "م" * 10 * SAMPLE, False),
    ],
)
def test_most_letters_decide(text: str, from_right: bool) -> None:
    assert runs_from_right(text) is from_right
