"""Who made the program, which version it is, and of what it is made: every library with its version and licence."""

import json
import platform
import sys
from importlib import metadata

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench import resources
from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.ui.theme import reading_font, ui_font
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import stand_at_the_beginning

SHIPPED = (
    "PySide6-Essentials", "shiboken6", "sqlite-utils", "sqlite-fts4", "whoosh3", "python-docx", "lxml", "trafilatura",
    "numpy", "pypdfium2", "citeproc-py", "XlsxWriter", "charset-normalizer", "platformdirs", "snowballstemmer",
    "regex", "courlan", "htmldate", "justext", "babel", "dateparser", "tld", "urllib3", "certifi", "click",
    "click-default-group", "pluggy", "python-dateutil", "pytz", "tabulate", "tzdata", "tzlocal", "typing-extensions",
    "lxml-html-clean",
)  # fmt: skip
"""What a package may hold, as locked; what is not there is not named."""
WORKS = (
    ("CSL locales", "1.0", "CC BY-SA 3.0"),
    ("Inter", "4", "OFL 1.1"),
    ("Lucide icons", "1.62", "ISC"),
    ("Source Serif 4", "4", "OFL 1.1"),
)


def version() -> str:
    try:
        return metadata.version("source-workbench")
    except metadata.PackageNotFoundError:
        return tr("from source")


def system() -> str:
    """What a report of a problem has to say of where the program ran."""
    on = f"{platform.system()} {platform.release()} ({sys.platform})"
    return f"Python {platform.python_version()}, Qt {qVersion()}, {on}"


def shipped() -> list[tuple[str, str, str]]:
    """(name, version, licence) of everything that is there, as it says itself."""
    found = []
    for name in SHIPPED:
        try:
            one = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found.append((name, one.version, licence(one)))
    python = ("Python", platform.python_version(), "PSF-2.0")
    qt = ("Qt", qVersion(), "LGPL-3.0-only")
    return sorted({python, qt, *found, *WORKS, *_packed()}, key=lambda each: each[0].casefold())


def _packed() -> list[tuple[str, str, str]]:
    """What else a package was found to hold when it was made (``packaging/parts.py``); elsewhere, of the system."""
    try:
        listed = json.loads(resources.path("parts.json").read_text("utf-8"))
    except WorkbenchError:
        return []
    return [(each["name"], each["version"], each["licence"]) for each in listed]


def licence(one: metadata.Distribution) -> str:
    """By its name: as the package says, else by its classifier."""

    def field(name: str) -> str:
        return next(iter(one.metadata.get_all(name) or []), "")

    classifiers = [each for each in one.metadata.get_all("Classifier") or [] if each.startswith("License ::")]
    named_there = classifiers[0].rpartition(" :: ")[2] if classifiers else field("License")
    return (field("License-Expression") or named_there or tr("see its page")).splitlines()[0]


class About(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About Source Workbench"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        said = QLabel(
            tr("Read sources closely, keep the quotes that matter, and hand in a report in which every quotation is "
               "proven verbatim. The program makes no network connection unless you ask for one."),
            wordWrap=True,
        )  # fmt: skip
        column.addWidget(said)
        made_of = QLabel(tr("Made of"))
        made_of.setFont(ui_font(0, bold=True))
        column.addWidget(made_of)
        tree = named(QTreeWidget(self), "about_parts", tr("Libraries, versions and licences"))
        tree.setHeaderLabels([tr("Library"), tr("Version"), tr("Licence")])
        tree.setRootIsDecorated(False)
        tree.addTopLevelItems([QTreeWidgetItem(list(each)) for each in shipped()])
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        column.addWidget(tree, 1)
        where = QLabel(system())
        where.setProperty("faint", True)
        stand_at_the_beginning(where)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)

    @staticmethod
    def _head() -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(QIcon(str(resources.path("icons/workbench.svg"))).pixmap(QSize(56, 56)))
        name = QLabel("Source Workbench")
        name.setFont(reading_font(26))
        stand_at_the_beginning(name)
        number = QLabel(tr("Version {number}", number=version()))
        number.setProperty("soft", True)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(name)
        text.addWidget(number)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark)
        row.addLayout(text, 1)
        return row
