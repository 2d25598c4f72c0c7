"""The two sides of a summit, pact or war that are joined by a hyphen: "the EU-China summit", "the Israel-Hamas war"."""

from dateline.compose.names.known import is_country, known, type_of_known
from dateline.compose.names.lexicon import Lexicon


def sides(word: str, lex: Lexicon) -> tuple[str, str] | None:
    """Two countries or bodies, where nothing is known by the whole: not Guinea-Bissau, Toshiba-EMI, MQM-Pakistan."""
    left, hyphen, right = word.partition("-")
    if not hyphen or word in known() or not (_is_party(left) and _is_party(right)):
        return None
    if is_country(right):
        apart = is_country(left) or left in lex.grammar["unions"]
    else:
        apart = is_country(left) or word.isupper()
    return (left, right) if apart else None


def _is_party(name: str) -> bool:
    return is_country(name) or type_of_known(name) == "organisation"
