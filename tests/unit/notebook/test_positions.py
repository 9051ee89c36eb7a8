"""Places in an order: they ascend, and few of them change."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.notebook.positions import GAP, ascending

NUMBERS = st.integers(-(10**6), 10**6)


def changed(before, after):
    return sum(old != new for old, new in zip(before, after, strict=True))


@given(st.lists(NUMBERS))
def test_they_ascend(numbers):
    found = ascending(numbers)
    assert len(found) == len(numbers)
    assert all(low < high for low, high in pairwise(found))


@given(st.lists(NUMBERS, unique=True))
def test_what_ascends_stays(numbers):
    assert ascending(sorted(numbers)) == sorted(numbers)


@given(st.integers(1, 60), st.data())
def test_moving_one_changes_one(count, data):
    numbers = [GAP * number for number in range(count)]
    moved = list(numbers)
    number = moved.pop(data.draw(st.integers(0, count - 1)))
    moved.insert(data.draw(st.integers(0, count - 1)), number)
    assert changed(moved, ascending(moved)) <= 1


def test_without_room_all_get_other_numbers():
    assert ascending([1, 9, 2]) == [GAP, 2 * GAP, 3 * GAP]


def test_before_the_first_and_after_the_last_there_is_room():
    assert ascending([3, 1, 2]) == [1 - GAP, 1, 2]
    assert ascending([2, 3, 1]) == [2, 3, 3 + GAP]
