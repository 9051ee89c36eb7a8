"""The Dutch of the command line."""


def counted(number: int, one: str, more: str) -> str:
    """As `1 fiche`, `12 fiches`."""
    return f"{number} {one if number == 1 else more}"
