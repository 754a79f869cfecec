"""Copies of one story are told from other stories, in any script and when they were cut."""

import random
import re

import pytest

from workbench.bundled import folder
from workbench.core.text import families

ENGLISH = (folder("resources") / "samples" / "ferry.txt").read_text("utf-8")
OTHER = (folder("resources") / "samples" / "county-minutes.txt").read_text("utf-8")
CHINESE = (
    "瓦尔布鲁克的渡船办公室上周在北线统计到3200名乘客。所有的船都准时出发，佐藤美罗说。该县可能为奥林的新码头支付4000万克朗。"
    "岛上每户人家都收到了议会的来信。冬季风暴损坏了港口围墙沿线12盏灯中的7盏。"
)


def likeness(one: str, other: str) -> float:
    return families.likeness(families.runs(one), families.runs(other))


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["English", "Chinese"])
def test_a_copy_is_of_the_family(text: str) -> None:
    assert likeness(text, text) == 1.0
    assert likeness(text, text[: len(text) * 2 // 3]) > 0.95
    assert likeness(text, text.upper().replace("\n\n", "\n").replace('"', "”")) > 0.95
    assert likeness(text, "Our own headline\n\n" + text + "\n\nSubscribe now.") > 0.95


def test_a_copy_with_one_word_in_ten_changed_is_of_the_family() -> None:
    chance = random.Random(1)
    changed = re.sub(r"\w+", lambda found: "other" if chance.random() < 0.1 else found[0], ENGLISH)
    assert families.FAMILY + 0.1 < likeness(ENGLISH, changed) < 1


def test_another_text_is_not() -> None:
    assert likeness(ENGLISH, OTHER) < families.FAMILY / 2
    assert likeness(ENGLISH, CHINESE) == 0
    assert likeness(ENGLISH, "\n\n".join(re.findall(r"\w+", ENGLISH)[::-1])) < 0.1


@pytest.mark.parametrize("text", ["", "One line.", "。", "a " * 20])
def test_a_text_too_short_to_say_is_not(text: str) -> None:
    assert likeness(text, text) == 0
    assert likeness(text, ENGLISH) == 0


NOTICE = (
    "The Valbruk Courier is published every morning by the Courier press of Ostmark, which reserves all rights. Readers who find "
    "an error are asked to write to the editor, who answers each letter. The archive since 1911 stands in the town library and "
    "may be read there on weekdays. Nothing of it may be printed elsewhere without leave of the publisher.\n\n"
    "[Source: Ostmark press agency, Valbruk, 3 March 2025]"
)  # fmt: skip
BRIDGE = (
    "The old bridge at Orrin closes in May, the road office said on Monday. Drivers must take the ferry until autumn, when the "
    "new arches are due. Shopkeepers on the northern bank fear for their trade and want the council to pay them something."
)
HARBOUR = (
    "Fishermen blocked the harbour on Monday to protest against the new fees. Their leader, Dag Holm, called the sum absurd. "
    "A dozen boats lay across the entrance until noon, and no ferry could leave before the police had cleared the way."
)
REPORT = (
    "Shares in {0} rose {1} percent to {2} crowns on {3}, making it the strongest stock of the day. The company from {4} "
    "had said that its profit grew to {5} million crowns in the last quarter. Analysts at {6} had expected {7} million "
    "crowns. The turnover of {0} stood at {8} million crowns, and its board wants to pay {9} crowns a share. Since January "
    "the stock has gained {10} percent."
)
NORTH = ("Norvik Oil", 2.3, 45.6, "Monday", "Orrin", 312, "Holm Bank", 298, 2140, 1.2, 14)
SOUTH = ("Tarn Steel", 4.1, 118, "Friday", "Valbruk", 77, "Berg Partners", 71, 903, 3.5, 29)


def test_two_stories_are_no_family_for_one_notice_and_one_credit_line() -> None:
    assert likeness(f"{BRIDGE}\n\n{NOTICE}", f"{HARBOUR}\n\n{NOTICE}") < families.FAMILY
    assert likeness(BRIDGE, HARBOUR) < families.FAMILY / 4
    assert likeness(f"{BRIDGE}\n\n{HARBOUR}\n\n{NOTICE}", f"{BRIDGE} {HARBOUR}") > 0.95


def test_two_stories_are_no_family_for_the_build_of_their_sentences() -> None:
    north, south = REPORT.format(*NORTH), REPORT.format(*SOUTH)
    assert likeness(north, south) < families.FAMILY
    corrected = REPORT.format(*NORTH[:5], 321, "Holm Bank", 289, *NORTH[8:])
    assert likeness(north, corrected) > 0.7, "two numbers of one report were corrected"


def test_a_copy_that_took_the_beginning_or_left_the_headline_is_of_the_family() -> None:
    copy = ENGLISH.partition("\n\n")[2]
    assert likeness(ENGLISH, "Another headline of ours\n\n" + copy[: len(copy) // 2]) > 0.9
    rewritten = "Nobody knew it before Monday: the ferry will sail again. " * 3
    assert likeness(ENGLISH, rewritten + copy[200:]) > 0.8
    own = f"{copy[: len(copy) * 2 // 3]}\n\n{HARBOUR}"
    assert likeness(ENGLISH, own) > families.FAMILY
