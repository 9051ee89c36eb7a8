"""What goes into the bundle: of Qt only what widgets need, an index, and every licence."""

import re
import sys
import sysconfig
from collections.abc import Callable, Iterable
from importlib.metadata import Distribution, packages_distributions
from pathlib import Path

from zorgdesk.library import build_index
from zorgdesk.paths import Paths

_QT_MODULES = (
    "Core|DBus|Gui|OpenGL|PrintSupport|Svg|WaylandClient|Widgets|WlShellIntegration|XcbQpa"
)
_PLUGINS = (
    r"iconengines/|imageformats/\w*q(gif|ico|jpeg|svg|webp)\b|platforms/\w*q(cocoa|offscreen|"
    r"wayland|windows|xcb)\b|platformthemes/\w*q(?!gtk)|platforminputcontexts/\w*(compose|ibus)|"
    r"printsupport/|styles/|wayland-(decoration-client|shell-integration)/|accessiblebridge/"
)
_UNWANTED = (
    rf"libQt6(?!({_QT_MODULES})\.)",  # Linux
    rf"Qt6(?!({_QT_MODULES})\.)\w+\.dll",
    rf"Qt(?!({_QT_MODULES})\b)\w+\.framework/",
    rf"PySide6/Qt(?!({_QT_MODULES})\.)\w+\.(abi3\.so|pyd)",
    r"PySide6/(Qt/)?(qml|libexec)/",
    rf"PySide6/(Qt/)?plugins/(?!{_PLUGINS})",
    r"PySide6/(Qt/)?translations/(?!qtbase_(nl|fr|en)\.qm)",
    r"opengl32sw\.dll",  # 20 MB of software OpenGL, which widgets do not use
    r"alembic/templates/",
)
_LEAVE_OUT = re.compile("|".join(f"(?:{pattern})" for pattern in _UNWANTED))

File = tuple[str, str, str]
"""As PyInstaller has it: the place in the bundle, where it comes from, and what it is."""


def wanted(files: Iterable[File]) -> list[File]:
    """The files of which the bundle has any use."""
    return [file for file in files if not _LEAVE_OUT.search(file[0].replace("\\", "/"))]


def needed(
    files: Iterable[File], needs: Callable[[str], Iterable[tuple[str, object]]]
) -> list[File]:
    """Of the wanted files those that something else still asks for.

    A plugin that is left out leaves its libraries behind (GTK alone is 25 MB). `needs` gives the
    names of the libraries that a file is linked to.
    """
    kept = wanted(files)
    if not sys.platform.startswith("linux"):
        return kept
    by_name = {Path(place).name: origin for place, origin, kind in kept if kind != "SYMLINK"}
    names = {Path(place).name for place, _, kind in kept if _is_loaded(place, kind)}
    ahead = list(names)
    while ahead:
        found = {name for name, _ in needs(by_name[ahead.pop()])} & by_name.keys() - names
        names |= found
        ahead.extend(found)
    return [file for file in kept if Path(file[0]).name in names]


def _is_loaded(place: str, kind: str) -> bool:
    """Whether the program itself opens the file, and not the linker for another's sake."""
    return kind == "EXTENSION" or "/plugins/" in place or Path(place).name.startswith("libpython")


def fresh_index(root: Path) -> Path:
    """The index of the committed catalogue, built where a bundle has it; raises CatalogueError."""
    paths = Paths(bundle=root, user=root, cache=root)
    build_index(paths.catalogue, paths.shipped_index)
    return paths.shipped_index


def licences(modules: Iterable[str]) -> list[tuple[str, str]]:
    """The licence texts of Python and of the packages that hold `modules`: (file, folder)."""
    owners = packages_distributions()
    tops = {module.partition(".")[0] for module in modules}
    names = sorted({name for top in tops for name in owners.get(top, ())})
    texts = [(text, name) for name in names for text in _texts(Distribution.from_name(name))]
    return [(str(text), f"resources/licences/{name}") for text, name in [*texts, *_of_python()]]


def _texts(package: Distribution) -> list[Path]:
    files = [file for file in package.files or () if ".dist-info" in str(file)]
    wanted = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
    return [Path(str(f.locate())) for f in files if wanted.search(str(f.relative_to(f.parts[0])))]


def _of_python() -> list[tuple[Path, str]]:
    folders = (sysconfig.get_path("stdlib"), sys.base_prefix)
    found = [file for folder in folders for file in Path(folder).glob("LICENSE*")]
    return [(file, "python") for file in found[:1]]
