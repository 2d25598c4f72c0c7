"""Hostile documents: whatever their text is, it is shown as text, nothing runs and nothing is asked for."""

import json
import re

import pytest
from payloads import PAYLOADS
from views import leave, until

from dateline.records import (
    Alternative,
    Chronology,
    Conflict,
    Corroboration,
    Generator,
    Modality,
    Related,
    Scored,
    Skipped,
)
from dateline.render import render_page
from make import anchoring, because, chronology, document, event, when
from sample import sample

HARMLESS = "window.hit === undefined && !document.querySelector('[onerror],[onload],[onfocus],[onclick]')"


def of_one(payload: str, number: int):
    """A document and an event with the payload in every field that a document or a setting can fill."""
    path = payload.replace("\x00", "")
    source = document(
        f"Number {number} of 5 May 1956: {payload} End.\n\nNext paragraph {payload}",
        f"{number}-{path}",
        title=payload,
        url=payload,
        published="1956-05-06",
        published_because=payload,
        warnings=(payload,),
    )
    quote = f"Number {number} of 5 May 1956: {payload} End."
    again = anchoring(source, quote, "5 May 1956", same_because=(payload,), date=payload)
    told = event(
        source,
        quote,
        "5 May 1956",
        title=payload,
        date=when(f"{1900 + number}-05-05", display=payload),
        because=because(
            payload,
            rule=payload,
            said=payload,
            anchor=payload,
            anchor_because=payload,
            steps=(payload,),
            alternatives=(Alternative(edtf=payload, reading=payload, why_not=payload),),
        ),
        people=(payload,),
        organisations=(payload,),
        places=(payload,),
        names=(payload,),
        kind=payload,
        tags=(payload,),
        notes=payload,
        modality=Modality(kind="planned", reported_by=payload),
        confidence=Scored(score=0.5, reasons=(payload,)),
        mentions=(again, again),
        corroboration=Corroboration(documents=2, independent=2),
        conflicts=(Conflict(document=source.id, edtf=payload, display=payload, quote=payload, because=payload),),
        related=(Related(id=payload, score=0.5, reasons=(payload,)),),
    )
    undated = event(source, quote, "5 May 1956", title=payload, undated_because=payload, id=f"u{number:012d}")
    return source, told, undated


def hostile() -> Chronology:
    sources, told, undated = zip(*(of_one(payload, number) for number, payload in enumerate(PAYLOADS)), strict=True)
    return chronology(
        sources,
        told,
        undated,
        title=PAYLOADS[42] + PAYLOADS[57] + '"; } body { display: none } "',
        generator=Generator(version=PAYLOADS[0], settings={PAYLOADS[0]: PAYLOADS[41]}),
        skipped=tuple(Skipped(path=payload, reason=payload) for payload in PAYLOADS),
        refused=dict.fromkeys(PAYLOADS, 1),
    )


