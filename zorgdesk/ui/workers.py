"""The threads behind a window."""

from concurrent.futures import Executor
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Workers:
    """Threads of one worker each: one searches, one writes the notebook, one exports."""

    search: Executor
    notebook: Executor
    export: Executor
