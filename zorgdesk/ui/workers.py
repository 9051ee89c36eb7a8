"""The threads behind a window."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event


@dataclass(frozen=True, slots=True)
class Workers:
    """Threads of one worker each: one searches, one writes the notebook, one exports."""

    search: Executor
    notebook: Executor
    export: Executor


@contextmanager
def at_rest(worker: Executor) -> Iterator[None]:
    """In the block a worker has done what it was asked before, and does nothing else.

    Not on that worker's own thread, which would wait for itself.
    """
    resting, over = Event(), Event()

    def rest() -> None:
        resting.set()
        over.wait()

    worker.submit(rest)
    resting.wait()
    try:
        yield
    finally:
        over.set()
