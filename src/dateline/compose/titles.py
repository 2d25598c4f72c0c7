"""The title of a statement: its subject by name, its verb, and what the verb needs, in at most 90 characters.

It is made of the words of the clause in which the date stands, in their order. Nothing is put into it but the name
that a pronoun means (in square brackets where somebody else could be meant), a form of `be` where the text leaves it
out, and `took place` where the text dates a noun.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from dateline.compose.antecedents import Meant
from dateline.compose.discourse import Discourse
from dateline.compose.nouns import is_person
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.happening import taking_place
from dateline.compose.parse.intended import intended
from dateline.compose.parse.inversion import asks, so_too
from dateline.compose.parse.labels import Captioned, captioned, label, without_head, without_opening
from dateline.compose.parse.later import begun, sets_off
from dateline.compose.parse.lives import life, whose
from dateline.compose.parse.named import named
from dateline.compose.parse.phrases import names_event
from dateline.compose.parse.render import LONGEST, Fits, by_name, finished, fitting, shortened, text_of
from dateline.compose.parse.small import ARTICLES, HE_OR_SHE
from dateline.compose.parse.staying import spent_with
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.quoting import Quoting
from dateline.compose.speech import done

_AROUND: Final = frozenset(("(", ")", "--"))
_TOOK_PLACE: Final = 12  # characters
_CALLED: Final = re.compile(r"\d{1,2}/\d{1,2}")  # months and days by which events are known
_NOT_ONLY: Final = re.compile(r" not (?:only|just) ")


class Title(NamedTuple):
    """A title. clause: what it was made of. meant: whom its pronoun meant, if it had one. how: the way it was made.

    told: the tokens of the sentence that tell of this date, those too for which the title has no room.
    """

    text: str
    clause: Clause | None
    meant: Meant | None
    how: str
    told: tuple[int, ...] = ()


def title_of(discourse: Discourse, index: int, parsed: Parsed, at: int) -> Title:
    """The title for the date at token `at` of a sentence."""
    return _Titler(discourse, index, parsed, spent_with(parsed.tokens, at, parsed.words)).title()


class _Titler(Quoting):
    def title(self) -> Title:
        if self.at < 0:
            return self._without_date()
        held = self.parsed.holder[self.at]
        if told := label(self.parsed, self.at):
            return Title(finished(text_of(self.folded, self.tokens, told)), None, None, "shortened", tuple(told))
        if asks(self.parsed) and not held.antecedent and not self._told_first(held):
            # `a photo taken in [July] – of whom?`
            return self._asked(self.choice.clause())
        beside = held.kind == "app" or self._says_what(held)
        if made := self._lived() or (self._apposed(held) if beside else self._intended(held) or self._noun()):
            return made
        if self._told_apart(held):
            return self._shortened(held)
        rest: Title | None = None
        for clause in self.choice.clauses():
            text, whole = self._tell(clause)
            title = self._title(text, clause)
            if whole:
                return self._said_alone(clause, text) or title
            rest = rest or (title if text and self._says_whose(clause) else None)
        return rest or self._shortened(self.choice.clause())

    def _told_first(self, held: Clause) -> bool:
        """Whether a question begins with when something was that is told: `When Ann Lee left in [May], who came?`"""
        opens = held.kind == "sub" and held.start == 0 and held.group is not None and held.group.tense == "past"
        return opens and self.tokens[held.intro].low in self.words.marks["dates.clauses"] and held.subject is not None

    def _says_whose(self, clause: Clause) -> bool:
        """Whether what a clause tells has a subject, or needs none: not `appeared`, `So did Ann Lee`."""
        if clause.group is not None and clause.group.main == clause.group.start and so_too(self.parsed, clause):
            return False
        return clause.kind not in ("rel", "that", "sub") or bool(clause.subject or clause.intro < 0)

    def _said_alone(self, clause: Clause, text: str) -> Title | None:
        """What somebody says by itself, where the title has no room for it."""
        group, marks = clause.group, self.words.marks
        if group is None or self.tokens[group.main].lemma not in marks["verbs.reporting"] | marks["verbs.say"]:
            return None
        inner = next((c for c in self.parsed.clauses if c.kind == "that" and c.parent is clause), None)
        if inner is not None and inner.group is None:  # `said that after hearing it on [Monday] he had freed them`
            inner = next((c for c in self.parsed.clauses if c.kind == "that" and c.parent is inner), None)
        quoted = next((c for c in self.parsed.clauses if self.parsed.announced_by(c) is clause), None)
        if inner is None and quoted is not None and (said := self._with_quote(clause, text, quoted)):
            return Title(finished(said), clause, self.wording.meant, "clause", self.told)
        inner = inner or quoted
        if inner is None or inner.group is None:
            return None
        whom = self.tokens[group.main].lemma in marks["verbs.telling"] and (inner.intro >= 0 or inner.kind == "main")
        cut = whom and self.tokens[inner.group.main].text not in text.split()  # `Ann Lee told the Senate`
        if inner.intro >= 0 and (cut or not whom) and (said := self._said_where(group, inner, text, whom=whom)):
            who = (word(clause, self.parts.part(clause)) for word in (self.wording.subject, self.wording.name))
            told = (self._said_with(clause, text, inner) for text in (said, by_name(said, *who)))
            if (whole := next(filter(None, told), None)) is not None:
                return whole
        if not cut and not text.lower().endswith(self.tokens[group.main].low):
            return None
        had = self.tokens[inner.group.start].low == "had"
        earlier = had or done(self.parsed, inner.group)  # what had been was at another time, and what was done
        # `confirmed on Monday that it would stand` tells of no day on which it will
        ahead = self._foretold(inner) and inner.group.main > inner.group.start
        if earlier or ahead or any(self.tokens[i].mention >= 0 for i in inner.tokens):  # what has a day of its own
            return self._said_with(clause, text, inner)
        return self._by_teller(self._content(inner, self.told if cut else ()), clause, whom=whom)

    def _by_teller(self, title: Title | None, clause: Clause, *, whom: bool) -> Title | None:
        """A title of what somebody said, with who said it in the place of its `he` or `she`, where he told nobody else:
        `[A cousin of Lee’s] missed the choir` of `A cousin of Lee’s said that she missed it`."""
        first, _, rest = title.text.partition(" ") if title is not None else ("", "", "")
        if title is None or whom or first.lower() not in HE_OR_SHE:
            return title
        text = finished(f"[{self.wording.subject(clause, self.parts.part(clause))}] {rest}")
        return title._replace(text=text) if len(text) <= LONGEST else title

    def _content(self, inner: Clause, teller: tuple[int, ...]) -> Title | None:
        """What somebody said as a title of its own, if it is whole; not what he said would come, which was not then.

        teller: the tokens of who said it, where they are told too.
        """
        before, (told, whole) = self.told, self._tell(inner)
        lost = self._foretold(inner) or not whole or self._lacks_object(inner, told)
        self.told = before if lost else (*teller, *(i for i in self.told if i not in teller))
        return None if lost else self._title(told, inner)

    def _foretold(self, clause: Clause) -> bool:
        """Whether somebody said of a clause that it would be so."""
        return clause.group is not None and clause.group.tense == "modal" and clause.intro >= 0

    def _said_with(self, clause: Clause, text: str, inner: Clause) -> Title | None:
        """Who says something, with what he says, for which there was no room: `Police said two men had been held`."""
        part = self.parts.part(inner)
        told, meant, subject = self.told, self.wording.meant, self.wording.subject(inner, part)
        owns = inner.subject is not None and self.tokens[inner.subject[0]].tag in ("PRP", "PRP$")
        if inner.subject is not None and owns and text.startswith(subject.strip("[]").partition("’")[0]):
            subject = text_of(self.folded, self.tokens, range(*inner.subject))  # `Ann Lee said she had left`
        teller, spoken, myself = subject.partition(": ")
        if spoken and text.startswith(teller):  # `Ann Lee: I`
            text, subject = f"{text}:", myself
        subjects = (subject, self.wording.core(inner, part))  # `said the toll` in a storm far in the east `rose to 38`
        made = next(filter(None, (self._of(inner, part, who, before=text) for who in subjects if who)), "")
        if made and self._lacks_object(inner, made):
            return self._content(inner, ())
        self.told = (*told, *self.parts.tells(inner, part)) if made else told
        return Title(finished(made), clause, meant, "clause", self.told) if made else None

    def _title(self, text: str, clause: Clause) -> Title:
        text = text if " but " in text else _NOT_ONLY.sub(" ", text)  # `not only built it` without what else was done
        return Title(finished(text), clause, self.wording.meant, "clause", self.told)

    def _asked(self, clause: Clause | None) -> Title:
        """A question, with its mark, so that nobody takes it for a statement."""
        title = self._shortened(clause)
        room = title.text[-1:].isalnum() and len(title.text) < LONGEST
        room = room and not any(token.tag in (":", ";", "--") for token in self.tokens)  # `They asked me: is it safe?`
        return title._replace(text=f"{title.text}?") if room else title

    def _shortened(self, clause: Clause | None) -> Title:
        return Title(self._plain(), clause, None, "shortened", self.told)

    def _without_date(self) -> Title:
        """Of a text that is dated from outside, as by a heading: its first clause."""
        clause = next((clause for clause in self.parsed.clauses if clause.group and clause.kind == "main"), None)
        text = self._tell(clause)[0] if clause and not clause.unsure else ""
        return self._title(text, clause) if clause and text else self._shortened(clause)

    # ------------------------------------------------------------------------------------------------- nouns
    def _apposed(self, clause: Clause) -> Title | None:
        """Of `Ann Lee, mayor of Ulm from [1971 to 1979], opened …` who she was."""
        if clause.antecedent is None:
            return None
        around = clause.parent.group if clause.parent else None
        present = around is not None and around.tense == "present" and self.at not in self.parsed.past
        verb = self.wording.be(clause.antecedent, present=present)
        who, whose = text_of(self.folded, self.tokens, range(*clause.antecedent)), self.tokens[clause.antecedent[0]]
        if whose.tag == "PRP$":
            who = self.wording.possessive(clause.parent or clause, who, whose.low, clause.antecedent[0])
        head = f"{who} {verb}"
        joints = [i for i in clause.tokens if self._second(i)]
        first = max((i + 1 for i in joints if i < self.at), default=clause.start)
        last = min((i for i in joints if i > self.at), default=len(self.tokens))
        kept = self.parts.kept([i for i in clause.tokens if first <= i < last and self.tokens[i].tag not in _AROUND])
        rest = fitting(self.tokens, kept, Fits(self.folded, self.tokens, head))
        told, said = (*range(*clause.antecedent), *rest), text_of(self.folded, self.tokens, rest)
        said = said[:1].lower() + said[1:] if 0 in rest else said  # `Mayor until [1960], he died`
        return Title(finished(f"{head} {said}"), clause, self.wording.meant, "apposition", told)

    def _says_what(self, clause: Clause) -> bool:
        """Whether brackets or dashes behind somebody say what he was: `Ann Lee – mayor from [1971 to 1979] – left`."""
        if clause.kind != "paren" or clause.group is not None or clause.antecedent is None:
            return False
        inside = [self.tokens[i] for i in clause.tokens if self.tokens[i].tag not in _AROUND]
        noun = [*takewhile(lambda token: token.tag in NOMINALS, inside)][-1:]
        return noun != [] and is_person(noun[0].low.removesuffix("s"), self.words)

    def _told_apart(self, clause: Clause) -> bool:
        """Whether brackets tell of something at a time of its own: `The mill (housing for 40 in [1900]) shut in 2012`,
        where the mill did nothing in 1900."""
        around = clause.parent
        if clause.kind != "paren" or clause.group is not None or around is None:
            return False
        things = any(self.tokens[i].tag in ("NN", "NNS") and i not in self.dated for i in clause.tokens)
        return things and any(self.tokens[i].mention >= 0 for i in around.tokens)

    def _second(self, index: int) -> bool:
        """Whether behind a conjunction stands what else somebody is, of which alone a date tells."""
        behind = self.tokens[index + 1 : index + 2]
        return self.tokens[index].tag == "CC" and behind != [] and behind[0].low in ARTICLES

    def _lived(self) -> Title | None:
        """Of `Ada Grey ([12 March 1889], Vik – 4 November 1967, Lund) wrote …` her birth."""
        found = life(self.parsed, self.at)
        if found is None:
            return None
        told = (found.name, found.place) if found.place >= 0 else (found.name,)
        where = f" in {self.tokens[found.place].text}" if found.place >= 0 else ""
        return Title(finished(f"{whose(self.parsed, found)} {found.verb}{where}"), None, None, "noun", told)

    def _intended(self, clause: Clause) -> Title | None:
        """Of `The plan to close the mine by [2015] was dropped` what the plan was."""
        to = intended(self.parsed, self.at)
        if to < 0 or clause.subject is None or clause.group is None:
            return None
        first, kept = clause.subject[0], self.parts.kept(range(to, clause.group.start))
        subject = text_of(self.folded, self.tokens, range(first, to))
        if self.tokens[first].tag == "PRP$":
            subject = self.wording.possessive(clause, subject, self.tokens[first].low, first)
        head = f"{subject} {self.wording.be((first, to))}"
        rest = fitting(self.tokens, kept, Fits(self.folded, self.tokens, head))
        told = (*range(first, to), *rest)
        text = finished(f"{head} {text_of(self.folded, self.tokens, rest)}")
        return Title(text, clause, self.wording.meant, "clause", told) if len(rest) > 1 else None

    def _noun(self) -> Title | None:
        """`since the Israeli raid on Qalqilya in the night of [10 October]`: the raid took place then."""
        found = begun(self.parsed, self.at) or named(self.parsed, self.at)
        if found is None:
            return None
        first, end, head = found
        end = self._before_message(head, end)
        out = self.dated | {i for i in range(first, end) if sets_off(self.parsed, i, head)}
        shown = [i for i in range(first, end) if i not in out or self._names(i)]
        room = Fits(self.folded, self.tokens, " " * _TOOK_PLACE)
        shown = shown if room(shown) else fitting(self.tokens, shown, room)  # `the interview of Lee`, not where it was
        if head not in shown:
            return None
        subject, clause = text_of(self.folded, self.tokens, shown), self.choice.clause()
        if first == self.at:
            subject = f"the {subject}"  # `[Monday's] attack`
        if self.tokens[first].tag == "PRP$" and clause is not None:
            subject = self.wording.possessive(clause, subject, self.tokens[first].low, first)
        if len(subject) > LONGEST - _TOOK_PLACE:
            return None
        verb = taking_place(self.parsed, (first, end), head, present=self._present())
        told = tuple(range(first, end))
        return Title(finished(f"{subject} {verb}"), self.choice.clause(), self.wording.meant, "noun", told)

    def _names(self, date: int) -> bool:
        """Whether a date is what an event is called by: `the [9/11] attacks`, `the [April 12] Incident`."""
        behind = self.tokens[date + 1] if date + 1 < len(self.tokens) else None
        called = behind is not None and behind.text[0].isupper() and self.words.event(behind.low) and date == self.at
        return called or (date == self.at and _CALLED.fullmatch(self.tokens[date].text) is not None)

    def _before_message(self, head: int, end: int) -> int:
        """Where an event ends behind which it is told in what somebody said so: `claimed the blast in a letter`."""
        for at in range(head + 1, end):
            last = at + 1
            while last < end and self.tokens[last].tag in NOMINALS:
                last += 1
            told = self.tokens[last - 1].low in self.words.marks["nouns.messages"] and last > at + 1
            if self.tokens[at].tag == "IN" and self.tokens[at].low != "of" and told:
                return at
        return end

    def _present(self) -> bool:
        clause = self.choice.clause()
        return bool(clause and clause.group and clause.group.tense == "present" and not clause.subject)

    def _plain(self) -> str:
        """The stretch around the date without it, cut where a phrase ends: when no clause was understood."""
        if not self.words.grammar:  # a date cannot be taken out of a sentence that is not understood
            self.told = tuple(range(len(self.tokens)))
            return shortened(text_of(self.folded, self.tokens, self.told))
        start, end = max(self.at, 0), max(self.at, 0) + 1
        while start > 0 and self.tokens[start - 1].tag not in (";", "--", ")", "("):
            start -= 1
        while end < len(self.tokens) and self.tokens[end].tag not in (";", "--", ")", "("):
            end += 1
        kept = self.parts.kept(range(start, end))
        if not any(self.tokens[i].tag in NOUNS for i in kept):
            kept = [i for i in self.parts.kept(range(len(self.tokens))) if not self._shown_where(i)]
        said = [self.tokens[i].tag for i in kept[:2]] == ["THAT", "PRP"]  # `estimated that it will take a week`
        kept = kept[1:] if said else kept
        if len(kept) > 2 and self.tokens[kept[0]].low in self.words.marks["dates.heads"]:
            kept = kept[2:] if self.tokens[kept[1]].low == "of" else kept
        kept, headed = without_head(self.tokens, without_opening(self.tokens, kept), self.words)
        self.told = tuple(kept)
        if (caption := captioned(self.parsed, kept)) is not None:
            return self._captioned(caption)
        rest = kept if headed else fitting(self.tokens, kept, Fits(self.folded, self.tokens, ""))
        if rest and (names_event(self.tokens, rest, self.words) or headed):
            plural = self.wording.be((rest[0], rest[-1] + 1)) == "were"
            return finished(f"{text_of(self.folded, self.tokens, rest)} {'take' if plural else 'takes'} place")
        told = (self._with_article(indices) for indices in (rest, kept, range(len(self.tokens))))
        return next((title for text in told if (title := shortened(text))), "")

    def _captioned(self, caption: Captioned) -> str:
        """`Ann Lee was taking aim`, `Burnt tanks were in Moss`."""
        who, told = (text_of(self.folded, self.tokens, indices) for indices in caption)
        return shortened(
            f"{who} {self.wording.be((caption.shown[0], caption.shown[-1] + 1))} {told[0].lower()}{told[1:]}"
        )

    def _with_article(self, indices: Sequence[int]) -> str:
        """The words of a title, with an article for the date that owned a noun: `[Tonight]'s dinner` is the dinner."""
        owned = [i for i in indices if i > self.at + 1] if self._owns() and self.at not in indices else []
        if not owned:
            return text_of(self.folded, self.tokens, indices)
        before = text_of(self.folded, self.tokens, [i for i in indices if i < self.at])
        return f"{before} the {text_of(self.folded, self.tokens, owned)}".lstrip()

    def _owns(self) -> bool:
        """Whether the date is the owner of the noun right behind it."""
        behind = self.tokens[self.at + 1 : self.at + 3] if self.at >= 0 else []
        return len(behind) == 2 and behind[0].tag == "POS" and behind[1].tag in NOMINALS

    def _shown_where(self, index: int) -> bool:
        """Whether a token stands in brackets that say where somebody is in a picture: `Ann Lee (far left)`."""
        held = self.parsed.holder[index]
        short = held.kind == "paren" and len(held.tokens) < 8
        return short and any(self.tokens[i].low in self.words.marks["writing.shown"] for i in held.tokens)
