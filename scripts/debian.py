"""Debian packages: installed where that is ours to do, else named with the exact command."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

from setup_error import SetupError

_INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def provide(packages: Sequence[str], reason: str) -> None:
    """Install `packages`; raises SetupError with `reason` and the command when that fails."""
    command = [*_INSTALL, *packages]
    by_hand = f"{reason}\nRun this, then try again:\n    sudo {' '.join(command)}"
    if not shutil.which("apt-get"):
        wanted = " ".join(packages)
        raise SetupError(f"{reason}\nInstall what Debian calls: {wanted}; then try again.")
    privilege = _privilege()
    if privilege is None:
        raise SetupError(by_hand)
    print(f"{reason}\nInstalling: {' '.join(packages)}", flush=True)
    if not _install([*privilege, *_quietly()], command):
        raise SetupError(by_hand)


def _install(prefix: list[str], command: list[str]) -> bool:
    # A stale or half-refreshed list of packages often still installs: only the last word counts.
    subprocess.run([*prefix, "apt-get", "update"], check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run([*prefix, *command], check=False, stdout=subprocess.DEVNULL)
    return done.returncode == 0


def _privilege() -> list[str] | None:
    """The words before a root command: none as root, None when only a password would do."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def _quietly() -> list[str]:
    # `env` and not our own environment: sudo would not pass that on.
    return ["env", "DEBIAN_FRONTEND=noninteractive"]
