"""What Qt asks of a Linux machine: its libraries, the packages that hold them, a screen."""

import os
import shutil
import sys
from pathlib import Path

import pytest

import debian
import qt_libraries
import screen
from setup_error import SetupError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@pytest.fixture
def root(program, tmp_path, monkeypatch):
    """Root, on a machine with nothing but `env` and the programs that a test writes."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "env").symlink_to(shutil.which("env"))
    monkeypatch.setenv("PATH", str(tools))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return program


def test_the_lists_are_refreshed_and_the_packages_installed(root, tmp_path):
    root("apt-get", f'echo "$@ $DEBIAN_FRONTEND" >> {tmp_path}/calls')
    debian.provide(["libegl1"], "Qt misses libEGL.")
    assert (tmp_path / "calls").read_text().splitlines() == [
        "update noninteractive",
        "install --yes --no-install-recommends libegl1 noninteractive",
    ]


def test_a_failure_names_the_exact_command(root):
    root("apt-get", "exit 100")
    expected = r"misses libEGL\.(.|\n)*sudo apt-get install --yes --no-install-recommends libe"
    with pytest.raises(SetupError, match=expected):
        debian.provide(["libegl1"], "Qt misses libEGL.")


def test_without_rights_nothing_is_tried(root, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    root("apt-get", f"touch {tmp_path}/called")
    root("sudo", "exit 1")  # it asks for a password
    with pytest.raises(SetupError, match="Run this"):
        debian.provide(["libegl1"], "Qt misses libEGL.")
    assert not (tmp_path / "called").exists()


def test_sudo_without_a_password_will_do(root, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    root("apt-get", f'echo "$1" >> {tmp_path}/calls')
    root("sudo", 'shift; [ "$1" = true ] || exec "$@"')
    debian.provide(["libegl1"], "Qt misses libEGL.")
    assert (tmp_path / "calls").read_text().split() == ["update", "install"]


def test_another_system_is_told_the_names(root):
    with pytest.raises(SetupError, match="what Debian calls: libegl1"):
        debian.provide(["libegl1"], "Qt misses libEGL.")


def test_this_machine_has_what_the_tests_need():
    assert not qt_libraries._of_platform(Path(sys.prefix), "offscreen")


def test_a_missing_one_is_seen_by_the_linker(tmp_path):
    [plugin] = Path(sys.prefix).glob("lib/python3*/site-packages/PySide6/Qt/**/libqoffscreen.so")
    torn = shutil.copy(plugin, tmp_path)  # away from Qt's own libraries
    assert "libQt6Gui.so.6" in qt_libraries.missing_libraries([Path(torn)])


def test_one_that_no_known_package_holds_is_named():
    with pytest.raises(SetupError, match=r"misses libnew\.so\.1"):
        qt_libraries._install(frozenset({"libEGL.so.1", "libnew.so.1"}))


@pytest.mark.parametrize(
    ("surroundings", "expected"),
    [
        ({}, None),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, None),
        ({"QT_QPA_PLATFORM": "xcb:extra"}, "xcb"),
    ],
)
def test_the_screen_is_what_the_surroundings_promise(surroundings, expected, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert screen.platform() == expected


def test_a_display_that_points_at_nothing_does_not_open(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert not screen.opens(Path(sys.executable))
