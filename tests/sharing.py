"""One suite in two processes: who first claims a file of tests runs all of it.

The rules: a file is never parted, because its tests share what they set up; nothing is chosen beforehand, so that
both are done at the same time; and a process that is told of no folder to claim in runs everything. The setting goes
no further: what a test starts is no part of the suite. (pytest-xdist would do, but is older than a library may be.)
"""

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from itertools import chain, pairwise
from pathlib import Path

import pytest

SETTING = "WORKBENCH_TESTS_CLAIMED_IN"

_folder = os.environ.pop(SETTING, None)


def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """As pytest's own, of what is ours."""
    if _folder is None or session.testsfailed:
        return None
    for item, following in pairwise(chain(_ours(session.items), [None])):
        assert item is not None
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail:
            raise session.Failed(session.shouldfail)
        if session.shouldstop:
            raise session.Interrupted(session.shouldstop)
    return True


def _ours(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    """Claimed when they are asked for, which is one test ahead."""
    return (item for item in items if _is_claimed(item.path))


@cache
def _is_claimed(file: Path) -> bool:
    claim = Path(_folder or "") / hashlib.sha256(str(file).encode()).hexdigest()
    try:
        claim.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
