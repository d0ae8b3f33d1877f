"""The words pages wrap around articles, in the languages read here.

Two questions about one line: what it is (``reason``), and whether it opens a stretch of more of the same
(``section``). Both answer only for lines that are clearly interface: a sentence of an article that happens to
begin with “Support” or “Share” must survive, so short phrases must fill their line and long ones must open it.
"""

import re
from functools import lru_cache


def _joined(pattern: str) -> str:
    """A pattern written over several lines; the spaces inside a line count."""
    return "".join(line.strip() for line in pattern.splitlines())


DONATION = "donation"
NAVIGATION = "navigation"
RELATED = "related"
NEWSLETTER = "newsletter"
COMMENTS = "comments"
FORM = "form"
SHARE = "share"
COOKIE = "cookie"
CAPTION = "caption"
ADS = "ads"
PROVENANCE = "provenance"
REPEATED = "repeated"

_LONGEST_LABEL = 80  # characters; a label that must fill its line is no longer than this
_LONGEST_OPENING = 700  # characters; nor is a notice longer than this

# Lines that consist of nothing else.
_LABELS: dict[str, str] = {
    COMMENTS: r"""
        [(\[]? ?\d[\d,. ]*(?:reader )?(?:comments?|replies|responses|kommentare?|commentaires?|комментари\w+
        |yorum|comentarios?) ?[)\]]?|(?:no|show|view|load|read|all|see|hide|reader|latest
        |top(?:[ -]rated)?)? ?(?:the )?(?:all |more )?comments?(?: \(?\d+\)?)?|(?:leave|post|add|write|enter) (?:a
        |your) (?:comment|reply).{0,30}|comments? (?:are )?closed|(?:leave a )?reply|cancel reply
        |join the (?:conversation|discussion)|have your say|notify of|inline feedbacks?
        |(?:please )?enter your comment|would love your thoughts,? please comment|oldest|newest(?: most voted)?
        |most voted|view all comments|what do you think|kommentare?|kommentar (?:schreiben|hinterlassen)
        |(?:laisser un |écrire un |les )?commentaires?|комментарии|оставить комментарий|yorumlar|yorum (?:yap
        |yaz)|comentarios|(?:deja|dejar) un comentario|التعليقات|أضف تعليق
    """,
    RELATED: r"""
        (?:you (?:may|might) also (?:like|be interested in|enjoy)|you may like)|related(?: (?:articles?|stories
        |posts?|news|contents?|topics?|coverage|reading|links?))?|more (?:on|about) this(?: (?:topic|story
        |subject))?|more (?:stories|news|articles|headlines|like this)|more from .{1,40}|more on .{1,30}
        |read (?:more|next|also|this next)|see also|also (?:read|on .{1,30})|(?:most|top) (?:read|popular|viewed
        |shared|commented|recent)(?: \w+)?|popular(?: (?:posts?|stories|articles|now|news))?|trending(?: \w+)?
        |(?:recommended|suggested)(?: (?:for you|stories|articles|reading|videos))?|(?:latest|recent|top
        |breaking|other|featured) (?:news|stories|posts?|articles|headlines|videos?)|editor['’]?s['’]? (?:picks?
        |choice)|don['’]t miss|what to read next|up next|(?:next|previous) (?:article|story|post)|from the web
        |around the web|promoted stories|mehr zum thema|lesen sie auch|das könnte (?:sie
        |dich) auch interessieren|meistgelesen|à lire aussi|lire aussi|sur le même (?:sujet|thème)
        |articles? liés?|читайте также|по теме|материалы по теме|(?:i̇|i)lgili (?:haberler|içerikler)
        |bunlar da ilginizi çekebilir|çok okunanlar|también te puede interesar|noticias relacionadas
        |lo más leído|te puede interesar|اقرأ أيضا[ًَ]*|مواضيع ذات صلة|الأكثر قراءة
    """,
    NEWSLETTER: r"""
        (?:our |the |daily |weekly |free )*(?:e-?mail )?newsletters?(?: sign-? ?up)?|(?:see|view) all newsletters
        |thanks for signing up|you(?:['’]re| are) (?:now )?subscribed|(?:[\w'’&-]+ ){1,3}newsletters?
        |(?:sign|signed) up(?: now| for .{1,60}| to .{1,60})?
        |subscribe(?: (?:now|today|free|us|here)| (?:to|for|on|via) .{1,60})?
        |get (?:our|the|your|all|daily|more) .{0,40}(?:newsletters?|inbox|e-?mails?|updates|alerts)(?: .{0,30})?
        |enter your e-?mail(?: address)?(?: .{0,40})?|join our (?:mailing list|newsletter|list)
        |your e-?mail address|newsletter (?:abonnieren|bestellen)|abonnieren|jetzt abonnieren|s['’]abonner
        |abonnez-vous|inscrivez-vous .{0,40}|подписаться|подписка|рассылка|bülten(?:e kaydol|ler)?|abone ol
        |suscr[ií]b(?:ete|irse|ase)|boletín|النشرة البريدية|اشترك(?: الآن)?
    """,
    SHARE: r"""
        (?:share|tweet|e-?mail|print|pin|post)(?: (?:this|it|now|via|on|with|to|article|story|post|page|link
        |facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|friends?|a|by|in|new|window|reddit))*
        |\d[\d.,]* ?k? (?:shares?|likes?|views?|retweets?)|(?:facebook|twitter|linkedin|whatsapp|telegram
        |instagram|pinterest|reddit|youtube|tumblr|viber|messenger|flipboard|vkontakte|pocket|tiktok|rss
        |x)(?:[ ,|/·]+(?:facebook|twitter|linkedin|whatsapp|telegram|instagram|pinterest|reddit|youtube|tumblr
        |viber|messenger|email|print|tiktok|rss|x))*|(?:copy|get) (?:the )?(?:short )?link|link copied
        |recommend(?: this)? ?(?:article|story)?|send to a friend|save(?: (?:article|for later|story))?|bookmark
        |like (?:us|this)(?: .{0,30})?|follow(?: us)?(?: on)?(?: (?:facebook|twitter|instagram|telegram
        |google news|youtube|x))?|teilen|drucken|merken|partager|imprimer|поделиться|распечатать|paylaş|yazdır
        |compartir|imprimir|مشاركة|شارك|طباعة
    """,
    FORM: r"""
        (?:please )?enter (?:your|the) (?:name|e-?mail|password|search|code|captcha|phone).{0,40}(?: here)?
        |(?:sender|receiver|recipient|friend)['’]?s?['’]? (?:name|e-?mail)(?: address)?
        |(?:your |full |first |last )?(?:name|e-?mail|website|message|password|username)(?: address)? ?(?:\*
        |\(required\))?|(?:save|remember) (?:my|me).{0,80}|captcha.{0,30}|(?:submit|send|cancel|reset|guest|ok
        |apply|close)(?: comment)?|(?:log|sign) ?in(?: (?:to|with|or) .{1,40})?|log ?out|register
        |create (?:an )?account|forgot (?:your )?password|i agree to .{1,60}|required fields .{0,40}
        |you have entered an incorrect e-?mail address
    """,
    NAVIGATION: r"""
        home(?:page)?|menu|main menu|search(?: (?:for|site|here|this site))?|(?:skip|jump
        |go) to (?:main |the )?(?:content|navigation|footer|search|top)|about(?: us)?|contact(?: us)?
        |(?:our )?(?:privacy|cookie|editorial) (?:policy|notice|statement)|terms(?: (?:of|and|&) (?:use|service
        |conditions))?|advertise(?: with us)?|careers|jobs|imprint|impressum|datenschutz|site ?map|(?:back
        |return) (?:to (?:top|home|.{1,20})|up)|top|toggle .{1,30}|open (?:menu|navigation|search)|loading
        |previous|next|prev|more|show (?:more|less|all)|load more|view all|see all|all|(?:click|tap) here.{0,40}
        |continue reading|en español|©.{0,70}|(?:copyright|\(c\)) .{0,70}|all rights reserved.{0,40}|(?:tags?
        |topics?|filed under|categor(?:y|ies)|posted in|in this article) ?:.{0,70}|tags|categories|archives?
        |\d+ min(?:ute)?s? read|reading time.{0,20}|rss feed|startseite|accueil|главная|ana sayfa
        |anasayfa|inicio|الرئيسية|[-–—•·|/\\<>»«›‹*_=+×x()\[\]{}. ]+
    """,
    ADS: r"""
        (?:ads?|advert(?:isement|ising|orial|s)?|sponsored(?: (?:content|links?|by .{1,30}))?|paid (?:content
        |post)|promoted|(?:story|article) continues (?:below|after).{0,30}|continue reading below
        |scroll (?:down )?to continue|(?:remove|hide|report) (?:this )?ads?)|anzeige|werbung|publicité|реклама
        |reklam|publicidad|إعلان(?:ات)?
    """,
    DONATION: r"""
        [$€£₤₺₽¥] ?\d[\d.,]* ?k?|\d[\d.,]* ?k? ?(?:[$€£₤₺₽¥]|usd|eur|gbp)|\d+ (?:days?|hours?) (?:left
        |to go)(?: .{0,40})?|(?:donate|give)(?: (?:now|today|here|once|monthly|to .{1,40}|via .{1,30}))?
        |make a (?:donation|gift|contribution).{0,30}|support(?: (?:us|our (?:work|journalism|newsroom|site)
        |independent (?:journalism|media)|the [A-Z].{1,30}))?|become a (?:member|patron|supporter|donor
        |subscriber).{0,30}|buy (?:me|us) a coffee|(?:raised|goal|our goal
        |raised so far) ?:? ?[$€£]?[\d.,]*.{0,20}|jetzt spenden|spenden|faire un don|je fais un don
        |поддержать(?: нас)?|bağış yap|donar|haz una donación
    """,
    COOKIE: r"""
        (?:accept|allow|reject|decline|refuse)(?: (?:all|and continue|& continue|necessary
        |only necessary))*(?: cookies)?|i (?:accept|agree)|got it|(?:manage|cookie|privacy|change
        |customi[sz]e) (?:my )?(?:cookies?|preferences|settings|consent|choices)
        |(?:alle )?(?:cookies )?akzeptieren|(?:tout )?accepter|kabul et|aceptar(?: todo)?
    """,
}
_LABEL = {reason: re.compile(rf"(?:{_joined(pattern)}) ?[:!?.…»›→>]*", re.I) for reason, pattern in _LABELS.items()}

