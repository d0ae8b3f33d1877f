"""What is said over the results: how many, what else there is, what was made of the question. Links act."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.language import tr, tr_n
from workbench.search import Results
from workbench.ui.search.tokens import pieces
from workbench.ui.theme import ui_font
from workbench.ui.widgets.naming import named


class Summary(QWidget):
    """``hidden_wanted`` asks for the sources that match only in hidden text, or for the others again; ``meant``
    carries the query of “did you mean”; ``back_wanted`` leaves the sources like another, ``more_wanted`` asks for a
    longer list."""

    hidden_wanted = Signal(bool)
    meant = Signal(str)
    back_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._said = ""
        self._count = self._label("search_summary", soft=True)
        self._meant = self._label("did_you_mean")
        self._repairs = self._label("search_repairs")
        self._repairs.setTextFormat(Qt.TextFormat.PlainText)
        self._repairs.setProperty("faint", True)
        self._repairs.setFont(ui_font(-1))
        self._count.linkActivated.connect(self._on_link)
        self._meant.linkActivated.connect(lambda _link: self._results and self.meant.emit(self._guess()))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(4)
        for label in (self._count, self._meant, self._repairs):
            column.addWidget(label)
        self.hide()

    def text(self) -> str:
        """The counts in words."""
        return self._said

    def show_results(self, results: Results, *, hidden: bool, listed: int, like: str = "") -> None:
        """``hidden`` where those in hidden text are listed, ``like`` the title of the source others are like."""
        self._results = results
        parts = _parts(results, hidden=hidden, listed=listed, like=like)
        self._said = ", ".join(text for text, _ in parts)
        # The plain count stands in the heading already.
        seen = parts if hidden or like else parts[1:]
        self._count.setText(" · ".join(_html(text, link) for text, link in seen))
        self._count.setAccessibleName(", ".join(text for text, _ in seen))
        self._count.setVisible(bool(seen))
        guess = self._guess()
        self._meant.setVisible(bool(guess))
        if guess:
            self._meant.setText(tr("Did you mean {query}?", query=f'<a href="meant">{escape(guess)}</a>'))
            self._meant.setAccessibleName(tr("Did you mean {query}?", query=guess))
        self._repairs.setVisible(bool(results.repairs))
        self._repairs.setText("\n".join(results.repairs))
        self.setVisible(bool(seen or guess or results.repairs))

    def _label(self, name: str, *, soft: bool = False) -> QLabel:
        label = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText), name)
        label.setProperty("soft", soft)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        return label

    def _guess(self) -> str:
        return plainly((self._results.did_you_mean or "") if self._results else "")

    def _on_link(self, link: str) -> None:
        if link == "back":
            self.back_wanted.emit()
        elif link == "more":
            self.more_wanted.emit()
        else:
            self.hidden_wanted.emit(link == "hidden")


def teaching() -> tuple[str, str]:
    """A heading and a sentence for where nothing has been asked yet."""
    return tr("Search every source"), tr(
        "Type a few words above. All of them must occur; “quotation marks” keep a phrase together, "
        "-word leaves out, pre* finds every ending. A question mark in the empty box tells the rest."
    )


def nothing(results: Results, like: str) -> tuple[str, str]:
    """Why nothing is listed, and what may help."""
    if like:
        return tr("Nothing is like it"), tr("No other source shares the words that tell this one from the rest.")
    if results.hidden_total:
        return tr("Only in hidden text"), tr(
            "This stands in boilerplate that is folded away; the line above lists it."
        )
    if results.waiting:
        return tr("Nothing found so far"), tr("The sources that are not indexed yet were not looked at.")
    if not results.understood_as:
        return tr("Nothing to look for"), tr("There is no word in this question yet.")
    return tr("Nothing found"), tr(
        "No source holds all of these words. Fewer words, or part of a word with *, find more."
    )


def _parts(results: Results, *, hidden: bool, listed: int, like: str) -> list[tuple[str, str]]:
    """Pieces of the line, each with what a click on it does, if anything."""
    if like:
        what = tr("Like “{title}”", title=like) if results.hits else tr("Nothing is like “{title}”", title=like)
        return [(what, ""), (tr("Back"), "back")]
    shown, folded = results.total, results.hidden_total
    if hidden:
        parts = [
            (tr_n("{n} source only in hidden text|{n} sources only in hidden text", folded), ""),
            (tr_n("Show the other {n}|Show the other {n}", shown), "shown"),
        ]
        count = folded
    else:
        parts = [(tr_n("{n} source|{n} sources", shown), "")]
        if folded:
            parts.append((tr_n("{n} more only in hidden text|{n} more only in hidden text", folded), "hidden"))
        count = shown
    if listed < count:
        parts += [(tr_n("the first {n} is listed|the first {n} are listed", listed), ""), (tr("List more"), "more")]
    return parts


def plainly(query: str) -> str:
    """Without the ANDs, where they mean nothing that a space does not: side by side, two values of one field would
    be alternatives."""
    parts = [query[start:end] for start, end in pieces(query)]
    fields = [part.lstrip("(").partition(":")[0] for part in parts if ":" in part]
    return " ".join(part for part in parts if part != "AND" or len(fields) > len(set(fields)))


def _html(text: str, link: str) -> str:
    return f'<a href="{link}">{escape(text)}</a>' if link else escape(text)
