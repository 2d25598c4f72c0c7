"""What a body says or does that hardly anybody does, by the verb behind its name: NATS said, the Zob reported."""

from collections.abc import Iterable

from dateline.compose.names.here import has_article_before
from dateline.compose.names.inside import has_inner_capital
from dateline.compose.names.lexicon import Cue, Lexicon, is_role
from dateline.compose.names.likely import is_verb, verb_after
from dateline.compose.names.mentions import Mention, are_initials
from dateline.compose.names.record import Form
from dateline.compose.names.scan import word_before
from dateline.compose.names.senses import SAID_HERE
from dateline.compose.names.usual import is_usual

SHORTEST = 2  # letters
REACH = 24  # code points before a name in which the word before it stands
MEMBER = Cue("organisation", 3, "somebody with a function in it after it")
SAYS = Cue("organisation", 3, "words of the language that say something")
SEVERAL = Cue("organisation", 3, "a plural verb after it")
REPORTED = Cue("organisation", 3, "what papers do after it, with an article")


def says(text: str, mention: Mention, lex: Lexicon) -> Iterable[Cue]:
    """Initials that say or do something, or have a leader, are a body: "NATS said"; "the DNA was tested" has an
    article. A word with a capital inside is one if it does anything, words of the language if they say something."""
    word, verb = mention.words[0], verb_after(text, mention)
    if verb in lex.grammar["papers_do"] and has_article_before(text, mention, lex):
        yield REPORTED
    if len(mention.words) > 1:
        yield from _several_words(text, mention, verb, lex)
        return
    if word.isupper() and len(word) == SHORTEST and verb.lower() in lex.grammar["officers"]:
        yield MEMBER  # a DA MP
    if not are_initials(mention.words):
        if verb in lex.grammar["plural_verbs"] and _is_subject(text, mention, lex):
            yield SEVERAL
        elif has_inner_capital(word, lex) and is_verb(verb, lex) and verb not in lex.grammar["copulas"]:
            yield Cue("organisation", 1, f"“{verb}” after it")
        elif verb in lex.grammar["bodies_issue"] and is_usual(word, lex) and _is_undetermined(text, mention, lex):
            yield SAYS
        return
    acts = verb in lex.grammar["acts"] and not has_article_before(text, mention, lex)
    if acts or verb in lex.grammar["bodies_say"] or verb in lex.grammar["officers"]:
        yield Cue("organisation", SAID_HERE, f"initials, and “{verb}” after them")


def _several_words(text: str, mention: Mention, verb: str, lex: Lexicon) -> Iterable[Cue]:
    """What the verb behind a name of several words says of it."""
    if verb in lex.grammar["plural_verbs"] and _is_subject(text, mention, lex):
        yield SEVERAL
    elif verb in lex.grammar["bodies_say"] and _are_common_nouns(mention.words, lex):
        yield SAYS


def _is_subject(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether a singular name begins a clause: "while Gorvel are", "Gorvel have"; not "X and Gorvel are"."""
    if mention.words[-1].endswith(tuple(lex.grammar["plurals"])):
        return False
    before = text[max(0, mention.start - REACH) : mention.start]
    if not before.strip() or before.rstrip()[-1] in ".!?" or before.endswith("\n"):
        return True
    return before.split()[-1].lower() in lex.grammar["clause_openers"]


def _are_common_nouns(words: Form, lex: Lexicon) -> bool:
    """Lawyers for Change, Third Wave: words of the language alone, of which the last is no office."""
    last = words[-1].lower()
    if last in lex.titles["words"] or is_role(last, lex.language):
        return False
    small = lex.grammar["function_words"]
    return all(word[0].islower() or is_usual(word, lex) or word.lower() in small for word in words)


def _is_undetermined(text: str, mention: Mention, lex: Lexicon) -> bool:
    """Whether nothing says whose or which a common noun is: neither an article nor the beginning of a sentence."""
    before = word_before(text, mention.start, REACH).lower()
    return not mention.initial and before != "" and before not in lex.grammar["determiners"]
