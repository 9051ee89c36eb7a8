"""What a contributor can be told when the set-up cannot go on."""


class SetupError(Exception):
    """A plain sentence: what is wrong, and what to do about it."""
