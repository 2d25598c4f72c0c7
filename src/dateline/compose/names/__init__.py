"""People, organisations and places in a text, on the path that needs no trained model; and from one that has it."""

from dateline.compose.names.aliases import load_aliases
from dateline.compose.names.entities import from_entities
from dateline.compose.names.find import find_names
from dateline.compose.names.known import is_country
from dateline.compose.names.lexicon import is_role
from dateline.compose.names.record import NATIONALITY, Alias, Name, NameType
from dateline.compose.names.zones import dateline_end

__all__ = [
    "NATIONALITY",
    "Alias",
    "Name",
    "NameType",
    "dateline_end",
    "find_names",
    "from_entities",
    "is_country",
    "is_role",
    "load_aliases",
]
