"""The search of a catalogue alone: what a reader makes is searched beside it."""

from zorgdesk.domain.words import Corpus
from zorgdesk.search.assembly import Assembly
from zorgdesk.search.knowledge import Knowledge
from zorgdesk.search.postings import Postings


class Printed:
    """What takes long to put together; never changes once made, so that it can be shared."""

    def __init__(self, corpus: Corpus, postings: Postings) -> None:
        self.corpus, self.postings = corpus, postings
        self.knowledge = Knowledge(corpus, postings)
        self.assembly = Assembly(corpus, postings, self.knowledge)
        self.engine = self.assembly.engine(())
