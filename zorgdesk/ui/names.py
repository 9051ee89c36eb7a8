"""The names of kinds, roles and filters in the reader's language."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import Facet, InsightKind, Kind, Role, StatusKind
from zorgdesk.domain.row import ResultRow


def kind_name(kind: Kind) -> str:
    """What a reader calls this kind of entry."""
    tr = QCoreApplication.translate
    return {
        Kind.INITIATIVE: tr("Names", "Initiative"),
        Kind.PRACTICE: tr("Names", "Practice"),
        Kind.INSIGHT: tr("Names", "Insight"),
        Kind.ORGANISATION: tr("Names", "Organisation"),
        Kind.TERM: tr("Names", "Term"),
        Kind.DOCUMENT: tr("Names", "Source document"),
    }[kind]


def row_kind_name(row: ResultRow) -> str:
    """What a line of the list stands for."""
    if row.own:
        return own_entry_name()
    return kind_name(row.kind) if row.kind else QCoreApplication.translate("Names", "Note")


def own_entry_name() -> str:
    """What stands in the place of the kind of an entry that the reader wrote."""
    return QCoreApplication.translate("Names", "Own entry")


def insight_name(kind: InsightKind) -> str:
    """What sort of finding an insight is."""
    tr = QCoreApplication.translate
    return {
        InsightKind.STRENGTH: tr("Names", "Strength"),
        InsightKind.WORKPOINT: tr("Names", "Work point"),
        InsightKind.OPPORTUNITY: tr("Names", "Opportunity"),
        InsightKind.MISSING_VOICE: tr("Names", "Missing voice"),
        InsightKind.APPROACH: tr("Names", "Approach"),
    }[kind]


def status_name(status: StatusKind) -> str:
    """How far an initiative is."""
    tr = QCoreApplication.translate
    return {
        StatusKind.ONGOING: tr("Names", "Ongoing"),
        StatusKind.PILOT: tr("Names", "Pilot project"),
        StatusKind.ENDED: tr("Names", "Ended"),
        StatusKind.DURING_COVID: tr("Names", "During Covid"),
        StatusKind.UNKNOWN: tr("Names", "Unclear"),
    }[status]


def role_name(role: Role) -> str:
    """What an organisation does in an entry."""
    tr = QCoreApplication.translate
    return {
        Role.RUNS: tr("Names", "runs it"),
        Role.PARTNER: tr("Names", "partner"),
        Role.FUNDER: tr("Names", "funder"),
        Role.NAMED: tr("Names", "named"),
    }[role]


def facet_name(facet: Facet) -> str:
    """The heading of a filter."""
    tr = QCoreApplication.translate
    return {
        Facet.KIND: tr("Names", "Kind"),
        Facet.INSIGHT_KIND: tr("Names", "Kind of insight"),
        Facet.REGION: tr("Names", "Region"),
        Facet.PLACE: tr("Names", "Place"),
        Facet.SECTOR: tr("Names", "Sector"),
        Facet.TARGET_GROUP: tr("Names", "Target group"),
        Facet.THEME: tr("Names", "Theme"),
        Facet.STATUS: tr("Names", "Status"),
        Facet.ORGANISATION: tr("Names", "Organisation"),
        Facet.DOCUMENT: tr("Names", "Source document"),
        Facet.PERSONAL: tr("Names", "My reading"),
        Facet.COLLECTION: tr("Names", "My collections"),
    }[facet]


def personal_name(value: str) -> str:
    """The name of a personal filter value."""
    tr = QCoreApplication.translate
    return {
        "bookmarked": tr("Names", "Bookmarks"),
        "noted": tr("Names", "With a note"),
        "highlighted": tr("Names", "With highlights"),
        "own": tr("Names", "Own entries"),
        "read": tr("Names", "Read"),
        "unread": tr("Names", "Not read yet"),
    }[value]


def count_name(count: int) -> str:
    """How many entries, in words."""
    if count == 0:
        return QCoreApplication.translate("Names", "No entries")
    return QCoreApplication.translate("Names", "%n entries", "", count)


def listed_name(entries: int, notes: int) -> str:
    """How many entries, and how many notes stand among them, in words."""
    if not notes:
        return count_name(entries)
    told = QCoreApplication.translate("Names", "%n notes", "", notes)
    return f"{count_name(entries)}, {told}" if entries else told


def hits_name(count: int) -> str:
    """How many hits a page has, in words; "" for none."""
    return QCoreApplication.translate("Names", "%n hits", "", count) if count else ""
