"""The judged queries on the shipped catalogue: printed per kind, and held to a floor."""

import sys
from collections import defaultdict
from pathlib import Path
from statistics import mean

import pytest

from tests.search.judging import ndcg, read_judgements, recall
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.query import Query
from zorgdesk.paths import Paths
from zorgdesk.search.searcher import Searcher

JUDGED = read_judgements(Path(__file__).with_name("judgements.txt"))
FLOOR, FLOOR_OF_A_KIND = 0.93, 0.85


@pytest.fixture(scope="module")
def corpus():
    return Catalogue.open(Paths.standard().catalogue).corpus()


@pytest.fixture(scope="module")
def measured(corpus, tmp_path_factory):
    """Per kind the (nDCG@10, recall@10) of each query."""
    searcher = Searcher.open(corpus, tmp_path_factory.mktemp("judged") / "index", None)
    found = defaultdict(list)
    for judged in JUDGED:
        keys = searcher.search(Query(judged.text), {}).keys
        found[judged.kind].append((ndcg(keys, judged.grades), recall(keys, judged.grades)))
    return found


def test_there_are_enough_queries_of_every_kind():
    kinds = defaultdict(int)
    for judged in JUDGED:
        kinds[judged.kind] += 1
    assert len(JUDGED) >= 150
    assert len(kinds) == 14
    assert min(kinds.values()) >= 10


def test_every_judged_entry_exists(corpus):
    keys = {entry.key for entry in corpus.entries}
    assert {key for judged in JUDGED for key in judged.grades} <= keys


def test_the_order_is_good(measured, capsys):
    with capsys.disabled():
        for kind, pairs in measured.items():
            good, whole = mean(p[0] for p in pairs), mean(p[1] for p in pairs)
            line = f"{kind:18} {len(pairs):3} queries  nDCG@10 {good:.3f}  recall@10 {whole:.3f}"
            sys.stdout.write(f"\n  {line}")
    assert mean(pair[0] for pairs in measured.values() for pair in pairs) >= FLOOR
    for kind, pairs in measured.items():
        assert mean(pair[0] for pair in pairs) >= FLOOR_OF_A_KIND, kind
