"""The commands of a fresh checkout: everything is set up by the command that needs it.

    python3 packaging/dev.py run [FILE.swb]           open the window (without a screen: the off-screen demo)
    python3 packaging/dev.py test [PYTEST-ARGUMENT…]  every check: ruff, mypy, pytest
    python3 packaging/dev.py bench NAME [--json FILE] a benchmark of tests/benchmarks/
    python3 packaging/dev.py setup                    only set up, for running and testing
    python3 packaging/dev.py languages                gather what there is to translate, and make the catalogues
    python3 packaging/dev.py lock [--upgrade]         make requirements.lock anew from pyproject.toml (needs uv)

It needs nothing but Python 3.11 and a package index. The rules it keeps: what it installs is in
`requirements.lock`, by version and hash, for every platform, and the lock names no index host, so pip's own
settings decide where packages come from; the project itself is put on the path by a .pth file, so nothing is
ever built; and a set-up that was interrupted is noticed and done again, because its record is written last.
"""

import argparse
import contextlib
import functools
import hashlib
import importlib.util
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TextIO

if sys.version_info < (3, 11):  # noqa: UP036 — this very check is for people who have an older one
    sys.exit(f"Source Workbench needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
RECORD = VENV / "set-up.json"
UNFINISHED = "unfinished"
LANGUAGES = ("ar", "de", "ru", "tr")
TEXTS = ROOT / "packaging" / "languages"
CATALOGUES = ROOT / "resources" / "languages"
ROOM = 4 * 2**30
"""Bytes; the suite writes less than one gigabyte."""
FOR_TESTS = "# For the tests, checks and packages only."

# Debian and Ubuntu packages; "a|b" means either, the first that is known is installed. The names ending in t64
# are those of Debian 13 and Ubuntu 24.04.
QT_LIBRARIES = (
    "libglib2.0-0t64|libglib2.0-0",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libgssapi-krb5-2",  # Qt's network module, of which one window a user needs the local sockets
    # X11
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    # Wayland
    "libwayland-cursor0",
)
FONTS = ("fonts-noto-core", "fonts-noto-color-emoji")
TEST_TOOLS = ("xvfb", "xauth", "libreoffice-writer-nogui|libreoffice-writer", "poppler-utils")


class CannotSetUp(Exception):
    """The sentence, and where there is one the line to type, that the user is shown."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run, test and measure Source Workbench.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run_command = commands.add_parser("run", help="open the window; without a screen, the demo")
    run_command.add_argument("file", nargs="?", metavar="FILE.swb", help="a project (default: the sample)")
    commands.add_parser("test", help="run ruff, mypy and pytest; further arguments go to pytest")
    commands.add_parser("setup", help="only set up")
    commands.add_parser("languages", help="gather what there is to translate, and make the catalogues")
    bench_command = commands.add_parser("bench", help="run a benchmark; further arguments go to it")
    bench_command.add_argument("name", metavar="NAME", help=", ".join(benchmarks()))
    bench_command.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    lock_command = commands.add_parser("lock", help="make requirements.lock anew")
    lock_command.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    options, rest = parser.parse_known_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a Windows console may not know “ and ─
    if rest and options.command not in ("test", "bench"):
        parser.error(f"unknown: {' '.join(rest)}")
    try:
        if options.command == "run":
            return run(options.file)
        if options.command == "test":
            return test(rest)
        if options.command == "bench":
            return bench(options.name, options.json, rest)
        if options.command == "lock":
            return lock(upgrade=options.upgrade)
        set_up(for_tests=True)
        if options.command == "languages":
            return languages()
        say(f"Set up: {venv_python()}")
        return 0
    except CannotSetUp as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def run(file: str | None) -> int:
    set_up(for_tests=False)
    if has_screen():
        return subprocess.call([venv_python(), "-m", "workbench", file or "--sample"])
    no_screen = "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if file:
        say(f"{no_screen}, so {file} cannot be opened in a window. Its sources are listed by this line:\n")
        say("    " + shlex.join([venv_python(), "-m", "workbench", "sources", file]))
        return 1
    say(f"{no_screen}, so the demo does the main job off-screen.")
    with off_screen() as environment:
        return subprocess.call([venv_python(), str(ROOT / "packaging" / "demo.py")], env=environment)


def test(pytest_arguments: Sequence[str]) -> int:
    """Run every check even when one fails, so that one look shows all there is to mend. The whole suite is run by two
    processes, where there are two cores for them: see tests/sharing.py."""
    set_up(for_tests=True)
    python = venv_python()
    checks = {
        "ruff": [python, "-m", "ruff", "check", "."],
        "mypy": [python, "-m", "mypy"],
        "pytest": [python, "-m", "pytest", *pytest_arguments],  # no test at all is a failure: pytest exits with 5
    }
    if pytest_arguments or (os.cpu_count() or 1) < 2:
        with off_screen() as environment:
            failed = run_checks(checks, environment, sys.stdout)
    else:
        failed = run_in_two(checks)
    say("─" * 74)
    failures = [name for name in checks if name in failed]
    say(f"Failed: {', '.join(failures)}." if failures else f"All passed: {', '.join(checks)}.")
    return 1 if failures else 0


def run_in_two(checks: dict[str, list[str]]) -> set[str]:
    """Half of the checks at once with the other half, whose words are kept until the first half has said its own."""
    with (
        temporary_files_in_memory() as quick,
        tempfile.TemporaryDirectory(prefix="workbench-claims-") as claims,
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as words,
        off_screen() as environment,
        off_screen() as another,
        ThreadPoolExecutor(1) as beside,
    ):
        shared = {"WORKBENCH_TESTS_CLAIMED_IN": claims, **quick}
        others = {name: command for name, command in checks.items() if name != "ruff"}
        other = beside.submit(run_checks, others, another | shared, words)
        failed = run_checks({name: checks[name] for name in ("ruff", "pytest")}, environment | shared, sys.stdout)
        failed |= other.result()
        words.seek(0)
        say("── beside it " + "─" * 61)
        say(words.read().rstrip())
    return failed


@contextlib.contextmanager
def temporary_files_in_memory() -> Iterator[dict[str, str]]:
    """What tells programs so, where Linux has the room: tests make thousands of projects, and each step of each waits
    for the disk."""
    memory = Path("/dev/shm")
    usable = "TMPDIR" not in os.environ and memory.is_dir() and os.access(memory, os.W_OK)
    if not usable or shutil.disk_usage(memory).free < ROOM or os.statvfs(memory).f_flag & os.ST_NOEXEC:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="workbench-tests-", dir=memory, ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o711)  # a test that gives up its rights still finds its files
        yield {"TMPDIR": folder}


def run_checks(checks: dict[str, list[str]], environment: dict[str, str], out: TextIO) -> set[str]:
    """One after the other; the names of those that failed."""
    failed = set()
    for name, command in checks.items():
        print(f"── {name} " + "─" * (70 - len(name)), file=out, flush=True)
        start = time.monotonic()
        status = subprocess.call(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
        outcome = f"failed (exit status {status})" if status else "passed"
        print(f"{name}: {outcome}, {time.monotonic() - start:.0f} s", file=out, flush=True)
        if status:
            failed.add(name)
    return failed


def bench(name: str, json_file: Path | None, rest: Sequence[str]) -> int:
    if name not in benchmarks():
        raise CannotSetUp(f"There is no benchmark “{name}”; there are: {', '.join(benchmarks())}.")
    set_up(for_tests=True)
    if json_file:
        rest = ["--json", str(json_file.resolve()), *rest]
    with off_screen() as environment:
        return subprocess.call([venv_python(), "-m", f"tests.benchmarks.{name}", *rest], cwd=ROOT, env=environment)


def languages() -> int:
    """Bring packaging/languages/*.ts up to date with the texts in the program, and compile them into resources/."""
    from texts import for_lupdate

    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "texts.py"
        said.write_text(for_lupdate(ROOT / "workbench"), "utf-8")
        for language in LANGUAGES:
            texts = TEXTS / f"workbench_{language}.ts"
            gather = [qt_tool("lupdate"), "-no-obsolete", "-locations", "none", "-silent", str(said)]
            gather += ["-source-language", "en", "-target-language", language, "-ts", str(texts)]
            catalogue = CATALOGUES / f"workbench_{language}.qm"
            for command in (gather, [qt_tool("lrelease"), "-silent", str(texts), "-qm", str(catalogue)]):
                if status := subprocess.call(command, cwd=ROOT):
                    return status
            missing = texts.read_text("utf-8").count('type="unfinished"')
            say(f"{catalogue.relative_to(ROOT)}: {missing} not translated")
    return 0


def qt_tool(name: str) -> str:
    return str(Path(venv_python()).with_name(f"pyside6-{name}"))


def benchmarks() -> list[str]:
    return sorted(file.stem for file in (ROOT / "tests" / "benchmarks").glob("[a-z]*.py"))


def lock(*, upgrade: bool) -> int:
    """Resolve pyproject.toml for all platforms and Pythons at once; what only developers need stands at the end."""
    uv = shutil.which("uv")
    if uv is None:
        raise CannotSetUp("Making the lock needs uv on the PATH (pip install uv); installing from it does not.")
    with tempfile.TemporaryDirectory() as folder:
        everything = Path(folder) / "everything.lock"
        if LOCK.exists() and not upgrade:
            shutil.copy(LOCK, everything)  # uv keeps the versions it finds in its output file
        compile_command = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-annotate"]
        compile_command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links", "pyproject.toml"]
        subprocess.run([*compile_command, "--all-extras", "-o", str(everything)], cwd=ROOT, check=True)
        needed = Path(folder) / "needed.lock"
        shutil.copy(everything, needed)
        subprocess.run([*compile_command, "-o", str(needed)], cwd=ROOT, check=True)
        to_run = {name for name, _entry in lock_entries(needed.read_text("utf-8"))}
        entries = lock_entries(everything.read_text("utf-8"))
    header = "# Every package by version and hash, for all platforms. Made by: python3 packaging/dev.py lock\n"
    parts = [entry for name, entry in entries if name in to_run]
    parts += [FOR_TESTS + "\n", *(entry for name, entry in entries if name not in to_run)]
    LOCK.write_text(header + "".join(parts), "utf-8")
    say(f"{LOCK.relative_to(ROOT)}: {len(entries)} entries.")
    return 0


def lock_entries(text: str) -> list[tuple[str, str]]:
    """(name, the lines of the entry) for every pinned package of a lock; comments are left out."""
    pattern = r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==.*\n(?:[ \t]+.*\n)*"
    return [(match[1].lower(), match[0]) for match in re.finditer(pattern, text, re.MULTILINE)]


def set_up(*, for_tests: bool) -> None:
    """Make .venv and the system libraries ready; returns at once when nothing changed since the last time."""
    required, wished = venv_package() + QT_LIBRARIES, FONTS + (TEST_TOOLS if for_tests else ())
    record = read_record()
    current = record.get("key") == set_up_key() and Path(venv_python()).exists()
    complete = current and (record.get("for_tests", False) or not for_tests)
    missing = missing_packages(required + wished)
    if complete and set(missing) <= set(record.get("without", [])):
        return
    install_packages([name for name in missing if name in required], [name for name in missing if name in wished])
    if not complete:
        make_environment(for_tests=for_tests, adopt=record.get("key") != UNFINISHED)
    for_tests = for_tests or (current and record.get("for_tests", False))
    write_record({"key": set_up_key(), "for_tests": for_tests, "without": missing_packages(required + wished)})


@functools.cache
def set_up_key() -> str:
    """Changes when the lock, the Python, or the place of the project changes: then the set-up is done again."""
    lock_digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return hashlib.sha256(f"{lock_digest} {sys.version} {sys.platform} {ROOT}".encode()).hexdigest()


def read_record() -> dict[str, Any]:
    try:
        record = json.loads(RECORD.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def write_record(record: dict[str, Any]) -> None:
    half = RECORD.with_suffix(".new")
    half.write_text(json.dumps(record), "utf-8")
    half.replace(RECORD)


def make_environment(*, for_tests: bool, adopt: bool) -> None:
    """Make .venv, or bring the one that is there up to date when ``adopt``; it is rebuilt if that fails."""
    if VENV.exists() and not (adopt and is_usable()):
        discard_environment()
    fresh = not VENV.exists()
    VENV.mkdir(exist_ok=True)
    write_record({"key": UNFINISHED})
    if fresh:
        importlib.invalidate_caches()
        if not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
            raise CannotSetUp(f"{sys.executable} has no ensurepip; install the venv package of this Python.")
        say(f"Making {VENV} …")
        base = getattr(sys, "_base_executable", sys.executable)
        if subprocess.call([base, "-m", "venv", str(VENV)]):
            raise CannotSetUp(f"The virtual environment {VENV} could not be made with {base}.")
    if install_requirements(for_tests=for_tests):
        add_project_to_path()
    elif fresh:
        raise CannotSetUp("The pinned packages could not be installed; pip says why above.")
    else:
        make_environment(for_tests=for_tests, adopt=False)


def is_usable() -> bool:
    """Whether .venv has a Python of this very version, and pip."""
    try:
        question = [venv_python(), "-c", "import pip, sys; print(sys.version)"]
        answer = subprocess.run(question, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def discard_environment() -> None:
    """Move it out of the way first: half a deleted environment would look like one."""
    (ROOT / "build").mkdir(exist_ok=True)
    discarded = Path(tempfile.mkdtemp(prefix="discarded-", dir=ROOT / "build"))
    VENV.rename(discarded / "venv")
    shutil.rmtree(discarded, ignore_errors=True)


def install_requirements(*, for_tests: bool) -> bool:
    """From the lock and nothing else: no package without its hash, none built here, none that is not listed."""
    text = LOCK.read_text("utf-8")
    wanted = VENV / "requirements.txt"
    wanted.write_text(text if for_tests else text.split(FOR_TESTS)[0], "utf-8")
    say("Installing the pinned packages" + (", with those for the tests …" if for_tests else " …"))
    command = [venv_python(), "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary=:all:"]
    command += ["--disable-pip-version-check", "--no-input", "-r", str(wanted)]
    if not sys.stdout.isatty():
        command.append("--quiet")
    return subprocess.call(command, env={**os.environ, "PIP_USER": "0"}) == 0


def add_project_to_path() -> None:
    question = [venv_python(), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    answer = subprocess.run(question, capture_output=True, text=True, check=True)
    (Path(answer.stdout.strip()) / "source-workbench.pth").write_text(f"{ROOT}\n", "utf-8")


def venv_python() -> str:
    return str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def venv_package() -> tuple[str, ...]:
    """A bare Debian has a python3 that can make no environment until this package is there."""
    debian_python = Path(sys.base_prefix) == Path("/usr")
    if not debian_python or importlib.util.find_spec("ensurepip"):
        return ()
    return (f"python3.{sys.version_info.minor}-venv|python3-venv",)


@functools.cache
def has_apt() -> bool:
    if not sys.platform.startswith("linux") or not shutil.which("apt-get") or not shutil.which("dpkg-query"):
        return False
    try:
        release = Path("/etc/os-release").read_text("utf-8")
    except OSError:
        return False
    family = re.findall(r'^ID(?:_LIKE)?="?([^"\n]*)', release, re.MULTILINE)
    return bool({"debian", "ubuntu"} & set(" ".join(family).split()))


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Those of ``wanted`` of which no alternative is installed; none where packages are not apt's."""
    if not has_apt():
        return []
    names = [name for choice in wanted for name in choice.split("|")]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    installed = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    return [choice for choice in wanted if not installed & set(choice.split("|"))]


def install_packages(required: Sequence[str], wished: Sequence[str]) -> None:
    """Install them, or print the line that does it; raises CannotSetUp only for what is required."""
    rights = rights_to_install() if required or wished else None
    for group in (required, wished):
        if not group or (rights is not None and apt_install(rights, group)):
            continue
        names = apt_names([*required, *wished] if group is required else wished)
        line = shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *names])
        if group is required:
            raise CannotSetUp(f"System packages are missing. Type this line, then start again:\n\n    {line}\n")
        say(f"Going on without: {' '.join(names)}. This line installs them:\n\n    {line}\n")


def apt_install(rights: Sequence[str], group: Sequence[str]) -> bool:
    """Whether it worked; the lists of packages are fetched only when those that are there do not do."""
    install = ["install", "-y", "--no-install-recommends"]
    if all(known_name(choice) for choice in group):
        say(f"Installing system packages: {' '.join(apt_names(group))}")
        if apt(rights, [*install, *apt_names(group)]):
            return True
    say("Fetching the lists of system packages …")
    return apt(rights, ["update"]) and apt(rights, [*install, *apt_names(group)])


def apt_names(group: Sequence[str]) -> list[str]:
    return [known_name(choice) or choice.split("|")[-1] for choice in group]


def rights_to_install() -> list[str] | None:
    """What to put before apt-get, or None where this user may not install anything."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    # At a terminal sudo may ask for the password itself.
    return ["sudo"] if sys.stdin.isatty() and sys.stdout.isatty() else None


def apt(rights: Sequence[str], arguments: Sequence[str]) -> bool:
    command = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    command += ["-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120"]
    return subprocess.call([*command, *arguments], stdin=None if rights == ["sudo"] else subprocess.DEVNULL) == 0


def known_name(choice: str) -> str | None:
    """The first of "a|b" that apt can install here."""
    for name in choice.split("|"):
        policy = subprocess.run(["apt-cache", "policy", name], capture_output=True, text=True, check=False).stdout
        if re.search(r"Candidate: (?!\(none\))", policy):
            return name
    return None


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def off_screen() -> Iterator[dict[str, str]]:
    """The environment for work without a window on the screen, in which Qt has nothing to warn about."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1", **os.environ}
    language = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
    if sys.platform.startswith("linux") and not re.search(r"utf-?8", language, re.IGNORECASE):
        environment["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory(prefix="workbench-run-", ignore_cleanup_errors=True) as folder:
        # It is made with mode 0700, as Qt wants it.
        environment.setdefault("XDG_RUNTIME_DIR", folder)
        yield environment


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
