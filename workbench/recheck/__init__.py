"""Whether the quotations of a Word document still stand in the sources: ``check(gather(project), path)``.

Any .docx will do, a report of ours after somebody edited it or anybody's draft. The document is read from its XML
(``package``, ``reading``), never through a library that skips what it does not know, and it is only ever read:
findings go into a copy (``comments``) or a table.
"""

from workbench.recheck.checking import check, judged
from workbench.recheck.known import Known, gather
from workbench.recheck.values import Check, Edit, Finding, Place, Verdict

__all__ = ["Check", "Edit", "Finding", "Known", "Place", "Verdict", "check", "gather", "judged"]
