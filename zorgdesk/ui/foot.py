"""Under the page: what the reader made of the entry, one thing at a time."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

SIDE = 22
"""Pixels to the left of the first tab, whose name then stands right under the page's text."""


class Foot(QFrame):
    """Shows the first of its panes; tabs come when there is another one to choose."""

    def __init__(self, first: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._first, self._tabs, self._panes = first, QWidget(), QStackedWidget()
        self._all: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self._tabs)
        self._row.setContentsMargins(SIDE, 3, SIDE, 0)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self._add(first, name)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._panes.setCurrentIndex)
        self._panes.currentChanged.connect(self._let_front_decide)
        self._tabs.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._panes, 1)

    def name_pane(self, pane: QWidget, name: str) -> None:
        """Name the tab of a pane, which is added when it is new."""
        if self._panes.indexOf(pane) < 0:
            self._add(pane, name)
        self.tab(pane).setText(name)

    def bring(self, pane: QWidget) -> None:
        """Show a pane."""
        self.tab(pane).setChecked(True)
        self._panes.setCurrentWidget(pane)

    def is_front(self, pane: QWidget) -> bool:
        """Whether a pane is the one that is shown."""
        return self._panes.currentWidget() is pane

    def tab(self, pane: QWidget) -> QToolButton:
        """What one clicks to show a pane."""
        button = self._group.button(self._panes.indexOf(pane))
        assert isinstance(button, QToolButton)
        return button

    def offer_choice(self, *, on: bool) -> None:
        """Show the tabs, or only the first pane."""
        self._tabs.setVisible(on)
        if not on:
            self.bring(self._first)

    def _let_front_decide(self) -> None:
        """Only what is shown says how much room it needs."""
        policy = QSizePolicy.Policy
        for pane in self._all:
            size = policy.Preferred if self.is_front(pane) else policy.Ignored
            pane.setSizePolicy(size, size)

    def _add(self, pane: QWidget, name: str) -> None:
        number = self._panes.addWidget(pane)
        self._all.append(pane)
        button = QToolButton()
        button.setText(name)
        button.setCheckable(True)
        button.setProperty("tab", True)  # noqa: FBT003 - a Qt property
        self._group.addButton(button, number)
        self._row.insertWidget(number, button)
        self._let_front_decide()
