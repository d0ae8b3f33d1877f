"""Full-text search over the sources of a project: what was asked goes in, sources and places in them come out.

    Search(folder, corpus).find("lavrov grain") → Results, whose hits are model.Hit

``finder`` puts it together; ``syntax`` reads a query into the tree of ``query``; ``analysis`` makes words of text;
``index`` (with ``snapshot``, ``codec`` and ``seal``) answers from Whoosh's files, ``scan`` from the texts themselves;
``evaluation`` combines and ranks; ``snippets`` shows. Whoosh is not imported before the first search.
"""

from workbench.search.corpus import Corpus, Document
from workbench.search.finder import Search
from workbench.search.results import Facet, FacetValue, Progress, Results, Word

__all__ = ["Corpus", "Document", "Facet", "FacetValue", "Progress", "Results", "Search", "Word"]
