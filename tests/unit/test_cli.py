"""The command line: exact JSON, one sentence for every mistake, any terminal."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from zorgdesk import __version__
from zorgdesk.cli import main
from zorgdesk.domain.entry import Facet, Kind
from zorgdesk.exchange.plain_text import Style

ROOT = Path(__file__).resolve().parents[2]

ENTRY_FIELDS = [
    "key", "kind", "title", "aliases", "summary", "text", "regions", "places", "sectors",
    "target_groups", "themes", "status", "insight_kind", "organisations", "links", "related",
    "source", "expansion", "own",
]  # fmt: skip
TEXT = (str, type(None))


@pytest.fixture(autouse=True)
def home(cache, monkeypatch):
    """A reader's folder with the index in it, so that no command builds one."""
    monkeypatch.setenv("ZORGDESK_HOME", str(cache.parent / "home"))
    folder = cache.parent / "home"
    folder.mkdir(exist_ok=True)
    if not (folder / "cache").exists():
        (folder / "cache").symlink_to(cache)
    return folder


@pytest.fixture
def run(capsys):
    """Run a command: its exit status, what it printed and what it complained about."""

    def run_once(*arguments):
        try:
            status = main(list(arguments))
        except SystemExit as end:
            status = end.code
        out, err = capsys.readouterr()
        return status, out, err

    return run_once


@pytest.fixture
def answer(run):
    """Run a command that answers in JSON."""

    def answer_once(*arguments):
        status, out, err = run(*arguments)
        assert (status, err) == (0, "")
        return json.loads(out)

    return answer_once


