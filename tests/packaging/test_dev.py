"""packaging/dev.py in a checkout of its own, with an empty lock, so that nothing is downloaded."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Set up once, with nothing to install; the tests below start from there."""
    root = tmp_path_factory.mktemp("a checkout")
    for folder in ("packaging", "tests/benchmarks", "commands"):
        (root / folder).mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "dev.py", root / "packaging")
    (root / "packaging" / "requirements.lock").write_text(
        "# Nothing.\n# For the tests, checks and packages only.\n", "utf-8"
    )
    (root / "packaging" / "demo.py").write_text("import here\nprint('demo', here.NAME)\n", "utf-8")
    (root / "here.py").write_text("NAME = 'this checkout'\n", "utf-8")
    # A machine on which every system package is there.
    everything = 'shift 3; for name in "$@"; do echo "$name installed"; done'
    command(root, "dpkg-query", everything)
    command(root, "apt-get", "exit 1")
    done = dev(root, "setup")
    assert done.returncode == 0, done.stdout + done.stderr
    return root


def command(root: Path, name: str, script: str) -> None:
    file = root / "commands" / name
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(0o755)


def dev(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    without_screen = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    path = f"{root / 'commands'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [sys.executable, str(root / "packaging" / "dev.py"), *arguments],
        env={**without_screen, "PATH": path, "PIP_NO_INDEX": "1", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "packaging" / "dev.py")
    assert spec
    assert spec.loader
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    monkeypatch.setenv("PATH", f"{tmp_path / 'commands'}{os.pathsep}{os.environ['PATH']}")
    (tmp_path / "commands").mkdir()
    return loaded


def record(root: Path) -> dict[str, object]:
    loaded = json.loads((root / ".venv" / "set-up.json").read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def python_of(root: Path) -> Path:
    return root / ".venv" / "bin" / "python"


pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the stand-ins are shell scripts")


def test_the_second_set_up_does_nothing(checkout: Path) -> None:
    made = python_of(checkout).lstat().st_mtime_ns
    again = dev(checkout, "setup")
    assert again.returncode == 0
    assert "Installing" not in again.stdout
    assert python_of(checkout).lstat().st_mtime_ns == made


def test_run_without_a_screen_says_so_and_shows_the_demo(checkout: Path) -> None:
    shown = dev(checkout, "run")
    assert "There is no screen here" in shown.stdout
    assert "demo this checkout" in shown.stdout  # and the project is on the path


def test_a_file_is_not_opened_without_a_screen(checkout: Path) -> None:
    shown = dev(checkout, "run", "my project.swb")
    assert shown.returncode == 1
    assert "-m workbench sources 'my project.swb'" in shown.stdout


def test_an_interrupted_set_up_is_done_again(checkout: Path) -> None:
    leftover = checkout / ".venv" / "half-installed"
    leftover.touch()
    (checkout / ".venv" / "set-up.json").write_text('{"key": "unfinished"}', "utf-8")
    assert dev(checkout, "setup").returncode == 0
    assert not leftover.exists()
    assert record(checkout)["for_tests"] is True
    assert not list((checkout / "build").iterdir()), "what was thrown away is gone"


def test_an_environment_without_python_is_made_again(checkout: Path) -> None:
    python_of(checkout).unlink()
    assert dev(checkout, "setup").returncode == 0
    assert python_of(checkout).exists()


def test_a_changed_lock_is_installed(checkout: Path) -> None:
    lock = checkout / "packaging" / "requirements.lock"
    before, text = record(checkout), lock.read_text("utf-8")
    lock.write_text(text + "# Changed.\n", "utf-8")
    assert "Installing the pinned packages" in dev(checkout, "setup").stdout
    assert record(checkout)["key"] != before["key"]
    lock.write_text(text, "utf-8")
    assert dev(checkout, "setup").returncode == 0


def test_a_benchmark_that_is_not_there_is_one_sentence(checkout: Path) -> None:
    answer = dev(checkout, "bench", "nothing")
    assert answer.returncode == 1
    assert "There is no benchmark “nothing”" in answer.stdout
    assert answer.stderr == ""


def test_all_checks_run_even_when_the_first_fails(checkout: Path) -> None:
    answer = dev(checkout, "test")  # none of the three is installed in this environment
    assert answer.returncode == 1
    assert "Failed: ruff, mypy, pytest." in answer.stdout


def test_a_package_without_a_hash_is_refused(checkout: Path) -> None:
    # The last one on this checkout: it leaves a set-up that is not finished.
    lock = checkout / "packaging" / "requirements.lock"
    text = lock.read_text("utf-8")
    lock.write_text("colorama==0.4.6\n" + text, "utf-8")
    refused = dev(checkout, "setup")
    lock.write_text(text, "utf-8")
    assert refused.returncode == 1
    assert "could not be installed" in refused.stdout
    assert "Traceback" not in refused.stderr


def needs_apt(module: types.ModuleType) -> None:
    if not module.has_apt():
        pytest.skip("not a Debian")


def stand_in(tmp_path: Path, name: str, script: str) -> None:
    command(tmp_path, name, script)


def test_without_rights_the_exact_line_is_printed(
    module: types.ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_apt(module)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    stand_in(tmp_path, "sudo", "exit 1")
    stand_in(tmp_path, "apt-cache", 'if [ "$2" = libnew0t64 ]; then echo "  Candidate: 1.0"; fi')
    with pytest.raises(module.CannotSetUp) as stopped:
        module.install_packages(["libnew0t64|libnew0", "libold0"], ["a-font"])
    line = "    sudo apt-get install --no-install-recommends libnew0t64 libold0 a-font\n"
    assert line in str(stopped.value)


def test_missing_fonts_are_told_but_stop_nothing(
    module: types.ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    needs_apt(module)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    stand_in(tmp_path, "sudo", "exit 1")
    stand_in(tmp_path, "apt-cache", "exit 0")
    module.install_packages([], ["a-font"])
    shown = capsys.readouterr().out
    assert "Going on without: a-font" in shown
    assert "sudo apt-get install --no-install-recommends a-font" in shown


def test_the_lists_of_packages_are_fetched_when_a_name_is_not_known(
    module: types.ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_apt(module)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    log, lists = tmp_path / "log", tmp_path / "lists"
    stand_in(tmp_path, "apt-get", f'shift 5; echo "$@" >> "{log}"; if [ "$1" = update ]; then touch "{lists}"; fi')
    stand_in(tmp_path, "apt-cache", f'if [ -e "{lists}" ]; then echo "  Candidate: 1.0"; fi')
    module.install_packages(["libnew0t64|libnew0"], [])
    asked = log.read_text("utf-8").splitlines()
    assert asked == ["update", "install -y --no-install-recommends libnew0t64"]


def test_either_name_of_a_library_will_do(module: types.ModuleType, tmp_path: Path) -> None:
    needs_apt(module)
    stand_in(tmp_path, "dpkg-query", "echo libold0 installed; echo libgone0 config-files")
    assert module.missing_packages(["libnew0t64|libold0", "libgone0"]) == ["libgone0"]


def test_an_entry_of_the_lock_is_its_lines(module: types.ModuleType) -> None:
    text = "# A comment.\none==1 \\\n    --hash=sha256:0\ntwo==2 ; python_version < '3.12' \\\n    --hash=sha256:1\n"
    assert [name for name, _lines in module.lock_entries(text)] == ["one", "two"]
    assert "".join(lines for _name, lines in module.lock_entries(text)) == text.partition("\n")[2]
