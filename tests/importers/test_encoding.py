import pytest

from workbench.errors import UnreadableFile
from workbench.importers.encoding import decode

ENGLISH = "The naïve café said “no” — and it was not the first time that the people of the town had heard of it."
TURKISH = (
    "Düşük sınır geçidi kapatıldı, bakan bunu açıkladı ve bir şey demedi, ancak çok daha sonra yeni bir karar alındı."
)
RUSSIAN = "Министр сказал, что это было не так, и он не знает, кто и когда это решил, но так больше не будет."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_is_recognised(codec: str) -> None:
    assert decode(ENGLISH.encode(codec), "x") == ENGLISH


@pytest.mark.parametrize(("text", "codec"), [(TURKISH, "cp1254"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")])
def test_old_encodings_of_other_alphabets_are_guessed(text: str, codec: str) -> None:
    assert decode(text.encode(codec), "x") == text


def test_a_declaration_is_believed_and_latin_1_read_as_browsers_do() -> None:
    page = f'<meta charset="iso-8859-1"><p>{ENGLISH}'
    assert decode(page.encode("cp1252"), "x") == page
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>{RUSSIAN}'
    assert decode(page.encode("cp1251"), "x") == page


def test_valid_utf_8_is_believed_before_a_stale_declaration() -> None:
    page = f'<meta charset="windows-1251"><p>{ENGLISH}'
    assert decode(page.encode(), "x") == page


def test_one_broken_byte_does_not_turn_a_text_into_another_encoding() -> None:
    data = (RUSSIAN * 3).encode()
    assert decode(data[:101] + data[102:], "x").count("\ufffd") <= 2


def test_binary_is_no_text() -> None:
    with pytest.raises(UnreadableFile, match="binary"):
        decode(bytes(range(16)) * 9, "x")