def visible(text: str) -> str:
    """What HTML can hold of a text: its control characters are shown as replacement characters."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", text)


def test_the_collection_is_large_enough():
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 150


@pytest.fixture
def hostile_page(open_page, write_page):
    return lambda view="": open_page(write_page("hostile", hostile), view)


def test_every_payload_is_shown_as_text(hostile_page):
    page = hostile_page()
    titles = page.locator("#list article .title").all_text_contents()
    assert titles == [visible(payload) for payload in PAYLOADS] * 2
    assert page.locator("#list .person bdi").all_text_contents() == [visible(payload) for payload in PAYLOADS]
    assert page.title() == visible(hostile().title)
    assert page.evaluate(HARMLESS)


def test_nothing_but_the_page_s_own_elements(hostile_page):
    page = hostile_page("#lanes=person&by=kind")
    tags = page.evaluate(
        "[...new Set([...document.querySelectorAll('#list *, #sources *, #facets *, h1 *')].map((n) => n.localName))]"
    )
    own = {
        "h2",
        "h3",
        "h4",
        "div",
        "article",
        "a",
        "time",
        "bdi",
        "blockquote",
        "mark",
        "p",
        "cite",
        "sup",
        "span",
        "b",
        "i",
        "q",
    }
    own |= {"section", "ol", "ul", "li", "small", "br", "em", "details", "summary", "label", "input", "button"}
    assert set(tags) - own == set()
    assert page.evaluate("document.scripts.length") == 5  # early, data, page, plotly as text, plotly
    links = page.evaluate(
        "[...document.links].map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('#'))"
    )
    assert [link for link in links if not re.match(r"https?://", link)] == []


def test_the_script_writes_them_as_text_too(hostile_page):
    page = hostile_page("#sort=newest")
    page.wait_for_selector("#list .part[style]", state="detached")
    titles = page.locator("#list article .title").all_text_contents()
    assert titles[: len(PAYLOADS)] == PAYLOADS[::-1]
    assert page.evaluate(HARMLESS)


def test_the_panel_and_the_documents(hostile_page):
    page = hostile_page()
    seen = page.evaluate(
        """count => Array.from({ length: count }, (_, number) => {
          const text = (selector) => document.querySelector(`#event ${selector}`).textContent;
          document.querySelector(`[data-id='u${String(number).padStart(12, "0")}'] a`).click();
          document.querySelectorAll('#list article a')[number].click();
          const links = [...document.querySelectorAll('#event a')].map((a) => a.getAttribute('href'));
          return [text('h2'), text('.passage'), links.filter((href) => !/^https?:/.test(href))];
        })""",
        len(PAYLOADS),
    )
    assert [title for title, _, _ in seen] == PAYLOADS
    assert all(passage.startswith(f"Number {number} of 5 May 1956:") for number, (_, passage, _) in enumerate(seen))
    assert [links for _, _, links in seen if links] == []
    for number, source in list(enumerate(hostile().documents))[::10]:
        page.evaluate("place => document.querySelectorAll('#sources ol a[href^=\"#doc\"]')[place].click()", number)
        page.wait_for_selector("#reader[open]")
        assert page.locator("#reader-text").text_content() == source.text
        page.keyboard.press("Escape")
        page.wait_for_selector("#reader:not([open])", state="attached")
    assert page.evaluate(HARMLESS)


def test_the_chart_shows_names_as_text_and_gives_plotly_none(hostile_page):
    page = hostile_page()
    for payload in PAYLOADS[::6]:
        page.evaluate(
            "name => { location.hash = new URLSearchParams({ lanes: 'person', person: name, by: 'kind', span: 'all' }) }",
            payload,
        )
        until(
            page,
            "name => new URLSearchParams(location.hash.slice(1)).get('person') === name"
            " && document.querySelector('#names button')?.textContent === name",
            payload,
        )
        assert page.locator("#names button").first.inner_html().count("<") == 0
    assert page.evaluate(HARMLESS)
    given = page.evaluate("(({ data, layout }) => JSON.stringify([data, layout]))(document.getElementById('figure'))")
    assert [payload for payload in PAYLOADS if payload in given] == []


def test_pointing_and_hovering(hostile_page):
    page = hostile_page("#lanes=person&span=all")
    box = page.locator("#figure").bounding_box()
    for step in range(0, 1100, 40):
        page.mouse.move(box["x"] + 150 + step, box["y"] + 230)
    assert page.evaluate(HARMLESS)


@pytest.mark.parametrize(
    "names",
    [
        ("q", "id", "doc", "mention"),
        ("from", "to", "sort", "bars", "by", "lanes", "span", "x"),
        ("person", "not-person", "source", "confidence"),
    ],
)
def test_the_address(sample_page, names):
    page = sample_page()
    page.evaluate(
        "async ([names, payloads]) => { for (const one of payloads) {"
        " location.hash = new URLSearchParams(names.map((name) => [name, one]));"
        " await new Promise((done) => setTimeout(done)); } }",
        [names, PAYLOADS],
    )
    assert page.evaluate(HARMLESS)
    assert page.evaluate("document.scripts.length") == 5


def test_imported_corrections(sample_page, tmp_path):
    page = sample_page("#id=e0000cea5ef1")
    for payload in PAYLOADS[::7]:
        mark = {"note": payload, "title": payload, "tags": [payload], "star": True}
        file = tmp_path / "corrections.json"
        file.write_text(
            json.dumps(
                {"dateline-corrections": "1", "events": {"e0000cea5ef1": mark, payload: mark, "__proto__": mark}}
            ),
            encoding="utf-8",
        )
        page.locator("#import").set_input_files(file)
        page.wait_for_selector("#toast.on")
        until(page, "want => document.querySelector('#event h2')?.textContent === want", payload)
    assert page.evaluate(HARMLESS)
    assert page.evaluate("({}).note") is None


def test_typed_notes(sample_page):
    page = sample_page("#id=e0000cea5ef1")
    for payload in PAYLOADS[::9]:
        for field in ("#own-title", "#own-tags", "#own-note"):
            page.fill(field, payload)
        leave(page, "own-note")
    assert page.evaluate(HARMLESS)


def hostile_folder(folder):
    """Documents whose text, names and settings are all hostile."""
    settings = []
    for number, payload in enumerate(PAYLOADS[::5]):
        name = re.sub(r"[/\x00-\x1f]", "", payload)[:60] + f"{number}.txt"
        (folder / name).write_text(
            f"{payload}\n\nOn 5 May {1900 + number} {payload} was seen by Ann Bond in Paris. Two days later it was gone.\n",
            encoding="utf-8",
        )
        words = json.dumps(payload.replace("\x7f", ""), ensure_ascii=False)
        settings.append(
            f'[{json.dumps(name, ensure_ascii=False)}]\ntitle = {words}\nurl = "https://example.org/{number}"\n'
        )
    (folder / "documents.toml").write_text("\n".join(settings), encoding="utf-8")
    return folder


def test_hostile_documents_from_disk_to_page(open_page, write_page, build_collection, tmp_path):
    made = build_collection(hostile_folder(tmp_path))
    assert len(made.events) > len(PAYLOADS) / 5
    page = open_page(write_page("fromdisk", lambda: made), "#lanes=source&by=source")
    assert sorted(page.locator("#list article .title").all_text_contents()) == sorted(
        visible(event.title) for event in (*made.events, *made.undated)
    )
    for number in range(0, len(made.events), 3):
        page.evaluate("place => document.querySelectorAll('#list article a')[place].click()", number)
    page.evaluate("id => { location.hash = 'doc=' + id }", made.documents[0].id)
    page.wait_for_selector("#reader[open]")
    assert page.locator("#reader-text").text_content() == made.documents[0].text
    assert page.evaluate(HARMLESS)
    assert page.evaluate("document.scripts.length") == 5


def test_the_policy_allows_nothing_from_anywhere(write_page):
    text = write_page("sample", sample).read_text(encoding="utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text).group(1)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["connect-src"] == rules["frame-src"] == rules["form-action"] == "'none'"
    assert re.fullmatch(r"('sha256-[^']+' ?){3}", rules["script-src"])
    assert rules["img-src"] == "data: blob:"


def test_the_policy_holds_against_a_script_that_came_in(context, write_page):
    page = context.new_page()
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(write_page("sample", sample).as_uri())
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    page.evaluate(
        "window.refused = 0; addEventListener('securitypolicyviolation', () => (window.refused += 1));"
        "(() => { const s = document.createElement('script'); s.textContent = 'window.hit = 1'; document.body.append(s);"
        " const i = new Image(); i.src = 'https://example.invalid/leak'; document.body.append(i); })()"
    )
    until(page, "() => window.refused >= 2")
    assert page.evaluate("window.hit") is None
    assert len([text for text in refused if "Content Security Policy" in text]) >= 2


def test_the_file_names_no_address_of_its_own():
    text = re.sub(
        r'<script type="text/plain" id="plotly">.*?</script>',
        "",
        render_page(chronology(title="x"), bundle=""),
        flags=re.S,
    )
    assert re.findall(r"https?://[^\s\"'<]+", text) == []


def test_the_page_never_writes_html():
    from dateline.render import page_script

    assert (
        re.findall(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc", page_script()
        )
        == []
    )
