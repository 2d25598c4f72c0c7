"""A sentence that breaks off, as headlines, cells and very long sentences do, stops no document."""

import pytest

from dateline.pipeline import per_document
from make import document

# each once made the parser look behind its last word
BROKEN = (
    "Rain on Monday and",
    "On 3 May 2014, and",
    "also raised on 3 May 2014 by fees taken last year, including $3 million related",
    "who in 1990 left, said Ann Lee, the head of a mill,",
    "in 1990 shares, a charge tied to the sale of a mill and",
    "a van hit the wall of a house, where her three sons last week were watching television,",
    "In 1990 income declined to",
    "to in May are going",
    "The paper tells what happened on 3 May 2012 when",
    "They hoped to do better than last year, when",
    "Among the guests at the dinner in 2012 were Ann",
    "A court declared Ann Lee winner of the October 11",
)
SENTENCES = (
    "On 3 May 2012 the board, which had met twice since Monday, told Ann Lee, a clerk from Moss, that it would sell.",
    "The mill, built by two brothers in 1901, burnt down in May 1950, killing nine, police said, and was never rebuilt.",
    "Said Ann Lee, who left Ulm in 2003 to join the navy, “On Friday we saw the men who were hurt in the fire.”",
    "It was in 1968 that the quarry closed, after a court (sitting in Vik) found that its owner had lied on 4 May 1967.",
    "If the talks between Moss and Vik fail on Friday, as is feared, the union will strike from 3 June 2014 until July.",
    "Born in Ulm on 3 May 1890, the son of a smith, he was made a judge in 1931 – the first of his kin – and died in 1942.",
    "Two men were charged in May 2011 with stealing a van from one of the firms said to have been sold the day before.",
    "As the ship, carrying grain, approached Vik at 5 p.m. on Tuesday, its captain, Bo Ott, warned that it was sinking.",
    "Ten years have passed since the loss of the barge; by 1999, however, most of those who had built it were forgotten.",
    "Neither the mayor, elected in 2009, nor her deputy, to whom it was given in June 2010, has said when it will open.",
)
ENDS = ("", ",", " and", " who", " that", " of", " to", " was", " the", " (", " “", " –", ":")


def composed(text):
    return per_document(document(text, published="2014-06-02"))


@pytest.mark.parametrize("text", BROKEN)
def test_what_breaks_off_is_composed(text):
    found = composed(text)
    assert len(found.events) + len(found.undated) + len(found.refusals) > 0


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_may_break_off_behind_each_word(sentence):
    words = sentence.split()
    cuts = [" ".join(words[:length]) + ENDS[length % len(ENDS)] for length in range(3, len(words) + 1)]
    text = "\n\n".join(cuts)
    for event in composed(text).events:
        mention = event.mentions[0]
        assert text[mention.start : mention.end] == mention.exact
