"""Keep Whoosh from running somebody else's code: its pickles may only name what it needs.

Whoosh stores its table of contents and every block of postings as pickles. An index is only
opened when this program built it, and even then the unpickler knows no more than these names.
"""

import io
import pickle
from typing import IO, Any

from whoosh import columns, compat, formats
from whoosh.codec import whoosh3
from whoosh.filedb import structfile

_ALLOWED = {
    ("__builtin__", "bytes"),
    ("_codecs", "encode"),
    ("array", "array"),
    ("array", "_array_reconstructor"),
    ("builtins", "bytearray"),
    ("builtins", "bytes"),
    ("builtins", "complex"),
    ("builtins", "dict"),
    ("builtins", "frozenset"),
    ("builtins", "int"),
    ("builtins", "list"),
    ("builtins", "object"),
    ("builtins", "range"),
    ("builtins", "set"),
    ("builtins", "slice"),
    ("builtins", "tuple"),
    ("collections", "defaultdict"),
    ("copyreg", "_reconstructor"),
    ("whoosh.codec.whoosh3", "W3Codec"),
    ("whoosh.codec.whoosh3", "W3Segment"),
}


class _Unpickler(pickle.Unpickler):
    """An unpickler with a short list of names."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} does not belong in an index")
        return super().find_class(module, name)


def load(stream: IO[bytes]) -> Any:
    """What `pickle.load` gives, for the allowed names only (UnpicklingError)."""
    return _Unpickler(stream).load()


def loads(data: bytes) -> Any:
    """What `pickle.loads` gives, for the allowed names only (UnpicklingError)."""
    return load(io.BytesIO(data))


def install() -> None:
    """Make Whoosh use these everywhere it reads an index."""
    for module in (compat, columns, formats, whoosh3):
        module.loads = loads
    compat.load = load
    structfile.load_pickle = load
