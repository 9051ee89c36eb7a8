"""Between characters, as Python counts them, and UTF-16 units, as Qt does."""


def utf16_length(text: str) -> int:
    """How many UTF-16 units Qt counts for `text`."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters_before(text: str, units: int) -> int:
    """How many whole characters of `text` stand before a place that Qt counts in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
