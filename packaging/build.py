"""The packages, each by one command, into ``dist/``:

    python3 packaging/build.py folder     the program as a folder that needs no Python (all the others are made of it)
    python3 packaging/build.py deb        a package for Debian and Ubuntu
    python3 packaging/build.py appdir     an AppDir, ready for appimagetool
    python3 packaging/build.py installer  a Windows installer (on Windows, with Inno Setup 6)
    python3 packaging/build.py dmg        a disk image with the application (on macOS)

A bundle is made of what this machine has: build on the oldest system that is to run it (its C library is not in
the bundle). Nothing is downloaded but the locked packages, by ``dev.py``'s set-up. What each file of a package is
for stands beside it in ``linux/``, ``windows/`` and ``macos/``; the rules of what goes into the bundle stand in
``workbench.spec``.
"""

import argparse
import gzip
import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator, Sequence
from email.utils import formatdate
from pathlib import Path

import dev
from dev import ROOT, CannotSetUp, say, venv_python

WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
BUNDLE = WORK / "bundle" / "source-workbench"
ICONS = WORK / "icons"
LINUX = ROOT / "packaging" / "linux"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MAKER = "The makers of Source Workbench <source-workbench@localhost>"
MIME_ICON = "application-x-source-workbench"


def main(arguments: Sequence[str] | None = None) -> int:
    makers = {"folder": folder, "deb": deb, "appdir": appdir, "installer": installer, "dmg": dmg}
    parser = argparse.ArgumentParser(prog="build.py", description="Make the packages of Source Workbench.")
    parser.add_argument("package", choices=makers)
    parser.add_argument("--keep", action="store_true", help="use the bundle made last time")
    options = parser.parse_args(arguments)
    try:
        dev.set_up(for_tests=True)
        if not (options.keep and BUNDLE.is_dir()):
            make_bundle()
        DIST.mkdir(exist_ok=True)
        made = makers[options.package]()
    except CannotSetUp as problem:
        say(str(problem))
        return 1
    except subprocess.CalledProcessError as failed:
        say(f"“{failed.cmd[0]}” failed with exit status {failed.returncode}; it says why above.")
        return 1
    say(f"Made {made.relative_to(ROOT)}, {size_of(made) / 1e6:.0f} MB.")
    return 0


def version() -> str:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    found = re.search(r'^version = "([^"]+)"', text, re.MULTILINE)
    assert found
    return found[1]


def make_bundle() -> None:
    """Run PyInstaller; afterwards ``BUNDLE`` is a folder that runs where no Python is."""
    say("Making the bundle …")
    make_icons()
    environment = {**os.environ, "WORKBENCH_VERSION": version(), "WORKBENCH_ICONS": str(ICONS)}
    if sys.platform == "win32":
        numbers = (*map(int, version().split(".")), 0)
        about = (ROOT / "packaging" / "windows" / "version.txt.in").read_text("utf-8")
        about = about.replace("@NUMBERS@", str(numbers)).replace("@VERSION@", version())
        (WORK / "version.txt").write_text(about, "utf-8")
        environment["WORKBENCH_VERSION_FILE"] = str(WORK / "version.txt")
    # PyInstaller compiles the modules it packs, which it will not where writing bytecode is forbidden.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [venv_python(), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(BUNDLE.parent), "--workpath", str(WORK / "work")]
    subprocess.run([*command, str(ROOT / "packaging" / "workbench.spec")], cwd=ROOT, env=environment, check=True)
    strip = shutil.which("strip")
    if strip and sys.platform.startswith("linux"):
        # A Python that was built by hand carries 20 MB of symbols; other libraries come without or break.
        # So do three of the wheels; those that were mended after they were linked (NumPy's) break.
        wheels = (f"{name}/*.so" for name in ("regex", "charset_normalizer", "pypdfium2_raw"))
        whole = ("libpython*", "python3*/lib-dynload/*.so", *wheels)
        libraries = [path for pattern in whole for path in (BUNDLE / "_internal").glob(pattern)]
        subprocess.run([str(strip), "--strip-unneeded", *map(str, libraries)], check=True)
    answer = subprocess.run([program(), "--help"], capture_output=True, text=True, check=False)
    if "workbench" not in answer.stdout:
        raise CannotSetUp(f"The bundle does not start: {answer.stderr.strip() or answer.stdout.strip()}")
    say(describe_size())


