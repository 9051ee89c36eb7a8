"""Which tables our own transactions touched, from one version of a notebook to the next."""

import sqlite3
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager, suppress
from threading import Lock

from zorgdesk.domain.errors import NotebookError

KEPT = 64
"""Transactions that are remembered: what was asked before those is read anew."""


class Touched:
    """`version` tells when the file is another one, whoever changed it."""

    def __init__(self, version: Callable[[], int]) -> None:
        self._version = version
        self._committing = Lock()
        self._ours: dict[int, tuple[int, Set[str]]] = {}

    @contextmanager
    def following(self, tables: Callable[[], Set[str]]) -> Iterator[None]:
        """Follow a transaction from where it may write until it is committed.

        `tables` are asked at the end: those that it touched; none where that is not known.
        """
        with self._committing:  # the next transaction waits until this one has its version
            before = self._version()
            yield
            with suppress(NotebookError, sqlite3.Error):  # it is on disk, and not remembered here
                self._keep(before, tables())

    def since(self, version: int, now: int) -> Set[str] | None:
        """The tables that were touched between two versions; None where any may have been."""
        found: set[str] = set()
        while now != version:
            if now not in self._ours:
                return None
            now, tables = self._ours[now]
            found |= tables
        return found

    def _keep(self, before: int, tables: Set[str]) -> None:
        if tables:
            self._ours[self._version()] = (before, tables)
            for oldest in list(self._ours)[:-KEPT]:
                del self._ours[oldest]
