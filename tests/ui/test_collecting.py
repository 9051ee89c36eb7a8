import gc
import threading
import weakref

from zorgdesk.ui import collecting
from zorgdesk.ui.collecting import GarbageCollector


class Ring:
    """Something that only the collector can free; it remembers on which thread that was."""

    def __init__(self, freed):
        self.me, self.freed = self, freed

    def __del__(self):
        self.freed.append(threading.current_thread())


def test_a_cycle_made_by_a_worker_is_freed_on_the_thread_of_the_window(qtbot, monkeypatch):
    monkeypatch.setattr(collecting, "PAUSE_MS", 10)
    collector = GarbageCollector()
    assert not gc.isenabled()
    freed = []

    def work():
        for _ in range(5000):  # far more than makes Python collect by itself
            Ring(freed)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(freed) == 5000)
    assert set(freed) == {threading.main_thread()}
    collector.deleteLater()


def test_what_stays_is_spared():
    class Kept:
        pass

    kept = Kept()
    alive = weakref.ref(kept)
    GarbageCollector.spare_what_stays()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
    assert alive() is kept
