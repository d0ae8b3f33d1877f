"""The shape of the code: which way imports point, and how long a module and a function may be."""

import ast
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "workbench").rglob("*.py"))

# Longer on purpose: the path under workbench/, or path:function, and the reason.
LONG_MODULES = {
    "model.py": "a list of every noun, which is read as one page",
    "store/schema.py": "half of it is the SQL of the tables, kept in one place as it is read together",
}
LONG_FUNCTIONS = {
    "store/schema.py:_first_tables": "one migration is one function, and this one is nothing but SQL",
    "ui/commands.py:slots": "a table with a line for every command",
}

LINES_OF_A_MODULE = 400
LINES_OF_A_FUNCTION = 50


def name_of(module: Path) -> str:
    return module.relative_to(ROOT / "workbench").as_posix()


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_imports_point_one_way(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    for name in logging.getLogger().manager.loggerDict:
        logging.getLogger(name).disabled = False  # it silences every logger that was there before
    assert status == 0, capsys.readouterr().out


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    lengths = {name_of(module): len(module.read_text("utf-8").splitlines()) for module in MODULES}
    long = {name: length for name, length in lengths.items() if length > LINES_OF_A_MODULE}
    assert {name: length for name, length in long.items() if name not in LONG_MODULES} == {}
    assert set(LONG_MODULES) <= set(long), "these are short now, so they need no leave any more"


def test_no_function_is_longer_than_a_screen() -> None:
    long = {}
    for module in MODULES:
        for function in functions(module):
            first, last = function.lineno, function.end_lineno or function.lineno
            if last - first + 1 > LINES_OF_A_FUNCTION:
                long[f"{name_of(module)}:{function.name}"] = last - first + 1
    assert {name: length for name, length in long.items() if name not in LONG_FUNCTIONS} == {}
    assert set(LONG_FUNCTIONS) <= set(long), "these are short now, so they need no leave any more"


def test_every_module_says_why_it_exists() -> None:
    trees = {name_of(module): ast.parse(module.read_text("utf-8")) for module in MODULES}
    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_no_group_of_a_pattern_is_possessive() -> None:
    # Python below 3.11.5 (Debian 12 has 3.11.2) leaves the position wrong where such a group gives up half-way:
    # https://github.com/python/cpython/issues/106052. A possessive character class is fine.
    found = []
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and re.search(r"\)[*+?]\+|\(\?>", text):
                found.append(name_of(module))
    assert found == []
