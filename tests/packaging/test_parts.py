"""What a package is made of is named, all of it, with its licence: in the about box, and beside the program."""

import importlib
import json
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from pypdfium2.version import PDFIUM_INFO

from workbench.ui import about

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
licences, parts = importlib.import_module("licences"), importlib.import_module("parts")


def locked() -> set[str]:
    """The distributions that are installed to run the program, but for the one that installs them."""
    to_run = (ROOT / "packaging" / "requirements.lock").read_text("utf-8").split("# For the tests")[0]
    return set(re.findall(r"^([a-z0-9-]+)==", to_run, re.MULTILINE)) - {"pip"}


def test_the_about_box_knows_every_locked_package_and_no_other() -> None:
    assert {parts.canonical(name) for name in about.SHIPPED} == locked()


def test_everything_named_has_a_version_and_a_licence() -> None:
    for name, version, licence in about.shipped():
        assert version, name
        assert licence not in ("", "see its page"), name


def test_packages_are_found_by_what_is_in_the_bundle() -> None:
    found = parts.distributions(["lxml.etree", "whoosh.fields", "json"], ["PySide6/QtCore.abi3.so", "setuptools/x"])
    assert {parts.canonical(name) for name in found} == {"lxml", "whoosh3", "pyside6-essentials"}


@pytest.mark.parametrize(
    ("place", "name", "licence"),
    [
        ("libicudata.so.73", "ICU 73", "Unicode-3.0"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", f"Qt {metadata.version('PySide6-Essentials')}", "LGPL-3.0-only"),
        ("pypdfium2_raw/libpdfium.so", f"PDFium {PDFIUM_INFO.build}", "BSD-3-Clause AND Apache-2.0"),
    ],
)
def test_a_library_is_named_by_its_file(place: str, name: str, licence: str) -> None:
    (part,) = parts.libraries([(place, f"/nowhere/{place}")])
    assert (f"{part.name} {part.version}", part.licence) == (name, licence)


def test_a_library_nobody_knows_stops_the_package() -> None:
    with pytest.raises(parts.Unknown, match=r"libsurprise\.so\.1"):
        parts.libraries([("libsurprise.so.1", "/nowhere/libsurprise.so.1"), ("lib-dynload/x.so", "/nowhere/x.so")])


def test_every_licence_text_goes_along() -> None:
    text = licences.copyright_text(sorted(about.SHIPPED), [parts.Part("SQLite", "3", "public domain", "Do good.")])
    for paragraph in re.split(r"\n\n(?=Files|License)", text):
        if paragraph.startswith(("Files:", "License:")) and not paragraph.startswith("Files: *"):
            assert len(paragraph.partition("License:")[2].splitlines()) > 1, paragraph
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


BUNDLE = ROOT / "build" / "package" / "bundle" / "source-workbench" / "_internal"


@pytest.mark.long
@pytest.mark.skipif(
    not (BUNDLE / "LICENCES.txt").is_file(), reason="no bundle was made here: packaging/build.py folder"
)
def test_all_that_is_in_the_bundle_is_named_in_it() -> None:
    there = {parts.canonical(path.name.partition("-")[0]) for path in BUNDLE.glob("*.dist-info")}
    assert there - {"source-workbench"} <= {parts.canonical(name) for name in about.SHIPPED}
    text = (BUNDLE / "LICENCES.txt").read_text("utf-8")
    listed = set(re.findall(r"^Files: (.+)$", text, re.MULTILINE))
    named = {part["name"] for part in json.loads((BUNDLE / "resources" / "parts.json").read_text("utf-8"))}
    assert {"Qt", "PDFium", "OpenBLAS", "ICU"} <= named
    assert {"Python", *named} <= listed
    assert "readline" not in named, "it is under the GPL, without an exception"
    languages = {path.name for path in (ROOT / "resources" / "languages").glob("*.qm")}
    assert languages == {path.name for path in (BUNDLE / "resources" / "languages").glob("*.qm")}
    qts = {path.name for path in BUNDLE.glob("PySide6/Qt/translations/*.qm")}
    assert qts == {name.replace("workbench", "qtbase") for name in languages}
