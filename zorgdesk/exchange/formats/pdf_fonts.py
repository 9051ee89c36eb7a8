"""The letters of a PDF: Inter, and another font for the characters that Inter lacks."""

from collections.abc import Iterator
from functools import cache
from itertools import chain, groupby
from typing import Literal
from unicodedata import normalize
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from zorgdesk.domain.sentences import DUTCH, Language
from zorgdesk.exchange.blocks import Run, Runs
from zorgdesk.exchange.emoji_names import in_words
from zorgdesk.exchange.tints import TINTS
from zorgdesk.paths import Paths

BODY, BOLD, ITALIC, HEADING = "Inter-Regular", "Inter-Bold", "Inter-Italic", "Inter-SemiBold"
FALLBACK = "DejaVuSans"
MISSING = "□"
"""Stands for a character that neither font has; emoji are named."""

_INVISIBLE = {"\ufe0e", "\ufe0f", "\u200b", "\u200c", "\u200d", "\u00ad"}
"""Joiners and variants: nothing is lost where a font cannot follow them."""

_BASIC_PLANE = 0xFFFF
_OFF_ON: tuple[Literal[0, 1], ...] = (0, 1)


class Fonts:
    """Writes runs as ReportLab's markup, each character in a font that has it."""

    def __init__(self, language: Language = DUTCH) -> None:
        """Emoji are named in this language."""
        own, fallback = _registered()
        self._language = language
        self._own, self._known = own, own | fallback
        self.has_missed = False

    def markup(self, runs: Runs) -> str:
        """Runs as the markup of a paragraph."""
        return "".join(map(self._run, runs))

    def plain(self, text: str) -> str:
        """Text without any look."""
        return self._run(Run(text))

    def _run(self, run: Run) -> str:
        text = "".join(self._in_fonts(normalize("NFC", run.text)))
        text = text.replace("\n", "<br/>")
        if run.code:
            text = text.replace(" ", "&nbsp;")
        for is_on, tag in ((run.struck, "strike"), (run.italic, "i"), (run.bold, "b")):
            text = f"<{tag}>{text}</{tag}>" if is_on else text
        text = f'<font backColor="{TINTS[run.marked]}">{text}</font>' if run.marked else text
        return f'<a href={quoteattr(run.href)} color="#0b6b62">{text}</a>' if run.href else text

    def _in_fonts(self, text: str) -> Iterator[str]:
        parts = (self._shown(letter) for letter in text if letter not in _INVISIBLE)
        shown = chain.from_iterable(parts)
        for is_own, letters in groupby(shown, lambda letter: letter in self._own):
            piece = escape("".join(letters))
            yield piece if is_own else f'<font name="{FALLBACK}">{piece}</font>'

    def _shown(self, letter: str) -> str:
        if letter in self._known:
            return letter
        told = in_words(letter, self._language)
        if told is None:
            self.has_missed = True
        return MISSING if told is None else told


@cache
def _registered() -> tuple[frozenset[str], frozenset[str]]:
    """Read the fonts once; the characters that Inter has, and those that the other has."""
    folder = Paths.standard().bundle / "resources" / "fonts"
    files = {name: folder / f"{name}.ttf" for name in (BODY, BOLD, ITALIC, HEADING)}
    fonts = {name: TTFont(name, file) for name, file in files.items()}
    fonts[FALLBACK] = TTFont(FALLBACK, folder / "fallback" / f"{FALLBACK}.ttf")
    for name, font in fonts.items():
        pdfmetrics.registerFont(font)
        for bold in _OFF_ON:
            for italic in _OFF_ON:
                addMapping(name, bold, italic, _sister(name, bold=bold, italic=italic))
    return _letters(fonts[BODY]) | {"\n"}, _letters(fonts[FALLBACK])


def _sister(name: str, *, bold: int, italic: int) -> str:
    """The font of the same family that looks like this; bold goes before italic."""
    if name != BODY:
        return name
    return BOLD if bold else ITALIC if italic else BODY


def _letters(font: TTFont) -> frozenset[str]:
    """Those of the basic plane: ReportLab tells a reader nothing valid about what lies beyond."""
    return frozenset(chr(code) for code in font.face.charToGlyph if code <= _BASIC_PLANE)
