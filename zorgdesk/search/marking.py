"""What a query makes stand out in a text."""

from collections.abc import Iterator

from zorgdesk.search.derivation import root
from zorgdesk.search.field_names import FACET_FIELDS, LABEL_FIELD
from zorgdesk.search.inflection import stem
from zorgdesk.search.language import Any, Every, InField, Node, Phrase, Wildcard, Words
from zorgdesk.search.marks import Marker, Wanted
from zorgdesk.search.matching import Matcher
from zorgdesk.search.readings import root_key, stem_key
from zorgdesk.search.synonyms import Phrase as Stems
from zorgdesk.search.synonyms import phrase_of
from zorgdesk.search.terms import Term


def marker(node: Node, matcher: Matcher, *, expand: bool) -> Marker:
    """The marker for a parsed query, with other words for the same thing when they count."""
    terms = [term for words in _words(node) for term in _terms(words, matcher)]
    phrases = set(_phrases(node, matcher, expand=expand))
    single = {phrase[0] for phrase in phrases if len(phrase) == 1}
    heavy = [term for term in terms if not term.light]
    stems = {term.stem for term in heavy} | single
    keys = {*map(stem_key, stems), *(root_key(root(term.word)) for term in heavy)}
    several = frozenset(phrase for phrase in phrases if len(phrase) > 1)
    wanted = Wanted(keys, tuple(_prefixes(node, terms, matcher)), several)
    return Marker(wanted, matcher.reader)


def _terms(words: Words, matcher: Matcher) -> tuple[Term, ...]:
    return matcher.terms(words.text, unfinished=words.unfinished)


def _words(node: Node) -> Iterator[Words]:
    """The plain words of a query, without what must not be found."""
    match node:
        case Words():
            yield node
        case Any() | Every():
            for part in node.nodes:
                yield from _words(part)
        case InField() if node.field not in FACET_FIELDS and node.field != LABEL_FIELD:
            yield Words(node.value, unfinished=True)
        case _:
            return


def _phrases(node: Node, matcher: Matcher, *, expand: bool) -> Iterator[Stems]:
    """Names that stand for the words of the query, and the phrases in it."""
    match node:
        case Phrase() if node.text.strip():
            yield phrase_of(node.text)
        case Words():
            terms = _terms(node, matcher)
            yield from ((stem(word),) for word in matcher.written_as_one(terms))
            yield from ((stem(part),) for term in terms for part in matcher.split(term))
            if expand:
                yield from matcher.other_phrases(terms)
        case Any() | Every():
            for part in node.nodes:
                yield from _phrases(part, matcher, expand=expand)
        case _:
            return


def _prefixes(node: Node, terms: list[Term], matcher: Matcher) -> Iterator[str]:
    """The starts of words: of the one that is being typed, and before an asterisk."""
    yield from (term.word for term in terms if term.unfinished)
    if terms and terms[-1].unfinished:
        yield from matcher.written_as_one(terms[-2:])
    if isinstance(node, Wildcard):
        yield node.pattern.split("*")[0].split("?")[0].casefold() or "\0"
