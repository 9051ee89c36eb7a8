"""Where files live: from source, installed and in a frozen bundle."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "ZorgDesk"


def _root() -> Path:
    """The folder that holds `data/` and `resources/`, read-only for the app."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def _beside_program() -> Path | None:
    """The folder that makes a bundle portable, where there is one."""
    folder = Path(sys.executable).resolve().parent / "gegevens"
    return folder if hasattr(sys, "_MEIPASS") and folder.is_dir() else None


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation: what is shipped, the reader's files, what can be rebuilt."""

    bundle: Path
    user: Path
    cache: Path
    is_portable: bool = False
    """Whether the reader's files stand beside the program, such as on a stick."""

    @classmethod
    def standard(cls) -> "Paths":
        """The folders of this computer; `ZORGDESK_HOME` puts the reader's files elsewhere.

        A folder `gegevens` beside the program of a bundle makes it portable: everything is there.
        """
        home = os.environ.get("ZORGDESK_HOME")
        if home:
            return cls(_root(), Path(home).expanduser(), Path(home).expanduser() / "cache")
        beside = _beside_program()
        if beside is not None:
            return cls(_root(), beside, beside / "cache", is_portable=True)
        user = platformdirs.user_data_path(APP, appauthor=False)
        cache = platformdirs.user_cache_path(APP, appauthor=False)
        return cls(_root(), user, cache)

    @property
    def catalogue(self) -> Path:
        """The catalogue's database."""
        return self.bundle / "data" / "catalog.db"

    @property
    def sources(self) -> Path:
        """The YAML files from which the catalogue is built."""
        return self.bundle / "resources" / "catalogue"

    @property
    def shipped_index(self) -> Path:
        """The index that a bundle brings along."""
        return self.bundle / "data" / "index"

    @property
    def own_index(self) -> Path:
        """The index in the reader's own cache."""
        return self.cache / "index"

    @property
    def notebook(self) -> Path:
        """The reader's notebook."""
        return self.user / "notitieboek.db"

    @property
    def settings(self) -> Path:
        """The window's state and the reader's choices."""
        return self.user / "settings.json"
