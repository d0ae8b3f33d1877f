"""What ``pip install .`` puts in place: the program, its command, and everything it reads at run time."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Built by setuptools itself, from a copy: building leaves folders in the tree it builds from."""
    copy = tmp_path_factory.mktemp("tree")
    for folder in ("workbench", "resources"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, copy)
    build = "import setuptools.build_meta as b, sys; sys.argv = ['']; print(b.build_wheel('built'))"
    made = subprocess.run([sys.executable, "-c", build], cwd=copy, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    return zipfile.ZipFile(next((copy / "built").glob("*.whl")))


def test_no_module_and_no_resource_is_left_out(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    for module in (ROOT / "workbench").rglob("*.py"):
        assert module.relative_to(ROOT).as_posix() in names
    for resource in (ROOT / "resources").rglob("*"):
        if resource.is_file():
            inside = f"share/source-workbench/{resource.relative_to(ROOT / 'resources').as_posix()}"
            assert any(name.endswith(inside) for name in names), inside


def test_the_command_is_named_and_finds_its_resources_once_installed(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", "--system-site-packages", environment], check=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    wheel_path = str(wheel.filename)
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "-q"]
    subprocess.run([*install, "--ignore-installed", wheel_path], check=True, cwd=tmp_path)
    command = python.parent / ("workbench.exe" if sys.platform == "win32" else "workbench")
    ask = "from workbench import resources; print(resources.path('sample/sample.json'))"
    found = subprocess.run([python, "-I", "-c", ask], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert found.stdout.startswith(str(environment))
    shown = subprocess.run([command, "--help"], capture_output=True, text=True, cwd=tmp_path)
    assert shown.returncode == 0
    assert "verify" in shown.stdout
