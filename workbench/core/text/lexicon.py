"""Looks up words and phrases of several lists in one pass over a sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence

from workbench.core.text.rules import alternatives

TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[$€£¥%]")
MOST_SEEN = 4096
"""Words whose look-up is kept."""


class Lexicon:
    """Knows which list each word or phrase belongs to. Case does not count; a trailing "*" stands for any ending."""

    def __init__(self, lists: Mapping[str, Sequence[str]], spaced: bool = True) -> None:
        self._spaced = spaced
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._stems: dict[str, list[tuple[str, str]]] = {}
        self._lists: dict[str, list[str]] = {}
        self._seen: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]] = {}
        for label, phrases in lists.items():
            for phrase in phrases:
                self._add(phrase.lower(), label)
        self._pattern = re.compile(alternatives(self._lists))

    def _add(self, phrase: str, label: str) -> None:
        self._lists.setdefault(phrase, []).append(label)
        words = tuple(TOKEN.findall(phrase))
        if phrase.endswith("*"):
            stem = phrase[:-1]
            self._stems.setdefault(stem[:3], []).append((stem, label))
        elif words:
            self._first.setdefault(words[0], []).append((words, label))

    def find(self, tokens: Sequence[str], sentence: str) -> Iterator[tuple[str, str]]:
        """Each list that occurs and the words that made it occur, in the order of the sentence.

        `tokens` are the sentence's words in small letters; scripts without blanks are searched in `sentence` itself.
        """
        if not self._spaced:
            for match in self._pattern.finditer(sentence):
                for label in self._lists[match[0]]:
                    yield label, match[0]
            return
        seen = self._seen
        for place, token in enumerate(tokens):
            known = seen.get(token)
            for words, label, shown in self._starting(token) if known is None else known:
                if len(words) < 2 or tuple(tokens[place : place + len(words)]) == words:
                    yield label, shown

    def _starting(self, token: str) -> tuple[tuple[tuple[str, ...], str, str], ...]:
        """What may begin with a word: all its words, the list, and what to show. Kept, for words come again."""
        phrases = [(words, label, " ".join(words)) for words, label in self._first.get(token, ())]
        stems = [
            ((token,), label, token)
            for stem, label in self._stems.get(token[:3], ())
            if token.startswith(stem)
        ]
        if len(self._seen) >= MOST_SEEN:
            self._seen.clear()
        known = (*phrases, *stems)
        if not token[0].isdigit():  # Numbers seldom come again.
            self._seen[token] = known
        return known
