"""Why an entry was found, in plain words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from zorgdesk.search.analysis import tokens
from zorgdesk.search.fields import FIELDS
from zorgdesk.search.hyphens import hanging
from zorgdesk.search.matching import Matcher
from zorgdesk.search.notes import NOTE_FIELD
from zorgdesk.search.terms import Term
from zorgdesk.search.ways import Way

_DUTCH = {field.name: field.dutch for field in (*FIELDS, NOTE_FIELD)}


@dataclass(frozen=True, slots=True)
class Reason:
    """That a word of the reader was found: as which word, in which field, by which way.

    `field` is Dutch; it is empty for another name (`Way.SYNONYM` and its like), which may stand
    anywhere.
    """

    word: str
    found: str
    field: str
    way: Way

    def __str__(self) -> str:
        """One plain Dutch sentence."""
        where = f" in de {self.field}" if self.field else ""
        if self.way is Way.EXACT:
            return f"‘{self.word}’ staat{where}."
        return f"‘{self.word}’: ‘{self.found}’{where} ({self.way.dutch})."


def reasons(
    terms: Sequence[Term],
    matcher: Matcher,
    texts: Mapping[str, str],
    number: int,
    *,
    expand: bool,
) -> tuple[Reason, ...]:
    """The reasons per term: the words in the order of the fields, then the other names."""
    found: dict[Reason, None] = {}
    for term in terms:
        for field, text in texts.items():
            found.update(dict.fromkeys(_in_field(term, matcher, field, text)))
    found.update(dict.fromkeys(_other_names(terms, matcher, number, expand=expand)))
    return tuple(found)


def _in_field(term: Term, matcher: Matcher, field: str, text: str) -> Iterator[Reason]:
    """The words of a text that answer a term, the best way once for each word."""
    answers = matcher.lexicon.answers(term.word, unfinished=term.unfinished)
    for token in (*tokens(text), *hanging(text, matcher.compounds)):
        if token.word in answers:
            written = text[token.start : token.end].casefold()
            shown = written if token.word.startswith(written[:2]) else token.word
            yield Reason(term.word, shown, _DUTCH[field], answers[token.word])


def _other_names(
    terms: Sequence[Term], matcher: Matcher, number: int, *, expand: bool
) -> Iterator[Reason]:
    """The other names by which an entry was found."""
    for finding in matcher.findings(terms, expand=expand):
        if finding.match.mask >> number & 1:
            words = " ".join(term.word for term in finding.terms)
            yield Reason(words, finding.name, "", finding.way)
