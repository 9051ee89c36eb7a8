"""What tests of single views share."""

import gc
from collections.abc import Iterator

import pytest

from zorgdesk.ui import theme
from zorgdesk.ui.theme import Colours


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Let no worker thread collect what belongs to the GUI thread: Qt does not survive it."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def colours() -> Colours:
    """The light colours."""
    return theme.LIGHT
