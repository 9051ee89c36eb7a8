"""The judged queries on the shipped catalogue: printed per kind, and held to a floor."""

import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import mean

import pytest

from tests.search.judging import ndcg, read_judgements, recall
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.query import Query
from zorgdesk.paths import Paths
from zorgdesk.search.searcher import Searcher

HERE = Path(__file__).parent
OWN = read_judgements(HERE / "judgements.txt")
BLIND = read_judgements(HERE / "judgements_blind.txt")
HARD = read_judgements(HERE / "judgements_hard.txt")
FLOORS = {"own": (OWN, 0.96, 0.9), "blind": (BLIND, 0.93, 0.79), "hard": (HARD, 0.86, 0.8)}
"""Per set the least nDCG@10 of the whole and of each kind; all together it is 0.94."""
WHOLE, KIND = 0.94, 0.86


@pytest.fixture(scope="module")
def corpus():
    return Catalogue.open(Paths.standard().catalogue).corpus()


@pytest.fixture(scope="module")
def measured(corpus, tmp_path_factory):
    """Per set and kind the (nDCG@10, recall@10) of each query."""
    searcher = Searcher.open(corpus, tmp_path_factory.mktemp("judged") / "index", None)
    return {name: measure(searcher, judged) for name, (judged, *_) in FLOORS.items()}


def measure(searcher, queries):
    found = defaultdict(list)
    for judged in queries:
        keys = searcher.search(Query(judged.text), {}).keys
        found[judged.kind].append((ndcg(keys, judged.grades), recall(keys, judged.grades)))
    return found


def good(pairs):
    return mean(pair[0] for pair in pairs)


def of_all(found):
    return [pair for pairs in found.values() for pair in pairs]


def together(measured):
    """The pairs of every set per kind."""
    found = defaultdict(list)
    for by_kind in measured.values():
        for kind, pairs in by_kind.items():
            found[kind].extend(pairs)
    return found


def test_there_are_enough_queries_of_every_kind():
    kinds = Counter(judged.kind for judged in (*OWN, *BLIND, *HARD))
    assert len(OWN) >= 150
    assert kinds.total() >= 300
    assert len(kinds) == 14
    assert min(kinds.values()) >= 17


def test_every_judged_entry_exists(corpus):
    keys = {entry.key for entry in corpus.entries}
    assert {key for judged in (*OWN, *BLIND, *HARD) for key in judged.grades} <= keys


@pytest.mark.parametrize("name", FLOORS)
def test_the_order_is_good(measured, name, capsys):
    _, floor, of_a_kind = FLOORS[name]
    with capsys.disabled():
        tell(name, measured[name])
    assert good(of_all(measured[name])) >= floor
    for kind, pairs in measured[name].items():
        assert good(pairs) >= of_a_kind, kind


def test_the_order_is_good_of_all_sets_together(measured, capsys):
    found = together(measured)
    with capsys.disabled():
        tell("together", found)
    assert good(of_all(found)) >= WHOLE
    for kind, pairs in found.items():
        assert good(pairs) >= KIND, kind


def tell(name, found):
    """Print what was measured, per kind."""
    sys.stdout.write(f"\n  {name}: nDCG@10 {good(of_all(found)):.3f}")
    for kind, pairs in found.items():
        whole = mean(pair[1] for pair in pairs)
        line = f"{kind:18} {len(pairs):3} queries  nDCG@10 {good(pairs):.3f}  recall@10 {whole:.3f}"
        sys.stdout.write(f"\n  {line}")
