"""What the commands on paper do: the source that is open, with its quotes, to the printer or to its preview."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.language import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from workbench.ui.main_window import MainWindow
    from workbench.ui.reader.printing import PrintedSource


class Printing:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._project = window.session.project

    def slots(self) -> dict[str, Callable[[], object]]:
        return {"source.print": self.print, "source.print_preview": self.preview}

    def print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        made = self._made()
        if made is not None:
            printer = self._printer()  # a dialog keeps none alive, and must not outlive it
            dialog = QPrintDialog(printer, self._window)
            dialog.setObjectName("print_dialog")
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if dialog.exec() == QPrintDialog.DialogCode.Accepted:
                made.print(printer)

    def preview(self) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        made = self._made()
        if made is not None:
            printer = self._printer()
            dialog = QPrintPreviewDialog(printer, self._window)
            dialog.setObjectName("print_preview")
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.resize(900, 800)
            dialog.paintRequested.connect(made.print)
            dialog.exec()

    def _printer(self) -> "QPrinter":
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._window.windowTitle())
        printer.setFullPage(True)  # the margins are the page's own
        return printer

    def _made(self) -> "PrintedSource | None":
        from workbench.ui.reader.printing import Names, PrintedSource

        source_id = self._window.reader.source_id
        if source_id is None:
            self._window.session.notify(tr("Open the source that is to be printed."))
            return None
        sources, codebook = self._project.sources, self._project.codebook
        actors = {actor.id: actor.name for actor in codebook.actors()}
        claims = {claim.id: claim.text for claim in codebook.claims()}
        return PrintedSource(
            sources.get(source_id),
            sources.text(source_id),
            sources.blocks(source_id),
            self._project.quotes.of_source(source_id),
            Names(actors, claims),
        )
