"""The pages of the real collections, from documents to paper.

The folders are those in `corpus/` and those named in the environment variable DATELINE_MORE_DOCUMENTS (separated as
in PATH).
"""

import json
import os
import pickle
import re
from pathlib import Path

import pytest
from test_access import axe, violations  # noqa: F401
from test_print import letters, printed
from views import ROOT, count, press, shown

FOLDERS = [path for path in sorted((ROOT / "corpus").iterdir()) if path.is_dir()]
FOLDERS += [Path(path) for path in os.environ.get("DATELINE_MORE_DOCUMENTS", "").split(os.pathsep) if path]


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def made(request, build_collection, tmp_path_factory):
    """The collection, built once for all workers that test it."""
    base = tmp_path_factory.getbasetemp()
    kept = (base.parent if hasattr(request.config, "workerinput") else base) / f"{request.param.name}.pickle"
    if kept.is_file():
        return pickle.loads(kept.read_bytes())
    built = build_collection(request.param)
    own = kept.with_suffix(f".{os.getpid()}")
    own.write_bytes(pickle.dumps(built))
    own.replace(kept)
    return built


@pytest.fixture
def page(open_page, write_page, made, request):
    return open_page(write_page("collection-" + request.node.callspec.id, lambda: made))


def test_every_event_is_there(page, made):
    assert sorted(shown(page)) == sorted(event.title for event in (*made.events, *made.undated))
    undated = f" and {len(made.undated)} of {len(made.undated)} undated" if made.undated else ""
    assert count(page) == f"{len(made.events):,} of {len(made.events):,} events{undated}"


def test_every_quote_and_expression_is_shown_as_it_stands(page, made):
    shown_quotes = dict(
        page.evaluate(
            "[...document.querySelectorAll('#list article')].map((a) => [a.dataset.id,"
            " [a.querySelector('blockquote').textContent, a.querySelector('mark')?.textContent]])"
        )
    )
    for event in (*made.events, *made.undated):
        quote, expression = shown_quotes[event.id]
        assert quote == event.quote
        assert expression is None or expression in event.quote


def test_the_records_leave_as_they_came(page, made):
    page.evaluate("document.querySelector('.menu').open = true")
    with page.expect_download() as download:
        page.get_by_role("button", name="JSON", exact=True).click()
    left = json.loads(download.value.path().read_text(encoding="utf-8"))
    came = json.loads(made.model_dump_json())
    by_id = lambda events: {event["id"]: event for event in events}  # noqa: E731
    assert by_id(left["events"]) == by_id(came["events"])
    assert by_id(left["undated"]) == by_id(came["undated"])


def test_every_event_opens_in_its_document(page, made):
    press(page, "j", "Enter")
    for event in (*made.events, *made.undated)[:400:7]:
        page.evaluate("id => document.querySelector(`[data-id='${id}'] a`).click()", event.id)
        assert page.locator("#event h2").text_content() == event.title
        assert page.locator("#event .passage strong").text_content() == event.mentions[0].exact
        assert page.locator("#event .passage mark").text_content() in event.quote


def test_people_can_be_picked(page, made):
    people = [name for event in (*made.events, *made.undated) for name in event.people]
    if not people:
        pytest.skip("nobody is named in this collection")
    name = max(sorted(set(people)), key=people.count)
    page.evaluate("name => { location.hash = new URLSearchParams({ person: name }) }", name)
    page.wait_for_selector("#chips .chip")
    wanted = [event.title for event in (*made.events, *made.undated) if name in event.people]
    assert sorted(shown(page)) == sorted(wanted)


def test_paper_holds_every_quote(page, made):
    text = letters("".join(printed(page)))
    plain = [event for event in (*made.events, *made.undated) if re.fullmatch(r"[\x20-\x7e\s]+", event.quote)]
    assert [event.quote for event in plain if letters(event.quote) not in text] == []


def test_axe_finds_nothing_here_either(page, axe):  # noqa: F811
    assert violations(page, axe) == []