def process(*arguments, given="", **environment):
    """The command line as a program of its own."""
    command = [sys.executable, "-m", "zorgdesk", *arguments]
    return subprocess.run(
        command, cwd=ROOT, input=given.encode(), capture_output=True, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip


def pairs(found, second="label"):
    return all(list(each) == ["key", second] and all(each.values()) for each in found)


def test_the_list_gives_every_entry_with_every_field(answer):
    entries = answer("list", "--json")
    assert all(list(entry) == ENTRY_FIELDS for entry in entries)
    assert {entry["kind"] for entry in entries} == {kind.value for kind in Kind}
    assert sum(entry["kind"] == "initiative" for entry in entries) == 61
    assert len({entry["key"] for entry in entries}) == len(entries)


def test_every_field_has_the_shape_that_is_promised(answer):
    entries = answer("list", "--json")
    for entry in entries:
        for field in ("key", "kind", "title", "summary", "text"):
            assert isinstance(entry[field], str)
        for field in ("regions", "places", "sectors", "target_groups", "themes"):
            assert pairs(entry[field])
        assert all(isinstance(alias, str) for alias in entry["aliases"])
        assert pairs(entry["related"], "why")
        assert all(list(link) == ["url", "label"] for link in entry["links"])
        for named in entry["organisations"]:
            assert list(named) == ["key", "label", "role"]
            assert named["role"] in {"runs", "partner", "funder", "named"}
        assert isinstance(entry["insight_kind"], TEXT)
    statuses = [entry["status"] for entry in entries if entry["status"]]
    assert statuses
    assert all(list(status) == ["key", "label", "reason"] for status in statuses)
    assert all(status["label"] != status["key"] for status in statuses)


def test_every_entry_says_where_it_comes_from(answer):
    entries = answer("list", "--json")
    documents = {entry["key"] for entry in entries if entry["kind"] == "document"}
    for entry in entries:
        source = entry["source"]
        assert list(source) == ["document", "page", "lines", "heading"]
        assert source["document"] in documents
        assert isinstance(source["page"], int)
        assert source["lines"]
        assert all(0 < first <= last for first, last in source["lines"])
        assert all(isinstance(heading, str) for heading in source["heading"])


def test_an_abbreviation_has_its_expansion(answer):
    expansions = [e["expansion"] for e in answer("list", "--json") if e["expansion"]]
    assert {expansion["origin"] for expansion in expansions} <= {"document", "general", "none"}
    assert all(list(expansion) == ["text", "origin"] for expansion in expansions)
    assert all(bool(each["text"]) == (each["origin"] != "none") for each in expansions)


def test_one_entry_is_the_same_as_in_the_list(answer):
    [listed] = [e for e in answer("list", "--json") if e["key"] == "initiatief:gele-kaart"]
    assert answer("show", "initiatief:gele-kaart", "--json") == listed


def test_a_search_answers_in_the_promised_shape(answer):
    found = answer("search", "gele kaart", "--json", "--limit", "3")
    assert list(found) == ["query", "total", "hits", "facets", "suggestion"]
    assert found["query"] == "gele kaart"
    assert found["suggestion"] is None
    assert 0 < len(found["hits"]) <= min(3, found["total"])
    for hit in found["hits"]:
        assert list(hit) == ["key", "kind", "title", "score", "snippet"]
        assert isinstance(hit["score"], float)
        assert hit["snippet"]
    assert found["hits"][0]["key"] == "initiatief:gele-kaart"
    scores = [hit["score"] for hit in found["hits"]]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 0


@pytest.mark.parametrize("typed", [("gele", "kaart", "--json"), ("--json", "gele", "kaart")])
def test_words_need_no_quotation_marks(answer, typed):
    assert answer("search", *typed)["query"] == "gele kaart"


def test_a_search_counts_the_values_of_every_filter(answer):
    found = answer("search", "", "--json")
    assert set(found["facets"]) == {facet.value for facet in Facet}
    for values in found["facets"].values():
        assert all(list(value) == ["key", "label", "count"] for value in values)
        assert all(value["count"] > 0 for value in values)
    kinds = {value["key"]: value["count"] for value in found["facets"]["kind"]}
    assert kinds["initiative"] == 61
    assert sum(kinds.values()) == found["total"]


def test_a_limit_limits_the_hits_and_not_the_counts(answer):
    none = answer("search", "zorg", "--json", "--limit", "0")
    some = answer("search", "zorg", "--json")
    everything = answer("search", "zorg", "--json", "--limit", "100000")
    assert none["hits"] == []
    assert len(some["hits"]) == 20
    assert len(everything["hits"]) == everything["total"] == none["total"]
    assert none["facets"] == everything["facets"]


def test_a_word_typed_wrong_gets_a_suggestion(answer):
    assert answer("search", "daklozn", "--json")["suggestion"]
    assert answer("search", "Workshopx Gent", "--json")["suggestion"] is None  # not “gent”


@pytest.mark.parametrize(
    "typed",
    [
        ["region=brussel"],
        ["regions=brussel"],
        ["regio=brussel"],
        ["REGIO=Brussel"],
        [" regio = brussel "],
    ],
)
def test_a_filter_may_be_typed_in_several_ways(answer, typed):
    filters = [part for each in typed for part in ("--filter", each)]
    found = answer("search", "", "--json", *filters, "--limit", "1000")
    entries = {entry["key"]: entry for entry in answer("list", "--json")}
    regions = [entries[hit["key"]]["regions"] for hit in found["hits"]]
    assert found["hits"]
    assert all("brussel" in {value["key"] for value in region} for region in regions)


def test_filters_widen_and_narrow(answer):
    def total(*filters):
        typed = [part for each in filters for part in ("--filter", each)]
        return answer("search", "", "--json", *typed)["total"]

    west, abroad = total("region=west-vlaanderen"), total("region=buitenland")
    both = total("region=west-vlaanderen", "region=buitenland")
    assert max(west, abroad) < both <= west + abroad
    assert total("region=buitenland", "kind=initiative") == 2


def test_a_batch_answers_line_by_line(run, tmp_path):
    questions = ["gele kaart", "", "zorg", "qqqxx", "één"]
    batch = tmp_path / "vragen.txt"
    batch.write_text("\n".join(questions), "utf-8")
    status, out, err = run("search", "--batch", str(batch), "--limit", "1")
    assert (status, err) == (0, "")
    answers = [json.loads(line) for line in out.splitlines()]
    assert [found["query"] for found in answers] == questions
    assert answers[0]["hits"][0]["key"] == "initiatief:gele-kaart"


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_batch_reads_the_input(run, monkeypatch, ending):
    given = io.TextIOWrapper(io.BytesIO(f"zorg{ending}één{ending}".encode()), "ascii", newline="")
    monkeypatch.setattr(sys, "stdin", given)
    status, out, _ = run("search", "--batch", "-")
    assert status == 0
    assert [json.loads(line)["query"] for line in out.splitlines()] == ["zorg", "één"]


def test_a_batch_is_the_same_as_one_by_one(run, answer, tmp_path):
    batch = tmp_path / "vragen.txt"
    batch.write_text("ouderen\n", "utf-8")
    _, out, _ = run("search", "--batch", str(batch), "--filter", "kind=initiative")
    assert json.loads(out) == answer("search", "ouderen", "--json", "--filter", "kind=initiative")


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "initiatief:bestaat-niet"],
        ["show", ""],
        ["show"],
        ["search"],
        ["search", "zorg", "--batch", "-"],
        ["search", "zorg", "--limit", "veel"],
        ["search", "zorg", "--limit", "-1"],
        ["search", "zorg", "--filter", "zonder-waarde"],
        ["search", "zorg", "--filter", "kleur=rood"],
        ["search", "zorg", "--filter", "region=mars"],
        ["search", "zorg", "--filter", "personal=bookmarked"],
        ["search", "zorg", "--filter"],
        ["search", "--batch", "/bestaat/niet"],
        ["search", "--batch", "."],
        ["search", "zorg", "--verzonnen"],
        ["list", "--verzonnen"],
        ["verzonnen"],
        ["catalogue"],
        ["catalogue", "slopen"],
        ["--verzonnen"],
    ],
)
def test_a_mistake_gets_one_sentence_and_exit_status_2(run, arguments):
    status, out, err = run(*arguments)
    assert status == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert err.startswith("zorgdesk")


