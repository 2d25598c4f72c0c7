"""Dates of what was planned, promised or proposed, in a subject: `The plan to close the mine by [2015] was dropped`."""

from dateline.compose.parse.clauses import Sentence


def intended(parsed: Sentence, at: int) -> int:
    """Where the infinitive begins that tells what was to be done at the date at token `at`, -1 if there is none.

    The noun before it must be that of an intention and head the subject: of an attempt or a failure the date is that of
    all that is told, and so it is of a plan that failed then.
    """
    if at < 0 or (subject := parsed.holder[at].subject) is None:
        return -1
    tokens, group, marks = parsed.tokens, parsed.holder[at].group, parsed.words.marks
    if group is None or not subject[0] < at < group.start or tokens[group.main].lemma in marks["verbs.came_to"]:
        return -1
    to = next((i for i in range(at - 1, subject[0], -1) if tokens[i].tag == "TO" and tokens[i + 1].tag == "VB"), -1)
    alone = all(token.tag != "CC" and token.mention < 0 for token in tokens[subject[0] : to])
    return to if to > 0 and alone and tokens[to - 1].low in marks["nouns.intentions"] else -1
