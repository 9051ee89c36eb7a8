"""The index on disk is made when needed, and never trusted when it does not fit."""

import io
import json
import pickle
import stat
import subprocess
import sys

import pytest
from whoosh.codec import whoosh3
from whoosh.filedb import structfile

from tests.unit.search.corpus import corpus, entry
from zorgdesk.domain.query import Query
from zorgdesk.search import safe_pickle
from zorgdesk.search.searcher import Searcher

CORPUS = corpus(entry("i:a", "Buurtbaar", "Gemeenschapsgericht"), entry("i:b", "Gele kaart"))

FILES = ("*.seg", "*.toc", "flat.bin", "stamp.json")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache" / "index"


class Opened:
    """Opens a searcher and counts the entries that had to be indexed for it."""

    def __init__(self, folder, shipped=None, of=CORPUS):
        self.indexed = 0
        self.searcher = Searcher.open(of, folder, shipped, self._step)

    def _step(self, done, total):
        self.indexed += 1

    def finds(self, text):
        return self.searcher.search(Query(text), {}).keys


def test_the_index_is_built_once(folder):
    assert Opened(folder).indexed == 2
    again = Opened(folder)
    assert again.indexed == 0
    assert again.finds("buurtbaar") == ("i:a",)


def test_only_the_reader_may_look_into_it(folder):
    Opened(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_another_edition_builds_it_again(folder):
    Opened(folder)
    newer = corpus(entry("i:c", "Wingg"), stamp="2")
    opened = Opened(folder, of=newer)
    assert opened.indexed == 1
    assert opened.finds("wingg") == ("i:c",)


def test_the_shipped_index_is_used_when_it_fits(folder, tmp_path):
    Opened(tmp_path / "shipped")
    assert Opened(folder, tmp_path / "shipped").indexed == 0
    assert not folder.exists()


def test_a_shipped_index_of_another_edition_is_passed_over(folder, tmp_path):
    Opened(tmp_path / "shipped", of=corpus(entry("i:c", "Wingg"), stamp="2"))
    assert Opened(folder, tmp_path / "shipped").finds("gele kaart") == ("i:b",)


def test_every_damaged_file_is_noticed(folder):
    Opened(folder)
    for name in FILES:
        path = next(folder.glob(name))
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 0xFF
        path.write_bytes(content)
        opened = Opened(folder)
        assert opened.indexed == 2, name
        assert opened.finds("buurtbaar") == ("i:a",)


@pytest.mark.parametrize("keep", [0, 10])
def test_every_cut_file_is_noticed(folder, keep):
    Opened(folder)
    for name in FILES:
        path = next(folder.glob(name))
        path.write_bytes(path.read_bytes()[:keep])
        assert Opened(folder).indexed == 2, name


def test_a_missing_file_is_noticed(folder):
    Opened(folder)
    next(folder.glob("*.seg")).unlink()
    assert Opened(folder).finds("gele kaart") == ("i:b",)


def test_without_a_writable_folder_the_index_is_in_memory(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert Opened(tmp_path / "file" / "index").finds("buurtbaar") == ("i:a",)


def test_an_index_that_everybody_may_write_to_is_not_opened(folder):
    Opened(folder)
    folder.chmod(0o777)
    assert Opened(folder).indexed == 2


def test_a_folder_with_a_right_stamp_and_no_index_is_rebuilt(folder):
    Opened(folder)
    stamp = json.loads((folder / "stamp.json").read_text())
    for path in folder.glob("*.*g"):
        path.unlink()
    for path in folder.glob("*.toc"):
        path.unlink()
    (folder / "stamp.json").write_text(json.dumps({**stamp, "files": {}}))
    assert Opened(folder).indexed == 2


class _Harm:
    def __reduce__(self):
        return print, ("harm",)


def test_a_pickle_may_only_name_what_whoosh_needs(capsys):
    for load in (safe_pickle.loads, lambda data: safe_pickle.load(io.BytesIO(data))):
        with pytest.raises(pickle.UnpicklingError):
            load(pickle.dumps(_Harm()))
    assert capsys.readouterr().out == ""


def test_whoosh_reads_through_the_safe_unpickler():
    assert whoosh3.loads is safe_pickle.loads
    assert structfile.load_pickle is safe_pickle.load


def test_a_good_index_opens_without_whoosh(folder):
    Opened(folder)
    code = (
        "import sys; from pathlib import Path; from tests.unit.search.test_store import Opened;"
        "[sys.modules.pop(m) for m in list(sys.modules) if m.startswith('whoosh')];"
        "assert Opened(Path(sys.argv[1])).finds('buurtbaar') == ('i:a',);"
        "print([name for name in sys.modules if name.startswith('whoosh')])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_what_whoosh_writes_while_it_sorts_can_be_read_back(protocol):
    row = ("text", b"", 3, 1.5, b"\0value")
    assert safe_pickle.loads(pickle.dumps(row, protocol)) == row


def test_an_empty_catalogue_answers_too(folder):
    empty = corpus()
    for _ in range(2):
        opened = Opened(folder, of=empty)
        assert opened.finds("") == ()
        assert opened.finds("zorg -huis") == ()