# Longer lines that open with words no article opens with.
_OPENINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(_joined(pattern), re.I))
    for reason, pattern in (
        (
            COOKIE,
            r"""
                (?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\b(?:uses?|stores?|sets?)\b[^,.]{0,45}
                \b(?:cookies?|tracking technologies)\b|by (?:continuing|using|clicking|browsing)\b.{0,80}
                \byou (?:agree|accept|consent)\b|diese (?:web)?seite verwendet cookies|ce site utilise des cookies
                |(?:bu site|sitemizde).{0,40}çerez|мы используем (?:файлы )?cookie
            """,
        ),
        (
            DONATION,
            r"""
                (?:please )?(?:consider (?:making a )?(?:donat|support|contribut)|donate (?:now|today
                |to)\b.{0,80}|support (?:our|independent|the) (?:work|journalism|newsroom|media|site)\b
                |help us keep\b.{0,60}\b(?:free|independent|open)\b|if you (?:value|like|enjoy|appreciate
                |find)\b.{0,80}\b(?:donat|support|contribut|subscri|member)|your (?:donation|contribution
                |support|gift)\b.{0,60}\b(?:help|keep|make|allow|enable|fund)|we (?:rely
                |depend) on (?:our )?(?:readers|donations)|.{0,60}\b(?:reader-funded
                |funded by (?:our )?readers)\b)
            """,
        ),
        (
            NEWSLETTER,
            r"""
                (?:sign up|subscribe|register|join)\b.{0,40}\b(?:newsletter|mailing list|e-?mail|inbox|updates
                |briefing|alerts|telegram channel)\b|get\b.{0,60}\b(?:in|to|into) your inbox\b
                |.{0,40}\bdelivered (?:straight |directly )?to your inbox\b|never miss\b.{0,40}\b(?:story|update
                |news)|i agree that\b.{0,60}\bcan send me\b|keep an eye on your inbox\b
                |there was an error (?:processing|with) your\b|(?:follow|join|find) us on\b
            """,
        ),
        (
            PROVENANCE,
            r"""
                this (?:article|story|post|piece|interview|translation|column)\b.{0,40}\b(?:was|has been|is|first
                |originally)\b.{0,40}\b(?:translated|edited|published|appeared|republished|reprinted|syndicated
                |re-?posted|adapted)\b|this (?:report|text)\b.{0,20}\b(?:translated|republished|reprinted
                |(?:first|originally) (?:published|appeared))\b|(?:originally|first) published (?:by|in|on|at)\b
                |translated (?:and edited )?(?:by|from)\b|the (?:views|opinions|information) (?:expressed|set out
                |and views)\b|(?:reprinted|republished) (?:with permission|from|under)\b
            """,
        ),
        (
            COMMENTS,
            r"""
                your (?:e-?mail )?address will not be published|(?:you must be|please) (?:logged
                |log) in to (?:post|comment|leave)|comments? (?:are|is) (?:closed|moderated|now closed
                |subject to)|please (?:enter|leave) your (?:comment|reply)|be the first to (?:comment|share)
            """,
        ),
        (
            RELATED,
            r"""
                (?:read (?:more|also|next)|see also|(?:you (?:can|may|might) )?also (?:read|like)
                |related(?: (?:article|story|news))?|recommended|watch(?: (?:also|now|more))?|don['’]t miss
                |lesen sie auch|mehr zum thema|lire aussi|à lire aussi
                |читайте также|смотрите также|ayrıca okuyun|i̇lgili haber|lea también|le puede interesar
                |اقرأ أيضا[ًَ]*
                |إقرأ أيضا[ًَ]*)\s?[:：|»>]\s?\S
            """,
        ),
        (
            RELATED,
            r"""
            (?:click|tap) here (?:to|for)\b|more on this (?:topic|story)\b
        """,
        ),
        (
            NAVIGATION,
            r"""
                (?:©|copyright ©|\(c\) \d{4}).{0,200}|all rights reserved\b|javascript (?:is
                |must be) (?:disabled|enabled)|(?:please )?(?:enable|turn on) javascript
                |your browser (?:does not|is)\b.{0,60}(?:support|out of date|outdated)
            """,
        ),
        (
            ADS,
            r"""
            (?:advertisement|anzeige|sponsored)\s?[:|–-]\s?\S|(?:article|story) continues (?:below|after)\b
        """,
        ),
    )
)
_CAPTION = re.compile(
    _joined(
        r"""
            (?:^|[\s(\[|.])(?:(?:file |stock |courtesy |archive )?(?:photo|image|picture|illustration|foto
            |photograph)(?: credits?| by| courtesy)?|credits?|фото|иллюстрация|fotoğraf|görsel|imagen
            |crédit photo|photo d['’]illustration|صورة|الصورة)\s?[:：]\s?\S
            |^\(?(?:file |stock )?(?:photo|image|picture) (?:by|courtesy|from|via|shows)\b
            |(?:/|\|\s?|© ?)(?:getty(?: images)?|reuters|afp|tass|epa|ap(?: photo)?|shutterstock|dpa|anadolu|sputnik
            |xinhua|ria novosti)\)?\.?$|\bgetty images\b|\breuters/\S|\bap photo/|\bvia (?:reuters|ap|afp|getty)\)
        """
    ),
    re.I,
)
# What no caption is without: the pattern above takes long to find nothing.
_SIGNS = (":", "：", "/", "|", "©")
_NAMES = ("image", "photo", "picture", "via ")
_SPOKEN = re.compile(r"[“”«»]")
_SECTIONS = (COMMENTS, RELATED, NEWSLETTER, FORM, SHARE)


