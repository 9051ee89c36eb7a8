"""Work off the GUI thread: only the newest outcome is ever shown."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, get_ident

import pytest

from zorgdesk.ui.latest import Latest


@pytest.fixture
def worker():
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool


def test_only_the_newest_outcome_is_reported(qtbot, worker):
    latest, begun, seen, gate = Latest(worker), [], [], Event()
    latest.done.connect(seen.append)

    def work(name):
        begun.append(name)
        gate.wait(5)
        return name

    for name in "abc":
        latest.start(lambda name=name: work(name))
    gate.set()
    qtbot.waitUntil(lambda: seen == ["c"])
    assert "b" not in begun  # it was still waiting, so it never ran


def test_an_answer_that_was_on_its_way_is_not_shown(qtbot, worker):
    latest, seen = Latest(worker), []
    latest.done.connect(seen.append)
    latest.start(lambda: "old")
    worker.submit(int).result()  # the old answer has left the worker by now
    latest.start(lambda: "new")
    qtbot.waitUntil(lambda: seen != [])
    assert seen == ["new"]


def test_what_is_cancelled_is_not_reported(qtbot, worker):
    latest, seen = Latest(worker), []
    latest.done.connect(seen.append)
    latest.start(lambda: "old")
    worker.submit(int).result()
    latest.cancel()
    qtbot.wait(1)
    assert seen == []


def test_a_failure_is_reported_and_does_not_end_it(qtbot, worker):
    latest = Latest(worker)
    with qtbot.waitSignal(latest.failed) as failure:
        latest.start(lambda: 1 / 0)
    assert isinstance(failure.args[0], ZeroDivisionError)
    with qtbot.waitSignal(latest.done) as done:
        latest.start(get_ident)
    assert done.args != [get_ident()]


def test_what_is_asked_when_the_window_is_closed_is_forgotten(qtbot):
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    latest = Latest(executor)
    with qtbot.assertNotEmitted(latest.done, wait=50), qtbot.assertNotEmitted(latest.failed):
        latest.start(lambda: 1)
