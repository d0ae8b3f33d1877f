"""Documents of word processors: one text, or a download from a press archive with hundreds of articles in one."""

from collections.abc import Iterator

from workbench.importers import compose, docx, news, odt, rtf
from workbench.importers.compose import Known, Paper, Piece
from workbench.importers.kinds import Kind
from workbench.model import Draft, Rejected


def read(kind: Kind, data: bytes, filename: str) -> Iterator[Draft | Rejected]:
    """One Draft, or one for each article. Raises UnreadableFile."""
    pieces, known, extractor = _pieces(kind, data, filename)
    paper = Paper(data, filename, kind.value, extractor)
    download = news.split([piece for piece in pieces if piece.reason is None])
    if download is not None:
        yield from news.drafts(download, paper)
        return
    yield compose.draft(pieces, paper, known)


def _pieces(kind: Kind, data: bytes, filename: str) -> tuple[list[Piece], Known, str]:
    if kind is Kind.DOCX:
        return *docx.read(data, filename), docx.EXTRACTOR
    if kind is Kind.ODT:
        return *odt.read(data, filename), odt.EXTRACTOR
    return *rtf.read(data, filename), rtf.EXTRACTOR
