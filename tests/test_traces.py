"""What is written down of an error: never what it says, always where it was."""

import logging
import os
import sqlite3
import sys

import pytest

from workbench.background.child import Child, Line, Lost
from workbench.traces import kind, traced, without_folders

SECRET = "Zarquon"


def broken() -> None:
    try:
        int(f"{SECRET} strike.txt")
    except ValueError as error:
        raise KeyError(f"“{SECRET}” cannot be read") from error


def test_a_trace_names_kinds_and_places_and_no_message() -> None:
    with pytest.raises(KeyError, match=SECRET) as caught:
        broken()
    said = traced(caught.value)
    assert SECRET not in said
    assert said.startswith("KeyError\n")
    assert "which came of ValueError\n" in said
    assert f"{__name__}:{broken.__code__.co_firstlineno + 2} broken" in said


def test_a_trace_of_a_thousand_frames_is_short() -> None:
    def deeper(level: int) -> None:
        if level:
            deeper(level - 1)
        raise ValueError(SECRET)

    with pytest.raises(ValueError, match=SECRET) as caught:
        deeper(500)
    lines = traced(caught.value).splitlines()
    assert len(lines) < 100
    assert any("more" in line for line in lines)


def test_what_the_system_calls_an_error_is_kept() -> None:
    assert kind(FileNotFoundError(2, "No such file", f"/home/{SECRET}/a.txt")) == "FileNotFoundError ENOENT"
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(":memory:").execute(f"select {SECRET}")
    assert kind(caught.value) == "OperationalError SQLITE_ERROR"


def test_a_stack_names_files_without_their_folders() -> None:
    said = f'  File "/home/{SECRET}/x/lib/json/decoder.py", line 3 in decode\n  File "<string>", line 1'
    assert without_folders(said) == '  File "lib/json/decoder.py", line 3 in decode\n  File "<string>", line 1'


def fail(_line: Line) -> None:
    broken()


def die(_line: Line) -> None:
    os.abort()


@pytest.mark.parametrize(("work", "left"), [(fail, "KeyError\n"), (die, "Fatal Python error: Aborted")])
def test_a_process_that_is_lost_leaves_its_places_in_the_log(
    work: object, left: str, caplog: pytest.LogCaptureFixture
) -> None:
    if sys.platform == "win32" and work is die:
        pytest.skip("a dying interpreter cannot write into a pipe there")
    child = Child(work)  # type: ignore[arg-type]
    with caplog.at_level(logging.WARNING), pytest.raises(Lost):
        child.hear(30)
    child.close()
    assert left in caplog.text
    assert work.__name__ in caplog.text  # type: ignore[attr-defined]
    assert SECRET not in caplog.text
