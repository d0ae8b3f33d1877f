"""Where a sentence ends within one paragraph.

Rules, not a model: a mark that can end a sentence does, unless what stands before it (an abbreviation, an
initial, an ordinal) or after it (a small letter, an attribution) says otherwise. Where a rule cannot tell,
the sentence goes on, because two sentences in one are easier to read than one cut in half.
"""

import re
from bisect import bisect_right
from functools import lru_cache

_OPENERS = "\"'“„«‹‘‚([{「『（【‟‛`"
_CLOSERS = "\"'”’»›“)\\]}」』）】"


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Never the end of a sentence: titles and what stands before a name or an explanation.
_BEFORE_A_NAME = _list(
    "Mr Mrs Ms Mx Dr Drs Prof Gen Col Lt Sgt Capt Cmdr Cdr Cpl Pvt Adm Maj Brig Rep Reps Sen Sens Gov Govs Pres"
    " Rev Hon Insp Supt Amb Atty Asst Assoc Messrs Mme Mmes Mlle Mgr Fr Frl Hr Hrn Dipl Ing Mag Sra Srta Dott Sig"
    " Ste Mt Ft Doç Yrd Uzm Av Org Korg Orgen Tüm Tuğg Yzb Bnb Alb Hz Sn Gn eg ie cf viz vs ca approx bzw ggf evtl"
    " vgl Vgl bspw Bspw sog inkl exkl zzgl bzgl resp insb örn Örn bkz Bkz yak env"
    " проф Проф акад Акад ген Ген им тов Тов гр Гр ул пр просп см См напр Напр тыс млн млрд трлн"
)
# The end only before a word that usually begins a sentence: "the U.S. He left", but "the U.S. Senate".
_EITHER_WAY = _list(
    "St Inc Ltd Co Corp Bros Cos Jr Sr Esq Ave Blvd Rd Dept Univ Assn est Est al Jan Feb Mar Apr Jun Jul Aug Sep Sept"
    " Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass"
    " Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Str Mio Mrd Tsd Std Jh Abb Tab"
    " гг вв руб коп обл др пп стр чел гл min Min max Max Mül sec"
)
# Not the end before a number.
_BEFORE_A_NUMBER = _list(
    "no No NO nos Nos nr Nr art Art Arts sec Sec secs Sect par para Para p pp fig Fig figs Figs vol Vol ch Ch ed Ed"
    " op Op cl Abs Kap Ziff Bd Bde num Núm núm cap Cap md Md Mad art Art ст Ст рис Рис табл гл п пп ч"
)
_BEGINS_A_SENTENCE = _list(
    "He She It They We You The This That These Those There Then Here His Her Its Their Our My An In On At For From"
    " By With As If When While After Before Since Until Although Though Because However But And Or So Yet Nor Still"
    " Now Today Yesterday Earlier Later Meanwhile Moreover Also Both Such Some Many Most Several Other Others Another"
    " All Each Every Few No Not Only What Who Why How Where Which Despite During Under Over Between According Instead"
    " Nevertheless Nonetheless Once Thus Therefore Last Next To Of Is Are Was Were Do Does Did Will Would Can Could"
    " Er Sie Es Wir Ihr Der Die Das Den Dem Ein Eine Einen Einem Einer Dies Diese Dieser Dieses Auch Aber Und Oder"
    " Doch Im Am Bei Nach Vor Mit Für Auf Aus Seit Wenn Als Da Dort Damit Dabei Zudem Allerdings"
    " Il Elle Ils Elles Nous Vous Le Les Un Une Des Ce Cette Ces Mais Et Ou Dans Sur Pour Avec Selon Après Avant"
    " Bu Şu Ancak Ama Ve Fakat Biz Onlar Ayrıca Buna Bunun Bir Daha Sonra"
    " Он Она Оно Они Мы Вы Это Этот Эта Эти Тот Но Однако Также По Из Для При После Как Если Когда На Не Там Так"
    " Тогда Кроме До За Об Все"
)
_MONTHS = _list(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Aug Sep"
    " Sept Okt Nov Dez Jahrhundert Jahrhunderts Jh Klasse Platz Runde Tag Jahrestag Geburtstag Bundestag Etage Stock"
    " Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık Yüzyıl"
)
_SAYING = (
    "said|says|say|asked|asks|added|adds|told|tells|wrote|writes|replied|answered|shouted|cried|exclaimed|declared"
    "|stated|warned|wondered|continued|explained|insisted|noted|stressed|asserted|responded|remarked|demanded"
    "|pressed|urged|joked|quipped|tweeted|began|went on"
    "|sagte|fragte|erklärte|rief|schrieb|betonte|dedi|sordu|söyledi|сказал|сказала|спросил|спросила|заявил"
)


@lru_cache(maxsize=1)
def _ender() -> re.Pattern[str]:
    return re.compile(
        r"(?<![.!?…])(?P<mark>[.!?…؟۔।॥։።]++)"  # possessive: a long row of dots stays linear
        rf"(?P<close>(?:[{_CLOSERS}]|\[\d{{1,3}}\]|[\u00a0\u202f ][»›])*)(?=\s|[^\W\d_a-zß-ÿ])"
        rf"|(?P<wide>[。！？｡]+)(?P<shut>[’”»)\]」』）】]*)"
    )


