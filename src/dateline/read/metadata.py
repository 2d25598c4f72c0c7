"""What an HTML page says of itself: title, address, language and date of publication.

Only statements about this page count. A date of modification is no date of publication, and a `<time>` that
is not marked as the date of publication may be anything.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from dateline.read.draft import Claim, Draft
from dateline.read.markup import ELEMENTS, Page, attributes

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Blog|LiveBlogPosting|SocialMediaPosting|CreativeWork)$")
_LARGEST_JSON = 1_000_000
_SITE = re.compile(r"\s+(?:[|·–—•»]|--?)\s+")


def read_metadata(page: Page, draft: Draft) -> None:
    """Put what the page states into the draft."""
    metas = list(_metas(page))
    articles = [node for text in _json(page) for node in _described(text)]
    draft.title = _title(page, metas, articles, draft.heading)
    draft.url = _url(page, metas)
    draft.language = _language(page)
    draft.claims = [*_json_dates(articles, draft.title), *_meta_dates(metas), *_time_dates(page)]


def _metas(page: Page) -> Iterator[tuple[str, str]]:
    for tag in page.facts:
        if tag.name == "meta":
            found = attributes(tag.attributes)
            name = found.get("property") or found.get("name") or found.get("itemprop")
            if name and found.get("content"):
                yield name.lower(), found["content"].strip()


def _json(page: Page) -> Iterator[Any]:
    for tag, content in page.raw:
        if tag.name == "script" and "ld+json" in tag.attributes.lower() and len(content) <= _LARGEST_JSON:
            try:
                yield json.loads(content)
            except (ValueError, RecursionError):
                continue


def _described(content: object) -> Iterator[dict[str, Any]]:
    """The things that a JSON-LD script describes, not what they mention, link to or are part of."""
    for node in content if isinstance(content, list) else [content]:
        if isinstance(node, dict):
            yield node
            graph = node.get("@graph")
            for key in (graph if isinstance(graph, list) else [], [node.get("mainEntity")]):
                yield from (inner for inner in key if isinstance(inner, dict))


def _types(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type", "")
    return [str(name) for name in (kind if isinstance(kind, list) else [kind])]


def _json_dates(nodes: list[dict[str, Any]], title: str | None) -> Iterator[Claim]:
    """Dates of articles, then of pages; where articles have several dates, of the one with the title."""
    dated = [node for node in nodes if isinstance(node.get("datePublished"), str)]
    articles = [node for node in dated if any(_ARTICLE.search(name) for name in _types(node))]
    if len({node["datePublished"] for node in articles}) > 1:
        articles = [node for node in articles if title and _text(node.get("headline")) == title]
    pages = [node for node in dated if "WebPage" in _types(node)]
    for node in (*articles, *pages):
        value = _text(node["datePublished"]) or ""
        yield Claim(value, f"the page's metadata, JSON-LD datePublished: “{value}”")


def _meta_dates(metas: list[tuple[str, str]]) -> Iterator[Claim]:
    stated = dict(reversed(metas))
    for name in ELEMENTS["dates"]:
        if name in stated:
            yield Claim(stated[name], f"the page's metadata, {name}: “{stated[name]}”")


def _time_dates(page: Page) -> Iterator[Claim]:
    for tag in page.facts:
        if tag.name != "time":
            continue
        found = attributes(tag.attributes)
        marked = found.get("itemprop", "").lower() == "datepublished" or re.search(
            r"\bpubdate\b", tag.attributes, re.IGNORECASE
        )
        if marked and found.get("datetime"):
            value = found["datetime"].strip()
            yield Claim(value, f"the page's <time> marked as date of publication: “{value}”")


def _text(value: object) -> str | None:
    """A text from metadata on one line; half a surrogate pair, which JSON can hold, is no character."""
    if not isinstance(value, str):
        return None
    return " ".join(unescape(value).encode("utf-8", "replace").decode().split()) or None


def _title(page: Page, metas: list[tuple[str, str]], articles: list[dict[str, Any]], heading: str | None) -> str | None:
    headlines = {
        _text(node.get("headline")) for node in articles if any(_ARTICLE.search(name) for name in _types(node))
    }
    stated = dict(reversed(metas))
    titles = [_text(content) for tag, content in page.raw if tag.name == "title"][:1]
    own = next(iter(headlines)) if len(headlines) == 1 else None
    for title in (own, _text(stated.get("og:title")), heading, *titles):
        if title:
            return _without_site(title, heading)
    return None


def _without_site(title: str, heading: str | None) -> str:
    """A title without the name of the site after a bar, or after a dash where the heading shows it."""
    first = _SITE.split(title)[0]
    if heading and title.startswith(heading):
        return heading
    return first if "|" in title and len(first) >= 8 else title


def _url(page: Page, metas: list[tuple[str, str]]) -> str | None:
    for tag in page.facts:
        if tag.name == "link":
            found = attributes(tag.attributes)
            if found.get("rel", "").lower() == "canonical" and _is_address(found.get("href", "")):
                return found["href"].strip()
    address = dict(reversed(metas)).get("og:url", "")
    return address if _is_address(address) else None


def _is_address(text: str) -> bool:
    return bool(re.match(r"https?://[^\s<>\"']+$", text.strip()))


def _language(page: Page) -> str | None:
    for tag in page.facts:
        if tag.name == "html":
            code = re.match(r"[a-z]{2,3}(?![a-z])", attributes(tag.attributes).get("lang", "").lower())
            return code[0] if code else None
    return None
