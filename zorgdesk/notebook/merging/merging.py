"""Take over other notebooks: what it would do, and doing it in one step, all or nothing."""

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection

from zorgdesk.domain.merging import CHANGING, NOTES, Account, How
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.merging.carrying_out import held_after, write
from zorgdesk.notebook.merging.other import OtherNotebook, read_contents
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.merging.together import laid_together
from zorgdesk.notebook.times import stored

Watch = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work, and nothing was changed."""

Source = tuple[OtherNotebook, How]
"""A notebook, and how to take it over."""

_READ, _WRITTEN = 0.2, 0.8
"""How much is done when all was compared, and when all rows are written; then comes the step."""


class Merging:
    """Other notebooks into this one. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def preview(self, sources: Sequence[Source]) -> tuple[Account, ...]:
        """What taking them over would do now, one after the other; nothing is changed."""
        with self._database.reading() as db:
            return _accounts(sources, list(self._plans(db, sources)))

    def take_over(
        self, sources: Sequence[Source], expected: Sequence[Account], watch: Watch
    ) -> tuple[Account, ...]:
        """Add what is not here, all of them in one step; what was done, perhaps not as `expected`.

        Make a backup before.
        """
        with self._database.step(StepKind.TAKEN_OVER, **_told(expected)) as db:
            plans = []
            for plan in self._plans(db, sources):
                plans.append(plan)
                watch(_READ * len(plans) / len(sources))
            self._write(db, plans, watch)
        return _accounts(sources, plans)

    def _plans(self, db: Connection, sources: Sequence[Source]) -> Iterator[Plan]:
        """Each beside what ours holds with those before it."""
        now, held = self._database.now(), read_contents(db)
        for other, how in sources:
            plan = laid_together(held, other.contents, how, stored(now))
            yield plan
            held = held_after(plan, now)

    def _write(self, db: Connection, plans: Sequence[Plan], watch: Watch) -> None:
        now = self._database.now()
        done, whole = 0, sum(plan.size for plan in plans)
        for plan in plans:
            for count in write(db, plan, now):
                done += count
                watch(_READ + (_WRITTEN - _READ) * done / whole)


def _accounts(sources: Sequence[Source], plans: Sequence[Plan]) -> tuple[Account, ...]:
    pairs = zip(sources, plans, strict=True)
    return tuple(plan.account(other.path, other.name) for (other, _), plan in pairs)


def _told(expected: Sequence[Account]) -> dict[str, str]:
    """What the step is named with: those from which something comes."""
    bringing = [each for each in expected if not each.changes_nothing]
    count = sum(each.count(*CHANGING, things=NOTES) for each in bringing)
    names, number = ", ".join(each.name for each in bringing), str(len(bringing))
    return {"name": names, "count": str(count), "notebooks": number}
