"""What tests of single views share."""

import pytest

from tests.tidying import tidy as tidy  # noqa: PLC0414 - a fixture of every test here
from zorgdesk.ui import theme
from zorgdesk.ui.theme import Colours


@pytest.fixture
def colours() -> Colours:
    """The light colours."""
    return theme.LIGHT
