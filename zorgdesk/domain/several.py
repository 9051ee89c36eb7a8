"""What can be changed of several entries at once, and what that would do."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What can be put on entries, and taken off them."""

    LABEL = "label"
    BOOKMARK = "bookmark"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Preview:
    """Of how many entries something holds, and of how many it does not.

    `name` is that of the label; `is_new` says that there is no such label yet.
    """

    topic: Topic
    has: int
    lacks: int
    name: str = ""
    is_new: bool = False

    @property
    def is_nameless(self) -> bool:
        """Whether no label was named yet."""
        return self.topic is Topic.LABEL and not self.name
