"""Which language a text is in, from its script and its commonest words; ``None`` rather than a wrong guess."""

import re
from collections import Counter
from functools import lru_cache

_COMMON = {
    "en": "the of and to in a is that for on with as was at by an be it from are this has have he his not but they"
    " which were been their had or who its will would said she her we you after about more also there what"
    " when one all than out up",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
    " er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber"
    " vor zur bis mehr durch",
    "fr": "le la les de des et à en un une du dans est que pour qui sur par plus pas au avec ce il sont se ne son"
    " ont aux mais nous comme ou leur été elle cette ses deux fait être lui entre après dont même sans"
    " également avait si était",
    "es": "el la los las de y en que a un una del se por con para es no al lo su como más pero sus le ha este o"
    " sobre entre cuando también fue desde son está todo nos durante hasta hay donde quien muy sin ser tiene"
    " esta ya había",
    "tr": "ve bir bu için ile de da olarak olan çok daha en gibi ne sonra kadar ise ya ki o her var mi değil ancak"
    " olduğu tarafından göre arasında eden etti dedi oldu olduğunu ilk iki yeni büyük son ayrıca üzerinde biz"
    " onun şu",
    "ru": "и в не на что с он по как это к но из у за от о же для так все его то а бы до мы был или при она они"
    " было их была быть также которые после уже только были чтобы который если года лет может этом сообщил"
    " того во",
    "ar": "في من على إلى أن التي الذي عن مع هذا هذه ما لا كان بين كما بعد قال وقال أو كانت ذلك قد حيث كل خلال ولا"
    " عبر ثم لم قبل حتى عند أي هو هي إن وفي أكثر غير بعض أنه وأن لن عليه منه",
}
STOP_WORDS: dict[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in _COMMON.items()}
ENOUGH = 4_000  # characters of a line that tell what it is; some files have one line of many megabytes
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = "".join(chr(code) if chr(code).isalpha() else " " for code in range(128))  # for a text that is ASCII
_NOT_RUSSIAN = re.compile(r"[іїєґјљњћђќѓ]", re.I)
_NOT_ARABIC = re.compile(r"[پچژگکیےہ]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def detect(text: str) -> str | None:
    """One of ``en de fr es tr ru ar``, or ``None`` when unsure. Reads at most the first 20,000 characters."""
    words = _words(text[:20000].casefold())
    if len(words) < 8:
        return None
    counts = Counter(words)
    said = frozenset(counts)
    found = {name: sum(counts[word] for word in common & said) for name, common in STOP_WORDS.items()}
    shares = sorted(((count / len(words), name) for name, count in found.items()), reverse=True)
    (best, name), (second, _) = shares[0], shares[1]
    if best < 0.15 or second > 0.7 * best:
        return None
    if (name == "ru" and len(_NOT_RUSSIAN.findall(text)) > len(words) // 20) or (
        name == "ar" and len(_NOT_ARABIC.findall(text[:20000])) > len(words) // 20
    ):
        return None  # Ukrainian, Serbian, Persian, Urdu share words and letters
    return name


def tag(declared: str | None) -> str | None:
    """``en`` from ``en-GB`` or ``en_us``; ``None`` for what is no language tag."""
    found = re.fullmatch(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\s*", declared or "")
    return found[1].lower() if found else None


def word_count(text: str) -> int:
    """Words of a line, as many as its beginning has; two Chinese or Japanese characters count as one."""
    return _word_count(text[:ENOUGH])


@lru_cache(maxsize=1024)  # every rule asks it of the same line
def _word_count(text: str) -> int:
    if text.isascii():
        return len(text.translate(_LETTERS).split())
    cjk = len(_CJK.findall(text))
    return len(_WORD.findall(text)) if cjk == 0 else cjk // 2 + len(_WORD.findall(_CJK.sub(" ", text)))


def stop_share(text: str, language: str | None) -> float:
    """The share of common words, or 1 where the language has no list here and the test would mean nothing."""
    if language not in STOP_WORDS:
        return 1.0
    words = _words(text[:ENOUGH].casefold())
    common = STOP_WORDS[language]
    return sum(map(common.__contains__, words)) / len(words) if words else 0.0


def _words(text: str) -> list[str]:
    return text.translate(_LETTERS).split() if text.isascii() else _WORD.findall(text)
