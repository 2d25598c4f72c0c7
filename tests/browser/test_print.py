"""Paper: every filtered quote whole, sources numbered, the title on every page, the chart as lines and not as dots."""

import re

import pypdfium2
from views import DESK

from make import chronology, document, event
from sample import sample


def printed(page) -> list[str]:
    """The text of each page as a PDF reader finds it, white space folded."""
    pdf = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    texts = []
    for sheet in pdf:
        words = sheet.get_textpage()
        texts.append(re.sub(r"\s+", " ", words.get_text_bounded()))
        words.close()
        sheet.close()
    pdf.close()
    return texts


def letters(text: str) -> str:
    """Text without white space and hyphens, which at the end of a line the reader may or may not give back."""
    return re.sub(r"[\s\x02\ufffe\u00ad-]", "", text)


def latin(event) -> bool:
    return event.quote.isascii()


def test_every_quote_is_on_paper_whole(sample_page):
    text = letters("".join(printed(sample_page())))
    events = [*sample().events, *sample().undated]
    assert [event.quote for event in events if latin(event) and letters(event.quote) not in text] == []
    assert [event.title for event in events if latin(event) and letters(event.title) not in text] == []


def test_only_the_filtered_events_are(sample_page):
    text = letters("".join(printed(sample_page("#person=Anthony+Eden"))))
    quotes = {event.title: letters(event.quote) in text for event in sample().events}
    assert [title for title, found in quotes.items() if found] == [
        "Eden meets French ministers",
        "Eden leaves for Jamaica",
        "Eden resigns",
    ]
    assert "3of30events" in text
    assert "People:AnthonyEden" in text
    assert "×" not in text


def test_sources_and_page_headers(sample_page):
    sheets = printed(sample_page())
    assert len(sheets) > 2
    assert all(sheet.startswith("Suez, 1956") for sheet in sheets)
    assert [f"{number} / {len(sheets)}" in sheet for number, sheet in enumerate(sheets, 1)] == [True] * len(sheets)
    last = sheets[-1]
    assert "Agency cable: cease-fire, 7 November 1956" in last
    assert "cables/1956-11-07.txt" in last
    assert "nothing in the document says when it was published" in last
    assert "6 November 1956, midnight" in " ".join(sheets)


def test_no_buttons_on_paper(sample_page):
    text = " ".join(printed(sample_page("#id=e0000cea5ef1")))
    for word in ("Export", "Reset", "Show the document", "Coloured by", "Import corrections", "not reviewed"):
        assert word not in text


def test_the_chart_is_drawn_in_lines_and_light(tab, write_page):
    page = tab(viewport=DESK, color_scheme="dark")
    page.goto(write_page("sample", sample).as_uri())
    page.wait_for_selector("html[data-ready=chart]", state="attached")
    pdf = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    kinds = [one.type for one in pdf[0].get_objects()]
    assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) == 0
    assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_PATH) > 20
    picture = pdf[0].render(scale=0.5).to_numpy()
    assert picture[:4].min() > 240
    pdf.close()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('#figure path[data-index=\"2\"]')).fill")
        == "rgb(154, 198, 236)"
    )


def test_parts_not_yet_shown_are_printed_too(open_page, write_page):
    def many():
        text = document("\n\n".join(f"Letter {at} came on 5 May {1000 + at // 4}." for at in range(900)))
        told = [
            event(
                text,
                f"Letter {at} came on 5 May {1000 + at // 4}.",
                f"5 May {1000 + at // 4}",
                f"{1000 + at // 4}-05-05",
            )
            for at in range(900)
        ]
        return chronology([text], told)

    page = open_page(write_page("letters", many), "#sort=newest")
    text = letters("".join(printed(page)))
    assert [at for at in range(900) if f"Letter{at}came" not in text] == []


def test_paper_without_script(browser, write_page):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(write_page("sample", sample).as_uri())
    sheets = printed(page)
    context.close()
    assert all(sheet.startswith("Suez, 1956") for sheet in sheets)
    assert all(letters(event.quote) in letters("".join(sheets)) for event in sample().events if latin(event))
