"""What somebody says where a phrase or commas part it from the verb: `said despite it all, he was glad`."""

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.openers import Openers
from dateline.compose.parse.phrases import QUOTED
from dateline.compose.parse.small import REGARDLESS
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.verbs import Group


class Saying(Openers):
    """The part of taking a sentence apart that finds what is said."""

    def _told_apart(self, held: Group, comma: int, group: Group) -> bool:
        """Whether a verb behind a comma tells of what stands before it, which is said to do more: `said a van, hired
        in May, had been stolen`."""
        said = self.tokens[held.main].lemma in self.words.marks["verbs.reporting"] and not held.passive
        between = {token.tag for token in self.tokens[held.end : comma]}
        return said and group.doubtful and bool(between) and between <= NOMINALS and self.ahead.resumed(group.end)

    def _says_apart(self, comma: int) -> bool:
        """Open a clause for what is said of a subject that commas part from its verb, if this is the second comma."""
        around = self.clause.parent if self.clause.kind in ("part", "rel") else self.clause
        told = self._said_apart(around.group, comma) if around is not None and around.group is not None else None
        if around is None or told is None:
            return False
        self.clause = around
        self._unannounced("that", told)
        return True

    def _said_apart(self, said: Group, comma: int) -> tuple[int, int] | None:
        """The subject of what is said, if commas close in what is told of it: `said the wall, built in 1955, had gone`.

        Behind whoever is told it too: `told the court the wall, built in 1955, had gone`.
        """
        first = next((i for i in range(said.end, comma) if self.tokens[i].tag == ","), comma)
        tags = [token.tag for token in self.tokens[said.end : first]]
        marks, lemma = self.words.marks, self.tokens[said.main].lemma
        if first == comma or said.passive or lemma not in marks["verbs.reporting"] or not set(tags) <= NOMINALS:
            return None
        begins = [
            said.end + p for p, tag in enumerate(tags) if p and tag in ("DT", "PRP$", "CD") and tags[p - 1] in NOUNS
        ]
        start = begins[0] if lemma in marks["verbs.telling"] and begins else said.end
        apart = self.tokens[first + 1].tag in ("VBN", "VBD", "WP") and bool(tags)
        return (start, first) if apart and (begins or lemma not in marks["verbs.telling"]) else None

    def _goes_on_saying(self, comma: int) -> bool:
        """Whether what is said begins behind a phrase that follows the verb: `said despite the rain, he was glad`."""
        said = self.clause.group
        if said is None or self.tokens[said.main].lemma not in self.words.marks["verbs.reporting"]:
            return False
        between = self.tokens[said.end : comma]
        led = bool(between) and (between[0].tag == "IN" or between[0].low in REGARDLESS)
        phrase = led and all(token.tag in NOMINALS | {"IN", "TO"} for token in between)
        return phrase and said.main == said.start and between[0].low not in ("on", "in", "at", "by", "of", "for")

    def _adds(self, comma: int) -> bool:
        """Whether who says something goes on to say more: `Two men died, police said, adding that it had rained`."""
        verb = self.at.get(comma + 1)
        if verb is None or self.tokens[verb.start].tag != "VBG" or verb.end >= len(self.tokens):
            return False
        adds = self.tokens[verb.main].lemma in self.words.marks["verbs.adding"]
        said = self.tokens[verb.end].tag in {"THAT"} | QUOTED
        return adds and (said or self.ahead.subject_and_verb(verb.end))

    def _unannounced(self, kind: str, subject: tuple[int, int]) -> Clause:
        """A clause that begins with its subject, which the clause around has held until now."""
        outer = self.clause
        clause = self._open(kind, subject[0], outer)
        self.clause = outer
        self._move(subject[0], subject[1], clause)
        return clause
