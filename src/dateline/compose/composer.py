"""One document: its resolved mentions, one after the other, become events or refusals."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from dateline.compose.another_time import of_thing
from dateline.compose.bygone import over, to_come
from dateline.compose.capitals import in_capitals, lead_lowered, not_shouted
from dateline.compose.confidence import confidences
from dateline.compose.courtesy import by_courtesy
from dateline.compose.deeds import as_deed, plainly
from dateline.compose.discourse import Discourse
from dateline.compose.entry_names import under_heads
from dateline.compose.fiction import plots
from dateline.compose.fields import facts_of
from dateline.compose.forms import Form, Layout
from dateline.compose.kinds import kind_of
from dateline.compose.lifetimes import parted
from dateline.compose.modality import kind_of_clause, modality_of
from dateline.compose.names import Alias, Name, find_names, from_entities
from dateline.compose.parse.alleged import alleged
from dateline.compose.parse.brackets import as_done, beside, of_thing_after_deed, sorts
from dateline.compose.parse.causes import cause
from dateline.compose.parse.clauses import Clause
from dateline.compose.parse.happening import announced, called_off, put_off
from dateline.compose.parse.lexicon import words
from dateline.compose.parse.of_nouns import meant_for
from dateline.compose.parse.render import finished
from dateline.compose.parse.spanning import to_be
from dateline.compose.places import anchoring, identifier, passage
from dateline.compose.refusals import WORDS, Case, refused
from dateline.compose.rows import Row, in_full, row_of
from dateline.compose.sources import announced_by
from dateline.compose.speech import only_who_said
from dateline.compose.titles import Title, title_of
from dateline.compose.told import Told, came_then, coarser, finer, one_moment
from dateline.compose.updates import updates
from dateline.compose.who import Involved, Participants, Statement, by_type
from dateline.records import Composed, Document, Event, Mention, Modality, Refusal, Resolution, Scored, Sentence

Resolved = tuple[Mention, Resolution]
AROUND = 80  # characters that a refusal looks at on each side


class Composer:
    """Composes one document; see `dateline.compose.compose` for what it is given."""

    def __init__(
        self,
        document: Document,
        folded: str,
        sentences: Sequence[Sentence],
        resolved: Sequence[Resolved],
        aliases: Mapping[str, Alias],
    ) -> None:
        self.document, self.folded, self.sentences = document, folded, sentences
        self.language = "en" if document.language == "und" else document.language  # as its expressions were found
        self.words = words(self.language)
        self.aliases, self.spans = aliases, [(mention.start, mention.end) for mention, _ in resolved]
        self.resolved = resolved = list(parted(resolved, lambda: self.names, folded))
        self.plots = plots(document, self.words)
        self.facts = facts_of(document, self.words, self.language)
        self.updates = updates(document, folded, sentences, [mention for mention, _ in resolved], self.words)
        self.plainly = [self._plainly(mention, resolution) for mention, resolution in resolved]
        self.dates = [m for (m, _), rule in zip(resolved, self.plainly, strict=True) if rule not in WORDS]
        self.dated = [False] * len(sentences)
        for mention, resolution in resolved:
            self.dated[mention.sentence] |= resolution.when is not None
        self.equal: Counter[tuple[str, str]] = Counter()

    # What follows takes long, and is made where a mention is not plainly refused.

    @cached_property
    def names(self) -> Sequence[Name]:
        """The names of the whole document."""
        found = _names(self.document, self.sentences, self.spans, self.aliases)
        headed = under_heads(self.document, not_shouted(found, self.document.text, self.words), self.words)
        return by_courtesy(headed, self.folded, self.words) if self.words.grammar else headed

    @cached_property
    def discourse(self) -> Discourse:
        """Its sentences and who is meant in them."""
        return Discourse(self.document, self.folded, self.sentences, self.dates, self.names, self.words)

    @cached_property
    def participants(self) -> Participants:
        """Who takes part in what is told."""
        return Participants(self.discourse)

    @cached_property
    def layout(self) -> Layout:
        """Its form: what stands in rows, entries and lines of its own."""
        return Layout(self.document, self.folded, self.sentences, self.dates, self.words, self.updates)

    @cached_property
    def sure(self) -> Mapping[int, Scored]:
        """How probable it is that a date is right, by where its mention begins."""
        scores = confidences(self.document, self.resolved)
        return {mention.start: sure for (mention, _), sure in zip(self.resolved, scores, strict=True)}

    def composed(self) -> Composed:
        """The events in the order of the text, and what was refused."""
        events: list[Event] = []
        undated: list[Event] = []
        refusals: list[Refusal] = []
        kept: list[Told] = []
        for mention, rule, told in self._all():
            if told is None:
                refusals.append(self._refusal(rule, mention))
            elif (other := self._same(kept, told)) is not None:
                kept[kept.index(other)] = finer(other, told)
                refusals.append(self._refusal("told with another date", coarser(other, told).mention))
            else:
                kept.append(told)
        for told in kept:
            (undated if told.resolution.when is None else events).append(self._event(told))
        return Composed(document=self.document, events=tuple(events), undated=tuple(undated), refusals=tuple(refusals))

    # --------------------------------------------------------------------------------------------- refusals

    def _all(self) -> list[tuple[Mention, str, Told | None]]:
        """Every mention with the rule that refuses it or its statement, in order.

        Dates that stand alone come last: what they date depends on whether the text beside them dates itself.
        """
        alone = [
            not rule and self.layout.bare(mention.sentence)
            for (mention, _), rule in zip(self.resolved, self.plainly, strict=True)
        ]
        judged: dict[int, tuple[str, Told | None]] = {}
        for last in (False, True):
            for index, (mention, resolution) in enumerate(self.resolved):
                if alone[index] is last:
                    rule = self.plainly[index]
                    judged[index] = (rule, None) if rule else self._judged(mention, resolution)
                    if judged[index][1] is not None:
                        self.layout.kept.add(mention.sentence)
        return [(mention, *judged[index]) for index, (mention, _) in enumerate(self.resolved)]

    def _plainly(self, mention: Mention, resolution: Resolution) -> str:
        """The rule that refuses a mention whatever its sentence is like."""
        span = None if mention.sentence in self.updates else self.document.published_span
        own = resolution.because.counted_from in ("none", "unknown", "published")
        if span and own and span[0] <= mention.start < span[1]:
            return "dateline"
        if self.sentences[mention.sentence].block in self.plots:
            return "plot of a story"
        if self._fact(mention) or mention.sentence in self.updates:
            return ""
        return refused(self._case(mention, resolution, None), self.language, parsed=False)

    def _judged(self, mention: Mention, resolution: Resolution) -> tuple[str, Told | None]:
        """The rule that refuses a mention, or its statement."""
        told = self._told(mention, resolution)
        if told.form.kind == "row" and self._fact(mention):
            return "", told
        rule = refused(self._case(mention, resolution, told), self.language)
        if not rule and only_who_said(self.discourse, told.parsed, told.clause, mention.start):
            rule = "only who said it"
        if not rule and of_thing(self.document.published, told, self._told_as):
            rule = "date of a thing"
        return (rule, None) if rule else ("", told)

    def _told(self, mention: Mention, resolution: Resolution) -> Told:
        form = self.layout.form(mention, resolution.when.granularity if resolution.when else "")
        if form.kind not in ("row", "entry", "notice"):
            parsed = self.discourse.parsed_at(mention.sentence, mention.start)
        else:
            parsed = self.discourse.parsed_told(form.sentence, *self._first_sentence(form))
        inside = (i for i, one in enumerate(parsed.tokens) if mention.start <= one.start < mention.end)
        at = next((i for i in inside if parsed.tokens[i].mention >= 0), -1)
        if at >= 0 and over(self.document.published, resolution):
            parsed.past.add(at)
        elif at >= 0 and to_come(self.document.published, resolution, ""):
            parsed.ahead.add(at)
        return Told(mention, resolution, form, parsed, at)

    def _first_sentence(self, form: Form) -> tuple[int, int]:
        sentence = self.sentences[form.sentence]
        return max(form.body[0], sentence.start), min(form.body[1], sentence.end)

    def _case(self, mention: Mention, resolution: Resolution, told: Told | None) -> Case:
        sentence = self.sentences[mention.sentence]
        clause = told.clause if told else None
        start = told.form.quote[0] if told and told.form.kind == "row" else sentence.start
        subject = self.discourse.text(told.parsed, clause.subject) if told and clause and clause.subject else ""
        return Case(
            type=mention.type,
            block=self.document.blocks[sentence.block].kind if self.document.blocks else "paragraph",
            grain=resolution.when.granularity if resolution.when else "",
            form=told.form.kind if told else "clause",
            tense=told.tense if told else "none",
            subject=subject,
            bracket=self._bracket(told) if told and told.at >= 0 else "",
            expression=mention.text,
            before=self.folded[max(start, mention.start - AROUND) : mention.start],
            after=self.folded[mention.end : min(sentence.end, mention.end + AROUND)],
            sentence=self.folded[sentence.start : min(sentence.end, sentence.start + 600)],
        )

    def _bracket(self, told: Told) -> str:
        """What the date of a statement is the date of, if not of its verb: see `Case.bracket`."""
        parsed, at = told.parsed, told.at
        held = beside(parsed, at)
        if held == "thing" and of_thing_after_deed(parsed, at):
            return "later" if to_come(self.document.published, told.resolution, "") else held
        if held or not alleged(parsed, at):
            return held or ("as" if as_done(parsed, at) else "sort" if sorts(parsed, at) else cause(parsed, at))
        return "alleged"

    def _refusal(self, rule: str, mention: Mention) -> Refusal:
        sentence = self.sentences[mention.sentence]
        return Refusal(
            rule=rule,
            document=self.document.id,
            start=mention.start,
            end=mention.end,
            text=mention.text,
            quote=self.document.text[sentence.start : sentence.end],
        )

    def _same(self, kept: Sequence[Told], told: Told) -> Told | None:
        """The statement kept before of which this mention only tells the hour or the weekday."""
        for other in reversed(kept[-3:]):
            if other.mention.sentence == told.mention.sentence and one_moment(other, told):
                return other
        return None

    # ------------------------------------------------------------------------------------------------ events

    def _told_as(self, told: Told) -> tuple[Title, Clause | None, Modality]:
        """The title of a statement, the clause that it is of, and whether it tells a fact."""
        title = self._title(told)
        clause = None if title.how == "noun" else title.clause or told.clause
        modality = modality_of(self.discourse, told.parsed, clause, told.at, told.form, told.resolution)
        if title.how in ("noun", "shortened"):
            modality = self._of_noun(told, title, modality)
        held = title.text.endswith(" took place")  # `They said the sale was [next week]`
        if (title.how == "noun" or held) and modality.kind == "planned":
            title = title._replace(text=put_off(title.text, told.parsed, told.at))
        elif modality.kind == "planned":
            title = title._replace(text=to_be(title.text, told.parsed, clause))
        elif title.how == "noun":
            title, modality = as_deed(title, modality, told.parsed)
        modality = modality if title.how != "planned" else modality.model_copy(update={"kind": "planned"})
        return title, clause, modality

    def _event(self, told: Told) -> Event:
        mention, resolution, form = told.mention, told.resolution, told.form
        title, clause, modality = self._told_as(told)
        in_words = title.how not in ("row", "planned") and modality.kind != "planned"
        begins = bool(title.clause and title.clause.group and title.clause.group.end == told.at)
        if title.how == "noun" or begins or came_then(told, title.clause):
            # `the match starting [Friday]` starts that day
            resolution = resolution.of_thing or resolution
        quote = self.document.text[form.quote[0] : form.quote[1]]
        key = (" ".join(quote.split()), mention.text)
        ordinal, self.equal[key] = self.equal[key], self.equal[key] + 1
        when = resolution.when
        who = self._involved(told, title, modality.reported_by)
        place = anchoring(self.document, form.quote, (mention.start, mention.end), when.edtf if when else None)
        around = passage(self.sentences, form.sentence, self.dated)
        around = (min(around[0], form.quote[0]), max(around[1], form.quote[1]))
        return Event(
            id=identifier(self.document.id, quote, mention.text, ordinal),
            title=in_full(self.layout, form, mention, title.text) if in_words else title.text,
            date=when,
            undated_because=resolution.unresolved,
            because=resolution.because,
            quote=quote,
            context=self.document.text[around[0] : around[1]],
            people=who.people,
            organisations=who.organisations,
            places=who.places,
            names=who.names,
            kind=kind_of(told.parsed, clause, plainly(title.text), self.language),
            modality=modality,
            confidence=self.sure[mention.start],
            mentions=(place,),
            order=resolution.order,
        )

    def _of_noun(self, told: Told, title: Title, modality: Modality) -> Modality:
        """The modality of an event that a noun names: planned where it says so, told by whoever announces it."""
        first = min(title.told, default=0)
        source = announced_by(self.discourse, told.parsed, title.clause, first, told.form.sentence)
        planned = announced(told.parsed, title.told, alone=title.how == "shortened") or meant_for(told.parsed, told.at)
        planned |= title.how == "noun" and called_off(told.parsed, title.told)
        # nobody can tell of what will be by a noun that has taken place: `will lead the team in Tuesday's match`
        ahead = title.how == "noun" and (told.tense != "past" or told.at in told.parsed.ahead)
        ahead = ahead and to_come(self.document.published, told.resolution, "")
        ahead = ahead and (self.document.published is not None or told.form.kind != "line")  # a row of a chronicle
        ahead |= title.how == "noun" and self._awaited(told, first)
        return Modality(
            kind="planned" if planned or ahead else modality.kind, reported_by=source or modality.reported_by
        )

    def _awaited(self, told: Told, first: int) -> bool:
        """Whether somebody plans or is told to do something at an event: `Please join us at the [October] meeting`."""
        tokens, published = told.parsed.tokens, self.document.published
        attending = told.parsed.words.marks["dates.attending"]
        if told.at < 0 or not first or tokens[first - 1].low not in attending or over(published, told.resolution):
            return False
        return kind_of_clause(self.discourse, told.parsed, told.parsed.holder[told.at]) == "planned"

    def _title(self, told: Told) -> Title:
        form = told.form
        row = self._row(told) if form.kind == "row" else None
        if row and row.title and not self.discourse.put_before(told.parsed):
            return Title(row.title, told.clause, None, "planned" if row.planned else "row")
        title = title_of(self.discourse, form.sentence, told.parsed, told.at)
        title = title._replace(how="planned") if row and row.planned else title
        source = " ".join(told.parsed.tokens[index].text for index in title.told)
        names = self.discourse.names_in(*form.quote)
        if not in_capitals(source if title.how == "noun" else title.text):
            return title._replace(text=lead_lowered(title.text, names, self.words))
        return title._replace(text=finished(self.discourse.spelling.lowered(title.text, names, self.words)))

    def _row(self, told: Told) -> Row:
        fact = self._fact(told.mention)
        return fact or row_of(self.document, self.folded, self.layout, told.mention, self.words)

    def _fact(self, mention: Mention) -> Row | None:
        return self.facts.get(self.sentences[mention.sentence].block)

    def _involved(self, told: Told, title: Title, speaker: str | None) -> Involved:
        if told.form.kind == "row" and not self.discourse.put_before(told.parsed):
            named = (name for span in self._row(told).spans for name in self.discourse.names_in(*span))
            further = range(self._first_sentence(told.form)[1], told.form.body[1])  # sentences that tell what came then
            return by_type(name for name in named if name.start not in further)
        start = self._first_sentence(told.form)[0]
        return self.participants.involved(Statement(told.form.sentence, told.parsed, told.at, title, start, speaker))


def _names(
    document: Document, sentences: Sequence[Sentence], spans: Sequence[tuple[int, int]], aliases: Mapping[str, Alias]
) -> Sequence[Name]:
    """The document's names: from a trained pipeline's entities where it ran, else by rules. spans: of mentions."""
    if any(token.entity for sentence in sentences for token in sentence.tokens):
        return from_entities(document.text, sentences, aliases, document.language)
    return find_names(document.text, document.blocks, spans, aliases, document.language)
