"""A row of a source or of one of its versions, as the value it stands for."""

import zlib
from typing import Any

from workbench.errors import ProjectError
from workbench.language import tr
from workbench.model import Source, Status
from workbench.store.values import known, parsed

VERSION_SQL = """
    select id, source_id, number, text_sha256, sha256, filename, media_type, extractor, imported, part
    from version
"""


def source_of(row: Any) -> Source:
    """Of the columns ``Sources.many`` asks for, in its order."""
    fields = [*row[:9], known(Status, row[9]), *row[10:15], parsed(row[15]), *row[16:]]
    return Source(*fields)


def inflated(deflated: bytes | None) -> bytes:
    """The bytes as they were given; ``ProjectError`` where they are lost: salvage may have found no more than the
    text that was made from them."""
    try:
        return zlib.decompress(deflated or b"")
    except zlib.error:
        raise ProjectError(tr("The stored original of this source is lost.")) from None
