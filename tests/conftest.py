"""Fixtures every level can use: a fresh installation on the real catalogue, and a quiet log."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from zorgdesk.notebook import keys
from zorgdesk.paths import Paths

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile(  # slow or busy machines are no fault of what is tested
    "shared machine",
    settings(),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("shared machine")

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # a laptop, not 800 by 800
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT / 'tests' / 'screen.json'}"


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the index of the real catalogue, built once: it takes a second."""
    from zorgdesk.library import Library  # noqa: PLC0415 - light for the tests without it

    folder = tmp_path_factory.mktemp("cache")
    Library.open(Paths(ROOT, folder / "nobody", folder))
    return folder


@pytest.fixture
def paths(tmp_path: Path, cache: Path) -> Paths:
    """The folders of a fresh installation: the real catalogue, no settings and no notebook."""
    return Paths(bundle=ROOT, user=tmp_path / "user", cache=cache)


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passwords a little: a third of a second for each protects readers, not tests."""
    monkeypatch.setattr(keys, "_ROUNDS", 1000)


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a warning that nobody expected; `@pytest.mark.logs` expects one."""
    yield
    if "logs" not in request.keywords:
        records = [*caplog.get_records("setup"), *caplog.get_records("call")]
        loud = [r.getMessage() for r in records if r.levelno >= logging.WARNING]
        assert not loud
