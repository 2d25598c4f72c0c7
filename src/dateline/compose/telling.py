"""What a clause tells, as a title says it: subject, verb and what the verb needs, as far as there is room."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dateline.compose.behind import Behind
from dateline.compose.discourse import Discourse
from dateline.compose.likewise import done_likewise
from dateline.compose.nouns import closing
from dateline.compose.parse.casualties import cause, hurt_too
from dateline.compose.parse.choice import Choice
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.clauses import Sentence as Parsed
from dateline.compose.parse.held import holding, is_held, led_somewhere, names_time, says_when
from dateline.compose.parse.inversion import so_too
from dateline.compose.parse.parts import Part, Parts
from dateline.compose.parse.phrases import QUOTED, enumerates
from dateline.compose.parse.render import LONGEST, Fits, articles, cleaned, fitting, shortened, text_of
from dateline.compose.parse.tags import NOMINALS, VERBS
from dateline.compose.pronouns import timing
from dateline.compose.relatives import Relatives
from dateline.compose.speech import named_once, quoted_beside
from dateline.compose.wording import LONG, Wording

_LED: Final = frozenset(("PRP", "IN", "TO", "VBG"))
SHORT: Final = 45  # characters of a title that has room for a second verb


class Telling:
    """What the clauses of a sentence tell of the date at token `at`. told: the tokens that tell it."""

    def __init__(self, discourse: Discourse, index: int, parsed: Parsed, at: int) -> None:
        self.parsed, self.at = parsed, at
        self.tokens, self.folded, self.words = parsed.tokens, discourse.folded, parsed.words
        self.parts = Parts(parsed, at)
        self.choice, self.dated = Choice(self.parts), self.parts.dated
        self.wording = Wording(discourse, index, self.parts)
        self.relatives = Relatives(parsed, discourse.folded, self.dated)
        self.told: tuple[int, ...] = ()

    def _tell(self, clause: Clause) -> tuple[str, bool]:
        """What a clause tells, and whether that can stand alone: with its subject and what its verb needs."""
        if clause.kind == "attr":
            return self._statement(clause)
        self.wording.meant, (deed, part) = None, self.parts.deed(clause)
        self.told = self.parts.tells(clause, part)
        if (done := done_likewise(self.parsed, clause, part, self.parts)) is not None:
            return self._likewise(clause, part, *done)
        named = names_time(self.parsed, clause, self.at)
        if named or timing(self.parsed, clause):
            return self._as_it_stands(clause), named or not self._hollow(clause, part)
        subject = self.wording.subject(clause, part)
        if not subject and clause.kind == "main":
            subject = self.wording.writer(clause)
        if len(subject) > LONG and not enumerates(self.tokens, part.subject or clause.subject):
            subject = self.wording.core(clause, part) or subject
        subject, text = self._by_acronym(deed, part, subject, self._of(deed, part, subject))
        if text and self._hollow(clause, part) and is_held(self.parsed, clause, self.at):
            return f"{subject} {holding(self.parsed, clause, self.wording.verb(clause, subject))}", True
        if not text and subject:
            text = self._in_short(clause, part)
        elif subject and part.rest and self._bare(clause, subject, text):
            text = self._by_name(clause, part, len(text)) or self._fuller(clause, part, text)
        elif subject and self._cut_off(part, text) and not self._several(clause, part, subject):
            shorter = (self._in_short(clause, part), self._by_name(clause, part, 0))
            further = (short for short in shorter if f" {text.split()[-1]} " in short)
            text = next((short for short in further if not self._cut_off(part, short)), text)
        whole = bool(text and subject) and not self._hollow(clause, part)
        text = self._words_beside(clause, part, text) if whole else text
        text = self._hurt_too(clause, part, self._placed(clause, text))
        return self._hurt_when(clause, self._further(clause, text)), whole

    def _words_beside(self, clause: Clause, part: Part, text: str) -> str:
        """A title of who says something, with what is quoted in the sentence beside it: `“Why not?” Lee wrote on
        [3 May]. “It is late.”`"""
        group, quoted = clause.group, quoted_beside(self.wording.discourse, self.wording.index)
        says = group is not None and self.tokens[group.main].lemma in self.words.marks["verbs.reporting"]
        if part.rest or not says or quoted is None or any(token.tag in QUOTED for token in self.tokens):
            return text
        kept = [i for i, token in enumerate(quoted.tokens) if token.tag not in QUOTED]
        rest = fitting(quoted.tokens, kept, Fits(self.folded, quoted.tokens, f"{text}:"))
        return f"{text}: {text_of(self.folded, quoted.tokens, rest)}" if rest else text

    def _hurt_too(self, clause: Clause, part: Part, text: str) -> str:
        """A title that begins with what befell others in the same breath: `One man was killed and nine were hurt`."""
        other = hurt_too(self.parsed, clause, self.at) if text else None
        if other is None:
            return text
        first, told = self.parts.part(other), self.told
        before = self._of(other, first, self.wording.subject(other, first))
        made = self._of(clause, part, self._subject_again(clause, part), before=f"{before} and") if before else ""
        self.told = (*self.parts.tells(other, first), *told) if made else told
        return made or text

    def _hurt_when(self, clause: Clause, text: str) -> str:
        """A short title of harm with what caused it: `Two men were hurt when a roof fell in`."""
        accident = cause(self.parsed, clause) if text and len(text) <= SHORT else None
        if accident is None:
            return text
        part = self.parts.part(accident)
        made = self._of(accident, part, self._subject_again(accident, part), before=f"{text} when")
        self.told = (*self.told, *self.parts.tells(accident, part)) if made else self.told
        return made or text

    def _subject_again(self, clause: Clause, part: Part) -> str:
        """The subject of a further clause of a title; a pronoun as it stands, since the title says whom it means."""
        if clause.subject is not None and self.tokens[clause.subject[0]].tag in ("PRP", "PRP$"):
            text = text_of(self.folded, self.tokens, range(*clause.subject))
            return text[0].lower() + text[1:]
        return self.wording.subject(clause, part)

    def _by_acronym(self, clause: Clause, part: Part, subject: str, text: str) -> tuple[str, str]:
        """A clause with the acronym that brackets give for its subject, where that leaves room for more of it."""
        short = self.wording.acronym(clause, part) if text else ""
        told = self._of(clause, part, short) if short else ""
        more = bool(told) and len(told) - len(short) > len(text) - len(subject)
        return (short, told) if more else (subject, text)

    def _bare(self, clause: Clause, subject: str, text: str) -> bool:
        """Whether a title has no room for more than the verb, at most with its particle: `pointed out`."""
        head = cleaned(f"{subject} {self.wording.verb(clause, subject)}")
        behind = text.removeprefix(head).split()
        return text.startswith(head) and all(word in self.words.marks["verbs.particles"] for word in behind)

    def _cut_off(self, part: Part, text: str) -> bool:
        """Whether a title ends before that without which its last word says little: `arrested the son`, `his wish`,
        `said it had nothing to do`."""
        last = text.split()[-1:]
        return any(last == [self.tokens[word].text] and self._completing(word, i) for word, i in pairwise(part.rest))

    def _several(self, clause: Clause, part: Part, subject: str) -> bool:
        """Whether a subject is an enumeration, shown or counted."""
        return enumerates(self.tokens, part.subject or clause.subject) or subject.endswith(" others")

    def _completing(self, noun: int, at: int) -> bool:
        """Whether an `of`, or the infinitive of what somebody wants, goes on with a noun, or a verb with its object."""
        if self.tokens[at].tag == "TO" and (self.tokens[noun].tag == "PRP" or led_somewhere(self.parsed, noun, at)):
            return True  # `had nothing` to do with it
        if self.tokens[noun].tag in VERBS:
            return at == noun + 1 and at not in self.dated and self.tokens[at].tag in NOMINALS | _LED
        if self.tokens[noun].tag != "NN":
            return False
        wanted = self.tokens[noun].low in self.words.marks["nouns.infinitive"]
        of = self.tokens[at].low == "of" and at == noun + 1
        return of or (self.tokens[at].tag == "TO" and wanted)

    def _by_name(self, clause: Clause, part: Part, least: int) -> str:
        """A clause with nothing of its subject but the name of the person, where that leaves room for what it tells."""
        name = self.wording.name(clause, part)
        text = self._of(clause, part, name) if name else ""
        return text if len(text) > least else ""

    def _fuller(self, clause: Clause, part: Part, text: str) -> str:
        """What somebody says or does to a thing by the first noun phrase that tells who, for want of room."""
        group = clause.group
        says = group is not None and self.tokens[group.main].lemma in self.words.marks["verbs.reporting"]
        object_ = group is not None and part.rest[0] == group.end and self.tokens[group.end].tag in NOMINALS
        if enumerates(self.tokens, part.subject or clause.subject):
            led = self.tokens[part.rest[0]].tag == "IN"  # `reached within four miles of Dorn`
            short = self._in_short(clause, part) if object_ or led else ""  # `The Guild and others were labelled fools`
            return text if not short or self._cut_off(part, short) or short.split()[-1] == text.split()[-1] else short
        if not (says or object_ or self._awaits_more(clause, part)):
            return text
        cores = (self.wording.unowned, self.wording.core, self.wording.body)
        for core in (core(clause, part) for core in cores):
            short = self._in_short(clause, part, core) if core else ""
            if short and not self._bare(clause, core, short):
                return short
        return text

    def _awaits_more(self, clause: Clause, part: Part) -> bool:
        """Whether a verb says little without what stands right behind it: `was found to be …`, `resulted in …`."""
        group = clause.group
        if group is None or part.rest[0] != group.end:
            return False
        leads = self.tokens[group.main].lemma in self.words.marks["verbs.leading_to"]
        return self.tokens[group.end].tag == ("IN" if leads else "TO")

    def _in_short(self, clause: Clause, part: Part, core: str = "") -> str:
        """A clause with only the first noun phrase of its subject: `Ann Lee and others left`; empty if it has none."""
        core, group = core or self.wording.core(clause, part), clause.group
        if not core:
            return ""
        one = group is not None and self.tokens[group.start].low in self.words.marks["verbs.singular"]
        span = part.subject or clause.subject
        several = enumerates(self.tokens, span) and not one and not (span and closing(self.parsed, span))
        return self._of(clause, part, f"{core} and others" if several else core)

    def _statement(self, clause: Clause) -> tuple[str, bool]:
        """Of `…, Adams said [Sunday]` who said what."""
        part = self.parts.part(clause)
        told = self._told_whom(clause, part)
        says, name = self.wording.verb(clause, ""), self.wording.name(clause, part)
        head = " ".join(filter(None, (self.wording.subject(clause, part), says, told)))
        apart = max((i for i in range(clause.start) if self.tokens[i].tag == ";"), default=-1)
        mains = (other for other in self.parsed.clauses if other.kind == "main" and other.start > apart)
        said = next((other for other in mains if self.choice.tells(other)), None)
        if said is None or said.start > clause.start:
            return head, False
        if clause.group and clause.group.passive:
            return self._tell(said)  # `…, it was announced on [Thursday]`
        quoted = any(self.tokens[i].tag in QUOTED for i in range(clause.start))
        part = self.parts.part(said)
        self.told = (*self.parts.tells(said, part), *range(*(clause.subject or (0, 0))))
        subject = self.wording.subject(said, part, speaker=False)
        if not quoted:
            head, subject = named_once(self.parsed, (clause, said), (head, says), subject)
        text = self._of(said, part, subject, before=f"{head}:" if quoted else head)
        if name and part.rest and (not text or self._ends_bare(said, text)):
            head = " ".join(filter(None, (name, says, told)))  # `Captain Ann Lee of the Moss coastguard said: We found`
            text = self._of(said, part, subject, before=f"{head}:" if quoted else head)
        if not quoted and (not text or (part.rest and self._ends_bare(said, text))):
            one = not enumerates(self.tokens, part.subject or said.subject)
            core = self.wording.core(said, part) if one else ""
            text = self._of(said, part, core, before=head) if core else text
            undated = all(self.tokens[i].mention < 0 for i in said.tokens)
            done = said.group is not None and said.group.passive  # `Police said two men had been held`
            if undated and (not text or (part.rest and self._ends_bare(said, text) and not done)):
                return self._tell(said)
        return text or head, bool(text)

    def _ends_bare(self, clause: Clause, text: str) -> bool:
        """Whether a title ends with the verb of a clause: `She said we’ll make`."""
        verb = self.wording.verb(clause, "it")
        return text.endswith(verb if verb[:1] in ("'", "’") else f" {verb}")

    def _told_whom(self, clause: Clause, part: Part) -> str:
        """`the inquiry` of `…, Ann Lee told the inquiry on [Friday]`."""
        if clause.group is None or clause.subject is None or clause.subject[0] >= clause.group.end:
            return ""
        end = clause.group.end
        while end in part.rest and self.tokens[end].tag in NOMINALS | {"PRP"}:
            end += 1
        return text_of(self.folded, self.tokens, range(clause.group.end, end))

    def _likewise(self, clause: Clause, part: Part, verb: str, rest: Sequence[int]) -> tuple[str, bool]:
        """`Her father sat in the Senate` for `as her father did`."""
        subject = self.wording.subject(clause, part)
        head = f"{subject} {verb or self.wording.verb(clause, subject)}"
        kept = fitting(self.tokens, rest, Fits(self.folded, self.tokens, head)) if verb else []
        self.told = (*range(*(clause.subject or (0, 0))), *kept)
        return cleaned(f"{head} {text_of(self.folded, self.tokens, kept)}"), bool(subject)

    def _as_it_stands(self, clause: Clause) -> str:
        """`It took until [9 April]`: a clause whose `it` means nothing says nothing without its date."""
        own = [i for i in self.parts.within(clause) if self.tokens[i].tag != "."]
        end = next((place for place, i in enumerate(own) if self.tokens[i].tag in (",", ";", ":", "--")), len(own))
        return shortened(text_of(self.folded, self.tokens, own[:end]))

    def _hollow(self, clause: Clause, part: Part) -> bool:
        """Whether a verb lacks what it needs: `It was`, `The agents did`."""
        group = clause.group
        if group is not None and self.tokens[group.main].tag == "MD":
            return True  # `He said that he would`
        if so_too(self.parsed, clause):
            return True
        rest = any(self.tokens[i].tag not in ("CC", ",") for i in part.rest)
        if group is None or group.passive or rest:
            return False
        main = self.tokens[group.main]
        if clause.kind == "rel":
            return says_when(self.parsed, clause, self.at)  # `until we put to sea, which was on [9 May]`
        return any(main.low in self.words.marks[f"verbs.{name}"] for name in ("be", "have", "do"))

    def _placed(self, clause: Clause, text: str) -> str:
        """A short title with the place that stands before its subject: `At Port Said firing resumed`."""
        if not text or len(text) > SHORT or clause.subject is None or clause.kind not in ("main", "that"):
            return text
        said = [other for other in self.parsed.clauses if other.kind == "that" and other.parent is clause]
        if any(other.group is not None and self.tokens[other.group.main].text in text.split() for other in said):
            return text  # `In Oslo, police said he had fled`: where he had is not told
        for index in range(clause.start, clause.subject[0] - 1):
            led = self.tokens[index].tag == "IN" and self.tokens[index].low not in ("of", "from")
            led &= (
                index == clause.start or self.tokens[index - 1].tag not in NOMINALS
            )  # not `The son of a smith in Ulm`
            if not led or index in self.dated or self.parsed.holder[index] is not clause:
                continue
            end = index + 2 if self.tokens[index + 1].tag == "DT" else index + 1
            name = self.tokens[end].name
            if name is not None and name.type == "place" and name.text not in text and end < clause.subject[0]:
                self.told = (*self.told, end)
                place = text_of(self.folded, self.tokens, range(index, end + 1))
                return f"{text.rstrip(' .,;:')} {place[0].lower()}{place[1:]}"
        return text

    def _further(self, clause: Clause, text: str) -> str:
        """A short title with what the same subject did next: `The Cabinet met and asked for a plan`."""
        if not text or len(text) > SHORT:
            return text
        end = max((i for i in clause.tokens if self.tokens[i].tag not in (",", ".")), default=0)
        if end < self.at:
            return text
        for other in self.parsed.clauses:
            if other.shared is clause and self._next(other, end):
                part, before = self.parts.part(other), f"{text} {self.tokens[other.start - 1].low}"
                made = self._of(other, part, "", before=before)
                be = any(self.tokens[i].text == "be" and i not in self.dated for i in part.rest) and " be " not in made
                if be or (part.rest and self._ends_bare(other, made)):
                    return text  # `and suggested Cole be named`, `and announced`, for which there is no room
                self.told = (*self.told, *self.parts.tells(other, part))
                return made or text
        return text

    def _next(self, other: Clause, end: int) -> bool:
        """Whether a further verb follows right behind a clause, with a conjunction and without a date of its own."""
        closed = any(token.tag == ")" for token in self.tokens[max(self.at, 0) : other.start])
        beside = (
            other.start - end <= 2 and not closed and self.tokens[other.start - 1].low in self.words.marks["verbs.and"]
        )
        group, shared = other.group, other.shared.group if other.shared else None
        same = group is not None and shared is not None and group.tense in ("", shared.tense) and not group.negated
        return beside and same and not any(self.tokens[i].mention >= 0 for i in self.parts.within(other))

    def _of(self, clause: Clause, part: Part, subject: str, before: str = "") -> str:
        """The words of a clause, behind what goes before; empty if not even subject and verb fit."""
        verb = self.wording.verb(clause, subject)
        if before and subject and (before.endswith(":") or self._lowered(clause, subject)):
            subject = (subject[0].upper() if before.endswith(":") else subject[0].lower()) + subject[1:]
        head = " ".join(filter(None, (before, subject, verb)))
        if len(head) > LONGEST:
            return ""
        inserted, told = self.relatives.object(clause), list(part.rest)
        if inserted and len(head) + len(inserted) + 1 <= LONGEST:
            to = self.relatives.infinitive(told)
            before_object = text_of(self.folded, self.tokens, told[:to])
            head, told = " ".join(filter(None, (head, before_object, inserted))), told[to:]
        behind = Behind(self.parsed)
        rest = fitting(self.tokens, behind.to_comma(clause, told), Fits(self.folded, self.tokens, head))
        rest = behind.whole(clause, rest)
        head = f"{head}:" if behind.quotes(clause, rest) else head
        small = {0: self.tokens[0].text.lower()} if rest[:1] == [0] and self.tokens[0].tag in ("IN", "JJ") else {}
        text = cleaned(
            f"{head} {text_of(self.folded, self.tokens, rest, small | articles(self.tokens, rest, self.dated))}"
        )
        text = text if len(text) <= LONGEST else cleaned(f"{head} {text_of(self.folded, self.tokens, rest, small)}")
        governed = self.relatives.governed(clause)
        return self.relatives.completed(governed, head, text, self.parts.part(clause).rest) if governed else text

    def _lowered(self, clause: Clause, subject: str) -> bool:
        """Whether the first word of a sentence has its capital only for that, and the title begins with it too."""
        first = self.tokens[clause.subject[0]] if clause.subject is not None else None
        if self.tokens[0].tag == "RB" and subject.startswith(f"{self.tokens[0].text} "):
            return True  # `Police said only nine men came back`
        small = first is not None and first.text[1:] == first.low[1:] and subject.lower().startswith(first.low)
        if first is None or not small or first.low.rstrip(".") in self.words.marks["titles.before_names"]:
            return False  # `when Dr. Ann Lee was hit`
        plain = first.tag in NOMINALS - {"NNP", "POS"} or first.low in ("one", "there")
        return plain or (len(first.low) > 1 and first.tag == "PRP")
