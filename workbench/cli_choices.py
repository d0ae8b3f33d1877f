"""What a report may be asked to be on the command line, and the ``Choices`` that come of it.

The rule: every choice the report builder has by a word is an option here under the same word; what is not said
stays as ``Choices`` has it.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import cli_arguments as arguments

if TYPE_CHECKING:
    from workbench.report import Choices

GROUPINGS = ("claim", "actor", "source", "time")
PARTS = (
    "scope", "claims", "dossiers", "timeline", "variants", "context", "provenance", "bibliography", "index", "issues",
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", choices=GROUPINGS, default="claim", help="what its sections are (claim)")
    parser.add_argument("--then-by", choices=GROUPINGS, default="", help="what the sections within them are")
    parser.add_argument("--title", type=arguments.words, help="the title of the report (that of the project)")
    parser.add_argument("--author", type=arguments.words, default="", metavar="NAME")
    parser.add_argument("--client", type=arguments.words, default="", metavar="NAME", help="who it is prepared for")
    parser.add_argument("--template", type=Path, metavar="FILE", help="a .docx or .dotx for styles, header, footer")
    parser.add_argument("--language", default="en", metavar="CODE", help="of the headings: en, de, ru, tr, ar (en)")
    parser.add_argument(
        "--style", default="house", metavar="NAME|FILE.csl", help="of citations: house, chicago, apa, mla or a file"
    )
    parser.add_argument("--endnotes", action="store_true", help="endnotes in place of footnotes")
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    parser.add_argument(
        "--context", type=int, choices=range(21), default=2, metavar="N", help="sentences around a quotation (2)"
    )
    parser.add_argument("--full-text", action="store_true", help="the whole sources in appendix A")
    parser.add_argument(
        "--without", action="append", default=[], choices=PARTS, metavar="PART", help=f"leave out: {', '.join(PARTS)}"
    )


def choices(options: argparse.Namespace, title: str) -> "Choices":
    """``title`` is taken where none was given."""
    from workbench.report import Choices, Part

    return Choices(
        title=options.title or title,
        author=options.author,
        client=options.client,
        by=options.by,
        then_by=options.then_by,
        parts=frozenset(Part) - {Part(part) for part in options.without},
        notes="endnotes" if options.endnotes else "footnotes",
        context=options.context,
        full_text=options.full_text,
        style=options.style,
        language=options.language,
        paper=options.paper,
        template=options.template,
    )
