"""Who watches how far an export is can stop it, and then there is no file."""

import pytest

from tests.unit.exchange.samples import FULL
from zorgdesk.exchange.export import export, render
from zorgdesk.exchange.file_format import FileFormat

TOLD = (FileFormat.MARKDOWN, FileFormat.HTML, FileFormat.DOCX, FileFormat.ODT, FileFormat.PDF)
"""The formats that take long with many notes; the others are made in a second or two."""


class StoppedError(Exception):
    pass


def stop_half_way(done):
    if done > 0.5:
        raise StoppedError


@pytest.mark.parametrize("file_format", TOLD)
def test_how_far_it_is_only_grows(file_format):
    told = []
    made = render(FULL, file_format, told.append)
    assert len(told) > 3
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1
    assert made == render(FULL, file_format)


@pytest.mark.parametrize("file_format", TOLD)
def test_a_stopped_export_leaves_no_file(tmp_path, file_format):
    with pytest.raises(StoppedError):
        export(FULL, tmp_path / f"a.{file_format}", file_format, watch=stop_half_way)
    assert list(tmp_path.iterdir()) == []
