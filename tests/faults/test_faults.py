"""A small sample of every fault; ``bench faults`` runs them by the hundred."""

import sys

import pytest

from tests.faults import disks, kills, power, shim

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="process groups and LD_PRELOAD are Linux's")
needs_a_compiler = pytest.mark.skipif(shim.compiler() is None, reason="there is no C compiler to make the disk with")


def test_what_was_told_of_outlives_kills() -> None:
    """At a capture, and in the migration of a project of the second version."""
    for first in (0, 11):
        (figures,) = kills.run(1, first=first)
        assert figures.found == []


@needs_a_compiler
def test_a_disk_that_fails_is_a_sentence_and_work_goes_on_once_it_is_well() -> None:
    for first in (22, 154):
        (figures,) = disks.run(1, first=first, real=False)
        assert figures.found == []
        assert figures.failed


@needs_a_compiler
def test_what_was_told_of_outlives_a_power_cut() -> None:
    *_, figures = power.run(1, 8, first=3)
    assert figures.found == []
    assert figures.told
