"""Characters that a file may not hold, or that a spreadsheet would run."""

import re

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029")
_STARTS_A_FORMULA = re.compile("[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def written(text: str) -> str:
    """The text as any document can hold it: control characters are shown as `�`."""
    return _NOT_IN_XML.sub(UNKNOWN, _LINE_ENDS.sub("\n", text))


def could_run(cell: str) -> bool:
    """Whether a spreadsheet might take the text of a cell for a formula."""
    return _STARTS_A_FORMULA.match(cell) is not None
