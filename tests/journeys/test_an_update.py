"""An article is changed after it was quoted: the window says so, shows both wordings, and nothing is lost."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.driving import Hands
from workbench.model import Anchor

ARTICLE = (
    "Harbour stays shut for a ninth day\n\n"
    "The Selkie ferry did not leave Port Arden on Tuesday, for the ninth day in a row, and nobody could say why.\n\n"
    "“We did not close the channel, and we never will,” Mayor Mara Velik told reporters at noon in the town hall.\n\n"
    "Tidewater Lines rejected this on Wednesday and said that the gates had been locked on the order of the mayor.\n"
)
SAID = "We did not close the channel, and we never will,"


def test_an_article_that_comes_again_asks_about_the_quote_that_changed(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, "utf-8")
    hands.drop([path])
    (source,) = hands.sources()
    quote = hands.project.quotes.add(source.id, [hands.find(SAID)])
    path.write_text(ARTICLE.replace("We did not close", "We did close"), "utf-8")
    hands.drop([path])
    hands.until(lambda: "version 2" in hands.window.notice.text())
    assert "1 meaning changed" in hands.window.notice.text()
    hands.window.notice.action_button().click()
    bar = hands.window.review
    hands.until(bar.isVisible)
    assert QApplication.focusWidget() is bar
    hands.key(Qt.Key.Key_R)
    span = hands.find("nobody could say why.")
    hands.window.reader.select(span)
    hands.key(Qt.Key.Key_Return)
    assert hands.project.versions.place(quote) == span
    assert not bar.isVisible()
    hands.window.session.undo()
    assert hands.project.quotes.get(quote.id).anchor is Anchor.REVIEW
    hands.window.session.undo()
    assert hands.project.sources.get(source.id).imports == 1
    assert hands.project.quotes.get(quote.id) == quote
