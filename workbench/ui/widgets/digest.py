"""A long hexadecimal digest, shown by its first figures and copied whole."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.language import tr
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton

SHOWN = 12


class DigestLabel(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest = ""
        self._label = QLabel()
        self._label.setFont(ui_font(-1))
        self._label.setAccessibleName(name)
        self._copy = IconButton("copy", tr("Copy: {what}", what=name), "digest_copy")
        self._copy.clicked.connect(self._on_copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._label)
        row.addWidget(self._copy)
        row.addStretch(1)

    def show_digest(self, digest: str) -> None:
        self._digest = digest
        self._label.setText(f"{digest[:SHOWN]}…" if len(digest) > SHOWN else digest)
        self._label.setToolTip(digest)
        self._label.setAccessibleDescription(digest)

    def copy_button(self) -> IconButton:
        return self._copy

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._digest)
