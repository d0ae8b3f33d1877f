"""A row of a source or of one of its versions, as the value it stands for."""

import json
from typing import Any

from workbench.model import Source, Status

VERSION_SQL = """
    select id, source_id, number, text_sha256, sha256, filename, media_type, extractor, imported, part
    from version
"""


def source_of(row: Any) -> Source:
    """Of the columns ``Sources.many`` asks for, in its order."""
    fields = [*row[:9], Status(row[9]), *row[10:15], json.loads(row[15]), *row[16:]]
    return Source(*fields)
