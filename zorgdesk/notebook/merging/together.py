"""Lay two notebooks side by side: all that is to be taken over from the other."""

from zorgdesk.domain.merging import How
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.merging.collections import MergedCollections
from zorgdesk.notebook.merging.gathering import gather
from zorgdesk.notebook.merging.labels import MergedLabels
from zorgdesk.notebook.merging.marks import take_bookmarks, take_meanings, take_read_marks
from zorgdesk.notebook.merging.notes import MergedHighlights, MergedNotes
from zorgdesk.notebook.merging.own_entries import MergedOwnEntries
from zorgdesk.notebook.merging.plan import Plan, Sides
from zorgdesk.notebook.merging.searches import MergedSearches, MergedWordPairs
from zorgdesk.notebook.schema import KEPT, note_version, own_entry_version

READ = (*KEPT, note_version, own_entry_version)
"""The tables that are compared; trash and history are read, and not taken over."""


def laid_together(ours: Contents, theirs: Contents, how: How, now: str) -> Plan:
    """What is to be changed in ours to hold what theirs holds; what is made is made `now`."""
    plan = Plan(Sides(ours, theirs, how))
    notes = MergedNotes(plan).take()
    MergedHighlights(plan).take()
    take_meanings(plan)
    take_bookmarks(plan)
    take_read_marks(plan)
    labels, collections = MergedLabels(plan), MergedCollections(plan, notes)
    labels.take()
    collections.take()
    MergedOwnEntries(plan).take()
    MergedSearches(plan, collections.ids, labels.names).take()
    MergedWordPairs(plan).take()
    if how.collect:
        gather(plan, how.collect, now)
    return plan
