"""The threads behind a window."""

from concurrent.futures import Executor
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Workers:
    """Threads of one worker each: one that searches, one that writes the notebook."""

    search: Executor
    notebook: Executor
