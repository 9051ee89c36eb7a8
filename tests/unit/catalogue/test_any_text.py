"""Whatever a keeper types, the files are read, or refused by file and line; nothing else."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.catalogue.small import FILES
from zorgdesk.catalogue.authoring.folder import read_folder
from zorgdesk.domain.errors import CatalogueError

BRACKETS = ["[", "]", "{", "}", "'", '"', "|", "> "]
SIGNS = [": ", "- ", "&a ", "*a ", "!!x ", "? ", "#", "~", "²", "<<: ", "\n", "\t", "  "]
ODDITIES = ["---\n", "%YAML 1.2\n", '"\\U7fffffff"', "\x00", "null", "9" * 30]
TYPED = st.sampled_from([*BRACKETS, *SIGNS, *ODDITIES])
CHANGES = st.lists(
    st.tuples(st.integers(0, 2000), st.integers(0, 10), TYPED), min_size=1, max_size=3
)
FAULT = re.compile(r"[a-z]+\.yaml:[1-9][0-9]*: .+; .+")


def typed(text: str, changes: list[tuple[int, int, str]]) -> str:
    """A text in which pieces were replaced."""
    for place, length, new in changes:
        start = place % len(text)
        text = text[:start] + new + text[start + length :]
    return text


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(FILES)), CHANGES)
def test_a_file_is_read_or_refused_by_line(name: str, changes: list[tuple[int, int, str]]):
    with TemporaryDirectory() as folder:
        for other, text in FILES.items():
            Path(folder, other).write_text(text, encoding="utf-8")
        Path(folder, name).write_text(typed(FILES[name], changes), encoding="utf-8")
        try:
            read_folder(Path(folder))
        except CatalogueError as refused:
            faults = str(refused).splitlines()
        else:
            faults = []
    assert [fault for fault in faults if not FAULT.fullmatch(fault)] == []
