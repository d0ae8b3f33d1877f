from pathlib import Path

import numpy as np
import pytest

from workbench.search.columns import PIECE, Columns, footer_check, pack
from workbench.search.seal import Damaged

NUMBERS = np.arange(3 * PIECE // 4, dtype=np.uint32)


def written(path: Path) -> tuple[int, int]:
    path.write_bytes(pack({"numbers": NUMBERS, "none": NUMBERS[:0], "last": NUMBERS[:3]}, {"said": "ё"}))
    return path.stat().st_size, footer_check(path)


@pytest.mark.parametrize("whole", [True, False])
def test_columns_come_back_whole_and_in_part(tmp_path: Path, whole: bool) -> None:
    columns = Columns(tmp_path / "c", *written(tmp_path / "c"), whole=whole)
    assert columns.about == {"said": "ё"}
    assert (columns.column("numbers") == NUMBERS).all()
    for start, stop in [(0, 1), (PIECE // 4 - 1, PIECE // 4 + 1), (5, 5), (len(NUMBERS) - 1, len(NUMBERS))]:
        assert columns.part("numbers", start, stop).tolist() == NUMBERS[start:stop].tolist()
    assert len(columns.column("none")) == 0
    assert columns.column("last").tolist() == [0, 1, 2]
    with pytest.raises(Damaged):
        columns.part("last", 0, 4)


@pytest.mark.parametrize("at", [0, 100, PIECE, 2 * PIECE + 5, -1, -9, -40])
def test_a_changed_byte_is_noticed_before_it_is_believed(tmp_path: Path, at: int) -> None:
    path = tmp_path / "c"
    size, check = written(path)
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    with pytest.raises(Damaged):
        Columns(path, size, check, whole=True)
    with pytest.raises(Damaged):
        Columns(path, size, check, whole=False).verify()
    with pytest.raises(Damaged):
        [Columns(path, size, check, whole=False).column(name) for name in ("numbers", "last")]


def test_a_file_cut_short_while_open_is_an_answer_and_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "c"
    columns = Columns(path, *written(path), whole=False)
    columns.part("numbers", 0, 10)
    path.write_bytes(b"")
    with pytest.raises(Damaged):
        columns.part("numbers", 0, 10)
