"""Take over notebooks in a test."""

from zorgdesk.domain.merging import How
from zorgdesk.taking_over import begun

HOW = How("uit stick")


def unwatched(_done):
    """Nobody looks how far it is."""


def reading(ours, *paths):
    """Other notebooks, read to be taken over into ours."""
    return begun(ours, paths, unwatched)


def preview(ours, path, how=HOW):
    """What taking over one would do."""
    [account] = reading(ours, path).preview(lambda _name: how)
    return account


def take(ours, path, how=HOW, watch=unwatched):
    """Take over one; what was done. Raises what it was not read for."""
    taking = reading(ours, path)
    for each in taking.unread:
        raise each.found
    [account] = taking.take(lambda _name: how, watch)
    return account
