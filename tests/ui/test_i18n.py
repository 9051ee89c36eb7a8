"""The window goes on speaking, whatever becomes of the files with its words."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEAKS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from zorgdesk.ui.i18n import Language, Translations

app, folder = QCoreApplication([]), Path(sys.argv[1])
translations = Translations(folder)
for language in (Language.FRENCH, Language.DUTCH):
    translations.use(language)
for file in folder.iterdir():
    file.write_bytes(b"")
print(app.translate("Menus", "&File"), app.translate("Menus", "&Search"))
"""


def test_words_stay_when_their_file_is_replaced_or_gone(tmp_path):
    """In a process of its own: where a file is mapped into memory this ends it at once."""
    folder = shutil.copytree(ROOT / "resources/i18n", tmp_path / "i18n")
    command = [sys.executable, "-c", SPEAKS, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().split() == ["&Bestand", "&Zoeken"]
