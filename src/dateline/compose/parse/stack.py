"""The clauses of a sentence while they are open: one is the current one, those around it wait."""

from collections.abc import Sequence

from dateline.compose.parse.ahead import Ahead
from dateline.compose.parse.clauses import Clause, Sentence, parents
from dateline.compose.parse.lexicon import Words
from dateline.compose.parse.tokens import Tok


class Stack:
    """A sentence that is being parsed. clause: the current one. dash: where the dash stands that closes an aside."""

    def __init__(self, tokens: Sequence[Tok], words: Words) -> None:
        self.sentence = Sentence(tokens, words)
        self.tokens, self.words = tokens, words
        self.ahead = Ahead(tokens, self.sentence.groups, words)
        self.dash = -1
        self.clause = self._open("main", 0, None)

    def _open(self, kind: str, start: int, parent: Clause | None, intro: int = -1) -> Clause:
        self.clause = Clause(kind, start, parent, intro)
        self.sentence.clauses.append(self.clause)
        return self.clause

    def _hold(self, start: int, end: int) -> None:
        self.clause.tokens.extend(range(start, end))
        self.sentence.holder.extend([self.clause] * (end - start))

    def _waiting(self) -> Clause | None:
        """The nearest clause around this one that has no verb yet."""
        return next((clause for clause in parents(self.clause) if clause.group is None), None)

    def _move(self, start: int, end: int, to: Clause) -> None:
        for index in range(start, end):
            if index in self.sentence.holder[index].tokens:
                self.sentence.holder[index].tokens.remove(index)
            self.sentence.holder[index] = to
            to.tokens.append(index)
        self.clause = to

    def _aside(self, index: int) -> bool:
        """What stands between two dashes is told beside: `Another man – who cannot be named – was seen`."""
        if self.dash == index:
            self._hold(index, index + 1)
            self._close_bracket()
            return True
        closing = self.ahead.dash(index)
        if closing < 0:
            return False
        self.dash = closing
        self._bracket(index)
        return True

    def _bracket(self, index: int) -> None:
        self._open("paren", index, self.clause).antecedent = self.ahead.phrase_before(index)
        self._hold(index, index + 1)

    def _close_bracket(self) -> None:
        clause: Clause | None = self.clause
        while clause is not None and clause.kind != "paren":
            clause = clause.shared or clause.parent  # `(a set costs $24 and will be out in [May])`
        if clause is not None and clause.parent is not None:
            self.clause = clause.parent
