"""Files of every format, broken in ways that networks, disks and ill will break them; seeded, so that any of them
can be made again."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator

from tests.importers import writing

LINES = (
    "Harbour stays shut for a ninth day",
    "The Selkie ferry did not leave Port Arden on Tuesday, for the ninth day in a row, and nobody could say why.",
    "“We never closed the harbour,” Mayor Mara Velik told reporters. “The company stopped sailing by itself.”",
    "Tidewater Lines rejected this on Wednesday and said that the gates had been locked on the order of the mayor.",
)
_PAGE = (
    "<!doctype html><html lang=en><head><title>Harbour</title><script>go()</script></head><body><nav><a href=/x>x</a>"
    f"</nav><article><h1>{LINES[0]}</h1>{''.join(f'<p>{line}</p>' for line in LINES[1:])}"
    "<table><tr><td>1<td>2</table></article></body></html>"
)
_MAIL = f"From: a@arden.example\nTo: b@arden.example\nDate: Tue, 2 May 2023 10:00:00 +0000\nSubject: {LINES[0]}\n"
_MHTML = (
    "From: <Saved>\nSubject: Harbour\nDate: Tue, 2 May 2023 10:00:00 -0000\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related; type="text/html"; boundary="----b"\n\n------b\nContent-Type: text/html\n'
    f"Content-Transfer-Encoding: 8bit\nContent-Location: https://arden.example/1\n\n{_PAGE}\n------b--\n"
)
SEEDS: dict[str, bytes] = {
    "a.txt": "\n\n".join(LINES).encode(),
    "a16.txt": "\n\n".join(LINES).encode("utf-16"),
    "a.html": _PAGE.encode(),
    "a.md": f"# {LINES[0]}\n\n- one\n- two\n\n> {LINES[2]}\n\n{LINES[3]}\n".encode(),
    "a.eml": f"{_MAIL}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{LINES[1]}\n".encode(),
    "a.mbox": (f"From a@b Tue May  2 10:00:00 2023\n{_MAIL}Message-ID: <1@a>\n\n{LINES[1]}\n\n" * 3).encode(),
    "a.mhtml": _MHTML.encode(),
    "a.ris": f"TY  - NEWS\nTI  - {LINES[0]}\nN2  - {LINES[1]}\nPY  - 2023/05/02\nER  - \n".encode(),
    "a.bib": f"@article{{a, title={{{LINES[0]}}}, abstract={{{LINES[1]}}}, year={{2023}}}}\n".encode(),
    "a.json": f'[{{"id": "a", "type": "article", "title": "{LINES[0]}", "abstract": "{LINES[1]}"}}]'.encode(),
    "a.csv": f'title,text,date\n"{LINES[0]}","{LINES[1]}",2023-05-02\n"Two","{LINES[3]}",2023-05-03\n'.encode(),
    "a.docx": writing.docx(LINES),
    "a.odt": writing.odt(LINES),
    "a.rtf": writing.rtf(LINES),
    "a.epub": writing.epub(LINES),
    "a.pdf": writing.pdf(LINES),
}

Breaker = Callable[[bytes, random.Random], bytes]


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """That many ``(name, bytes)``, over all formats in turn, each broken once to three times."""
    names = list(SEEDS)
    for number in range(count):
        chance = random.Random(f"{seed}-{number}")
        name = names[number % len(names)]
        data = SEEDS[name]
        for _ in range(chance.randint(1, 3)):
            data = chance.choice(BREAKERS)(data, chance)
        yield name, data


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 24)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _cut_out(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.randint(1, 400) :]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.randint(1, 200)]
    return data[:start] + piece * chance.randint(2, 300) + data[start:]


def _nulls(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + b"\x00" * chance.randint(1, 2000) + data[start:]


def _junk(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.randbytes(chance.randint(1, 3000)) + data[start:]


def _swap(data: bytes, chance: random.Random) -> bytes:
    """The head of one format on the body of another."""
    other = chance.choice(list(SEEDS.values()))
    return data[: chance.randint(1, 200)] + other[chance.randint(0, 200) :]


def _nest(data: bytes, chance: random.Random) -> bytes:
    opening, closing = chance.choice(
        [
            (b"<div>", b"</div>"),
            (b"{\\b ", b"}"),
            (b"[[", b"]]"),
            (b"<w:p>", b"</w:p>"),
            (b'{"a":', b"}"),
            (b"> ", b""),
        ]
    )
    depth = chance.choice([50, 500, 5000])
    start = chance.randrange(len(data) + 1)
    return data[:start] + opening * depth + data[start:] + closing * depth


def _number(data: bytes, chance: random.Random) -> bytes:
    """A length or a count becomes absurd."""
    at = [place for place, byte in enumerate(data) if 48 <= byte <= 57]
    if not at:
        return _flip(data, chance)
    place = chance.choice(at)
    return data[:place] + chance.choice([b"-1", b"99999999999", b"4294967296", b"0"]) + data[place + 1 :]


def _inside(data: bytes, chance: random.Random) -> bytes:
    """What is inside an archive is broken, and the archive is whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except Exception:  # noqa: BLE001 - broken before, in any way there is
        return _flip(data, chance)
    broken = io.BytesIO()
    victim = chance.randrange(len(entries)) if entries else 0
    with zipfile.ZipFile(broken, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, (name, body) in enumerate(entries):
            named = chance.choice([name, f"../../{name}", name.upper()]) if chance.random() < 0.1 else name
            archive.writestr(named, chance.choice(BREAKERS[:8])(body, chance) if place == victim else body)
    return broken.getvalue()


BREAKERS: tuple[Breaker, ...] = (
    _flip, _cut, _cut_out, _repeat, _nulls, _junk, _nest, _number, _swap, _inside, _inside,
)  # fmt: skip
