"""Dates in languages without a folder: found by the locale's names, checked by dateparser."""

import pytest

from dateline import pipeline
from dateline.expressions import load
from dateline.expressions.engine import compile_matcher
from dateline.find import find
from dateline.find.scan import folded, scan
from dateline.interval.terms import Term, parse_meaning
from dateline.interval.timex3 import timex3
from dateline.resolve import Resolver
from dateline.resolve.foreign import confirmed, grammar_for, verified
from tables import each_row


def dates(text: str, language: str) -> list[tuple[str, str]]:
    """Every expression and its value, of ranges both ends."""
    grammar = grammar_for(language)
    found = find(text, grammar)
    resolver = Resolver(found.folded, found.sentences, grammar, None)
    resolved = resolver.resolve(confirmed(found.mentions, language), text)
    pieces = [piece for one in resolved for piece in (one.ends or (one,))]
    return [(piece.mention.text, timex3(piece.value)) for piece in pieces if piece.value is not None]


SENTENCES = [
    ("de", "Der Vertrag wurde am 24. Oktober 2014 in Bonn unterzeichnet.", [("24. Oktober 2014", "2014-10-24")]),
    ("de", "Am Freitag, dem 24. Okt. 2014, fiel die Mauer.", [("Freitag, dem 24. Okt. 2014", "2014-10-24")]),
    ("de", "Im Jänner 1946 war alles vorbei; Rechnung vom 3.11.1989.", [("Jänner 1946", "1946-01"), ("3.11.1989", "1989-11-03")]),
    ("de", "Die Messe dauerte vom 24.–26. Oktober 2014.", [("24.", "2014-10-24"), ("26. Oktober 2014", "2014-10-26")]),
    ("de", "Vom 3. Mai 2014 – 5. Juni 2014 regnete es.", [("3. Mai 2014", "2014-05-03"), ("5. Juni 2014", "2014-06-05")]),
    ("es", "El tratado se firmó el 24 de octubre de 2014 en Cádiz.", [("24 de octubre de 2014", "2014-10-24")]),
    ("es", "Nació en marzo de 1936 y murió el 1 de mayo de 2001.", [("marzo de 1936", "1936-03"), ("1 de mayo de 2001", "2001-05-01")]),
    ("es", "Sevilla, viernes, 24 de octubre del 2014.", [("viernes, 24 de octubre del 2014", "2014-10-24")]),
    ("it", "L'accordo fu firmato il 24 ottobre 2014 a Lucca.", [("24 ottobre 2014", "2014-10-24")]),
    ("it", "Il 1º maggio 1947 piovve, e così nel settembre 1947.", [("1º maggio 1947", "1947-05-01"), ("settembre 1947", "1947-09")]),
    ("pt", "O navio zarpou a 24 de outubro de 2014 do Porto.", [("24 de outubro de 2014", "2014-10-24")]),
    ("pt", "Em abril de 1974 tudo mudou; ver 25/04/1974.", [("abril de 1974", "1974-04"), ("25/04/1974", "1974-04-25")]),
    ("nl", "Het schip vertrok op 24 oktober 2014 uit Hoorn.", [("24 oktober 2014", "2014-10-24")]),
    ("nl", "Op maandag 5 mei 1945 was het feest, sinds maart 1945 was er hoop.", [("maandag 5 mei 1945", "1945-05-05"), ("maart 1945", "1945-03")]),
    ("sv", "Fördraget skrevs under den 24 oktober 2014 i Lund.", [("24 oktober 2014", "2014-10-24")]),
    ("sv", "I maj 1945 ringde klockorna, 1945-05-07.", [("maj 1945", "1945-05"), ("1945-05-07", "1945-05-07")]),
    ("da", "Skibet sank den 24. oktober 2014 ud for Skagen.", [("24. oktober 2014", "2014-10-24")]),
    ("no", "Skipet sank 24. oktober 2014 utenfor Bodø.", [("24. oktober 2014", "2014-10-24")]),
    ("pl", "Umowę podpisano 24 października 2014 r. w Łodzi.", [("24 października 2014", "2014-10-24")]),
    ("pl", "W październiku 2014 padało, a we wrześniu 1939 płonęło.", [("październiku 2014", "2014-10"), ("wrześniu 1939", "1939-09")]),
    ("cs", "Smlouva byla podepsána 24. října 2014 v Brně.", [("24. října 2014", "2014-10-24")]),
    ("cs", "V listopadu 1989 se lidé sešli, 17. 11. 1989.", [("listopadu 1989", "1989-11"), ("17. 11. 1989", "1989-11-17")]),
    ("hr", "Brod je potonuo 24. listopada 2014. kod Visa.", [("24. listopada 2014", "2014-10-24")]),
    ("sk", "Zmluvu podpísali 24. októbra 2014 v Nitre.", [("24. októbra 2014", "2014-10-24")]),
    ("ru", "Договор подписали 24 октября 2014 года в Твери.", [("24 октября 2014", "2014-10-24")]),
    ("ru", "Октябрь 1917 был холодным, а 9 мая 1945 г. шёл дождь.", [("Октябрь 1917", "1917-10"), ("9 мая 1945", "1945-05-09")]),
    ("uk", "Угоду підписали 24 жовтня 2014 року у Львові.", [("24 жовтня 2014", "2014-10-24")]),
    ("uk", "Лютий 2014 змінив усе; запис від 21.02.2014.", [("Лютий 2014", "2014-02"), ("21.02.2014", "2014-02-21")]),
    ("bg", "Договорът е подписан на 24 октомври 2014 г. в Русе.", [("24 октомври 2014", "2014-10-24")]),
    ("tr", "Antlaşma 24 Ekim 2014 Cuma günü imzalandı.", [("24 Ekim 2014", "2014-10-24")]),
    ("tr", "Mayıs 1960 sıcaktı, 27 Mayıs 1960 da öyle.", [("Mayıs 1960", "1960-05"), ("27 Mayıs 1960", "1960-05-27")]),
    ("el", "Η συμφωνία υπογράφηκε στις 24 Οκτωβρίου 2014 στην Πάτρα.", [("24 Οκτωβρίου 2014", "2014-10-24")]),
    ("ar", "وقعت الاتفاقية في 24 أكتوبر 2014 في القاهرة.", [("24 أكتوبر 2014", "2014-10-24")]),
    ("ar", "غادرت السفينة في ٢٤ أكتوبر ٢٠١٤ صباحا.", [("٢٤ أكتوبر ٢٠١٤", "2014-10-24")]),
    ("he", "ההסכם נחתם ב-24 באוקטובר 2014 בחיפה.", [("24 באוקטובר 2014", "2014-10-24")]),
    ("hi", "समझौता 24 अक्टूबर 2014 को हुआ।", [("24 अक्टूबर 2014", "2014-10-24")]),
    ("zh", "协议于2014年10月24日在西安签署。", [("2014年10月24日", "2014-10-24")]),
    ("zh", "自2014年10月起，价格为2014元。", [("2014年10月", "2014-10")]),
    ("ja", "条約は２０１４年１０月２４日に京都で結ばれた。", [("２０１４年１０月２４日", "2014-10-24")]),
    ("ja", "彼は1945年8月に帰り、1946年 1月 3日に発った。", [("1945年8月", "1945-08"), ("1946年 1月 3日", "1946-01-03")]),
    ("ko", "조약은 2014년 10월 24일 부산에서 맺어졌다.", [("2014년 10월 24일", "2014-10-24")]),
    ("hu", "A szerződést 2014. október 24-én írták alá Pécsett.", [("2014. október 24", "2014-10-24")]),
    ("hu", "Az ülés 1956. 10. 23. volt, a könyv 1956 november havi.", [("1956. 10. 23", "1956-10-23"), ("1956 november", "1956-11")]),
    ("fi", "Sopimus allekirjoitettiin 24. lokakuuta 2014 Turussa.", [("24. lokakuuta 2014", "2014-10-24")]),
    ("lt", "Sutartis pasirašyta 2014 m. spalio 24 d. Kaune.", [("2014 m. spalio 24", "2014-10-24")]),
    ("ro", "Tratatul a fost semnat la 24 octombrie 2014 la Iași.", [("24 octombrie 2014", "2014-10-24")]),
    ("ca", "L'acord es va signar el 24 d'octubre de 2014 a Girona.", [("24 d'octubre de 2014", "2014-10-24")]),
    ("gl", "O acordo asinouse o 24 de outubro de 2014 en Lugo.", [("24 de outubro de 2014", "2014-10-24")]),
    ("vi", "Hiệp định được ký ngày 24 tháng 10 năm 2014 tại Huế.", [("ngày 24 tháng 10 năm 2014", "2014-10-24")]),
    ("id", "Perjanjian itu diteken pada 24 Oktober 2014 di Medan.", [("24 Oktober 2014", "2014-10-24")]),
    ("sl", "Pogodba je bila podpisana 24. oktober 2014 v Celju.", [("24. oktober 2014", "2014-10-24")]),
    ("de", "Der Weg war vom 1. bis 3. April 2014 gesperrt, im Jahr 2015 nie.", [("1.", "2014-04-01"), ("3. April 2014", "2014-04-03"), ("2015", "2015")]),
    ("es", "Llovió del 4 al 6 de mayo de 2011 y nevó en 1998.", [("4", "2011-05-04"), ("6 de mayo de 2011", "2011-05-06"), ("1998", "1998")]),
    ("it", "Chiuso dal 4 al 6 maggio 2011, riaperto nel 2012.", [("4", "2011-05-04"), ("6 maggio 2011", "2011-05-06"), ("2012", "2012")]),
    ("ru", "С 4 по 6 мая 2011 года шёл снег, в 1998 году тоже.", [("4", "2011-05-04"), ("6 мая 2011", "2011-05-06"), ("1998 году", "1998")]),
    ("nl", "Open van 4 tot 6 mei 2011, in het jaar 2012 niet.", [("4", "2011-05-04"), ("6 mei 2011", "2011-05-06"), ("2012", "2012")]),
    ("pl", "Od 4 do 6 maja 2011 padało, a w 1998 roku nie.", [("4", "2011-05-04"), ("6 maja 2011", "2011-05-06"), ("1998 roku", "1998")]),
    ("zh", "工程于2020年完成。", [("2020年", "2020")]),
    ("ko", "공사는 2020년 끝났다.", [("2020년", "2020")]),
    ("ru", "В сентябре 1972 года дом сгорел, к декабрю 1975 г. его отстроили.", [("сентябре 1972", "1972-09"), ("декабрю 1975", "1975-12")]),
    ("uk", "У вересні 1972 року дім згорів, у листопаді 1975 його відбудували.", [("вересні 1972", "1972-09"), ("листопаді 1975", "1975-11")]),
    ("be", "У верасні 1972 года дом згарэў.", [("верасні 1972", "1972-09")]),
    ("sk", "V septembri 1972 dom zhorel a v máji 1975 stál znova.", [("septembri 1972", "1972-09"), ("máji 1975", "1975-05")]),
    ("sl", "Septembra 1972 je hiša pogorela.", [("Septembra 1972", "1972-09")]),
    ("sr", "Кућа је изгорела у септембру 1972. године.", [("септембру 1972", "1972-09")]),
    ("lt", "Namas sudegė 1972 m. rugsėjį.", [("1972 m. rugsėjį", "1972-09")]),
    ("fi", "Talo paloi syyskuun 1972 lopussa.", [("syyskuun 1972", "1972-09")]),
    ("et", "Maja põles maha septembris 1972.", [("septembris 1972", "1972-09")]),
    ("hu", "A ház 1972. szeptemberben égett le.", [("1972. szeptemberben", "1972-09")]),
    ("el", "Το σπίτι κάηκε τον Σεπτέμβριο 1972.", [("Σεπτέμβριο 1972", "1972-09")]),
    ("de", "Am 12. Oktober tagt der Rat, vom 3. bis 7. Mai wird gestreikt.", [("12. Oktober", "XXXX-10-12"), ("3.", "XXXX-05-03"), ("7. Mai", "XXXX-05-07")]),
    ("es", "El 12 de febrero pidió el cierre.", [("12 de febrero", "XXXX-02-12")]),
    ("ru", "12 февраля мэр потребовал закрыть склад.", [("12 февраля", "XXXX-02-12")]),
    ("zh", "2月12日，市长要求关闭仓库。", [("2月12日", "XXXX-02-12")]),
    ("ko", "시장은 2월 12일 폐쇄를 요구했다.", [("2월 12일", "XXXX-02-12")]),
    ("hu", "A polgármester február 12-én kérte.", [("február 12", "XXXX-02-12")]),
    ("ko", "창고는 1972년 9월에 지어졌고 1994년부터 1996년까지 수리되었다.", [("1972년 9월", "1972-09"), ("1994년", "1994"), ("1996년", "1996")]),
    ("sv", "Polisen kom den 1 mars till hamnen.", [("1 mars", "XXXX-03-01")]),
    ("pl", "W latach 1994–1996 budowano port.", [("1994", "1994"), ("1996", "1996")]),
    ("it", "Tra il 1994 e il 1996 fu costruito il porto.", [("1994", "1994"), ("1996", "1996")]),
    ("zh", "2017年2月3日至7日，工人罢工。", [("2017年2月3日", "2017-02-03"), ("7日", "2017-02-07")]),
    ("zh", "1994年至1996年进行了翻修。", [("1994年", "1994"), ("1996年", "1996")]),
    ("de", "Zwischen 1994 und 1996 wurde saniert.", [("1994", "1994"), ("1996", "1996")]),
    ("es", "Fue restaurado entre 1994 y 1996.", [("1994", "1994"), ("1996", "1996")]),
    ("ru", "Его отстроили в 1994—1996 годах.", [("1994", "1994"), ("1996 годах", "1996")]),
    ("ru", "Он служил с 1994 по 1996 год.", [("1994", "1994"), ("1996", "1996")]),
    ("ar", "تم ترميمه بين عامي 1994 و1996.", [("1994", "1994"), ("1996", "1996")]),
    ("la", "Litterae datae 1648-10-24 Monasterii.", [("1648-10-24", "1648-10-24")]),
]  # fmt: skip


