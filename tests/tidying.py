"""Python's garbage in a test with widgets: collected on the GUI thread, and only the test's own."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Let no worker thread collect what belongs to the GUI thread: Qt does not survive it.

    What was there before the test, such as a catalogue, is not looked through again: that takes
    longer than most tests of one view.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()
