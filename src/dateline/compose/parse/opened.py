"""What opens a sentence beside what it tells: who its subject was, `Mayor until [1960], he died`, and what else was
in the year that it tells of, `In [1901], the year she was born, the mill burned`."""

from dateline.compose.parse.clauses import Clause, Sentence
from dateline.compose.parse.tags import NOMINALS, NOUNS


def open_with(sentence: Sentence) -> None:
    """Give who somebody was, told at the head of a sentence, a clause of its own: its date is not that of the verb."""
    _of_that_year(sentence)
    tokens = sentence.tokens
    comma = next((at for at, token in enumerate(tokens) if token.tag == ","), 0)
    main = sentence.holder[comma] if comma else None
    if main is None or main.kind != "main" or main.subject is None or main.subject[0] != comma + 1 or main.start:
        return
    dated = any(token.mention >= 0 for token in tokens[:comma])
    if not dated or not _is_somebody(sentence, comma) or any(group.start < comma for group in sentence.groups):
        return
    clause = Clause("app", 0, main)
    clause.antecedent = main.subject
    sentence.give(range(comma), clause)
    sentence.clauses.insert(0, clause)


def _of_that_year(sentence: Sentence) -> None:
    """Make what else was in a year a relative clause, and give the date to the verb behind it."""
    tokens, unit = sentence.tokens, sentence.words.marks["dates.units"]
    mains = [clause for clause in sentence.clauses[:2] if clause.kind == "main" and clause.group is not None]
    at = next((index + 1 for index, token in enumerate(tokens[:2]) if token.tag == "DATE"), 0)
    tags = [token.tag for token in tokens[at : at + 3]]
    if len(mains) < 2 or not at or tags != [",", "DT", "NN"] or tokens[at + 2].low not in unit:
        return
    told, main = mains
    if told.subject is None or told.subject[0] != at + 3 or tokens[main.start - 1].tag != ",":
        return
    told.kind, told.antecedent, told.parent = "rel", (at + 1, at + 3), main
    main.tokens = [*range(at + 3), *main.tokens]
    told.tokens = [index for index in told.tokens if index >= at + 3]
    for index in range(at + 3):
        sentence.holder[index] = main


def _is_somebody(sentence: Sentence, comma: int) -> bool:
    """Whether the first noun phrase says what somebody was: `Mayor of Ulm from`, `A teacher until`."""
    tokens, marks = sentence.tokens, sentence.words.marks
    end = next((at for at in range(comma) if tokens[at].tag not in NOMINALS), comma)
    head = tokens[end - 1] if end else None
    if head is None or head.tag not in NOUNS or head.mention >= 0 or head.name is not None:
        return False
    return head.low in marks["nouns.role"] | marks["nouns.person"] or sentence.words.ends_in_person(head.low)
