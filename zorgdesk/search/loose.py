"""Which texts that belong to no entry answer a query: the reader's loose notes."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from zorgdesk.search.analysis import fold, words
from zorgdesk.search.field_names import NOTE_FIELD
from zorgdesk.search.inflection import stem
from zorgdesk.search.language import Any, Every, InField, Node, Not, Phrase, Wildcard, Words, parse
from zorgdesk.search.stopwords import STOP_WORDS


@dataclass(frozen=True, slots=True)
class _Form:
    """A text as it is searched: folded, and the stems of its words."""

    folded: str
    stems: frozenset[str]

    def holds(self, text: str) -> bool:
        """Whether all telling words stand in it, in another form or inside another word."""
        wanted = words(text)
        telling = [word for word in wanted if word not in STOP_WORDS] or wanted
        return all(word in self.folded or stem(word) in self.stems for word in telling)


class LooseTexts:
    """Remembers how each text is searched, as long as its version stays the same."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Hashable, _Form]] = {}

    def find(self, query: str, texts: Iterable[tuple[str, Hashable, str]]) -> tuple[str, ...]:
        """The ids of the texts, given as (id, version, text), that a query asks for, in order.

        They have no filter values. A query that names no word asks for none of them.
        """
        node = parse(query)
        self._known = known = {each[0]: self._form(*each) for each in texts}
        if not _names_words(node):
            return ()
        return tuple(id_ for id_, (_, form) in known.items() if _answers(form, node))

    def _form(self, id_: str, version: Hashable, text: str) -> tuple[Hashable, _Form]:
        known = self._known.get(id_)
        if known is not None and known[0] == version:
            return known
        return version, _Form(" ".join(map(fold, text.split())), frozenset(map(stem, words(text))))


def _answers(form: _Form, node: Node) -> bool:
    match node:
        case Words(text=text) | Wildcard(pattern=text):
            return form.holds(text)
        case Phrase():
            return " ".join(map(fold, node.text.split())) in form.folded
        case InField():
            return node.field == NOTE_FIELD and form.holds(node.value)
        case Not():
            return not _answers(form, node.node)
        case Any():
            return any(_answers(form, part) for part in node.nodes)
        case Every():
            return all(_answers(form, part) for part in node.nodes)


def _names_words(node: Node) -> bool:
    """Whether a query asks for at least one word, and not only what must not be there."""
    match node:
        case Words() | Phrase():
            return bool(words(node.text))
        case Wildcard():
            return True
        case InField():
            return bool(words(node.value))
        case Any() | Every():
            return any(map(_names_words, node.nodes))
        case _:
            return False
