"""What the window remembers between two starts: typed, with defaults, in one readable file."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

MOST_PIXELS = 2**31 - 1
"""What Qt can count."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The reader's choices, and where reading stopped.

    `geometry`, `loose_geometry` and `panes` are Qt's own state in hexadecimal;
    `text_size` is in points; `list_scroll` and `page_scroll` are in pixels;
    notebooks are as the shelf writes them;
    `calmed` are the marks of warnings that the reader waved away.
    """

    language: str = "nl"
    scheme: str = "system"
    text_size: float = 10.0
    geometry: str = ""
    panes: str = ""
    reading_panes: str = ""
    filters_hidden: bool = False
    note_hidden: bool = False
    open_facets: list[str] | None = None
    collections_shown: bool = False
    closed_collections: list[str] = field(default_factory=list)
    text: str = ""
    choices: dict[str, list[str]] = field(default_factory=dict)
    sort: str = "relevance"
    expand: bool = True
    open_key: str = ""
    loose_geometry: str = ""
    list_scroll: int = 0
    page_scroll: int = 0
    recent_notebooks: list[str] = field(default_factory=list)
    calmed: list[str] = field(default_factory=list)


def load(path: Path) -> Settings:
    """Read what is valid; a wrong, unknown or missing value falls back to its default."""
    try:
        stored = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        log.warning("Settings unreadable, using defaults: %s", path)
        return Settings()
    return _valid(stored if isinstance(stored, dict) else {})


def save(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults, all or nothing. Raises OSError."""
    defaults = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    text = json.dumps(changed, indent=2, ensure_ascii=False)
    temporary.write_text(text, "utf-8", errors="replace")  # half an emoji has no bytes
    temporary.replace(path)


def _valid(stored: Mapping[str, Any]) -> Settings:
    known = {each.name for each in fields(Settings)}
    good = {}
    for name, value in stored.items():
        if name in known and _fits(name, value):
            good[name] = value
        else:
            log.warning("Ignored setting %s", name)
    return Settings(**good)


def _fits(name: str, value: object) -> bool:
    """Whether a stored value has the type of the setting."""
    match name:
        case "choices":
            return isinstance(value, dict) and all(map(_is_names, value.values()))
        case "open_facets" | "closed_collections" | "recent_notebooks" | "calmed":
            return _is_names(value)
        case "text_size":
            return isinstance(value, int | float) and 6 <= value <= 40  # noqa: PLR2004 - points
        case "list_scroll" | "page_scroll":
            return type(value) is int and 0 <= value <= MOST_PIXELS
        case _:
            return type(value) is type(getattr(Settings(), name))


def _is_names(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
