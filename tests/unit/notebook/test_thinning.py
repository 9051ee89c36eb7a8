from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.notebook.backups import RULES
from zorgdesk.notebook.thinning import day, kept, moment, month, week

NEW_YEAR = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAYS = [NEW_YEAR + timedelta(days=number) for number in range(400)]
moments = st.lists(st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)), unique=True)  # noqa: DTZ001


def test_the_last_of_each_day_is_kept():
    morning, noon = NEW_YEAR - timedelta(hours=4), NEW_YEAR
    assert kept([morning, noon], [(day, 12)]) == {noon}
    assert kept([noon, morning], [(moment, 2)]) == {morning, noon}


def test_a_year_of_days_leaves_twelve_days_ten_weeks_and_nine_months():
    left = kept(DAYS, RULES)
    assert left >= set(DAYS[-12:])
    assert len({week(at) for at in left}) >= 10
    assert len({month(at) for at in left}) == 9
    assert len(left) <= 12 + 10 + 9


def test_a_week_that_spans_new_year_is_one_week():
    assert week(datetime(2025, 12, 30, tzinfo=UTC)) == week(datetime(2026, 1, 2, tzinfo=UTC))


@given(moments)
def test_the_newest_is_always_kept_and_thinning_twice_is_thinning_once(all_moments):
    left = kept(all_moments, RULES)
    assert left <= set(all_moments)
    assert not all_moments or max(all_moments) in left
    assert kept(left, RULES) == left
