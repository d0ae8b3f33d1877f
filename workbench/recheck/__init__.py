"""Whether the quotations of a Word document still stand: ``checking.check(known.gather(project), path)``.

Any .docx will do, a report of ours after somebody edited it or anybody's draft. The document is read from its XML
(``package``, ``reading``), never through a library that skips what it does not know, and it is only ever read:
findings go into a copy (``comments``) or a table. Only the values are imported here, so that a window that may
never check a document does not wait for the rest.
"""

from workbench.recheck.values import Check, Edit, Finding, Place, Verdict

__all__ = ["Check", "Edit", "Finding", "Place", "Verdict"]
