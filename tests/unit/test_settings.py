"""What the window remembers, in one file that may be missing, damaged or from another version."""

import json
from dataclasses import replace

import pytest

from zorgdesk.settings import Settings, load, save


@pytest.fixture
def path(tmp_path):
    return tmp_path / "user" / "settings.json"


@pytest.fixture
def stored(path):
    """Write a file as it may be found."""

    def store(text):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return load(path)

    return store


def test_a_first_start_has_the_defaults(path):
    assert load(path) == Settings()


def test_everything_that_was_saved_is_read_back(path):
    chosen = Settings(
        language="fr",
        scheme="dark",
        text_size=12.5,
        geometry="01ff",
        filters_hidden=True,
        open_facets=["region"],
        text="één “kaart” 🙂",
        choices={"region": ["brussel"]},
        sort="title",
        open_key="initiatief:gele-kaart",
        list_scroll=12,
        page_scroll=34,
    )
    save(chosen, path)
    assert load(path) == chosen


def test_only_what_differs_from_the_defaults_is_written(path):
    save(replace(Settings(), scheme="dark"), path)
    assert json.loads(path.read_text("utf-8")) == {"scheme": "dark"}


def test_half_a_character_does_not_keep_the_rest_from_being_saved(path):
    save(Settings(text="kaart \ud83d", scheme="dark"), path)
    assert load(path).scheme == "dark"


def test_saving_over_a_file_leaves_nothing_beside_it(path):
    save(Settings(text="a"), path)
    save(Settings(text="b"), path)
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_a_save_that_fails_keeps_the_file_that_was_there(path):
    save(Settings(text="a"), path)
    path.with_suffix(".tmp").mkdir()
    with pytest.raises(OSError, match="directory"):
        save(Settings(text="b"), path)
    assert load(path).text == "a"


@pytest.mark.logs
@pytest.mark.parametrize("text", ["", "{", "\0", "[" * 100_000, '{"a": 1'])
def test_a_file_that_cannot_be_read_gives_the_defaults(stored, text):
    assert stored(text) == Settings()


@pytest.mark.parametrize("text", ["[]", "null", "7", '"text"'])
def test_a_file_with_something_else_gives_the_defaults(stored, text):
    assert stored(text) == Settings()


@pytest.mark.logs
def test_a_file_that_is_not_text_gives_the_defaults(path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00{")
    assert load(path) == Settings()


@pytest.mark.logs
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 3),
        ("text_size", "10"),
        ("text_size", True),
        ("text_size", 0),
        ("text_size", 1e9),
        ("text_size", float("nan")),
        ("filters_hidden", "true"),
        ("filters_hidden", 1),
        ("open_facets", "region"),
        ("open_facets", [1]),
        ("choices", ["region"]),
        ("choices", {"region": "brussel"}),
        ("choices", {"region": [None]}),
        ("list_scroll", 1.5),
        ("list_scroll", True),
        ("list_scroll", -1),
        ("page_scroll", 2**31),
        ("gone", "in this version"),
    ],
)
def test_one_wrong_value_costs_only_itself(stored, name, value):
    assert stored(json.dumps({name: value, "text": "kaart"})) == Settings(text="kaart")


@pytest.mark.parametrize("size", [6, 10, 10.5, 40])
def test_a_whole_size_is_a_size_too(stored, size):
    assert stored(json.dumps({"text_size": size})).text_size == size
