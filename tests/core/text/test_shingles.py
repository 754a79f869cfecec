"""Text that two texts have word for word in common, in words and in characters, whole and in half."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text import shingles

AGENCY = (
    "The port of Lund will close its eastern basin in June after divers found cracks in the old quay wall, the harbour "
    "master said on Tuesday. About forty fishing boats must move to the river mouth until the wall has been rebuilt, which "
    "is to cost 12 million crowns. The town council votes on the money next week, and two parties have said that they want "
    "a second opinion first. The wall was built in 1911 and was last repaired after the flood of 1954."
)
OWN = (
    "Fishers in our town heard the news with anger. Ida Holm has kept her boat at the quay for thirty years and fears that "
    "the long way to the river mouth will eat what little she earns. Others wonder why nobody looked at the stones before. "
    "At the inn by the bridge people talk of nothing else, and the landlord has hung a map of the old harbour on the wall."
)
OTHER = (
    "A storm on Friday night tore roofs from barns along the coast and left two thousand homes without power until morning. "
    "The fire service was called out ninety times. Nobody was hurt, but the road between the two villages stays closed "
    "while a crane lifts the last of the fallen oaks, the county said in a statement on its page on Saturday."
)
HALF = AGENCY[: AGENCY.index(" The town council")]
CHINESE = (
    "港务局星期二表示，潜水员在旧码头墙上发现裂缝后，隆德港将于六月关闭东港池。约四十艘渔船必须迁往河口，直到墙体重建完成，"
    "预计耗资一千二百万克朗。市议会下周就这笔经费进行表决，两个党派表示希望先听取第二种意见。该墙建于一九一一年。"
)

CHINESE_OTHER = (
    "昨夜风暴袭击沿海地区，掀翻多座谷仓屋顶，两千户居民停电至天明"
    "。消防部门出动九十次，无人受伤。两村之间的道路仍然封闭。"
)


def test_copies_and_half_copies_are_found_with_their_longest_passage() -> None:
    texts = [AGENCY, OTHER, f"{OWN}\n\n{HALF}", OWN]
    found = shingles.find(texts)
    assert [(each.a, each.b) for each in found] == [(2, 3), (0, 2)]
    half = found[1]
    assert half.share == pytest.approx(0.5, abs=0.1)
    assert not half.in_characters
    assert shingles.passage(AGENCY, half) == HALF.rstrip(".")
    assert half.length == len(shingles.words.key(HALF).split())


def test_typography_and_capitals_do_not_hide_a_copy() -> None:
    printed = AGENCY.upper().replace(" ", "\n").replace("'", "\u2019")
    assert [each.share for each in shingles.find([AGENCY, printed])] == [1.0]


def test_chinese_is_compared_by_characters() -> None:
    other = CHINESE_OTHER
    (found,) = shingles.find([CHINESE, other, other[:20] + CHINESE[: len(CHINESE) // 2] + other[20:]])
    assert (found.a, found.b, found.in_characters) == (0, 2, True)
    assert shingles.passage(CHINESE, found) in CHINESE
    assert found.length >= shingles.PASSAGE_OF_CHARACTERS


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["", ""],
        ["Too short.", "Too short."],
        [OWN, OTHER],
        ["\u202e" + OWN, OTHER + "\U0001f6a2" * 300],
        [f"{OWN} {AGENCY[:60]}", f"{OTHER} {AGENCY[:60]}"],
    ],
    ids=["none", "empty", "both empty", "too short", "different", "signs", "a phrase"],
)
def test_what_shares_nothing_of_weight_is_left_alone(texts: list[str]) -> None:
    assert shingles.find(texts) == []


def test_a_notice_that_two_texts_end_with_does_not_make_them_copies() -> None:
    notice = (
        " ".join(f"notice{chr(97 + n)}" for n in range(26))
        + " all rights of this paper are reserved by its owner"
    )
    assert shingles.find([f"{OWN} {notice}", f"{OTHER} {notice}"]) == []


def test_a_story_in_very_many_papers_is_one_chain() -> None:
    texts = [
        f"Number {n} of the weekly paper, printed by hand for its readers.\n{AGENCY}"
        for n in range(shingles.MANY + 9)
    ]
    found = shingles.find(texts)
    assert {place for each in found for place in (each.a, each.b)} == set(range(len(texts)))
    assert len(found) < 3 * len(texts)


@given(st.integers(0, 60), st.integers(0, 60), st.booleans())
def test_a_passage_of_some_length_is_found_wherever_it_stands(
    before: int, behind: int, in_characters: bool
) -> None:
    if in_characters:
        story, other = CHINESE, CHINESE_OTHER[:before] + CHINESE + CHINESE_OTHER[-1 - behind :]
    else:
        story, other = AGENCY, " ".join([*OWN.split()[:before], AGENCY, *OTHER.split()[:behind]])
    (found,) = shingles.find([story, other])
    assert (found.a, found.b, found.share) == (0, 1, 1.0)
