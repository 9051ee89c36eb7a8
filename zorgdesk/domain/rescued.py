"""What is written elsewhere when the notebook cannot be reached."""

from dataclasses import dataclass
from datetime import datetime

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.sentences import DUTCH, Language


@dataclass(frozen=True, slots=True)
class RescuedText:
    """A text that was typed; `key` is the entry that it is about, where that is sure."""

    about: str
    text: str
    key: EntryKey | None = None


@dataclass(frozen=True, slots=True)
class Rescue:
    """Everything that a window knows: what the notebook did not take, and what it did take."""

    pending: tuple[RescuedText, ...]
    saved: tuple[RescuedText, ...]
    notebook: str
    made_at: datetime
    """Aware."""
    language: Language = DUTCH
