"""What a page says about itself: JSON-LD, meta tags, the canonical link, time elements, in that order of trust.

What JSON-LD says is ``json-ld``, the rest ``meta``; a date read out of the address is a ``guess``. A field nobody
filled stays empty.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from workbench.importers import credits, datelines, language

_ARTICLE = re.compile(r"article|posting|report|newsstory|analysis|review|interview", re.I)
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "copyright"),
    "byline": ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl"),
    "published": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate",
        "publish-date", "parsely-pub-date", "sailthru.date", "og:published_time", "cxenseparse:recs:publishtime",
    ),
    "updated": (
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "revised",
    ),
    "url": ("og:url",),
}  # fmt: skip
_URL_DATE = re.compile(r"/(20\d{2}|19\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/-]|$)")
_LARGEST_JSON = 2_000_000  # characters


def gather(root: Any) -> dict[str, tuple[str, str]]:
    """Field to (value, origin) for title, outlet, byline, place, published, updated, url, language, translator."""
    found: dict[str, tuple[str, str]] = {}
    stated = [("json-ld", *field) for field in _from_json(root)]
    stated += [("meta", *field) for field in (*_from_meta(root), *_from_elements(root))]
    for origin, name, value in stated:
        if value and (cleaned := _clean(name, value)):
            found.setdefault(name, (cleaned, origin))
    if "updated" in found and found["updated"][0] == found.get("published", ("",))[0]:
        del found["updated"]  # the day it was published, said once more
    if "published" not in found and (address := found.get("url")) and (date := _URL_DATE.search(address[0])):
        found["published"] = (f"{date[1]}-{int(date[2]):02}-{int(date[3]):02}", "guess")
    return found


def _from_json(root: Any) -> Iterator[tuple[str, str | None]]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _LARGEST_JSON:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _articles(data):
            yield "title", _text(item.get("headline") or item.get("name"))
            yield "published", _text(item.get("datePublished") or item.get("dateCreated"))
            yield "byline", _names(item.get("author") or item.get("creator"))
            yield "outlet", _names(item.get("publisher") or item.get("sourceOrganization"))
            yield "place", _text(item.get("dateline")) or _names(item.get("locationCreated"))
            yield "url", _text(item.get("url")) or _address(item.get("mainEntityOfPage"))
            yield "language", _text(item.get("inLanguage"))
            yield "updated", _text(item.get("dateModified"))
            yield "translator", _names(item.get("translator"))


def _articles(data: Any) -> Iterator[dict[str, Any]]:
    todo, seen = [data], 0
    while todo and seen < 5000:
        seen += 1
        item = todo.pop()
        if isinstance(item, list):
            todo.extend(reversed(item))
        elif isinstance(item, dict):
            if _ARTICLE.search(str(item.get("@type", ""))):
                yield item
            todo.extend(value for key, value in item.items() if key in ("@graph", "mainEntity", "itemListElement"))


def _from_meta(root: Any) -> Iterator[tuple[str, str | None]]:
    tags: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if name and tag.get("content"):
            tags.setdefault(name.strip().lower(), tag.get("content"))
    for name, keys in _META.items():
        for key in keys:
            yield name, tags.get(key)


def _from_elements(root: Any) -> Iterator[tuple[str, str | None]]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower():
            yield "url", link.get("href")
    times = [time for time in root.iter("time") if time.get("datetime")]
    marked = [time for time in times if time.get("pubdate") is not None or time.get("itemprop") == "datePublished"]
    if marked or len(times) == 1:  # several unmarked ones are those of other stories
        yield "published", (marked or times)[0].get("datetime")
    for title in root.iter("title"):
        yield "title", title.text
        break
    html = root if root.tag == "html" else next(root.iter("html"), None)
    if html is not None:
        yield "language", html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang")


def _clean(name: str, value: str) -> str | None:
    value = " ".join(unescape(value).split())  # some systems escape twice
    if name == "byline":
        value = re.sub(r"^(?:posted |written )?by:?\s+", "", value, flags=re.I)
        if value.lower() in credits.ACCOUNTS:
            return None
    if name in ("published", "updated"):
        return datelines.date_in(value.replace("T", " ")) or (
            value if re.fullmatch(r"(?:19|20)\d\d(?:-\d\d)?", value) else None
        )
    if name == "language":
        return language.tag(value)
    if name in ("byline", "url") and "://" in value:
        return value if name == "url" else None  # a profile's address is no name
    if name == "url" or value.startswith("@") or not 1 < len(value) <= 400:
        return None
    return value


def _text(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else None


def _address(value: Any) -> str | None:
    return _text(value.get("@id")) if isinstance(value, dict) else _text(value)


def _names(value: Any) -> str | None:
    values = value if isinstance(value, list) else [value]
    names = [_text(item.get("name")) if isinstance(item, dict) else _text(item) for item in values]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None
