"""The subject of a title, in the words of the clause; whom its pronoun means."""

from itertools import accumulate
from typing import Final

from dateline.compose.antecedents import Meant, Rivals
from dateline.compose.discourse import Discourse
from dateline.compose.doubts import agreed, of_remains, only_one_told, owner, reporter
from dateline.compose.epithets import of_age
from dateline.compose.nouns import closing, described, head_of, is_person, named_beside, owned_inside, with_name
from dateline.compose.offices import holder_named
from dateline.compose.parse.adjectives import goes_on_naming
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.named import ANCHORING
from dateline.compose.parse.parts import Part, Parts
from dateline.compose.parse.phrases import list_end, phrase_before, several_before
from dateline.compose.parse.quantities import head_plural
from dateline.compose.parse.render import LONGEST, articles, owning, text_of
from dateline.compose.parse.small import NOMINATIVES, OWNS
from dateline.compose.parse.tags import NOMINALS, NOUNS
from dateline.compose.parse.tokens import pronoun_like
from dateline.compose.predicates import Predicates
from dateline.compose.pronouns import SUBJECTS, only_firms_own, spoken_of
from dateline.compose.rivalry import another_before
from dateline.compose.shares import the_one, those_told, whole_of
from dateline.compose.speech import speaker as speaker_of

LONG: Final = 60  # characters of a subject from which an enumeration is cut