def reason(line: str) -> str | None:
    """Why a line is no part of an article, or ``None``."""
    if len(line) > _LONGEST_LABEL:
        return _opened(" ".join(line.split())) if len(line) <= _LONGEST_OPENING else None
    return _labelled(" ".join(line.split()))


def section(line: str) -> str | None:
    """What a line announces for those after it: ``comments``, ``related``, ``newsletter``, ``form``, ``share``."""
    if len(line) > _LONGEST_LABEL:
        return None
    text = " ".join(line.split())
    return next((why for why in _SECTIONS if _LABEL[why].fullmatch(text)), None)


@lru_cache(maxsize=4096)  # menus repeat, and a reader asks more than once about a line
def _labelled(text: str) -> str | None:
    for why, pattern in _LABEL.items():
        if pattern.fullmatch(text):
            return why
    return DONATION if supported_name(text) else _opened(text)


@lru_cache(maxsize=1024)
def _opened(text: str) -> str | None:
    if is_caption(text):
        return CAPTION
    return next((why for why, pattern in _OPENINGS if pattern.match(text)), None)


def is_caption(line: str) -> bool:
    """An image credit or a caption that carries one. Long lines and quoted speech are left alone."""
    if len(line) > 300 or not (any(map(line.__contains__, _SIGNS)) or any(map(line.lower().__contains__, _NAMES))):
        return False
    return not _SPOKEN.search(line) and bool(_CAPTION.search(line))


def supported_name(line: str) -> str | None:
    """Whose work a line asks to support: “Support The Harbour Post”. A guess until the name stands alone."""
    found = re.fullmatch(r"(?i:support|donate to) ((?:[A-Z][\w’'.-]*\s?){1,5})", line.strip())
    return found[1].strip() if found else None
