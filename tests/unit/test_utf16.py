"""Characters and UTF-16 units: there and back again."""

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.ui.utf16 import characters_before, utf16_length


@given(st.text(alphabet="ab 😀é\u0301\u200d👩🏽"), st.data())
def test_a_place_is_the_same_place_there_and_back(text, data):
    place = data.draw(st.integers(0, len(text)))
    assert characters_before(text, utf16_length(text[:place])) == place


def test_half_a_character_is_none():
    assert characters_before("a😀b", 2) == 1
