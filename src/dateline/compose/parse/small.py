"""The small words on which the grammar stands, each set named once; all others are in `data/<language>/words.toml`."""

from typing import Final

A: Final = frozenset(("a", "an"))
ARTICLES: Final = A | {"the"}
HE_OR_SHE: Final = frozenset(("he", "she"))
MYSELF: Final = frozenset(("i", "we"))
PEOPLE: Final = HE_OR_SHE | MYSELF | {"they"}
"""Pronouns that are subjects alone, which mean people mostly."""
NOBODY: Final = frozenset(("it", "nothing", "nobody", "none", "there", "you"))
"""Other words that are subjects before a verb."""
OURS: Final = frozenset(("my", "our"))
"""Before what belongs to those who tell something."""
NO_SUBJECTS: Final = frozenset(("me", "him", "us", "them"))
NOMINATIVES: Final = {"me": "I", "us": "we", "him": "he", "them": "they"}
"""Pronouns that are objects alone, which `you`, `it` and `her` are not."""
DO: Final = frozenset(("do", "does", "did"))
HAVING: Final = frozenset(("having", "being"))
BE: Final = frozenset(("is", "are", "was", "were", "am"))
YEARS_DO: Final = frozenset(
    ("saw", "brought", "marked", "witnessed", "found", "began", "ended", "passed", "came", "went", "proved", "left")
) | {"became", "gave", "started", "opened", "closed", "dawned", "arrived", "turned", "seemed", "had", "ran"}
"""What a year or day does itself: `1935 brought peace`; in other verbs right behind it its subject is left out."""
LATELY: Final = frozenset(("yesterday", "today", "last", "this"))
"""With what the names of days begin that somebody counts from his own: `last night`, `this morning`."""
TO_COME: Final = frozenset(("tomorrow", "next"))
"""With what the names of times begin that are still to come when somebody counts from his own."""
ONE: Final = frozenset(("one", "1"))
MANY: Final = frozenset(("many", "more", "most", "several", "few", "some", "others"))
PREDETERMINERS: Final = frozenset(("half", "all", "both"))
"""What may stand before an article in one noun phrase: `half the crew`, `both the men`."""
MAKES_PREPOSITION: Final = frozenset(
    ("account", "behalf", "spite", "means", "front", "favour", "favor", "charge", "lieu", "aid", "part")
)
"""Nouns that are no things between two prepositions: `on account of`."""
BEFORE_TO: Final = frozenset(("up", "lead-up", "due", "prior", "close", "thanks", "owing", "subject", "according"))
"""Words that say nothing without the `to` behind them: `in the lead up to the race`."""
PURPOSE: Final = {
    "order": "to",
    "addition": "to",
    "response": "to",
    "relation": "to",
    "comparison": "to",
    "contrast": "to",
    "opposition": "to",
    "connection": "with",
    "accordance": "with",
    "conjunction": "with",
    "keeping": "with",
    "favour": "of",
    "favor": "of",
    "front": "of",
    "honour": "of",
    "honor": "of",
    "lieu": "of",
    "search": "of",
    "exchange": "for",
}
"""Nouns that say nothing behind `in` without what follows them: `in order to win`, `in connection with it`."""
REGARDLESS: Final = frozenset(("regardless", "irrespective"))
"""Words that are prepositions with `of`."""
WORDED: Final = frozenset(("caption", "captions", "words", "title", "headline", "slogan", "inscription", "message"))
"""Nouns that say nothing before the words that they lead to: `with the caption`."""
RESULTS: Final = frozenset(("dead", "free", "open", "bare", "loose"))
"""What somebody or something is in the end, right behind the verb: `shot dead two men`, `set free a bear`."""
OWNS: Final = ("'s", "’s")
"""How an owner ends."""
OWNERS: Final = (*OWNS, "s'", "s’")
"""The same, several owners too."""
SHARES: Final = frozenset(("most", "some", "all", "half"))
"""What a part of one thing and of several is called."""
LENGTHS: Final = frozenset(
    ("seconds", "minutes", "hours", "days", "weeks", "months", "years", "minute", "hour", "week")
)
ADVISING: Final = frozenset(("should", "must", "can", "could", "may", "might", "ought"))
"""What somebody else may, can or has to do: `told him he should leave`."""
HELPS: Final = frozenset(("has", "gets", "says"))
"""Verbs in the present behind which a participle is no word for a thing: `has won prizes`."""
FIRST_HALVES: Final = {
    "starting": frozenset(("from", "on", "in")),
    "beginning": frozenset(("from", "on", "in")),
    "ahead": frozenset(("of",)),
    "do": frozenset(("with",)),
    "well": frozenset(("into", "after", "before", "past")),
    "at": frozenset(("least", "most")),
}
"""Words that are one with the preposition behind them: `well into [May]`."""