@each_row(("language", "text", "expected"), SENTENCES)
def test_explicit_dates_are_found_and_confirmed(language, text, expected):
    assert dates(text, language) == expected


TRAPS = [
    ("de", "Der Preis stieg auf 1.999 Euro, Seite 24, Nr. 10.2014, seit 2014."),
    ("de", "Version 1.24.10.2014 und Tel. 030-24-10-2014-7 und 24. Kapitel."),
    ("de", "Mai und August Müller, 2014 Menschen, 3.5.1 Abschnitt, 12 Uhr."),
    ("es", "Se fijó en 2014 euros, en 2014 personas y en 1998,5 metros."),
    ("ja", "2014年間、2014年代、第2014年。"),
    ("es", "Costó 2014 euros; el 24 por ciento, mayo y marzo, página 1936."),
    ("es", "Martes y miércoles llueve; en 5 minutos vuelvo, a las 10."),
    ("it", "Il 24 per cento; maggio piovoso; 1.200 lire; capitolo 3.5.2014.7"),
    ("nl", "Het kostte 2014 euro, op bladzijde 24, in mei."),
    ("sv", "Mars är en planet, 2014 kronor, maj."),
    ("pl", "Strona 24, cena 2014 zł, maj i marzec."),
    ("cs", "Strana 24, cena 2014 Kč, máj, 30. února 2014."),
    ("ru", "Цена 2014 рублей, май, март, страница 24, номер 10-2014."),
    ("uk", "Ціна 2014 гривень, травень, сторінка 24, рахунок 24.10.2014.77."),
    ("tr", "Fiyat 2014 lira, ekim yapıldı, sayfa 24, ocak yandı."),
    ("ar", "السعر 2014 جنيها، صفحة 24، مايو."),
    ("zh", "价格2014元，第24页，10月。"),
    ("ja", "価格は2014円、第24頁、月と日。"),
    ("fa", "تاریخ 1393/08/02 و قیمت 2014 ریال."),
    ("th", "ราคา 2557 บาท วันที่ 24 ตุลาคม 2557"),
    ("hu", "Az ára 2014 forint, 24. oldal, május."),
    ("ko", "2020년대, 2020년간."),
    ("ru", "Улица 8 Марта и площадь 1 Мая."),
    ("es", "Vive en la avenida 9 de julio y milita en el movimiento 26 de julio."),
    ("de", "Die Straße des 17. Juni; er kam von 1994 Metern herab."),
    ("la", "Anno 2014, pagina 24, die 5."),
]


