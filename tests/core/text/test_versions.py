"""Two versions side by side: every statement once, named for what became of it."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text import versions
from workbench.core.text.versions import Aligned, Change
from workbench.core.text.words import key

OLD = """Valbruk counts its boats

The harbour office counted 212 boats on Monday. Most of them lie at the northern quay.

Fishing has brought no profit since 2019. A new pier will cost 40 million crowns. The council votes on it in June.

Mira Sato leads the office."""

NEW = """VALBRUK COUNTS ITS BOATS

Mira Sato leads the office.

The harbour office counted 221 boats on Monday. Most of them lie at the northern quay.

Fishing has brought no profit since 2019. The council votes on it in June. Nobody asked the fishermen of Orrin."""


def told(old: str, new: str, language: str = "en") -> list[tuple[str, str, str, tuple[str, ...]]]:
    def words(text: str, each: Aligned, side: str) -> str:
        span = getattr(each, side)
        return text[span.start : span.end] if span else ""

    return [
        (each.change.value, words(old, each, "old"), words(new, each, "new"), each.why)
        for each in versions.align(old, new, language)
    ]


def test_what_became_of_each_statement() -> None:
    found = told(OLD, NEW)
    assert [(change, (after or before)[:28]) for change, before, after, _ in found] == [
        ("reworded", "VALBRUK COUNTS ITS BOATS"),
        ("moved", "Mira Sato leads the office."),
        ("reworded", "The harbour office counted 2"),
        ("unchanged", "Most of them lie at the nort"),
        ("unchanged", "Fishing has brought no profi"),
        ("dropped", "A new pier will cost 40 mill"),
        ("unchanged", "The council votes on it in J"),
        ("new", "Nobody asked the fishermen o"),
    ]
    assert found[0][3] == ("capitals Valbruk counts its boats -> VALBRUK COUNTS ITS BOATS",)
    assert found[2][3] == ("number 212 -> 221",)


def test_a_copy_that_was_cut_has_only_unchanged_and_dropped_statements() -> None:
    cut = OLD.partition("\n\n")[2].partition("\n\nMira")[0]
    found = told(OLD, cut)
    assert [change for change, *_ in found] == ["dropped", *["unchanged"] * 5, "dropped"]
    assert [why for *_, why in found] == [("missing at the beginning",), *[()] * 5, ("missing at the end",)]
    back = told(cut, OLD)
    assert [(change, why) for change, *_, why in (back[0], back[-1])] == [
        ("new", ("new at the beginning",)), ("new", ("new at the end",)),
    ]  # fmt: skip


def test_typography_is_no_other_wording() -> None:
    (found,) = told('"We won", she said.', "“We won”, she said.")
    assert found == ("unchanged", '"We won", she said.', "“We won”, she said.", ())
    (found,) = told("The boats, which lie there, are old.", "The boats which lie there are old.")
    assert found[0] == "reworded", "only some of them may be old"
    assert found[3] == ("punctuation or signs",)


def test_a_sentence_that_stands_twice_keeps_its_order() -> None:
    text = "The mayor declined to answer.\n\nSnow fell on Orrin.\n\nThe mayor declined to answer.\n\nRoads were closed at six."
    assert [change for change, *_ in told(text, text)] == ["unchanged"] * 4
    gone = told(text, text.removeprefix("The mayor declined to answer.\n\n"))
    assert [change for change, *_ in gone] == ["dropped", "unchanged", "unchanged", "unchanged"]


def test_nothing_beside_something() -> None:
    assert versions.align("", "") == []
    assert {each.change for each in versions.align(OLD, "", "en")} == {Change.DROPPED}
    assert {each.change for each in versions.align("", OLD, "en")} == {Change.NEW}
    chinese = "渡船办公室统计到212艘船。大多数停在北码头。"
    assert [change for change, *_ in told(chinese, chinese.replace("212", "221"), "zh")] == [
        "reworded",
        "unchanged",
    ]


@given(
    st.lists(st.sampled_from(OLD.replace("\n\n", " ").split(". ")), max_size=8),
    st.lists(st.sampled_from([*NEW.replace("\n\n", " ").split(". "), "渡船。", "a", "5"]), max_size=8),
)
def test_every_sentence_of_both_texts_is_there_once(old: list[str], new: list[str]) -> None:
    before, after = ".\n\n".join(old), ".\n\n".join(new)
    found = versions.align(before, after, "en")
    for side, text in (("old", before), ("new", after)):
        spans = [span for each in found if (span := getattr(each, side))]
        left = [c for at, c in enumerate(text) if not any(span.start <= at < span.end for span in spans)]
        assert "".join(left).strip() == ""
        assert len({(span.start, span.end) for span in spans}) == len(spans)
    for each in found:
        if each.change in (Change.UNCHANGED, Change.MOVED):
            assert each.old
            assert each.new
            assert key(before[each.old.start : each.old.end]) == key(after[each.new.start : each.new.end])
    order = [each.new.start for each in found if each.new]
    assert order == sorted(order)
