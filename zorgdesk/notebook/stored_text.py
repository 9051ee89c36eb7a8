"""Text as a file can hold it."""


def storable(text: str) -> str:
    """The text as it can be written: halves of a character are joined, or shown as `�`.

    Qt counts in UTF-16 and may hand over an emoji in two halves, which no file can hold.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
