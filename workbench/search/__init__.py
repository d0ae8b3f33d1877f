"""Full-text search over the sources of a project: what was asked goes in, sources and places in them come out.

    Search(folder, corpus).find("lavrov grain") → Results, whose hits are model.Hit

``finder`` is what the program knows: find, facets, more_like, words, matches, refresh, rebuild. ``syntax`` (with
``phrasing`` and ``dates``) reads a query into the tree of ``query``; ``analysis`` makes words of text, ``stems``
and ``forms`` say which words are forms of one. ``engine`` asks ``snapshot`` (columns on the disk), ``scan`` (the
texts themselves) and ``remarks`` (quotes and notes); ``counting`` works over columns, ``evaluation`` combines and
ranks, ``facts`` sorts and counts facets, ``hits`` and ``snippets`` show.

The index: ``index`` keeps it up to date, by Whoosh's writer, segments and table of contents; ``builder`` and
``merging`` make the columns of a segment, ``columns`` is the file, ``codec`` joins it to Whoosh, ``segment`` reads
it, ``seal`` says whether it may be believed. Neither Whoosh nor NumPy is imported before the first search.
"""

from workbench.search.corpus import Corpus, Document
from workbench.search.finder import Search
from workbench.search.results import Facet, FacetValue, Lost, Progress, Results, Word

__all__ = ["Corpus", "Document", "Facet", "FacetValue", "Lost", "Progress", "Results", "Search", "Word"]
