"""Which addresses an entry may point at."""

import re
from urllib.parse import urlsplit

_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE)


def is_site(url: str) -> bool:
    """Whether this is a whole http or https address, without a name or password in it."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        plain = parts.port is None or parts.port > 0
    except ValueError:
        return False
    named = _HOST.fullmatch(host) is not None and "@" not in parts.netloc
    return plain and named and parts.scheme in ("http", "https") and not re.search(r"\s", url)
