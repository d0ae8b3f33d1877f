"""What takes long and writes much, in processes of its own, so that the window never waits for it.

A thread would not do: one interpreter runs one line of Python at a time, and every commit waits for the disk. So
an import, the index of many sources and the undoing of a large step each open the project by themselves, as a
second program would; SQLite has one writer at a time, history is in the file, and what was written is told to the
window as a ``Change``. The rules: a child writes in slices short enough that an edit in the window never waits for
long (but for an undo, which is one transaction); it does no more than it was allowed to, so that Pause is a pause;
it ends when nobody listens any more; and whatever was interrupted was never half done.

``importing`` brings files in, by ``keeping`` and with ``journal``;
``indexing`` makes the search index; ``comparing`` finds what tells one story; ``undoing`` takes a large step back, or
does it again; ``child`` is a process and the pipe to it.
"""