@lru_cache(maxsize=1)
def _enclosed() -> re.Pattern[str]:
    """Short brackets and quotations in which a sentence that began outside may go on."""
    return re.compile(
        r"\([^()]{0,400}\)|\[[^\[\]]{0,400}\]"
        r"|“[^“”]{0,400}”|„[^“”„]{0,400}[“”]|«[^«»]{0,400}»|\"[^\"]{0,400}\""
    )


@lru_cache(maxsize=1)
def _dotted() -> re.Pattern[str]:
    """U.S, a.m, Ph.D, J.-P, but not example.com."""
    return re.compile(r"[^\W\d_]{1,2}(?:\.-?[^\W\d_]{1,2})+")


@lru_cache(maxsize=1)
def _next_word() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<dash>[–—-](?=\s))?(?P<open>[{re.escape(_OPENERS)}\s]*)(?P<word>[^\W_]*)")


@lru_cache(maxsize=1)
def _attribution() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:[^\W\d_][\w’'.-]*\s+){{1,5}}?(?:{_SAYING})\b(?! that\b)")


@lru_cache(maxsize=1)
def _wide_attribution() -> re.Pattern[str]:
    """「…。」と述べた, “……。”他说: the quotation ended, the sentence did not."""
    return re.compile(r"と|って|[^。！？\s]{1,12}(?:说|表示|称|问|道|說|問|稱|強調|强调)[。，：,]")


def breaks(line: str) -> list[int]:
    """Where, inside one paragraph without line ends, a sentence ends and another begins: the positions after
    the ending mark and everything that closes with it."""
    found: list[int] = []
    last = 0
    enclosed: tuple[list[int], list[int]] | None = None
    for match in _ender().finditer(line):
        end = match.end()
        if end == len(line) or not _ends(line, match):
            continue
        if match.start() - last < 4 and not any(map(str.isalnum, line[last : match.start()])):
            continue  # "… and then": dots that stand alone belong to what follows
        if enclosed is None:
            enclosed = _unbroken(line)
        at = bisect_right(enclosed[0], match.start()) - 1
        if at < 0 or end > enclosed[1][at] - 1:
            found.append(end)
            last = end
    return found


def _unbroken(line: str) -> tuple[list[int], list[int]]:
    """Starts and ends of brackets and quotations that stand inside a sentence: nothing before them ended one,
    and a small letter (or, after a bracket, anything but a capital) goes on after them."""
    starts: list[int] = []
    ends: list[int] = []
    for match in _enclosed().finditer(line):
        start, end = match.span()
        before = line[:start].rstrip() if start < 400 else line[start - 400 : start].rstrip()
        if not before or before[-1] in ".!?…:":
            continue
        after = line[end : end + 40].lstrip()
        bracket = line[start] in "(["
        goes_on = after[:1].islower() or (bracket and after[:1] in tuple(",;:.!?"))
        if goes_on and (bracket or before[-1] != ","):
            starts.append(start)
            ends.append(end)
    return starts, ends


def _ends(line: str, match: re.Match[str]) -> bool:
    end = match.end()
    if match["wide"]:
        return not (match["shut"] and _wide_attribution().match(line, end))
    mark, close = match["mark"], match["close"]
    after = _next_word().match(line, end)
    word = after["word"] if after else ""
    opened = bool(after and after["open"].strip())
    if word[:1].islower() and not (opened and mark == "." and not close):
        return False
    if not line[end].isspace():
        return _runs_on(line, match.start(), end)
    before = line[match.start() - 1] if match.start() else ""
    dashed = bool(after and after["dash"])
    if dashed and set(close) & set(")]"):
        return False
    if before in "([" and close[:1] in tuple(")]"):
        return False  # […] marks something left out of the middle
    if mark == "." and not close.strip("\"'”’»›“"):
        return bool(close) or _dot_ends(line, match.start(), "" if dashed else word)
    if close and mark[-1] in "!?" and set(close) & set("\"'”’»›“"):
        return not _attribution().match(line, end)
    return True


def _runs_on(line: str, at: int, end: int) -> bool:
    """A full stop without a space after it ends a sentence only where a scrape lost the space: "…ended.The next"."""
    head = line[max(0, at - 4) : at]
    tail = line[end : end + 2]
    return len(head) == 4 and head.isalpha() and head.islower() and tail[0].isupper() and tail[1:].islower()


def _dot_ends(line: str, at: int, word: str) -> bool:
    """Whether a lone full stop after what precedes it ends the sentence, given the word that follows."""
    start = at
    while start and (line[start - 1].isalnum() or line[start - 1] in ".’'&"):
        start -= 1
    token = line[start:at].lstrip("'’.")
    begins = word in _BEGINS_A_SENTENCE
    if not token:
        return True
    if token.isdigit():
        if start == 0:
            return False  # "1. Introduction"
        return not (len(token) <= 2 and word in _MONTHS)
    if token in _BEFORE_A_NAME:
        return False
    if token in _BEFORE_A_NUMBER and word[:1].isdigit():
        return False
    if token in _EITHER_WAY or len(token) == 1 or ("." in token and _dotted().fullmatch(token)):
        if token in {"т.д", "т.п", "e.V"}:
            return True
        return begins
    return True