@each_row(("language", "text"), TRAPS)
def test_what_is_no_date_is_not_read(language, text):
    assert dates(text, language) == []


@pytest.mark.parametrize("language", ["de", "es", "hu", "zh", "ar", "fil", "lv", "ko", "vi", "xx"])
def test_rules_hold_their_own_examples_in_every_locale(language):
    for rule in grammar_for(language).rules:
        for sentence, value in rule.record.examples:
            expression = sentence[sentence.index("[") + 1 : sentence.index("]")]
            assert (expression, value) in dates(sentence.replace("[", "").replace("]", ""), language), rule.name


def test_a_language_with_a_folder_keeps_its_own_grammar():
    assert grammar_for("fr") is load("fr")
    found = find("Il partit hier, le 6 novembre 2014.", load("fr"))
    assert confirmed(found.mentions, "fr") == found.mentions


def _term(meaning: str) -> Term:
    return parse_meaning(meaning).bind({})


@each_row(
    ("text", "language", "meaning", "agrees"),
    [
        ("24. Oktober 2014", "de", "date(2014, 10, 24)", True),
        ("24. Oktober 2014", "de", "date(2014, 10, 25)", False),
        ("24. Oktober 2014", "de", "date(2014, 10)", False),
        ("Oktober 2014", "de", "date(2014, 10)", True),
        ("Oktober 2014", "de", "date(2014, 10, 1)", False),
        ("24. listopada 2014", "hr", "date(2014, 10, 24)", True),
        ("24. listopada 2014", "cs", "date(2014, 10, 24)", False),
        ("24. Oktober", "de", "date(None, 10, 24)", True),
        ("24. Oktober", "de", "date(None, 10, 25)", False),
        ("24. listopada", "cs", "date(None, 10, 24)", False),
        ("10月24日", "zh", "date(None, 10, 24)", True),
        ("сентябре 1972", "ru", "date(1972, 9)", True),
        ("сентябре 1972", "ru", "date(1972, 10)", False),
        ("2014", "de", "date(2014)", True),
        ("2014", "de", "date(None)", False),
        ("gestern 2014", "de", 'now("day", -1)', False),
        ("24.10.2014", "de", "dotted(24, 10, 2014)", True),
        ("Freitag, 24. Oktober 2014", "de", "on_weekday(5, date(2014, 10, 24))", True),
    ],
)
def test_a_date_is_verified_only_where_dateparser_reads_the_same(text, language, meaning, agrees):
    assert verified(text, language, _term(meaning)) is agrees


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("ar", ["دمر الحريق المستودع يوم الجمعة.", "بدأ التحقيق في 7 أبريل 2017."]),
        ("de", ["Er kam im Oktober.", "Im Nov. Abends regnete es."]),
        ("es", ["Llovió en mayo.", "El viernes nevó."]),
    ],
)
def test_the_name_of_a_month_or_day_may_end_a_sentence(language, sentences):
    text = " ".join(sentences)
    assert [text[one.start : one.end] for one in find(text, grammar_for(language)).sentences] == sentences