class Wording(Predicates):
    """The words for one clause. meant: whom its pronoun meant, if it had one."""

    def __init__(self, discourse: Discourse, index: int, parts: Parts) -> None:
        super().__init__(discourse.folded, parts)
        self.discourse, self.index = discourse, index
        self.meant: Meant | None = None

    def subject(self, clause: Clause, part: Part, *, speaker: bool = True) -> str:
        """The subject by name; speaker: whether `I` and `we` are shown as what somebody says, `Ann Lee: I`."""
        span = part.subject or clause.subject
        self.one = part.subject
        if span is None:
            return self._free(clause)
        if clause.kind == "rel" and (
            some := self._some_of(clause, span) or the_one(self.folded, self.parsed, clause, span)
        ):
            return some
        first = self.tokens[span[0]]
        if share := whole_of(self.discourse, self.index, self.parsed, span):
            return share
        if first.tag == "PRP" and (owner := self._owner_of_kind(clause, span)):
            return owner
        if span[1] - span[0] == 1 and first.tag == "PRP":
            told = self._pronoun(clause, span[0], speaker=speaker)
            return f"What {told}" if self._asks_what(clause, span) else told
        if (meant := of_age(self.discourse, self.index, self.parsed, clause, span)) is not None:
            self.meant = meant
            return f"[{meant.text}]"
        if clause.kind in ("rel", "part") and clause.antecedent == span:
            span = those_told(self.parsed, described(self.parsed, clause, span))
        told = (
            self._in_full(span)
            or self._by_name(clause, span)
            or self._part_of(clause, span)
            or self._listed(span)
            or self._as_it_stands(clause, with_name(self.parsed, span)) + closing(self.parsed, span)
        )
        return f"What {told}" if self._asks_what(clause, span) else told

    def _asks_what(self, clause: Clause, span: tuple[int, int]) -> bool:
        """Whether a clause tells what somebody did by no more than that: `described what the firm did`."""
        return clause.intro >= 0 and self.tokens[clause.intro].low == "what" and span[0] == clause.intro + 1

    def _owner_of_kind(self, clause: Clause, span: tuple[int, int]) -> str:
        """Of `This is Peru’s third vote since leaving in [1905]` who left: the owner of what `this` is; else empty."""
        around, intro = clause.parent, clause.intro
        if clause.kind != "part" or intro < 0 or around is None or around.group is None or around.subject != span:
            return ""
        group = around.group
        be = self.tokens[group.main].low in self.words.marks["verbs.be"] and group.main == group.start
        owner = next((i for i in range(group.end, intro) if self.tokens[i].tag == "POS"), 0)
        owned = be and owner == group.end + 1 and self.tokens[group.end].tag == "NNP"
        return self.tokens[group.end].text if owned else ""

    def _some_of(self, clause: Clause, span: tuple[int, int]) -> str:
        """Of `three ships, two of which sank` and `the storm, one of whose victims died` two of the three ships, one of
        the storm’s victims; else empty."""
        some, intro = clause.antecedent, clause.intro
        if some is None or some[0] < 1 or self.tokens[some[0] - 1].tag != "," or intro != some[1] + 1:
            return ""
        near = phrase_before(self.tokens, some[0] - 1)
        whole = several_before(self.tokens, near) if near and self.tokens[some[0]].tag == "CD" else near
        if whole is None or self.tokens[some[1]].low != "of" or self.tokens[whole[0]].tag == "PRP":
            return ""
        quantity = text_of(self.folded, self.tokens, range(*some))
        text = text_of(self.folded, self.tokens, [i for i in range(*whole) if i not in self.dated])
        small = self.tokens[whole[0]].tag in ("DT", "CD") or (not whole[0] and self.tokens[0].tag == "NNS")
        text = text[0].lower() + text[1:] if small else text
        bare = self.tokens[whole[0]].low in self.words.numbers or self.tokens[whole[0]].tag == "NNS"
        text = f"the {text}" if bare else text
        if self.tokens[whole[0]].tag == "PRP$":
            text = self.possessive(clause, text, self.tokens[whole[0]].low, whole[0])
        if self.tokens[intro].low == "whose":
            text = f"{owning(text)} "
            text += text_of(self.folded, self.tokens, range(*span)) if span[0] == intro + 1 else ""
        elif span != some:
            return ""
        return f"{quantity} of {text}"

    def _free(self, clause: Clause) -> str:
        """Of a clause without a subject what leads it: `what happened on [5 May]`, `investigate who shot it down`."""
        intro = self.tokens[clause.intro] if clause.intro >= 0 else None
        if intro is None and clause.kind == "main" and self.tokens[0].low == "what":
            return self._what(clause)
        if intro is None or intro.low not in ("what", "who"):
            return ""
        if intro.low == "what":
            return intro.text
        return "Somebody" if clause.kind == "that" else ""

    def _what(self, clause: Clause) -> str:
        """`What survived` of `What survived was sold in [May]`."""
        first = next((other for other in self.parsed.clauses if other.intro == 0 and other.group is not None), None)
        end = clause.group.start if clause.group is not None else 0
        told = first is not None and self.at > end and all(i not in self.dated for i in range(end))
        plain = told and not any(self.tokens[i].tag in (",", ";", "CC") for i in range(end))
        return text_of(self.folded, self.tokens, range(end)) if plain else ""

    def _as_it_stands(self, clause: Clause, span: tuple[int, int]) -> str:
        """The words of a subject, with the owner whom a pronoun stands for, but without its date."""
        first = self.tokens[span[0]]
        owned = first.tag == "JJ" and first.mention >= 0
        if first.tag == "DATE" and span[1] - span[0] > 1:
            return text_of(self.folded, self.tokens, range(*span))  # `The summer of the strike`
        shown = [i for i in self._unbracketed(span) if i not in self.dated or (span[1] - span[0] == 1 and not owned)]
        shown = shown[self._counted(clause, shown) :]
        text = text_of(self.folded, self.tokens, shown, articles(self.tokens, shown[1:], self.dated))
        if owned and (first.low.endswith(OWNS) or self.tokens[span[0] + 1].tag == "POS"):
            text = f"the {text}"  # `[This quarter's] loss`
        if first.tag == "PRP$":
            return self.possessive(clause, text, first.low)
        if owned_at := owned_inside(self.parsed, span):
            before = text_of(self.folded, self.tokens, [i for i in shown if i < owned_at])
            behind = text_of(self.folded, self.tokens, [i for i in shown if i >= owned_at])
            return f"{before} {self.possessive(clause, behind, self.tokens[owned_at].low)}"
        if clause.intro >= 0 and self.tokens[clause.intro].low == "whose" and clause.antecedent:
            owner = text_of(self.folded, self.tokens, range(*clause.antecedent))
            beside = all(i in self.dated for i in range(clause.intro + 1, span[0]))  # `whose [1973] novel`
            return f"{owning(owner)} {text}" if beside else text
        degree = self.tokens[span[0] - 1] if span[0] and self.tokens[span[0] - 1].tag == "RB" else None
        share = self.tokens[min(span[0] + 1, span[1] - 1)].low in self.words.marks["dates.fractions"]
        counted = degree is not None and (share or first.tag not in ("DT", "PRP$"))
        of = degree is not None and counted and degree.low in self.words.marks["verbs.quantity"]
        return f"{degree.text} {text}" if degree is not None and of else text

    def _counted(self, clause: Clause, shown: list[int]) -> bool:
        """Whether an article stands before a number that is only a bound, `the more than 40 travellers`, or a word that
        asks how many: `It was not clear how many cars fell`."""
        low = [self.tokens[i].low for i in shown[:3]]
        asked = len(low) > 1 and low[0] in self.parsed.words.marks["verbs.much"] and shown[0] == clause.intro + 1
        if asked and self.tokens[clause.intro].low == "how":
            return True
        return low[:1] == ["the"] and "-".join(low[1:]) in self.parsed.words.marks["tagging.quantities"]

    def core(self, clause: Clause, part: Part) -> str:
        """Of a long subject the name that it ends in, `former world champion and trainer Ann Lee`, or its first noun
        phrase, with its `of`-phrases: `The head of the unit responsible for …`."""
        span = part.subject or clause.subject
        last = self.tokens[span[1] - 1].name if span else None
        governed = any(self.tokens[i].tag in ("IN", "TO") for i in range(*(span or (0, 0))))
        governed = governed and not (span and holder_named(self.parsed, span))
        if last is not None and last.type == "person" and last.certain and not governed:
            return last.canonical
        end = span[0] if span else 0
        while span and end < span[1] and goes_on_naming(self.tokens, end):
            end += 1
        while span and end > span[0] and self.tokens[end - 1].tag not in NOUNS and not self._model(end - 1):
            end -= 1
        if span and end < span[1] and self.tokens[end - 1].low in self.words.marks["tagging.accused"]:
            end -= 1  # `The trial of a man accused` of theft
        return text_of(self.folded, self.tokens, range(span[0], end)) if span and end > span[0] else ""

    def acronym(self, clause: Clause, part: Part) -> str:
        """What brackets behind a named subject call it for short: `The ASDMA` of `The Assam … Authority (ASDMA)`."""
        start, end = part.subject or clause.subject or (0, 0)
        bracket = self.tokens[end : end + 3]
        if [token.tag for token in bracket[::2]] != ["(", ")"] or self.tokens[end - 1].name is None:
            return ""
        short = bracket[1].text
        article = f"{self.tokens[start].text} " if self.tokens[start].tag == "DT" else ""
        return f"{article}{short}" if short.isupper() and short.isalpha() and len(short) > 1 else ""

    def _model(self, at: int) -> bool:
        """Whether a number is a part of a name: `A Boeing 767`."""
        return self.tokens[at].tag == "CD" and at > 0 and self.tokens[at - 1].tag == "NNP"

    def body(self, clause: Clause, part: Part) -> str:
        """Of a body that is a subject what it is, without whose: `The executive of the Reform Party`."""
        start, end = part.subject or clause.subject or (0, 0)
        of = next((i for i in range(start + 1, end) if self.tokens[i].low == "of"), start)
        head, marks = self.tokens[of - 1], self.parsed.words.marks
        plain = of > start + 1 and all(token.tag in NOMINALS for token in self.tokens[start:of])
        found = plain and head.name is None and head.low in marks["nouns.bodies"] | marks["nouns.anaphoric"]
        return text_of(self.folded, self.tokens, range(start, of)) if found else ""

    def unowned(self, clause: Clause, part: Part) -> str:
        """Of a body that a place owns its name alone: `The Harbour Square District` of `Moss City's …`."""
        start, end = part.subject or clause.subject or (0, 0)
        owner = next((i for i in range(start, end) if self.tokens[i].tag == "POS"), -1)
        name = self.tokens[end - 1].name if 0 < owner == end - 2 else None
        return f"The {name.text}" if name is not None and name.type != "person" and " " in name.text else ""

    def name(self, clause: Clause, part: Part) -> str:
        """The name of the person in whom the first noun phrase of a subject ends: `Professor Ann Lee of Oslo`."""
        start, end = part.subject or clause.subject or (0, 0)
        last = next((i for i in range(start, end) if self.tokens[i].tag not in NOMINALS), end) - 1
        name = self.tokens[last].name if last >= start else None
        return name.canonical if name is not None and name.type == "person" and name.certain else ""

    def _unbracketed(self, span: tuple[int, int]) -> list[int]:
        """A span without what stands in brackets in it."""
        depths = list(accumulate((self.tokens[i].tag == "(") - (self.tokens[i - 1].tag == ")") for i in range(*span)))
        return [i for i, depth in zip(range(*span), depths, strict=True) if depth <= 0]

    def _in_full(self, span: tuple[int, int]) -> str:
        """Of a subject that is one word of a person's name all of it, as the document gives it: `Lindqvist`."""
        name = self.tokens[span[0]].name
        if span[1] - span[0] != 1 or name is None or name.type != "person" or not name.certain:
            return ""
        whole = " " in name.canonical and name.text in name.canonical.split()
        return name.canonical if whole and len(name.canonical) <= LONGEST // 3 else ""

    def _part_of(self, clause: Clause, span: tuple[int, int]) -> str:
        """Of a number what it is a part of, `Of the nine cars, four were sold`, where that stands at the head."""
        start, end = clause.start, span[0] - 1
        if self.tokens[span[1] - 1].tag not in ("CD", "PRP", "JJ", "RB") or end <= start + 1:
            return ""
        of = self.tokens[start].low == "of" and self.tokens[end].tag == ","
        whole = range(start, end)
        if not of or any(self.tokens[i].tag not in NOMINALS | {"IN"} or i in self.dated for i in whole):
            return ""
        part = text_of(self.folded, self.tokens, range(*span))
        told = f"{part} {text_of(self.folded, self.tokens, whole, {start: 'of'})}"
        return told if len(told) <= LONG else ""

    def _by_name(self, clause: Clause, span: tuple[int, int]) -> str:
        """Of a person told by office or kinship the name that stands beside: `the mayor, Ann Lee, said`."""
        head = self.tokens[head_of(self.parsed, span)]
        part = head.low in self.words.marks["nouns.remains"]  # `The body of the mate, Ann Lee, was found`
        governed = any(self.tokens[i].tag == "IN" and (part or self.tokens[i].low != "of") for i in range(*span))
        # `he and his aide, Ann Lee, left`; but not `One of them, Ann Lee, left`
        one = [self.tokens[i].low for i in range(*span)] == ["one", "of", "them"]
        joint = any(self.tokens[i].tag == "PRP" for i in range(*span)) and not one
        joint |= head.name is not None  # `The brig Mary, Capt. Lee, was lost`
        if joint or (governed and not is_person(head.low, self.words)) or self.words.event(head.low):
            return ""  # `Sentencing for the driver, Ann Lee, was put off`
        owner = span[0] + 1 < span[1] and self.tokens[span[0] + 1].tag == "POS"
        if (self.tokens[span[0]].name is not None and not owner) or head_plural(self.tokens, span):
            return ""
        name = named_beside(self.parsed, clause, span)
        return name.canonical if name is not None and len(name.canonical) <= LONGEST // 3 else ""

    def _listed(self, span: tuple[int, int]) -> str:
        """Of a long enumeration of names the first: `Ann Lee and two others`; empty where a subject is none."""
        end = next((i for i in range(*span) if self.tokens[i].tag == ","), span[1])
        many = len([i for i in range(*span) if self.tokens[i].tag in (",", "CC")])
        long = self.tokens[span[1] - 1].end - self.tokens[span[0]].start >= LONG
        if not long or end == span[1] or list_end(self.tokens, end, span[1]) < span[1]:
            return ""
        if any(self.tokens[i - 1].tag != "NNP" for i in range(*span) if self.tokens[i].tag in (",", "CC")):
            return ""
        spelled = next((word for word, number in self.words.numbers.items() if number == many), str(many))
        return f"{text_of(self.folded, self.tokens, range(span[0], end))} and {spelled} others"

    def writer(self, clause: Clause) -> str:
        """Who is meant where a diary or a letter leaves out its `I`: `[Ann Lee] took the train`."""
        first = self.tokens[clause.group.start] if clause.group else None
        if (
            first is None
            or first.tag != "VBD"
            or first.low in self.words.marks["verbs.letting"]
            or self.discourse.narrators.quoted(first.start)
        ):
            return ""
        before = self.tokens[clause.group.start - 1].tag if clause.group and clause.group.start else ""
        if before[:1].isalpha() and before not in ("CC", "RB", "CD", "DATE"):
            return ""  # `a report published by …`
        who = self.discourse.narrators.called(first.start)
        return f"[{who}]" if who else ""

    def _pronoun(self, clause: Clause, at: int, *, speaker: bool) -> str:
        token = self.tokens[at]
        if token.low in self.words.marks["people.speakers"]:
            who = speaker_of(self.discourse, self.index, self.parsed, clause) if speaker else ""
            return f"{who}: {token.text[0].upper()}{token.text[1:]}" if who else token.text
        if at and token.low in self.words.marks["tagging.all_of_them"] and (of := phrase_before(self.tokens, at - 1)):
            return f"{token.text} of the {self.tokens[of[1] - 1].text}"  # `two sons, both killed in 1916`
        found = self.discourse.meant(self.index, self.parsed, clause, token)
        long = found is not None and len(found.text) > LONGEST // 2 + 5
        if found is None or long or self._of_another(clause, found) or spoken_of(self.parsed, clause, found.text):
            return NOMINATIVES.get(token.low, token.text)  # `They saw us dropping the hook`
        self.meant = found
        return found.text if found.certain else f"[{found.text}]"

    def _of_another(self, clause: Clause, found: Meant) -> bool:
        """Whether somebody tells of himself beside one who can only be another: `"He threw me out," Lee said`."""
        own = any(self.tokens[i].low in ("me", "my", "myself") for i in clause.tokens)
        if not own or not self.discourse.narrators.quoted(self.tokens[clause.tokens[0]].start):
            return False
        who = speaker_of(self.discourse, self.index, self.parsed, clause)
        return who in ("", found.text)

    def _other_owner(self, clause: Clause, at: int) -> bool:
        """Whether a name of a place or body stands nearer: `will not lift the ban put on Iraq after its invasion`."""
        names = (token.name for token in self.tokens[clause.subject[1] if clause.subject is not None else 0 : at])
        return any(name is not None and name.type in ("place", "organisation") for name in names)

    def possessive(self, clause: Clause, text: str, low: str, at: int = -1) -> str:
        """A noun phrase with the name of its owner: `Ann Lee’s death` for `her death`.

        at: where it begins, if it is no subject.
        """
        wanted = SUBJECTS.get(low)
        styled = [word for word in text.lower().split()[1:2] if word in self.words.marks["titles.styles"]]
        if wanted is None or styled or (at >= 0 and wanted == "it" and self._other_owner(clause, at)):
            return text  # `his majesty`
        start = at if at >= 0 or clause.subject is None else clause.subject[0]
        pronoun = pronoun_like(wanted, self.tokens[start].start)
        rivals = Rivals(wanted, self.words, self.discourse.called)
        found = owner(self.parsed, clause, at, rivals) if at >= 0 else None
        found = found or self.discourse.meant(self.index, self.parsed, clause, pronoun)
        if at > 0 and self.tokens[at - 1].low in ANCHORING and (found is None or found.text):
            found = agreed(found, only_one_told(self.parsed, clause, pronoun, rivals))
        found = found or (reporter(self.parsed, clause, wanted) if at < 0 else None)
        if found is None or not found.text or len(found.text) > LONGEST // 3:
            return text
        if found.name is None and only_firms_own(text, found.text, self.words):
            return text
        another = at < 0 and not found.certain and another_before(self.parsed, pronoun, rivals, found)
        if another or found.text in text.split() or of_remains(self.parsed, clause, found):
            return text  # `Lee told Moe that his house had burned`, `his son Karl` of Karl
        self.meant = found
        whose = owning(found.text) if found.certain else f"[{owning(found.text)}]"
        return f"{whose}{text[len(low) :]}"