def test_a_mistake_names_what_can_be_chosen(run):
    _, _, err = run("search", "zorg", "--filter", "kleur=rood")
    assert "region" in err
    _, _, err = run("search", "zorg", "--filter", "region=brusel")
    assert "brussel" in err


def test_a_batch_that_is_no_text_is_one_sentence(run, tmp_path):
    batch = tmp_path / "vragen.bin"
    batch.write_bytes(b"\xff\xfe\x00")
    status, _, err = run("search", "--batch", str(batch))
    assert status == 2
    assert str(batch) in err


def test_a_catalogue_that_is_gone_is_one_sentence(run, monkeypatch, tmp_path):
    monkeypatch.setattr("zorgdesk.paths._root", lambda: tmp_path)
    status, out, err = run("list", "--json")
    assert (status, out) == (2, "")
    assert len(err.strip().splitlines()) == 1


def test_without_json_one_reads_plain_text(run):
    status, out, _ = run("show", "initiatief:gele-kaart")
    assert status == 0
    assert out.startswith("Gele kaart\n")
    assert "\033" not in out
    status, out, _ = run("search", "gele kaart", "--limit", "2")
    assert "Gele kaart" in out
    assert "\033" not in out
    assert len(run("list")[1].splitlines()) == len(run("list", "--json")[1].split('"kind": ')) - 1


def test_a_terminal_gets_colours(run, monkeypatch):
    monkeypatch.setattr("zorgdesk.cli._style", lambda: Style(colours=True))
    assert "\033[1m" in run("show", "initiatief:gele-kaart")[1]


def test_why_is_told_when_asked(run):
    status, out, _ = run("search", "gele kaart", "--explain", "--limit", "1")
    assert status == 0
    assert len(out) > len(run("search", "gele kaart", "--limit", "1")[1])


def test_the_version(run):
    assert run("--version")[1].strip().endswith(__version__)


@pytest.mark.parametrize("arguments", [["--help"], ["search", "--help"], ["list", "--help"]])
def test_help_is_help(run, arguments):
    status, out, err = run(*arguments)
    assert (status, err) == (0, "")
    assert "zorgdesk" in out


def test_a_terminal_of_another_age_gets_utf8():
    old = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for arguments in (["search", "één", "--json"], ["list"]):
        done = process(*arguments, **old)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "é" in done.stdout.decode("utf-8")
    done = process("search", "--batch", "-", given="één\n", **old)
    assert json.loads(done.stdout.decode("utf-8"))["query"] == "één"
    done = process("show", "één", **old)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_bytes_that_are_no_text_do_no_harm():
    done = process(b"search", b"caf\xe9 zorg", b"--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["query"].startswith("caf")


def test_who_has_seen_enough_may_leave():
    command = [sys.executable, "-m", "zorgdesk", "list", "--json"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_reading_needs_no_window():
    code = (
        "import sys\n"
        "from zorgdesk.cli import main\n"
        "main(['list']), main(['search', 'zorg', '--json'])\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(sorted(names & {'PySide6', 'shiboken6', 'alembic'}).__repr__()\n"
        "         if names & {'PySide6', 'shiboken6', 'alembic'} else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("name", ["werk.zorgdesk", "vroeger.DB"])
def test_the_name_of_a_notebook_opens_the_window_with_it(name, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("zorgdesk.app.main", lambda notebook: opened.append(notebook) or 0)
    monkeypatch.chdir(tmp_path)
    assert main([name]) == 0
    assert opened == [tmp_path / name]
