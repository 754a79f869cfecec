"""Sources that notes name without an address."""

import pytest

from workbench.core.text.named_sources import MOST, named_sources


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Source: Port office, annual report 2025, p. 4.", ["Port office, annual report 2025, p. 4"]),
        ("checked (source: Ministry of Trade (2015))", ["Ministry of Trade (2015)"]),
        ("SOURCES: Port office; Fish council", ["Port office", "Fish council"]),
        ("Quelle: Hafenamt\nFuente: Junta del puerto", ["Hafenamt", "Junta del puerto"]),
        ("来源：港务局年报。", ["港务局年报"]),
        ("المصدر: مكتب الميناء", ["مكتب الميناء"]),
        ("Source: Port office. Please call them.", ["Port office"]),
        ("Source: Dr. Ines Aldana, interview", ["Dr. Ines Aldana, interview"]),
        ("Source: https://port.example/report.pdf", []),
        ("Source: ?", []),
        ("Source:", []),
        ("Which source says so?", []),
        ("outsource: nothing", []),
        ("Source: " + "word " * MOST, []),
        ("", []),
    ],
)
def test_names(words: str, names: list[str]) -> None:
    assert named_sources(words, "en") == names
