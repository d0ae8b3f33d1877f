"""Hands the report in: asks for a file, writes it in a job, offers to open it or the folder it is in.

The rule: what stood at the path is whole until the new file is, and what went wrong is one sentence that also says
what was not affected. Nothing is opened unless somebody asks for it.
"""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench import exporters
from workbench.errors import ExportError, WorkbenchError
from workbench.language import listed, number, tr, tr_later, tr_n
from workbench.report import Choices, Report
from workbench.ui import files
from workbench.ui.jobs import Job
from workbench.ui.report.making import Kept, Wish, make_report
from workbench.ui.session import Session

FORMATS = (
    ("docx", tr_later("Word document"), tr_later("Word documents")),
    ("xlsx", tr_later("Excel workbook"), tr_later("Excel workbooks")),
    ("csv", tr_later("CSV table"), tr_later("CSV tables")),
    ("html", tr_later("Web page"), tr_later("Web pages")),
    ("jsonld", tr_later("Web annotations"), tr_later("Web annotations")),
)


def ask_path(session: Session, ending: str, parent: QWidget) -> Path | None:
    """Where the report is to go, with the ending of its format; the folder of last time is offered."""
    proposed = f"{session.project.home.stem}.{ending}"
    kinds = next(f"{tr(kinds)} (*.{ending})" for each, _, kinds in FORMATS if each == ending)
    path = files.save_file(parent, files.REPORTS, tr("Export the Report"), proposed, kinds)
    if path is None:
        return None
    whole = path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")
    if whole != path and whole.exists() and not _may_replace(whole, parent):  # the dialog asked about another name
        return None
    return whole


def export(
    session: Session,
    choices: Choices,
    path: Path,
    searches: tuple[str, ...] = (),
    written: Callable[[Path], None] | None = None,
) -> Job:
    """Write the report as ``choices`` say; ``choices.filter`` is a query as it was typed. ``written`` hears of it."""
    kept = Kept(session.project.path, session.project.corpus)
    wish = Wish(choices, searches=searches)

    def done(report: Report) -> None:
        from workbench.report.changes import state

        session.project.reports.record(path, state(report))
        told = tr_n(
            "“{name}” is written: {verified} of {n} quotations verified.|"
            "“{name}” is written: {verified} of {n} quotations verified.",
            len(report.quotes),
            name=path.name,
            verified=number(report.verified),
        )
        session.notify(told, tr("Open"), lambda: open_path(path))
        if written:
            written(path)

    def failed(error: Exception) -> None:
        unknown = not isinstance(error, WorkbenchError)
        told = [tr("The report could not be written ({why}).", why=str(error)) if unknown else str(error)]
        if path.exists():
            told.append(tr("The “{name}” that was there is as it was.", name=path.name))
        told.append(tr("Your quotes are saved."))
        session.notify(" ".join(told), kind="error")

    work = _writing(kept, wish, path)
    return session.jobs.start(work, label=tr("Exporting"), key="export", done=done, failed=failed)


def open_path(path: Path) -> None:
    """With whatever the desktop opens such files with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _writing(kept: Kept, wish: Wish, path: Path) -> Generator[tuple[int, int], None, Report]:
    """A job: lay out, then write; yields how far it is."""
    yield 0, 1
    report = make_report(kept, wish)
    proven = {entry.quote.number for entry in report.entries() if entry.verified}
    if wrong := [quote.label for quote in report.quotes if quote.number not in proven]:
        named = listed(wrong[:5]) + (" …" if len(wrong) > 5 else "")
        raise ExportError(tr("The words of {quotes} are not those of the source; nothing was written.", quotes=named))
    yield 0, max(1, len(report.quotes))
    yield from exporters.write(report, path)
    return report


def _may_replace(path: Path, parent: QWidget) -> bool:
    answer = QMessageBox.question(parent, tr("Export the Report"), tr("“{name}” exists. Replace it?", name=path.name))
    return answer is QMessageBox.StandardButton.Yes
