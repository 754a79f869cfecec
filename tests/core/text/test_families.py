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
