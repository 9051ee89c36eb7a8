"""Why an entry was found, in plain words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from zorgdesk.domain.sentences import Sentence
from zorgdesk.search.analysis import tokens
from zorgdesk.search.fields import FIELDS
from zorgdesk.search.hyphens import unwritten
from zorgdesk.search.matching import Matcher
from zorgdesk.search.note_index import NOTE_FIELD
from zorgdesk.search.terms import Term
from zorgdesk.search.ways import Way

_NAMES = {field.name: field.told for field in (*FIELDS, NOTE_FIELD)}

_ITSELF = Sentence("‘{word}’ staat in de {field}.")
_OTHER_WORD = Sentence("‘{word}’: ‘{found}’ in de {field} ({way}).")
_OTHER_NAME = Sentence("‘{word}’: ‘{found}’ ({way}).")


@dataclass(frozen=True, slots=True)
class Reason:
    """That a word of the reader was found: as which word, in which field, by which way.

    There is no `field` for another name (`Way.SYNONYM` and its like), which may stand anywhere.
    """

    word: str
    found: str
    field: Sentence | None
    way: Way

    def sentence(self) -> Sentence:
        """One plain sentence."""
        if self.field is None:
            return _OTHER_NAME.format(word=self.word, found=self.found, way=self.way.told)
        if self.way is Way.EXACT:
            return _ITSELF.format(word=self.word, field=self.field)
        return _OTHER_WORD.format(
            word=self.word, found=self.found, field=self.field, way=self.way.told
        )

    def __str__(self) -> str:
        return str(self.sentence())


def reasons(
    terms: Sequence[Term],
    matcher: Matcher,
    texts: Mapping[str, str],
    number: int,
    *,
    expand: bool,
) -> tuple[Reason, ...]:
    """The reasons per term: the words in the order of the fields, then the other names."""
    found = dict.fromkeys(_in_texts(terms, matcher, texts))
    found.update(dict.fromkeys(_joined(terms, matcher, texts)))
    found.update(dict.fromkeys(_other_names(terms, matcher, number, expand=expand)))
    return tuple(found) or tuple(dict.fromkeys(_parts(terms, matcher, texts)))


def _in_texts(
    terms: Sequence[Term], matcher: Matcher, texts: Mapping[str, str]
) -> Iterator[Reason]:
    """The words of the texts that answer a term."""
    for term in terms:
        answers = matcher.lexicon.answers(term.word, unfinished=term.unfinished)
        yield from _answering(term.word, answers, matcher, texts)


def _joined(terms: Sequence[Term], matcher: Matcher, texts: Mapping[str, str]) -> Iterator[Reason]:
    """The words of the texts that two terms make together."""
    for pair in pairwise(terms):
        for word in matcher.written_as_one(pair):
            answers = matcher.lexicon.answers(word, unfinished=pair[-1].unfinished)
            typed = " ".join(term.word for term in pair)
            yield from _answering(typed, answers, matcher, texts)


def _parts(terms: Sequence[Term], matcher: Matcher, texts: Mapping[str, str]) -> Iterator[Reason]:
    """The words of the texts that answer a part of a compound."""
    for term in terms:
        for part in matcher.split(term):
            answers = matcher.lexicon.answers(part, unfinished=False)
            by_part = dict.fromkeys(answers, Way.PARTS)
            yield from _answering(term.word, by_part, matcher, texts)


def _answering(
    typed: str, answers: Mapping[str, Way], matcher: Matcher, texts: Mapping[str, str]
) -> Iterator[Reason]:
    """The words of the texts that are among the answers to what was typed."""
    for field, text in texts.items():
        for token in (*tokens(text), *unwritten(text, matcher.compounds)):
            if token.word in answers:
                written = text[token.start : token.end].casefold()
                shown = written if token.word.startswith(written[:2]) else token.word
                yield Reason(typed, shown, _NAMES[field], answers[token.word])


def _other_names(
    terms: Sequence[Term], matcher: Matcher, number: int, *, expand: bool
) -> Iterator[Reason]:
    """The other names by which an entry was found."""
    for finding in matcher.findings(terms, expand=expand):
        if finding.match.mask >> number & 1:
            words = " ".join(term.word for term in finding.terms)
            yield Reason(words, finding.name, None, finding.way)
