"""What a change of several entries would do, in plain words."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.several import Preview, Topic


def topic_name(topic: Topic) -> str:
    """What a reader calls it."""
    tr = QCoreApplication.translate
    return {
        Topic.LABEL: tr("Several", "Label"),
        Topic.BOOKMARK: tr("Several", "Bookmark"),
        Topic.READ: tr("Several", "Read"),
    }[topic]


def sentence(preview: Preview) -> str:
    """How things are now."""
    tr = QCoreApplication.translate
    if preview.is_nameless:
        return tr("Several", "Type the name of a label, or choose one.")
    if preview.is_new:
        return tr("Several", "There is no such label yet: it will be made.")
    told = {
        Topic.LABEL: tr("Several", "%(has)s of the %(all)s have this label."),
        Topic.BOOKMARK: tr("Several", "%(has)s of the %(all)s have a bookmark."),
        Topic.READ: tr("Several", "%(has)s of the %(all)s are marked as read."),
    }[preview.topic]
    return told % {"has": preview.has, "all": preview.has + preview.lacks}


def put_on_name(preview: Preview) -> str:
    """What the button that puts it on says: how many entries change."""
    tr, count = QCoreApplication.translate, preview.lacks
    if preview.topic is Topic.READ:
        return tr("Several", "Mark %n as read", "", count)
    return tr("Several", "Put on %n entries", "", count)


def take_off_name(preview: Preview) -> str:
    """What the button that takes it off says: how many entries change."""
    tr, count = QCoreApplication.translate, preview.has
    if preview.topic is Topic.READ:
        return tr("Several", "Mark %n as not read", "", count)
    return tr("Several", "Take off %n entries", "", count)
