"""Whether a noun phrase is somebody, for a `who` behind it: by name, by what he is, behind the places named since."""

from typing import Final

from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.contact import Contact
from dateline.compose.parse.phrases import named_before, nearest
from dateline.compose.parse.small import ARTICLES, A
from dateline.compose.parse.tags import FINITE, NOUNS
from dateline.compose.parse.tokens import Tok

_WHERE: Final = frozenset(("of", "from", "near", "in", "at", "with"))  # before where somebody lives


class Somebody(Contact):
    """The questions that find of whom a relative clause tells."""

    def _says_so(self, end: int) -> bool:
        """Whether the verb behind a relative pronoun is one of saying: `the influence of Oslo, which had insisted`."""
        verb = next((group for group in self.groups if group.start > end), None)
        return verb is not None and not verb.passive and self.tokens[verb.main].lemma in self.say

    def _before_places(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Somebody before the places that part him from `who`: `a pilot from a country other than Peru, who flew`."""
        at: tuple[int, int] | None = found
        while at is not None and not self._who(at):
            behind = at[0] > 1 and self.tokens[at[0] - 1].tag in ("IN", "CC")
            at = nearest(self.tokens, at[0] - 1) if behind else None
        return at

    def _with_address(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Somebody told of before his age and his home: of `Ann Lee (60), of Pit Road, Moss, who died` Ann Lee."""
        at: tuple[int, int] | None = found
        lives = False
        while at is not None and not (lives and self._who(at)):
            names = all(token.tag in ("NNP", "DT") for token in self.tokens[slice(*at)])
            governed = self.tokens[at[0] - 1].low in _WHERE
            lives |= governed
            end = at[0] - governed
            end -= governed and self.tokens[end - 1].low in self.words.marks["tagging.lately"]  # `formerly of Hull`
            if not (names or self._aged(at)) or end < 2 or self.tokens[end - 1].tag != ",":
                return None
            aged = end > 4 and [token.tag for token in self.tokens[end - 4 : end - 1]] == ["(", "CD", ")"]
            at = nearest(self.tokens, end - 4 if aged else end - 1)
        return at

    def _only_now(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """The last noun phrase, if no comma parts it from `who` and it is told of for the first time: `a smith`."""
        new = nearest(self.tokens, found[1])
        if new is None or end != new[1] or (end < len(self.tokens) and self.tokens[end].tag == ","):
            return None
        known = self.tokens[new[0]].low not in A or self.tokens[end - 1].tag != "NN"
        return None if known or self._around_them(new) else new

    def _who(self, span: tuple[int, int]) -> bool:
        last = self.tokens[span[1] - 1]
        person = last.name is not None and last.name.type == "person"
        marks, one = self.words.marks, last.low.removesuffix("s")
        told = {last.low, one} & (marks["nouns.role"] | marks["nouns.person"]) or self.words.ends_in_person(one)
        told = told or last.low.endswith(("men", "women"))
        return person or (last.name is None and bool(told))

    def _pair(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """Two names joined by a conjunction, of whom a plural tells: `Ann and Jan, who were married`."""
        start = found[0]
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        joined = start > 1 and self.tokens[start - 1].tag == "CC" and self.tokens[start - 2].tag == "NNP"
        several = verb is not None and verb.low in self.words.marks["verbs.plural"]
        several |= start > 2 and self.tokens[start - 3].low in self.words.marks["tagging.both"]
        return (start - 2, found[1]) if joined and several and self.tokens[start].tag == "NNP" else None

    def _all_counted(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """All those of whom some are counted, if no comma parts them from `who`: `38 of the 212 who set out`, `six of
        the nine judges who heard it`."""
        tags = [token.tag for token in self.tokens[slice(*found)]]
        several = tags[:4] == ["CD", "IN", "DT", "CD"] and tags[4:] in ([], ["NNS"])
        return (found[0] + 2, found[1]) if several and found[1] == end else None

    def _child(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Whom commas call the child of two: of `Ann Lee, a daughter of Jan and Mary Lee, who died` Ann Lee."""
        tags = [token.tag for token in self.tokens[slice(*found)]]
        if (
            self.tokens[found[0]].low not in A
            or tags[-3:] != ["NNP", "CC", "NNP"]
            or self.tokens[found[1] - 4].low != "of"
        ):
            return None
        named = named_before(self.tokens, found)
        name = self.tokens[named[1] - 1].name
        return named if named != found and name is not None and name.type in ("person", "name") else None

    def _mourned(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """The dead behind their kin, if `who` tells of harm: of `the families of the boys who died` the boys."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1)
        verb = next((group for group in self.groups if group.start >= end), None)
        marks = self.words.marks
        if verb is None or of < 0 or self.tokens[of - 1].low not in marks["people.bereaved"]:
            return None
        lemma, lost = self.tokens[verb.main].lemma, [token.low for token in self.tokens[verb.end : verb.end + 2]]
        died = lemma in marks["verbs.losing"] and not marks["nouns.life"].isdisjoint(lost)
        return (of + 1, found[1]) if died or lemma in marks["verbs.casualties"] else None

    def _told_by_role(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase begins with what somebody is: `the chief of police`."""
        first = next((token for token in self.tokens[slice(*span)] if token.tag in NOUNS), None)
        return first is not None and first.low in self.words.marks["nouns.role"]

    def _aged(self, span: tuple[int, int]) -> bool:
        """Whether nothing but a number between commas stands behind a name, `Ann Lee, 29, who …`, or in which years of
        his life somebody is, `a driver in his fifties, whose car …`."""
        start, told = span[0], [token.tag for token in self.tokens[slice(*span)]]
        years = self.tokens[span[1] - 1].low in self.words.marks["nouns.years_of_life"] and told[:1] == ["PRP$"]
        if years and start > 1 and self.tokens[start - 1].low == "in":
            return True
        aged = self.tokens[start].low in self.words.marks["dates.aged"]  # `Ann Lee, aged 29, who …`
        alone = told[aged:] == ["CD"] and start > 1
        return alone and self.tokens[start - 1].tag == "," and self.tokens[start - 2].tag == "NNP"

    def _somebody(self, last: int) -> bool:
        """Whether a noun phrase that ends here can be people: no name of anything else."""
        name = self.tokens[last].name
        return name is None or name.type == "person" or (name.certain is False and not self._governed(last + 1))

    def _nobody_there(self, span: tuple[int, int]) -> bool:
        return not self._somebody(span[1] - 1) and not self._of_a_place(span)

    def _both_roles(self, listed: tuple[int, int], verb: Tok | None) -> bool:
        """Whether commas say of one what two things he is: `Ann Lee, the pianist and teacher who died in May`."""
        tags = [token.tag for token in self.tokens[slice(*listed)]]
        one = tags[:2] == ["NNP", ","] and tags.count(",") == 1 and self.tokens[listed[0] + 2].low in ARTICLES
        alone = one and tags.count("DT") == 1 and self.tokens[listed[1] - 1].name is None
        return alone and (verb is None or verb.low not in self.words.marks["verbs.plural"])

    def _around_them(self, span: tuple[int, int]) -> bool:
        """Whether a thing only says where somebody is, of whom `who` tells: `two men inside a mill who were hurt`."""
        last, marks = self.tokens[span[1] - 1], self.words.marks
        thing = last.tag == "NN" and last.name is None and not self._who(span)
        where = span[0] > 1 and self.tokens[span[0] - 1].low in marks["dates.inside"]
        there = nearest(self.tokens, span[0] - 1) if thing and where else None
        body = last.low in marks["nouns.bodies"] | marks["nouns.anaphoric"]
        return there is not None and (not body or self._who(there))

    def _living_there(self, span: tuple[int, int], there: tuple[int, int]) -> bool:
        """Whether several stand before the place where they are, which is nobody: `regulators in Oslo, who …`."""
        name = self.tokens[there[1] - 1].name
        place = name is not None and name.type == "place" and there[1] - there[0] == 1
        return place and self.tokens[span[1] - 1].tag == "NNS" and self.tokens[there[0] - 1].low in _WHERE

    def _of_a_place(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase tells of somebody by where he is from or rules: `the king of Moss`."""
        of = next((i for i in range(*span) if self.tokens[i].low == "of"), -1)
        return of > span[0] and self._who((span[0], of))

    def work_of(self, author: tuple[int, int]) -> tuple[int, int]:
        """A work with who made it, `a poem by the writer Ann Lee`; who or what is given, if no work is told of."""
        by = author[0] - 1
        end = by - 1 if by > 1 and self.tokens[by - 1].tag in ("VBN", "VBD") else by  # `a church designed by Ann Lee`
        work = nearest(self.tokens, end) if end > 0 and self.tokens[by].low == "by" else None
        return (work[0], author[1]) if work is not None and self.tokens[work[1] - 1].tag in NOUNS else author

    def told_by_verb(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """What a `that` without a comma cannot but stand for: what somebody made, those of whom the verb tells."""
        return self._made_by_somebody(found) or self._those_of_one(found, end)

    def _made_by_somebody(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """A work with its author, for whom no `that` can stand: of `a painting by Ann Lee that was stolen` the
        painting."""
        name = self.tokens[found[1] - 1].name
        made = name is not None and name.type in ("person", "name") and found[1] - found[0] == 1 and found[0] > 1
        work = self.work_of(found) if made else found
        return work if work != found else None

    def _those_of_one(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """The things of which one is told, if the verb behind is that of several: of `the return of two vases that
        were stolen` the vases."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1)
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        if of < 1 or verb is None or verb.low not in self.words.marks["verbs.plural"]:
            return None
        one = self.tokens[of - 1].tag == "NN" and self.tokens[of - 1].low not in self.words.marks["nouns.gatherings"]
        return (of + 1, found[1]) if one and self.tokens[found[1] - 1].tag == "NNS" else None

    def on_sale(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """A thing with a name that is sold or made, and no event that befell it: of `the recall of the Orion 7, which
        went on sale in May` the Orion 7."""
        of = next((i for i in range(*found) if self.tokens[i].low == "of"), -1)
        verb = next((group for group in self.groups if group.start >= end), None)
        named = of > 0 and any(self.tokens[i].name is not None for i in range(of, found[1]))
        if not named or verb is None:
            return None
        lemma, marks = self.tokens[verb.main].lemma, self.words.marks
        sold = lemma == "go" and [token.low for token in self.tokens[verb.end : verb.end + 2]] == ["on", "sale"]
        made = verb.passive and lemma in marks["verbs.founding"] | marks["verbs.launching"]
        return (of + 1, found[1]) if sold or made else None

    def issuer(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """The body whose shares stand before `which`, if that tells what only a body does: `Shares of the firm, which
        disclosed a letter on Monday, fell`."""
        verb = next((group for group in self.groups if group.start >= end), None)
        marks = self.words.marks
        shares = found[1] - found[0] > 2 and self.tokens[found[0]].low in marks["nouns.securities"]
        says = marks["verbs.reporting"] | marks["verbs.wording"] | marks["verbs.reporting_results"]
        told = verb is not None and not verb.passive and self.tokens[verb.main].lemma in says
        of = shares and self.tokens[found[0] + 1].low in ("of", "in")
        return (found[0] + 2, found[1]) if told and of else None

    def acquired(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """A thing with the place where it is, if somebody has bought it: `a workshop on Murano, which he bought`."""
        bought = self.words.marks["verbs.acquiring"]
        governed = found[0] > 1 and self.tokens[found[0] - 1].low in ("in", "at", "on", "near")
        verb = next((group for group in self.groups if group.start >= end), None)
        own = verb is not None and end < verb.start - 1 and self.tokens[verb.main].lemma in bought
        name = self.tokens[found[1] - 1].name
        placed = name is not None and name.type in ("place", "name", "organisation") and found[1] - found[0] == 1
        wider = self.phrase_before(found[0] - 1) if governed and own and placed else None
        return (wider[0], found[1]) if wider is not None and self.tokens[wider[1] - 1].tag in ("NN", "NNS") else None

    def what_rose(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """What rises and falls by itself before `in` and a name, of which `which` tells that it did, `Shares in Holm,
        which had fallen on Friday`, or what begins and ends: `Work on the hall, which began in May`."""
        verb, marks = next((group for group in self.groups if group.start >= end), None), self.words.marks
        lemma = self.tokens[verb.main].lemma if verb is not None and not verb.passive else ""
        rose = lemma in marks["verbs.rising"] and self.tokens[found[0] - 1].low == "in"
        if found[0] < 2 or not (rose or lemma in marks["verbs.going_on"]):
            return None
        known = marks["nouns.fluctuating"] if rose else marks["nouns.going_on"]
        wider = self.phrase_before(found[0] - 1) if self.tokens[found[0] - 2].low in known else None
        return (wider[0], found[1]) if wider is not None else None

    def agreed(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """A deal, where `which` tells what became of it and not of who is bought: `the takeover of Brook, which was
        announced in May`, `the sale of its airline, Moss Air, which was expected in May`."""
        verb, marks = next((group for group in self.groups if group.start >= end), None), self.words.marks
        if verb is None or not verb.passive:
            return None
        apposed = found[0] > 2 and self.tokens[found[0] - 1].tag == "," and self.tokens[found[1] - 1].tag == "NNP"
        whole = self.phrase_before(found[0] - 1) if apposed else found
        of = next((i for i in range(*whole) if self.tokens[i].low == "of"), -1) if whole is not None else -1
        deal = of > 0 and self.tokens[of - 1].low in marks["nouns.deals"]
        done = self.tokens[verb.main].lemma in marks["verbs.of_deals"] | marks["verbs.awaited"]
        return whole if deal and done else None

    def _settled(self, found: tuple[int, int], end: int) -> tuple[int, int] | None:
        """A town with the region where it lies, if somebody took it: `the largest town in Moss state, which
        they took`."""
        marks, region = self.words.marks, self.tokens[found[1] - 1].low in self.words.marks["nouns.regions"]
        verb = next((group for group in self.groups if group.start >= end), None)
        taken = verb is not None and self.tokens[verb.main].lemma in marks["verbs.capturing"]
        governed = found[0] > 1 and self.tokens[found[0] - 1].low == "in"
        wider = self.phrase_before(found[0] - 1) if region and taken and governed else None
        town = wider is not None and self.tokens[wider[1] - 1].low in marks["nouns.settlements"]
        return (wider[0], found[1]) if wider is not None and town else None

    def _of_somewhere(self, end: int) -> tuple[int, int] | None:
        """Somebody called by where he is from: `Dion of Lyke, who wrote`."""
        if end < 3 or self.tokens[end - 2].low != "of" or self.tokens[end - 3].tag != "NNP":
            return None
        name = self.tokens[end - 3].name
        governed = end > 3 and self.tokens[end - 4].tag in ("IN", "DT", "NN", "NNP")
        return (end - 3, end) if name is not None and name.type in ("person", "name") and not governed else None

    def _addressed(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """Whom a wish is for: of `Congratulations to Ann, who` Ann."""
        near = nearest(self.tokens, found[1])
        named = near is not None and near[0] > 0 and self.tokens[near[1] - 1].tag == "NNP"
        return near if named and near is not None and self.tokens[near[0] - 1].tag == "TO" else None

    def of_maker(self, index: int, before: int, around: Clause) -> bool:
        """Whether a `which` behind commas cannot mean who did it: `a hall, built by Ann Lee, which burned in 1950`."""
        near = nearest(self.tokens, before + 1) if self.tokens[index].low == "which" else None
        name = self.tokens[before].name
        if (
            near is None
            or near[0] == 0
            or name is None
            or around.antecedent is None
            or self.tokens[index - 1].tag != ","
        ):
            return False
        parted = self.tokens[around.start - 1].tag == ","
        governed = self.tokens[near[0] - 1].low in ("by", "from") and self.tokens[near[0]].tag == "NNP"
        return parted and governed and name.type in ("person", "name")

    def bare_role(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase between commas is nothing but what somebody is."""
        parted = span[0] > 1 and self.tokens[span[0] - 1].tag == "," and self.tokens[span[0] - 2].tag == "NNP"
        plain = all(self.tokens[i].tag in ("JJ", "NN") for i in range(*span))
        marks, role = self.words.marks, self.tokens[span[1] - 1].low
        pair = "-".join(token.low for token in self.tokens[span[0] : span[1]][-2:])
        return parted and plain and (role in marks["nouns.role"] or pair in marks["nouns.role_pairs"])

    def one_told(self, found: tuple[int, int], end: int) -> bool:
        """Whether the verb is that of one while several somethings are for a name: `drugs for Marburg, which was`."""
        verb = next((token for token in self.tokens[end : end + 4] if token.tag in FINITE), None)
        one = verb is not None and verb.low in self.words.marks["verbs.singular"]
        return one and self.tokens[found[0] - 2].tag == "NNS"
