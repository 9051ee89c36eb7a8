"""The fields of an own entry, in the order of its page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.entry import EntryKey, Facet, Role, StatusKind, Value
from zorgdesk.domain.own_entries import FACETS, Draft
from zorgdesk.domain.typed import link_lines, links_in, names_in, site
from zorgdesk.ui.names import facet_name, status_name
from zorgdesk.ui.own_entry.growing_edit import GrowingEdit
from zorgdesk.ui.own_entry.picker import ValuePicker
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours

SHORT = 160
"""Characters of a summary that the list shows."""

Choices = Mapping[Facet, Sequence[Value]]


class OwnEntryForm(QWidget):
    """Shows a draft, and gives back what is filled in now."""

    edited = Signal()
    moved = Signal(QWidget, QRect)  # a part of the form, and where in it one types

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.summary, self.text = GrowingEdit(2), GrowingEdit(9)
        self.pickers = {facet: ValuePicker(facet_name(facet), colours) for facet in FACETS}
        self.organisations = ValuePicker(self.tr("Organisations"), colours)
        self.status = ValuePicker(facet_name(Facet.STATUS), colours, single=True)
        self.reason = QLineEdit()
        self.aliases, self.source = QLineEdit(), QLineEdit()
        self.links = GrowingEdit(2)
        self._roles: dict[EntryKey, Role] = {}
        self._length, self._no_site = PlainLabel(), PlainLabel()
        self._text_head = QHBoxLayout()
        self._lay_out()
        self._connect()

    def belong_to(self, key: EntryKey) -> None:
        """The entry that is filled in from now on."""
        for field in (self.summary, self.text):
            field.belong_to(key)

    def add_toolbar(self, toolbar: QWidget) -> None:
        """Put buttons beside the name of the text."""
        self._text_head.addWidget(toolbar)

    def offer(self, choices: Choices) -> None:
        """What can be picked."""
        for facet, picker in self.pickers.items():
            picker.offer(choices.get(facet, ()))
        self.organisations.offer(choices.get(Facet.ORGANISATION, ()))
        self.status.offer([Value(kind, status_name(kind)) for kind in StatusKind])

    def draft(self) -> Draft:
        """What is filled in."""
        picked = {facet: picker.picked for facet, picker in self.pickers.items()}
        return Draft(
            title=self.title.text(),
            summary=" ".join(self.summary.toPlainText().split()),
            text=self.text.toPlainText(),
            aliases=names_in(self.aliases.text()),
            values={facet: keys for facet, keys in picked.items() if keys},
            status=StatusKind(self.status.picked[0]) if self.status.picked else None,
            status_reason=self.reason.text(),
            organisations=tuple(
                (EntryKey(key), self._roles.get(EntryKey(key), Role.NAMED))
                for key in self.organisations.picked
            ),
            links=links_in(self.links.toPlainText()),
            source=self.source.text(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show what was filled in, without reporting that."""
        with QSignalBlocker(self):
            self.title.setText(draft.title)
            self.summary.setPlainText(draft.summary)
            self.text.setPlainText(draft.text)
            for facet, picker in self.pickers.items():
                picker.show_picked(draft.values.get(facet, ()))
            self._roles = dict(draft.organisations)
            self.organisations.show_picked([key for key, _ in draft.organisations])
            self.status.show_picked([draft.status] if draft.status else [])
            self.reason.setText(draft.status_reason)
            self.aliases.setText(", ".join(draft.aliases))
            self.links.setPlainText(link_lines(draft.links))
            self.source.setText(draft.source)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        for picker in self._all_pickers():
            picker.restyle(colours)

    def _all_pickers(self) -> tuple[ValuePicker, ...]:
        return (*self.pickers.values(), self.organisations, self.status)

    def _lay_out(self) -> None:
        self.title.setProperty("heading", "large")
        self.title.setPlaceholderText(self.tr("Name of the initiative"))
        self.summary.setPlaceholderText(self.tr("What is it, for whom? One sentence for the list."))
        self.reason.setPlaceholderText(self.tr("Since when, until when?"))
        self.links.setPlaceholderText(self.tr("https://… and after it whose site it is"))
        self.source.setPlaceholderText(self.tr("Who told you, where did you read it?"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 8, 30, 24)
        layout.setSpacing(4)
        self._add(layout, self.tr("Title"), self.title)
        self._add(layout, self.tr("Summary"), self.summary, beside=self._length)
        self._add_text(layout)
        for picker in self._all_pickers():
            layout.addSpacing(8)
            layout.addWidget(picker)
        layout.addWidget(self.reason)
        self.reason.setAccessibleName(self.tr("What you know of the status"))
        self._add(layout, self.tr("Other names, with a comma between them"), self.aliases)
        self._add(layout, self.tr("Sites, one on a line"), self.links, beside=self._no_site)
        self._add(layout, self.tr("Where do you have this from?"), self.source)
        layout.addStretch(1)

    def _add(
        self, layout: QVBoxLayout, name: str, field: QWidget, beside: QLabel | None = None
    ) -> None:
        """A field under its name, and beside that what there is to say of it."""
        label = _quiet(PlainLabel(name))
        label.setBuddy(field)
        field.setAccessibleName(name)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addStretch(1)
        if beside is not None:
            head.addWidget(_quiet(beside))
        layout.addSpacing(8)
        layout.addLayout(head)
        layout.addWidget(field)

    def _add_text(self, layout: QVBoxLayout) -> None:
        label = _quiet(PlainLabel(self.tr("Text")))
        label.setBuddy(self.text)
        self.text.setAccessibleName(label.text())
        self._text_head.addWidget(label)
        self._text_head.addStretch(1)
        layout.addSpacing(8)
        layout.addLayout(self._text_head)
        layout.addWidget(self.text)

    def _connect(self) -> None:
        for line in (self.title, self.reason, self.aliases, self.source):
            line.textChanged.connect(self.edited)
        for edit in (self.summary, self.text, self.links):
            edit.textChanged.connect(self.edited)
            edit.typing_at.connect(lambda place, edit=edit: self.moved.emit(edit, place))
        for picker in self._all_pickers():
            picker.changed.connect(self.edited)
            picker.opened.connect(lambda picker=picker: self.moved.emit(picker.list, QRect()))
        self.summary.textChanged.connect(self._show_length)
        self.links.textChanged.connect(self._show_sites)
        self._show_length()

    def _show_length(self) -> None:
        length = len(" ".join(self.summary.toPlainText().split()))
        self._length.setText(f"{length} / {SHORT}" if length else "")

    def _show_sites(self) -> None:
        """Say which line is no address."""
        wrong = [link.url for link in links_in(self.links.toPlainText()) if site(link) is None]
        self._no_site.setText(self.tr("no address of a site: %s") % wrong[0] if wrong else "")


def _quiet(label: QLabel) -> QLabel:
    label.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
    return label
