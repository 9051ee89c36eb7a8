"""Fields for passwords under one another, shown as dots until the reader wants to see them."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from zorgdesk.ui.plain import PlainLabel


class PasswordFields(QWidget):
    """One field for each name, in this order."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(8)
        self.fields = [self._add(layout, row, name) for row, name in enumerate(names)]
        self._visible = QCheckBox(self.tr("Show what I type"))
        self._visible.toggled.connect(self._show)
        layout.addWidget(self._visible, len(names), 1)

    def texts(self) -> list[str]:
        """What was typed in each of them."""
        return [field.text() for field in self.fields]

    def clear(self) -> None:
        """Begin again in the first one."""
        for field in self.fields:
            field.clear()
        self.fields[0].setFocus()

    def _add(self, layout: QGridLayout, row: int, name: str) -> QLineEdit:
        label, field = PlainLabel(name), QLineEdit()
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMinimumWidth(240)
        layout.addWidget(label, row, 0)
        layout.addWidget(field, row, 1)
        return field

    def _show(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        for field in self.fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