def program() -> str:
    return str(BUNDLE / ("workbench.exe" if os.name == "nt" else "workbench"))


def describe_size() -> str:
    """One line: how large the bundle is, and what of it is largest."""
    parts: dict[str, int] = {}
    inner = BUNDLE / "_internal"
    for path in files_of(inner):
        name = path.relative_to(inner).parts[0].split(".")[0]
        parts[name] = parts.get(name, 0) + path.stat().st_size
    parts["the program's own code"] = Path(program()).stat().st_size
    largest = sorted(parts.items(), key=lambda part: -part[1])[:8]
    listed = ", ".join(f"{name} {size / 1e6:.0f}" for name, size in largest)
    return f"The bundle is {size_of(BUNDLE) / 1e6:.0f} MB; of these: {listed}."


def files_of(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def size_of(path: Path) -> int:
    return path.stat().st_size if path.is_file() else sum(file.stat().st_size for file in files_of(path))


def make_icons() -> None:
    """Every size of both icons as PNG by Qt itself, and of the program's the containers Windows and macOS read."""
    ICONS.mkdir(parents=True, exist_ok=True)
    draw = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from PySide6.QtCore import QSize
        from PySide6.QtGui import QGuiApplication, QIcon

        app = QGuiApplication([])
        to, *sizes = sys.argv[1:]
        for name, source in (("workbench", "workbench"), ("project", "project")):
            icon = QIcon(f"resources/icons/{source}.svg")
            for size in map(int, sizes):
                if not icon.pixmap(QSize(size, size), 1.0).save(f"{to}/{name}-{size}.png"):
                    sys.exit(f"{name}-{size}.png could not be written")
        """
    )
    with dev.off_screen() as environment:
        command = [venv_python(), "-c", draw, str(ICONS), *map(str, SIZES)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
    (ICONS / "workbench.ico").write_bytes(ico({size: png("workbench", size) for size in SIZES if size <= 256}))
    (ICONS / "workbench.icns").write_bytes(icns({size: png("workbench", size) for size in SIZES}))


def png(name: str, size: int) -> bytes:
    return (ICONS / f"{name}-{size}.png").read_bytes()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNGs (as every Windows since Vista reads them), by their size in pixels."""
    entries, bodies, offset = b"", b"", 6 + 16 * len(pictures)
    for size, body in pictures.items():
        side = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        bodies += body
        offset += len(body)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon of PNGs; the types are those of the sizes it knows."""
    types = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for size, kind in types.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def folder() -> Path:
    target = DIST / "source-workbench"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(BUNDLE, target, symlinks=True)
    return target


# ── Linux ──────────────────────────────────────────────────────────────────────────────────────────────────────


def deb() -> Path:
    """The package for this machine's architecture. It has no scripts: Debian's own triggers refresh the menus, the
    types and the icons, and so removing it leaves nothing behind."""
    need("dpkg-deb", "dpkg")
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(BUNDLE, root / "usr/lib/source-workbench", symlinks=True)
    install_shared_files(root / "usr")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/workbench").symlink_to("../lib/source-workbench/workbench")
    documents = root / "usr/share/doc/source-workbench"
    copy(BUNDLE / "_internal/LICENCES.txt", documents / "copyright")
    (documents / "CHANGELOG.md.gz").write_bytes(compressed((ROOT / "CHANGELOG.md").read_bytes()))
    (documents / "changelog.gz").write_bytes(compressed(debian_changelog().encode()))
    copy(LINUX / "lintian-overrides", root / "usr/share/lintian/overrides/source-workbench")
    architecture = output_of("dpkg", "--print-architecture")
    write(root / "DEBIAN/control", control(architecture, kilobytes=size_of(root) // 1024))
    sums = [
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}" for file in files_of(root / "usr")
    ]
    write(root / "DEBIAN/md5sums", "\n".join(sums) + "\n")
    set_modes(root)
    package = DIST / f"source-workbench_{version()}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(time_of_release())}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return package


def compressed(text: bytes) -> bytes:
    """As Debian wants it: as small as can be, and without a name or a time."""
    return gzip.compress(text, 9, mtime=0)


def debian_changelog() -> str:
    """What apt shows; what changed for a user stands in CHANGELOG.md."""
    first = f"source-workbench ({version()}) unstable; urgency=medium"
    return f"{first}\n\n  * See CHANGELOG.md.gz.\n\n -- {MAKER}  {formatdate(time_of_release())}\n"


def control(architecture: str, *, kilobytes: int) -> str:
    libraries = needed_packages()
    # xkb-data and fontconfig-config are what libraries in the bundle read; nothing is linked to them.
    depends = ", ".join([f"libc6 (>= {newest_glibc()})", *libraries, "fontconfig-config", "xkb-data"])
    recommended = ["fonts-noto-core", "fonts-noto-color-emoji", "libcups2t64 | libcups2", "libfile-mimeinfo-perl"]
    description = textwrap.dedent(
        """\
        read sources closely, keep quotes, hand in proven reports
         Source Workbench is for analysts, journalists, fact-checkers and political
         scientists. Import the articles on a story, read them closely, keep the
         sentences that matter, say who said them and what they claim, find anything
         in an instant, and hand in a Word report in which every quotation is proven
         verbatim. It makes no network connection."""
    )
    fields = {
        "Package": "source-workbench",
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": MAKER,
        "Installed-Size": str(kilobytes),
        "Section": "editors",
        "Priority": "optional",
        "Depends": depends,
        "Recommends": ", ".join([*recommended, "xdg-utils"]),
        "Suggests": "libreoffice-writer",
        "Description": description,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def needed_packages() -> list[str]:
    """The Debian packages of the libraries that the bundle is linked to and does not carry, but for the C library."""
    need("objdump", "binutils")
    linked, carried = set(), set()
    for file in files_of(BUNDLE):
        if "printsupport" in file.parts:
            continue  # works without its library, which is recommended
        if file.name == "workbench" or ".so" in file.name:
            carried.add(file.name)
            linked.update(re.findall(r"NEEDED +(\S+)", output_of("objdump", "-p", str(file))))
    packages = set()
    for name in sorted(linked - carried):
        for line in output_of("dpkg", "-S", f"*/{name}").splitlines():
            packages.add(line.split(":")[0])
    # Debian 13 and Ubuntu 24.04 renamed some for their 64-bit times; either will do.
    return sorted({f"{name}t64 | {name}" if name == "libglib2.0-0" else name for name in packages - {"libc6"}})


def newest_glibc() -> str:
    """The newest version of the C library that anything in the bundle asks for."""
    asked = set()
    for file in files_of(BUNDLE):
        if file.name == "workbench" or ".so" in file.name:
            asked.update(re.findall(rb"GLIBC_(\d+)\.(\d+)", file.read_bytes()))
    return ".".join(map(str, max((int(major), int(minor)) for major, minor in asked)))


def install_shared_files(usr: Path) -> None:
    """Desktop entry, icons, file type, description and manual, where the freedesktop specifications want them."""
    share = usr / "share"
    write(share / "applications/source-workbench.desktop", (LINUX / "source-workbench.desktop").read_text("utf-8"))
    write(share / "mime/packages/source-workbench.xml", (LINUX / "source-workbench.mime.xml").read_text("utf-8"))
    about = (LINUX / "source-workbench.metainfo.xml.in").read_text("utf-8")
    released = time.strftime("%Y-%m-%d", time.gmtime(time_of_release()))
    about = about.replace("@VERSION@", version()).replace("@DATE@", released)
    write(share / "metainfo/source-workbench.metainfo.xml", about)
    for size in SIZES:
        place = share / f"icons/hicolor/{size}x{size}"
        copy(ICONS / f"workbench-{size}.png", place / "apps/source-workbench.png")
        copy(ICONS / f"project-{size}.png", place / f"mimetypes/{MIME_ICON}.png")
    scalable = share / "icons/hicolor/scalable"
    copy(ROOT / "resources/icons/workbench.svg", scalable / "apps/source-workbench.svg")
    copy(ROOT / "resources/icons/project.svg", scalable / f"mimetypes/{MIME_ICON}.svg")
    manual = subprocess.run(
        [venv_python(), str(ROOT / "packaging" / "manual.py")], capture_output=True, check=True
    ).stdout
    (share / "man/man1").mkdir(parents=True)
    (share / "man/man1/workbench.1.gz").write_bytes(compressed(manual))


def set_modes(root: Path) -> None:
    """As Debian wants them, whatever this user's umask is."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        executable = path.is_dir() or path.name == "workbench"
        path.chmod(0o755 if executable else 0o644)
    root.chmod(0o755)


def appdir() -> Path:
    """What appimagetool turns into an AppImage; it runs as it is, by its ``AppRun``."""
    target = DIST / "Source_Workbench.AppDir"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(BUNDLE, target / "usr/lib/source-workbench", symlinks=True)
    install_shared_files(target / "usr")
    (target / "usr/bin").mkdir()
    (target / "usr/bin/workbench").symlink_to("../lib/source-workbench/workbench")
    copy(BUNDLE / "_internal/LICENCES.txt", target / "usr/share/doc/source-workbench/copyright")
    (target / "AppRun").symlink_to("usr/lib/source-workbench/workbench")
    copy(LINUX / "source-workbench.desktop", target / "source-workbench.desktop")
    copy(ICONS / "workbench-256.png", target / "source-workbench.png")
    (target / ".DirIcon").symlink_to("source-workbench.png")
    return target


# ── Windows and macOS ──────────────────────────────────────────────────────────────────────────────────────────


def installer() -> Path:
    if sys.platform != "win32":
        raise CannotSetUp("The Windows installer is made on Windows: the bundle holds that system's own files.")
    compiler = shutil.which("ISCC") or str(Path(os.environ["PROGRAMFILES(X86)"]) / "Inno Setup 6" / "ISCC.exe")
    if not Path(compiler).is_file():
        raise CannotSetUp("Inno Setup 6 is needed to make the installer; its compiler ISCC was not found.")
    script = ROOT / "packaging" / "windows" / "installer.iss"
    defined = {"Version": version(), "Bundle": BUNDLE, "Icons": ICONS, "Output": DIST}
    options = [f"/D{name}={value}" for name, value in defined.items()]
    subprocess.run([compiler, "/Q", *options, str(script)], check=True)
    return DIST / f"source-workbench-{version()}-setup.exe"


def dmg() -> Path:
    if sys.platform != "darwin":
        raise CannotSetUp("The disk image is made on macOS: the application holds that system's own files.")
    app = BUNDLE.parent / "Source Workbench.app"
    identity = os.environ.get("WORKBENCH_SIGN_AS")  # "Developer ID Application: …", in the keychain
    if identity:
        sign(app, identity)
    staged = WORK / "dmg"
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(app, staged / app.name, symlinks=True)
    (staged / "Applications").symlink_to("/Applications")
    image = DIST / f"source-workbench-{version()}.dmg"
    command = ["hdiutil", "create", "-quiet", "-ov", "-format", "UDZO", "-volname", "Source Workbench"]
    subprocess.run([*command, "-srcfolder", str(staged), str(image)], check=True)
    if identity:
        subprocess.run(["codesign", "--timestamp", "--sign", identity, str(image)], check=True)
    if profile := os.environ.get("WORKBENCH_NOTARY_PROFILE"):  # kept by “notarytool store-credentials”
        submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
        subprocess.run(submit, check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return image


def sign(app: Path, identity: str) -> None:
    """Inside out, as Apple wants it and ``--deep`` does not do it: each library, each framework, then the program,
    which alone has entitlements."""
    command = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    libraries = [file for file in files_of(app / "Contents") if file.parent.name != "MacOS" and is_machine_code(file)]
    frameworks = [folder for folder in app.rglob("*.framework") if folder.is_dir() and not folder.is_symlink()]
    for each in sorted([*libraries, *frameworks], key=lambda path: -len(path.parts)):
        subprocess.run([*command, str(each)], check=True)
    entitlements = ROOT / "packaging" / "macos" / "entitlements.plist"
    subprocess.run([*command, "--entitlements", str(entitlements), str(app)], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)


def is_machine_code(file: Path) -> bool:
    """Whether macOS would run it or load it: Mach-O for one processor or for several."""
    with file.open("rb") as opened:
        return opened.read(4) in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


# ── Small things ───────────────────────────────────────────────────────────────────────────────────────────────


def need(command: str, package: str) -> None:
    if not shutil.which(command):
        raise CannotSetUp(f"“{command}” is needed for this; on Debian it is in the package {package}.")


def output_of(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def time_of_release() -> int:
    """Of the last commit, so that the same commit makes the same package; now, outside of a checkout."""
    answer = output_of("git", "-C", str(ROOT), "log", "-1", "--format=%ct") if shutil.which("git") else ""
    return int(answer) if answer.isdigit() else int(time.time())


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())
