"""Keep the translations in step with the code.

    .venv/bin/python scripts/translations.py update     new texts into resources/i18n/*.ts
    .venv/bin/python scripts/translations.py release    the *.qm that the window reads

Translate between the two, in Qt Linguist or any editor; commit both kinds of file. The texts of
the window are English in the code, and want Dutch and French. What the core says to a reader is
Dutch in the code (`Sentence`), and wants French and English.
"""

import argparse
import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path

from source_texts import SourceText, UnreadableTextError, sentences_in, texts_in

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
CORE = "sentences"
"""The context in which `zorgdesk.ui.saying` finds what the core says."""


PACKAGE = ROOT / "zorgdesk"
SAYING = PACKAGE / "ui" / "saying.py"
"""It says the sentences of the core, and has no text of its own."""


def sources() -> list[Path]:
    """The modules with texts a reader sees in the window."""
    return sorted({PACKAGE / "app.py", *(PACKAGE / "ui").rglob("*.py")} - {SAYING})


def core() -> list[Path]:
    """The modules below the window."""
    return sorted({*PACKAGE.rglob("*.py")} - {SAYING, *sources()})


def wanted() -> dict[str, list[SourceText]]:
    """What each language has to have. Raises UnreadableTextError."""
    window, sentences = texts_in(sources()), sentences_in(core(), CORE)
    plurals = [text for text in window if text.is_plural]
    return {"nl": window, "fr": [*window, *sentences], "en": [*plurals, *sentences]}


def update(folder: Path = FOLDER) -> None:
    """Put new texts in the .ts files of a folder and take out those that are gone.

    Raises UnreadableTextError.
    """
    with tempfile.TemporaryDirectory() as scratch:
        for language, texts in wanted().items():
            listing = Path(scratch) / "texts.cpp"
            listing.write_text(_as_cpp(texts), "utf-8")
            _run_lupdate(listing, folder / f"zorgdesk_{language}.ts", language)


def release(folder: Path = FOLDER, target: Path = FOLDER) -> None:
    """Make the .qm files of a folder's .ts files."""
    for ts in sorted(folder.glob("*.ts")):
        _tool("pyside6-lrelease", "-silent", str(ts), "-qm", str(target / f"{ts.stem}.qm"))


def _as_cpp(texts: Sequence[SourceText]) -> str:
    """The texts in the language that lupdate reads best."""
    calls = (
        f"QCoreApplication::translate({', '.join(map(_quoted, (t.context, t.text, t.comment)))}"
        f"{', n' if t.is_plural else ''});"
        for t in texts
    )
    return "\n".join(("void texts(int n)", "{", *calls, "}", ""))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run_lupdate(listing: Path, ts: Path, language: str) -> None:
    _tool(
        "pyside6-lupdate",
        *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none"),
        *("-source-language", "en", "-target-language", language),
        *(str(listing), "-ts", str(ts)),
    )


def _tool(name: str, *arguments: str) -> None:
    program = shutil.which(name, path=sysconfig.get_path("scripts"))
    assert program, f"{name} comes with PySide6"
    subprocess.run([program, *arguments], check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one of the two; returns the exit status."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the code.")
    parser.add_argument("action", choices=["update", "release"])
    try:
        {"update": update, "release": release}[parser.parse_args(arguments).action]()
    except UnreadableTextError as error:
        print(f"These texts are not literal:\n{error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
