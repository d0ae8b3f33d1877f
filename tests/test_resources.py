from pathlib import Path

import pytest

from workbench import resources
from workbench.errors import WorkbenchError


def test_resources_are_found_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert (resources.path("sample") / "sample.json").is_file()


def test_a_missing_resource_is_named_in_a_sentence() -> None:
    with pytest.raises(WorkbenchError, match=r"“no/such\.svg” is missing"):
        resources.path("no/such.svg")
