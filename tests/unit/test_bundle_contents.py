"""The bundle holds what the window needs, the licences, and nothing that only costs room."""

import sys
from pathlib import Path

import pytest

import bundle_contents

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtWidgets.pyd",
        f"{QT}/lib/libQt6XcbQpa.so.6",
        f"{QT}/lib/libicudata.so.73",
        f"{QT}/lib/QtGui.framework/Versions/A/QtGui",
        f"{QT}/plugins/platforms/libqxcb.so",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\Qt6Core.dll",
        f"{QT}/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/platformthemes/libqxdgdesktopportal.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/styles/libqmacstyle.dylib",
        f"{QT}/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/QtPrintSupport.abi3.so",
        f"{QT}/translations/qtbase_nl.qm",
        "resources/i18n/zorgdesk_nl.qm",
        "data/catalog.db",
    ],
)
def test_the_window_gets_what_it_needs(place):
    assert bundle_contents.wanted([(place, "origin", "BINARY")])


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtQml.abi3.so",
        "PySide6/QtNetwork.abi3.so",
        r"PySide6\opengl32sw.dll",
        r"PySide6\Qt6Quick.dll",
        f"{QT}/lib/libQt6WaylandCompositor.so.6",
        f"{QT}/lib/QtQuick.framework/Versions/A/QtQuick",
        f"{QT}/qml/QtQuick/qmldir",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/plugins/vectorimageformats/libqlottievectorimage.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qt_help_nl.qm",
    ],
)
def test_the_rest_of_qt_stays_behind(place):
    assert not bundle_contents.wanted([(place, "origin", "BINARY")])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux brings the system's")
def test_a_library_goes_with_the_plugin_that_asked_for_it():
    linked = {
        "/gtk-theme": [("libgtk.so", "")],
        "/libgtk.so": [("libcairo.so", "")],
        "/xcb": [("libxcb.so", "")],
        "/libxcb.so": [("libXau.so", ""), ("libc.so", "")],
    }
    files = [
        (f"{QT}/plugins/platformthemes/libqgtk3.so", "/gtk-theme", "BINARY"),
        (f"{QT}/plugins/platforms/libqxcb.so", "/xcb", "BINARY"),
        *((name, f"/{name}", "BINARY") for name in ("libgtk.so", "libcairo.so")),
        *((f"lib/{name}", f"/{name}", "BINARY") for name in ("libxcb.so", "libXau.so")),
        ("libxcb.so", "lib/libxcb.so", "SYMLINK"),
    ]
    kept = bundle_contents.needed(files, lambda origin: linked.get(origin, ()))
    assert [place for place, *_ in kept] == [
        f"{QT}/plugins/platforms/libqxcb.so",
        "lib/libxcb.so",
        "lib/libXau.so",
        "libxcb.so",
    ]


def test_every_library_brings_its_licence():
    found = bundle_contents.licences(["sqlalchemy.engine", "rapidfuzz.fuzz", "json"])
    assert {place for _, place in found} >= {
        "resources/licences/SQLAlchemy",
        "resources/licences/RapidFuzz",
    }
    assert all(Path(text).stat().st_size for text, _ in found)


@pytest.mark.parametrize(
    "name",
    ["LGPL-3.0.txt", "GPL-3.0.txt", "whoosh.txt", "sqlcipher.txt", "openssl.txt", "LEESMIJ.txt"],
)
def test_the_licences_that_no_package_brings_are_ours_to_ship(name):
    licences = Path(bundle_contents.__file__).parents[1] / "resources" / "licences"
    assert (licences / name).stat().st_size
