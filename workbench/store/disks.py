"""What the system says of disks, and where a copy of a project can be kept on another."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def places() -> list[Path]:
    """The user's own folder, and on Linux the computer's memory; never one that is somebody else's."""
    if sys.platform != "linux":
        return [kept()]
    memory = Path(f"/dev/shm/source-workbench-{os.getuid()}")
    ours = not memory.exists() or memory.stat().st_uid == os.getuid()
    return [kept(), memory] if ours else [kept()]


def kept() -> Path:
    import platformdirs

    return platformdirs.user_data_path("source-workbench") / "kept"


def disk(path: Path) -> int | None:
    for each in (path, *path.parents):
        with suppress(OSError):
            return each.stat().st_dev
    return None


def has(path: Path) -> bool:
    """Whether there is such a file; of a disk that gives no answer there is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def answers(folder: Path) -> bool:
    """Whether the disk does what it is told. The project is not looked into: see ``ProjectDatabase.secure``."""
    probe = folder / f".workbench-{os.getpid()}"
    try:
        os.close(os.open(probe, os.O_CREAT | os.O_WRONLY, 0o600))
        probe.unlink()
    except OSError:
        return False
    return True


def is_protected(folder: Path) -> bool:
    try:
        return sys.platform != "win32" and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def free(folder: Path) -> int:
    """Bytes; where nobody can tell, as many as one likes: the attempt will show."""
    import shutil  # here, because it brings much along, and a start only looks where copies may be

    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return sys.maxsize
