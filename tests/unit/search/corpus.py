"""Small corpora to search in."""

from zorgdesk.domain.entry import Concept, Entry, EntryKey, Facet, Kind, Source, Value
from zorgdesk.domain.words import Corpus, WordGroup

SOURCE = Source(EntryKey("inventaris"), 1, ((1, 2),))


def entry(key: str, title: str, text: str = "", **more: object) -> Entry:
    given: dict[str, object] = {"summary": "", "source": SOURCE, "kind": Kind.INITIATIVE, **more}
    return Entry(key=EntryKey(key), title=title, text=text, **given)


def value(key: str) -> Value:
    return Value(key, key.replace("-", " ").capitalize())


def corpus(*entries: Entry, stamp: str = "1", **more: object) -> Corpus:
    return Corpus(stamp, entries, **more)


OUDEREN = Concept(Facet.TARGET_GROUP, "ouderen", "Ouderen", "", ("senioren",))
JONGEREN = Concept(Facet.TARGET_GROUP, "jongeren", "Jongeren", "")
DEMENTIE = Concept(Facet.TARGET_GROUP, "dementie", "Dementie", "", (), "ouderen")
ONDERWIJS = Concept(Facet.SECTOR, "onderwijs", "Onderwijs", "", ("school",))
THUISZORG = Concept(Facet.SECTOR, "thuiszorg", "Thuiszorg en gezinszorg", "")
CONCEPTS = (OUDEREN, JONGEREN, DEMENTIE, ONDERWIJS, THUISZORG)

DOKTER = WordGroup("huisarts", ("huisarts", "dokter"), ("arts",))
ARTS = WordGroup("arts", ("arts", "medicus"))
