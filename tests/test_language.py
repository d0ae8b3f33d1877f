"""Every text the program says is one literal, found by lupdate, whole in every language, and can be filled in."""

import ast
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from workbench import language, resources

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

from texts import Text, calls, texts  # noqa: E402

TEXTS = ROOT / "packaging" / "languages"
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
MODULES = sorted((ROOT / "workbench").rglob("*.py"))
CODES = sorted(set(language.LANGUAGES) - {language.ENGLISH})


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    language.use(None)


TREES = {module: ast.parse(module.read_text("utf-8")) for module in MODULES if module.name != "language.py"}
SAID = set(texts(ROOT / "workbench"))


def entries(code: str) -> dict[Text, list[str]]:
    """What a translator wrote: text, meaning and whether it counts, to its forms; empty where nothing is there."""
    found = {}
    for message in ElementTree.parse(TEXTS / f"workbench_{code}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
        unfinished = translation.get("type") == "unfinished"
        key = Text(message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes")
        found[key] = [] if unfinished else forms
    return found


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_a_text_is_one_literal_so_that_it_can_be_found() -> None:
    wrong = [
        f"{module.relative_to(ROOT)}:{call.lineno}"
        for module, tree in TREES.items()
        for call in calls(tree)
        if any(isinstance(each, ast.JoinedStr | ast.BinOp) for each in call.args[:1])
    ]
    assert wrong == []
    assert [text for text, _, counts in SAID if counts and text.count("|") != 1] == []


@pytest.mark.parametrize("code", CODES)
def test_the_texts_to_translate_are_those_of_the_program(code: str) -> None:
    assert set(entries(code)) == SAID, "run: python3 packaging/dev.py languages"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_takes_the_same_values_and_has_a_key_for_the_menu(code: str) -> None:
    wrong = []
    for (text, _, counts), forms in entries(code).items():
        for form in forms:
            wanted = names(text.split("|")[0]) | names(text.split("|")[-1])
            # A form for one or two may say the number in a word.
            fits = names(form) | ({"n"} if counts else set()) == wanted | ({"n"} if counts else set())
            if not form or not fits or ("&" in text) != ("&" in form) or "|" in form:
                wrong.append((text, form))
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_catalogue_is_made_of_what_the_translator_wrote(code: str, tmp_path: Path) -> None:
    made = tmp_path / f"workbench_{code}.qm"
    written = TEXTS / f"workbench_{code}.ts"
    subprocess.run([LRELEASE, "-silent", str(written), "-qm", str(made)], check=True)
    kept = resources.path(f"languages/workbench_{code}.qm")
    assert made.read_bytes() == kept.read_bytes(), "run: python3 packaging/dev.py languages"


def test_english_needs_no_catalogue() -> None:
    assert language.tr("“{name}” is read-only.", name="a {b}") == "“a {b}” is read-only."
    assert [language.tr_n("{n} quote|{n} quotes", n) for n in (0, 1, 1234)] == ["0 quotes", "1 quote", "1,234 quotes"]
    assert language.moment(datetime(2026, 5, 2, 9, 5)) == "2 May 2026, 09:05"


def test_a_catalogue_that_is_not_there_leaves_english(tmp_path: Path) -> None:
    language.use(tmp_path / "workbench_ar.qm")
    assert (language.code(), language.tr("&Open")) == ("en", "&Open")


def test_the_menus_of_a_text_keep_their_letter() -> None:
    assert not [text for text, _, _ in SAID if re.search(r"&&|&$", text)]
