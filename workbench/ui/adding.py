"""What the commands that bring in sources do: from files, a folder, the clipboard; and what was left out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from workbench.language import tr, tr_later
from workbench.model import Location, Rejected
from workbench.ui.tastes import BOOKS

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

READABLE = tr_later(
    "Articles (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx"
    " *.ris *.bib *.json);;All files (*)"
)


class Adding:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "source.add": self.add_files,
            "source.add_folder": self.add_folder,
            "source.paste": self.paste,
            "source.skipped": self.show_skipped,
        }

    def add_files(self) -> None:
        from workbench.ui import files

        paths = files.open_files(self._window, files.SOURCES, tr("Add Sources"), tr(READABLE))
        if paths:
            self._window.incoming.add_files(paths)

    def add_folder(self) -> None:
        from workbench.ui import files

        folder = files.open_folder(self._window, files.SOURCES, tr("Add a Folder of Sources"))
        if folder is not None:
            self._window.incoming.add_files([folder])

    def take_books(self, books: list[Rejected]) -> None:
        """Whole or by chapter as the user always wants them, or as somebody answers in the list."""
        wish = BOOKS.kept()
        if wish == "ask":
            self._window.library.ask_about_books(books)
        else:  # later: the import they came with has not been told of yet
            paths = [book.path for book in books]
            QTimer.singleShot(0, self._window, lambda: self._window.incoming.add_books(paths, wish == "chapters"))

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._window.incoming.add_files(paths)
        elif data.hasText():
            self._window.incoming.add_text(data.text(), data.html() if data.hasHtml() else None)
        else:
            self._session.notify(tr("The clipboard holds no text."), kind="warn")

    def show_skipped(self) -> None:
        from workbench.ui.library.skipped import SkippedDialog

        if not self._window.incoming.skipped:
            self._session.notify(tr("The last import left nothing out."))
            return
        dialog = SkippedDialog(self._window.incoming.skipped, self._window)
        dialog.retry_wanted.connect(self._window.incoming.add_files)
        dialog.source_wanted.connect(lambda source_id: self._session.visit(Location(source_id)))
        dialog.show()
