"""Notebooks with a password: how one is told from another file, and the keys that open them.

A key is the password stretched by PBKDF2-HMAC-SHA512, as SQLCipher itself does, so that other
programs for SQLCipher open the file with the same password. The salt stands, as there, in the
first sixteen bytes of the file; its first half says that the file is ours.
"""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from zorgdesk.domain.errors import NotebookError, PasswordNeededError
from zorgdesk.domain.sentences import Sentence

_MARK = b"ZorgDesk"
_PLAIN = b"SQLite format 3\0"
_SALT = 16
_ROUNDS = 256_000
"""SQLCipher 4's own number: about a third of a second, once for each notebook that is opened."""

_NEEDED = Sentence(
    "Het notitieboek {path} heeft een wachtwoord. Geef het om het notitieboek te openen."
)
_EMPTY = Sentence("Een wachtwoord heeft minstens één teken. Er is niets gewijzigd.")


@dataclass(frozen=True, slots=True)
class Key:
    """What opens the files that begin with `salt`."""

    salt: bytes
    _secret: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """The key as SQLCipher takes it in SQL."""
        return f"\"x'{self._secret.hex()}{self.salt.hex()}'\""


class Keyring:
    """The keys a reader gave, and which file asks for which.

    The one thing that all of ZorgDesk's process shares: a notebook is opened again in many
    places, to back it up, look it over, migrate or mend it, and a secret that is handed from one
    to the next is forgotten somewhere, or told.
    """

    def __init__(self) -> None:
        self._keys: dict[bytes, Key] = {}
        self._held: dict[Path, bytes | None] = {}

    def add(self, key: Key) -> None:
        """Open every file with this key's salt from now on."""
        self._keys[key.salt] = key

    def forget(self) -> None:
        """Ask for every password again."""
        self._keys.clear()

    def key_of(self, path: Path) -> Key | None:
        """The key of a file, None where it has no password.

        Raises PasswordNeededError when the key was not given yet.
        """
        salt = self._salt(path)
        if salt is None:
            return None
        if salt not in self._keys:
            raise PasswordNeededError(_NEEDED.format(path=path))
        return self._keys[salt]

    def derive(self, path: Path, password: str) -> Key | None:
        """The key that a password makes for a file, None where it has none."""
        salt = self._salt(path)
        return _stretched(password, salt) if salt is not None else None

    def is_sealed(self, path: Path) -> bool:
        """Whether a file is a notebook with a password."""
        return self._salt(path) is not None

    def is_plain(self, path: Path) -> bool:
        """Whether a file is a notebook without a password, as far as it still shows."""
        if path in self._held:
            return self._held[path] is None
        return _beginning(path).startswith(_PLAIN)

    def hold(self, path: Path) -> None:
        """Leave the file alone from now on: closing it would take SQLite's locks on it away."""
        self._held[path] = self._salt(path)

    def release(self, path: Path) -> None:
        """Nobody has the file open any more, and another one may come in its place."""
        self._held.pop(path, None)

    def _salt(self, path: Path) -> bytes | None:
        """What a file with a password begins with; of one that cannot be read SQLite will tell."""
        if path in self._held:
            return self._held[path]
        beginning = _beginning(path)
        return beginning if beginning.startswith(_MARK) else None


KEYRING = Keyring()


def new_key(password: str) -> Key:
    """A key for a new password. Raises NotebookError when there is none."""
    if not password:
        raise NotebookError(_EMPTY)
    return _stretched(password, _MARK + os.urandom(_SALT - len(_MARK)))


def _beginning(path: Path) -> bytes:
    """The first bytes; nothing of what cannot be read."""
    with suppress(OSError):
        if path.is_file():  # who reads a pipe waits for ever
            with path.open("rb") as file:
                return file.read(_SALT)
    return b""


def _stretched(password: str, salt: bytes) -> Key:
    return Key(salt, hashlib.pbkdf2_hmac("sha512", password.encode(), salt, _ROUNDS, 32))
