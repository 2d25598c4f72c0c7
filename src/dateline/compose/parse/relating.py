"""What relative pronouns stand for: `the mill that burned`, `Ann Lee, who left`, `the Commission, which said`."""

from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.phrases import list_before, named_before, nearest
from dateline.compose.parse.small import ARTICLES, ONE, A
from dateline.compose.parse.somebody import Somebody
from dateline.compose.parse.tags import FINITE, NOMINALS, NOUNS

_LED: Final = 12  # tokens of a phrase that leads a further clause
_LEVELS: Final = 4  # prepositions between an event and the place where it is
_SUBJECT: Final = 4  # tokens of the subject of a relative clause


class Relating(Somebody):
    """The noun phrases before relative pronouns, and whether a `that` is one."""

    def told_by_that(self, end: int) -> tuple[int, int] | None:
        """What a `that` without a comma stands for: no place, which needs no telling apart: `a trip to Rome that …`.

        Of `the site of a rink that burned down` it is the rink, which is not yet known; but not of `one of a dozen`.
        """
        found = near = self.phrase_before(end)
        new = nearest(self.tokens, end)
        if (thing := self._new_thing(end)) is not None:
            return thing
        if found and (thing := self.told_by_verb(found, end) or self._came_about(found, end)) is not None:
            return thing
        if new is not None and (change := self._going_on(new, end)) is not None:
            return change
        while near is not None and near[0] > 1 and self._bare_place(near):
            near = self.phrase_before(near[0] - 1)
        if found is None or near is None or near == found:
            return self._thing_of(found)
        return self._thing_of((near[0], end)) if self.tokens[near[1] - 1].low != "one" else (near[0], end)

    def _going_on(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """What begins or lasts, with what it is of: of `a fall in prices that began in May` the fall, no prices."""
        verb = next((group.main for group in self.groups if group.start > end), None)
        lasts = verb is not None and self.tokens[verb].lemma in self.words.marks["verbs.going_on"]
        if not lasts or found[0] < 2 or self.tokens[found[0] - 1].tag != "IN" or self._happens(found):
            return None
        wider = self.phrase_before(found[0] - 1)
        return (wider[0], found[1]) if wider is not None and self._happens(wider) else None

    def _happens(self, span: tuple[int, int]) -> bool:
        noun, marks = self.tokens[span[1] - 1].low, self.words.marks
        return self.words.event(noun) or noun in marks["nouns.changes"]

    def _thing_of(self, found: tuple[int, int] | None) -> tuple[int, int] | None:
        """Of `the head of the school that closed`, `the site of the mill that burned` the school and the mill."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1) if found is not None else -1
        if found is None or of < 1:
            return found
        head, marks = self.tokens[of - 1].low, self.words.marks
        verb = next((group for group in self.groups if group.start >= found[1]), None)
        if head in marks["nouns.looks"] and verb is not None and not verb.passive:
            reports = self.tokens[verb.main].lemma in marks["verbs.reporting"]  # `a review of rail, which will report`
            return found if reports else (of + 1, found[1])  # `a review of the service that has grown`
        apart = {head, head.removesuffix("s")} & (marks["nouns.role"] | marks["nouns.spot"] | marks["nouns.crowds"])
        if verb is not None and self.tokens[verb.main].lemma in marks["verbs.wrecking"]:  # `the boxes of the jet that`
            apart |= ({self.tokens[found[1] - 1].low} & marks["nouns.vehicles"]) | ({head} & marks["nouns.wrecks"])
        counted = self.tokens[of - 1].tag == "CD" and self.all_of(of + 1, found[1])
        return (of + 1, found[1]) if apart or counted else found

    def _bare_place(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase is nothing but a name behind a preposition, of a place or with its article."""
        name = self.tokens[span[1] - 1].name
        article = span[1] - span[0] == 2 and self.tokens[span[0]].low == "the"
        alone = span[1] - span[0] == 1 and self.tokens[span[0]].tag == "NNP"
        place = name is not None and (article or (alone and name.type in ("place", "name")))
        return place and self.tokens[span[0] - 1].tag in ("IN", "TO") and self.tokens[span[0] - 2].tag in NOUNS

    def _led(self, at: int) -> int:
        """Behind a dated phrase that leads a further clause: `and with his book in 1816, he won`, `and at the end of
        1816 left`; else 0."""
        if at < 1 or self.tokens[at - 1].tag != "CC" or self.tokens[at].tag != "IN":
            return 0
        end = at + 1
        while end < len(self.tokens) and end - at < _LED and self.tokens[end].tag in NOMINALS | {"IN", "DATE"}:
            end += 1
        dated = self.tokens[end - 1].tag == "DATE"
        if dated and end in self.at and self.at[end].finite:
            return end
        comma = end + 1 < len(self.tokens) and self.tokens[end].tag == ","
        return end + 1 if dated and comma and self.tokens[end + 1].tag in ("PRP", "NNP", "DT") else 0

    def told_of(self, end: int, word: str, clause: Clause) -> tuple[int, int] | None:
        """What a relative pronoun stands for: `who` for the last person named, `which` for the whole phrase."""
        found = self.phrase_before(end)
        if found is not None and word == "which" and self.tokens[end].low == word and self._bare_place(found):
            return self.told_by_that(end)  # `a raid on Bremen which failed`
        if found is not None and (self._aged(found) or (word == "which" and self._beside_thing(found))):
            found = self.phrase_before(found[0] - 1) or found
        if found is not None and word == "whose" and (somebody := self._somebody_there(found)) is not None:
            return somebody
        if found is not None and word == "which" and self._what_for(found):
            around = self.phrase_before(found[0] - 1) if not self.one_told(found, end) else None
            return (around[0], found[1]) if around is not None else found
        last = self.tokens[found[1] - 1].name if found is not None else None
        if found is not None and word == "which" and (thing := self._standing_there(found, end)) is not None:
            return thing
        body = word == "which" and ((last is not None and last.type == "organisation") or self._named_body(found))
        body |= word == "which" and last is not None and last.type != "person" and self._says_so(end)
        if found is not None and (body or (word == "whose" and not self._told_by_role(found))):
            return nearest(self.tokens, found[1]) or found  # `the approval of the Commission, which blocked …`
        if found is not None and word == "which" and (wider := self._agreeing(found, end)) is not None:
            return wider
        if found is None or word not in ("who", "whom"):
            return self.whole_subject(end, clause) or (self._thing_of(found) if word == "which" else found)
        return self._of_whom(found, end)

    def _beside_thing(self, found: tuple[int, int]) -> bool:
        """Whether a noun says of what age or how large a thing is: `a fort from the Middle Ages, which was rebuilt`."""
        last, governed = self.tokens[found[1] - 1], self.tokens[found[0] - 1] if found[0] > 1 else None
        if governed is None or last.low.replace(" ", "-") not in self.words.marks["nouns.measuring"]:
            return False
        return governed.low in ("of", "from", "at") and self.tokens[found[0] - 2].tag in NOUNS

    def _named_body(self, found: tuple[int, int] | None) -> bool:
        """Whether a noun phrase ends in a body called by its name: `a feast of the Moss football team, which`."""
        if found is None:
            return False
        near, marks = nearest(self.tokens, found[1]), self.words.marks
        head = self.tokens[found[1] - 1].low in marks["nouns.anaphoric"] | marks["nouns.bodies"]
        return head and near is not None and any(token.tag == "NNP" for token in self.tokens[slice(*near)])

    def _seated(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """A body with where it sits or what it is for: of `The jury at Moss Crown Court, which retired` the jury."""
        last = self.tokens[found[1] - 1]
        there = self.tokens[found[0] - 1].low in ("at", "in") and last.name is not None
        about = self.tokens[found[0] - 1].low in ("on", "for") and last.tag == "NNS"  # `a group on second homes, which`
        if found[0] < 2 or not (there or about):
            return None
        wider = self.phrase_before(found[0] - 1)
        head = self.tokens[wider[1] - 1] if wider is not None else None
        marks = self.words.marks
        body = head is not None and head.low in marks["nouns.bodies"] | marks["nouns.anaphoric"]
        return (wider[0], found[1]) if wider is not None and body else None

    def _somebody_there(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Whom a noun phrase names before the place where he is: of `a widow at Moss, whose husband …` the widow."""
        name = self.tokens[found[1] - 1].name
        placed = found[0] > 1 and self.tokens[found[0] - 1].tag == "IN" and self.tokens[found[0] - 1].low != "of"
        if name is None or name.type == "person" or not placed:
            return None
        before = nearest(self.tokens, found[0] - 1)
        noun = self.tokens[before[1] - 1].low if before is not None else ""
        marks = self.words.marks
        person = marks["nouns.role"] | marks["nouns.person"] | marks["people.female"] | marks["people.male"]
        return before if {noun, noun.removesuffix("s")} & person else None

    def _of_whom(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """For whom `who` stands behind a noun phrase: those whom it lists, or the last person that it names."""
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        one = self.tokens[found[0]].low in ONE and self.tokens[found[0] + 1].low == "of"
        if one and verb is not None and verb.low in self.words.marks["verbs.plural"]:
            return found[0] + 2, found[1]  # `one of two men who were sought`
        told = self._all_counted(found, end) or self._child(found) or self._mourned(found, end)
        if (somebody := told or self._with_address(found)) is not None:
            return somebody
        listed = list_before(self.tokens, found[1]) or self._pair(found, end)
        if listed is not None and self._both_roles(listed, verb):
            return listed[0], listed[0] + 1
        if listed is not None:
            return listed
        last, named = self.tokens[found[1] - 1].name, self._pupil(found) or self._addressed(found)
        new = self._only_now(found, end)
        if new is not None and (named is None or new[0] != named[1] + 1):
            return new  # `the son of a smith who died`
        if named is not None:
            return named
        if last is not None and last.type == "person":
            if (whole := self._of_somewhere(found[1])) is not None:
                return whole
            near = nearest(self.tokens, found[1])  # of `the arrest in Oslo of Jan Moe, who …` him
            office = near is not None and near[0] > 0 and self.tokens[near[0] - 1].low == "of"
            titled = near is not None and office and self.tokens[near[0]].tag in ("NN", "NNP")
            return (found[1] - 1, found[1]) if titled else near  # `the Secretary of State Ann Lee, who …`
        return self._those_of(found) or self._before_places(found) or found  # `gave it to Dalton & Sons, who`

    def _those_of(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Of a noun phrase without a name those who are somebody, `needs the support of the Greens, who`; None where
        nobody is."""
        first = self._somebody_of(found)
        at: tuple[int, int] | None = first
        while at is not None and (self._around_them(at) or self._nobody_there(at)):
            at = nearest(self.tokens, at[0] - 1) if self._governed(at[1]) else None
        at = first if at is not None and at != first and not (self._who(at) or self._living_there(at, first)) else at
        return None if at is not None and self.tokens[at[0]].low in ("it", "there") else at

    def _pupil(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Somebody of whom commas say what he is to another: of `Ann Lee, a pupil of Jan Moe, who left` Ann Lee."""
        near: tuple[int, int] | None = found
        while near is not None and near[0] > 1 and self.tokens[near[0] - 1].tag == "IN":
            near = self.phrase_before(near[0] - 1)
        role = near is not None and self.bare_role(near)  # `Ann Lee, chief executive, who joined in May`
        if near is not None and role:
            return nearest(self.tokens, near[0] - 1)
        if near is None or self.tokens[near[0]].low not in A:
            return None
        head = next((i for i in range(near[0], near[1]) if self.tokens[i].tag == "IN"), near[1]) - 1
        noun, marks = self.tokens[head].low, self.words.marks
        if self.tokens[head + 1].low == "of" and noun not in marks["nouns.role"]:
            return None  # `a cousin of Jan Moe, who …`
        named = named_before(self.tokens, near)
        name = self.tokens[named[1] - 1].name
        return named if named != near and name is not None and name.type in ("person", "name") else None

    def _somebody_of(self, found: tuple[int, int]) -> tuple[int, int]:
        """Of `the mailbox of an employee who left` the employee: what is his is nobody."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1)
        marks = self.words.marks
        person, last = marks["nouns.role"] | marks["nouns.person"], self.tokens[found[1] - 1]
        thing = self.tokens[of - 1] if of > found[0] else last
        plain = thing.tag == "NN" and thing.name is None and thing.low not in person | marks["nouns.bodies"]
        parts = marks["people.part_of"] | marks["nouns.anaphoric"]
        grouped = thing.low in parts or self.words.ends_in_person(thing.low)
        one = of > 0 and (self.tokens[of + 1].low in ARTICLES or self.tokens[of + 1].tag == "PRP$")
        if of > 0 and thing.low in marks["nouns.of_somebody"]:
            return of + 1, found[1]  # `has acquired the services of the forward, who left in May`
        several = last.tag == "NNS" if last.name is None else last.name.type not in ("place", "person")
        if plain and of > 0 and not grouped and several:
            return of + 1, found[1]  # `on the advice of consultants who said so`, `the support of the Greens, who …`
        somebody = last.low in person or self.words.ends_in_person(last.low)
        return (of + 1, found[1]) if plain and one and not grouped and somebody else found

    def _standing_there(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """What stands or happens in the place before `which`, where the clause tells of it and not of the place."""
        if (thing := self.on_sale(found, end) or self.agreed(found, end) or self.issuer(found, end)) is not None:
            return thing
        led = self._new_thing(end) if self.tokens[end].tag in ("IN", "TO") else self.what_rose(found, end)
        led = led or self.acquired(found, end) or self._settled(found, end) or self._put_off(found, end)
        return led or self._done_there(found, end) or self._seated(found)

    def _done_there(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """A thing with the place where it is, if it does what no place does: `a ship off Moss, which sank`."""
        name, before = self.tokens[found[1] - 1].name, self.tokens[found[0] - 1]
        placed = found[0] > 1 and before.tag == "IN" and before.low != "of"
        verb = next((group for group in self.groups if group.start >= end), None)
        done = verb is not None and self.tokens[verb.main].lemma in self.words.marks["verbs.of_no_place"]
        if not (placed and done) or name is None or name.type not in ("place", "name"):
            return None
        wider = self.phrase_before(found[0] - 1)
        if wider is None or self.tokens[wider[1] - 1].tag not in ("NN", "NNS"):
            return None
        return self._thing_of(((self.event_around(wider) or wider)[0], found[1]))

    def event_around(self, near: tuple[int, int]) -> tuple[int, int] | None:
        """The event within a few prepositions before a noun phrase: `an explosion at a mill in the park in Moss`."""
        for _ in range(_LEVELS):
            if self._happens(near):
                return near
            wider = self.phrase_before(near[0] - 1) if near[0] > 1 and self.tokens[near[0] - 1].tag == "IN" else None
            if wider is None:
                return None
            near = wider
        return None

    def _put_off(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """An event with where it is held, if `which` tells that it was put off: `the match at Moss, which was …`."""
        placed = found[0] > 1 and self.tokens[found[0] - 1].low in ("at", "in", "with", "against", "between", "for")
        verb = next((group for group in self.groups if group.start >= end), None)
        lemma, marks = self.tokens[verb.main].lemma if verb is not None else "", self.words.marks
        moved = verb is not None and verb.passive and lemma in marks["verbs.put_off"]
        moved |= verb is not None and verb.start in (end + 1, end + 2) and lemma in marks["verbs.going_on"]
        wider = self.phrase_before(found[0] - 1) if placed and moved else None
        return (wider[0], found[1]) if wider is not None and self.words.event(self.tokens[wider[1] - 1].low) else None

    def _agreeing(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """What `which` stands for where its verb does not go with the last noun: `The motion on fires, which was …`."""
        if (thing := self._no_person(found) or self._single(found, end) or self._came_about(found, end)) is not None:
            return thing
        start = (list_before(self.tokens, found[1]) or found)[0]
        governed = start > 1 and self.tokens[start - 1].tag in ("IN", "TO")
        wider = self.phrase_before(start - 1) if governed else None
        if wider is None or self.tokens[start - 1].low == "of" or self._harmed(found, end):
            return None
        if self.tokens[wider[1] - 1].low in self.words.marks["nouns.requests"]:
            return wider[0], found[1]  # `The application to the fund, which was refused, …`
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        if verb is None:
            return None
        several, marks = self.tokens[found[1] - 1].tag == "NNS", self.words.marks
        one, many = verb.low in marks["verbs.singular"], verb.low in marks["verbs.plural"]
        return (wider[0], found[1]) if (several and one) or (not several and many) else None

    def _single(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """The one of which there are several somethings, if the verb is that of one: of `Sponsors of the race, which
        starts` the race."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1)
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        if of < 1 or verb is None or self.tokens[of - 1].tag != "NNS" or self.tokens[found[1] - 1].tag not in NOUNS:
            return None
        one = verb.low in self.words.marks["verbs.singular"] or (verb.tag == "VBZ" and verb.low.endswith("s"))
        return (of + 1, found[1]) if one and self.tokens[found[1] - 1].tag != "NNS" else None

    def _came_about(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """The event of which something is told, if `which` tells that it happened: of `The strength of the quake, which
        occurred in May` the quake."""
        verb = next((group for group in self.groups if group.start > end), None)
        near, marks = nearest(self.tokens, found[1]), self.words.marks
        own = verb is not None and verb.start - end < _SUBJECT and near is not None
        if not own or verb is None or near is None:
            return None
        lemma = self.tokens[verb.main].lemma
        if not {lemma, f"{lemma}-{self.behind(verb).low}"} & marks["verbs.coming_about"]:
            return None
        if not self._happens(near):
            event = self.event_around(near)
            return (event[0], found[1]) if event is not None else None
        first = next((i for i in range(*found) if self.tokens[i].tag == "IN"), found[1])
        return near if near != found and not self._happens((found[0], first)) else None

    def _harmed(self, found: tuple[int, int], end: int) -> bool:
        """Whether what `which` stands for did harm, as events do: `its report into the crash, which killed nine`."""
        verb = next((group for group in self.groups if group.start > end), None)
        did = (
            verb is not None
            and verb.start - end < _SUBJECT
            and self.tokens[verb.main].lemma in self.words.marks["verbs.harming"]
        )
        return did and self.words.event(self.tokens[found[1] - 1].low)

    def _what_for(self, span: tuple[int, int]) -> bool:
        """Whether a name without its article stands behind another: `the Convention against Torture, which …`; or where
        a journey leads: `a voyage to Ulm, which he undertook`."""
        named = span[1] - span[0] == 1 and span[0] > 1 and self.tokens[span[0]].tag == "NNP"
        led = self.tokens[span[0] - 2].low if named and self.tokens[span[0] - 1].low == "to" else ""
        if led and (self.words.event(led) or led in self.words.marks["outside.moves"]):
            verb, marks = next((group for group in self.groups if group.start > span[1]), None), self.words.marks
            done = marks["verbs.creating"] | marks["verbs.wording"] | marks["verbs.partaking"]
            own = verb is not None and self.tokens[verb.start - 1].tag in ("PRP", *NOUNS)
            return own and verb is not None and self.tokens[verb.main].lemma in done
        return named and self.tokens[span[0] - 1].low in ("against", "for") and self.tokens[span[0] - 2].tag in NOUNS

    def _no_person(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """The thing that somebody sent, who stands before `which`: `a note from Mr Lee, the mayor, which was read`."""
        near: tuple[int, int] | None = found
        people = 0
        while near is not None and self._who(near):
            start = near[0] - 1
            if start < 1 or self.tokens[start].tag not in ("IN", ",", "VBG"):
                return None  # `a ship carrying nine men which sank`
            near, people = self.phrase_before(start), people + 1
        return near if people else None
