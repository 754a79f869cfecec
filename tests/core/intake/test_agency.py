import pytest

from workbench.core.intake.agency import BEGINNING, credited


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("LONDON, March 3 (Reuters) - The port closed.", "Reuters"),
        ("A port closes\n\nLund (AP) \u2014 The port closed.", "AP"),
        ("Der Hafen ist zu. (dpa)", "dpa"),
        ("Lund (dpa/lno) - Der Hafen ist zu.", "dpa"),
        ("Lund, 3 mar (EFE).- El puerto cerró.", "EFE"),
        ("新华社北京12月15日电 港口关闭。", "Xinhua"),
        ("دبي (رويترز) - أغلق الميناء.", "Reuters"),
        ("The port closed.\n\n[Source: Xinhua, Wuzhen, Zhejiang, 15Dec15]", "Xinhua"),
        ("The port closed.\n\n© 2024 AFP. All rights reserved.", "AFP"),
        ("", ""),
        ("He told Reuters that the port had closed.", ""),
        ("The map (apa) shows the CP line (mena).", ""),
        ("[" * 3000 + "(" * 3000, ""),
        ("x" * BEGINNING + " (Reuters) - " + "y" * BEGINNING, ""),
    ],
)
def test_the_agency_that_a_text_credits(text: str, agency: str) -> None:
    assert credited(text) == agency
