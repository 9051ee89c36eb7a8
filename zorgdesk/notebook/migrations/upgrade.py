"""Run the revisions a notebook has not seen: the only place that imports Alembic.

The revisions are ordinary modules, so that a wheel and a frozen bundle need no script folder.
"""

from collections.abc import Iterable

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.runtime.migration import MigrationStep
from alembic.script import Script
from alembic.script.revision import RevisionMap
from sqlalchemy import Connection

from zorgdesk.notebook.migrations import HEAD
from zorgdesk.notebook.migrations.versions import (
    r0001_notes_and_bookmarks,
    r0002_searches,
    r0003_note_versions,
    r0004_journal,
    r0005_labels,
    r0006_read_marks,
    r0007_highlights,
    r0008_loose_notes,
    r0009_collections,
    r0010_own_entries,
    r0011_collections_by_entry,
)

MODULES = (
    r0001_notes_and_bookmarks,
    r0002_searches,
    r0003_note_versions,
    r0004_journal,
    r0005_labels,
    r0006_read_marks,
    r0007_highlights,
    r0008_loose_notes,
    r0009_collections,
    r0010_own_entries,
    r0011_collections_by_entry,
)


def upgrade(db: Connection, target: str = HEAD) -> None:
    """Bring the tables to `target`, in the transaction that `db` is in."""
    context = MigrationContext.configure(db, opts={"fn": lambda heads, _: _steps(heads, target)})
    with Operations.context(context):
        context.run_migrations()


def _steps(heads: tuple[str, ...], target: str) -> Iterable[MigrationStep]:
    scripts = [Script(module, module.revision, str(module.__file__)) for module in MODULES]
    revisions = RevisionMap(lambda: scripts)
    ahead = set(revisions.iterate_revisions(target, heads or "base"))
    return [MigrationStep.upgrade_from_script(revisions, s) for s in scripts if s in ahead]
