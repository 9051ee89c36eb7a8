"""Lists of words, written as running text."""


def wordlist(*lines: str) -> frozenset[str]:
    """The different words on some lines."""
    return frozenset(word for line in lines for word in line.split())