def test_a_weekday_that_does_not_fit_makes_the_date_uncertain():
    grammar = grammar_for("de")
    found = find("Am Montag, dem 24. Oktober 2014, regnete es.", grammar)
    (resolved,) = Resolver(found.folded, found.sentences, grammar, None).resolve(confirmed(found.mentions, "de"))
    assert timex3(resolved.value) == "2014-10-24"
    assert resolved.value.uncertain


@pytest.mark.parametrize("language", ["de", "ru", "zh", "ja", "ko", "ar", "hi", "vi"])
def test_the_standard_library_finds_the_same(language, monkeypatch):
    text = " ".join(text for of, text, _ in [*SENTENCES, *((of, text, ()) for of, text in TRAPS)] if of == language)
    grammar = grammar_for(language)
    expected = [(found.start, found.end, found.reading.rule) for found in scan(folded(text), grammar)]
    rules = [rule.loose for rule in grammar.rules]
    monkeypatch.setattr(
        "dateline.expressions.grammar.compile_matcher", lambda pattern, _: compile_matcher(pattern, rules, "re")
    )
    twin = type(grammar)(grammar.rules, grammar.words)
    assert [(found.start, found.end, found.reading.rule) for found in scan(folded(text), twin)] == expected
    assert expected


@pytest.mark.parametrize(
    ("text", "language", "published"),
    [
        ("Hamburg, 12. März 2019\n\nDie Behörde teilte mit, dass der Kran am 3. Februar 2018 umgestürzt ist.", "de", "2019-03-12"),
        ("Madrid, 5 de noviembre de 2013\n\nEl ministro dimitió el 3 de octubre de 2013 tras la denuncia.", "es", "2013-11-05"),
        ("Le Havre, 5 mars 2015 — Un incendie a détruit mardi soir un entrepôt du port, a annoncé mercredi la préfecture.", "fr", "2015-03-05"),
        ("Bilbao, 9 de abril de 2017 (Agencia) – Un incendio destruyó el viernes un almacén del puerto, dijo la policía.", "es", "2017-04-09"),
        ("Мурманск, 9 апреля 2017 года\n\nПожар уничтожил склад в порту, сообщили власти города в пятницу вечером на встрече.", "ru", "2017-04-09"),
        ("Gdańsk, 3 marca 2014 r.\n\nPożar zniszczył magazyn w porcie, poinformowała policja miasta w piątek wieczorem.", "pl", "2014-03-03"),
        ("الإسكندرية، 9 أبريل 2017\n\nدمر حريق مستودعا في الميناء يوم الجمعة وقال المحافظ إن التحقيق بدأ وإن أحدا لم يصب.", "ar", "2017-04-09"),
        ("新华社上海2017年4月9日电\n\n上海港一座仓库发生火灾。该仓库建于1972年9月。", "zh", "2017-04-09"),
        ("港口火灾\n发布时间：2017-04-09\n\n上海港一座仓库发生火灾。该仓库建于1972年9月。", "zh", "2017-04-09"),
        ("港口火灾\n更新时间：2017-04-11\n\n上海港一座仓库发生火灾。该仓库建于1972年9月。", "zh", None),
        ("Incendio en el puerto\nActualizado el 11 de abril de 2017\n\nUn incendio destruyó un almacén del puerto, según dijo la policía de la ciudad.", "es", None),
        ("Incendio en el puerto\nPublicado el 9 de abril de 2017\n\nUn incendio destruyó un almacén del puerto, según dijo la policía de la ciudad.", "es", "2017-04-09"),
        ("Der Kran ist am 3. Februar 2018 umgestürzt, und es gab zwei Verletzte bei dem Unglück im Hafen.", "de", None),
    ],
)  # fmt: skip
def test_the_head_of_a_document_gives_its_date_in_such_a_language(tmp_path, text, language, published):
    (tmp_path / "head.txt").write_text(text, encoding="utf-8")
    (document,) = pipeline.build([tmp_path / "head.txt"], language=language).documents
    assert document.published == published
