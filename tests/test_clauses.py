"""Each date of a sentence goes to the clause that it dates, whatever the shape of the sentence."""

from make import composed
from tables import each_row

# read on Tuesday 12 February 2013
SHAPES = [
    # what had come before what is due
    (
        "The men arrested on 12 January are due in court on Monday.",
        [("2013-01-12", "The men were arrested"), ("2013-02-18", "The men are due in court")],
    ),
    (
        "Talks that began on 12 January are due to resume on Monday.",
        [("2013-01-12", "Talks began"), ("2013-02-18", "Talks are due to resume")],
    ),
    ("Elections on 3 March are due to be held in Ulm.", [("2013-03-03", "Elections are due to be held in Ulm")]),
    # the first since an earlier one, which has no date
    (
        "She played her first match since winning the Holm Cup on Friday.",
        [("2013-02-08", "She played her first match")],
    ),
    ("She plays her first match since winning the Holm Cup next month.", [("2013-03", "She plays her first match")]),
    ("He scored his first goal since joining the club in 2012.", [("2012", "He joined the club")]),
    # a country whose town is ranked behind it
    ("Rebels took parts of Vik, Norway's commercial capital, in 2012.", [("2012", "Rebels took parts of Vik")]),
    (
        "My brother Evan was born in the thick of it, on the last day of October 1926, and my grandmother died at Christmas 1927.",
        [("1926-10-31", "My brother Evan was born in the thick of it"), ("1927-12-25", "My grandmother died")],
    ),
    (
        "Calder Line has run the route since 1971, when it took over from the Fairholm Steam Company, founded in 1868.",
        [("1971", "Calder Line has run the route"), ("1868", "The Fairholm Steam Company was founded")],
    ),
    (
        "The treaty was signed in Rome, ratified in 1958 and came into force in 1959.",
        [("1958", "The treaty was ratified"), ("1959", "The treaty came into force")],
    ),
    (
        "She said the new vessel, ordered from a yard in Gdansk in 2012, would enter service in May 2014.",
        [
            ("2012", "The new vessel was ordered from a yard in Gdansk"),
            ("2014-05", "The new vessel would enter service"),
        ],
    ),
    (
        "Paul Skene gave the order in May 2012, and shelling stopped in June 2012.",
        [("2012-05", "Paul Skene gave the order"), ("2012-06", "Shelling stopped")],
    ),
    (
        "The firm's managing director, Paul Skene, resigned last month.",
        [("2013-01", "Paul Skene resigned")],
    ),
    (
        "Harald Nyberg joined the Salvage Corps in 1951, was in the Faroes from 1955 to 1957, came ashore in March 1973 and died at Molde on 30 August 1999.",
        [
            ("1951", "Harald Nyberg joined the Salvage Corps"),
            ("1955/1957", "Harald Nyberg was in the Faroes"),
            ("1973-03", "Harald Nyberg came ashore"),
            ("1999-08-30", "Harald Nyberg died at Molde"),
        ],
    ),
    (
        "Ada Grey (née Holm; born 29 April 1970) is a retired chemist, who left in 1990.",
        [("1970-04-29", "Ada Grey was born"), ("1990", "Ada Grey left")],
    ),
    (
        "In 1878, while taking part in a tour of the north, Ann Lee came down with a fever.",
        [("1878", "Ann Lee came down with a fever")],
    ),
    (
        "While taking part in a tour of the north in 1878, Ann Lee came down with a fever.",
        [("1878", "Ann Lee took part in a tour of the north")],
    ),
    (
        "In 1821, as her sisters prepared to sail, Ann Lee was strong enough to stay.",
        [("1821", "Ann Lee was strong enough to stay")],
    ),
    (
        "In 1831, as the men arrested in May 1830 were freed, Ann Lee left the town.",
        [("1831", "Ann Lee left the town"), ("1830-05", "The men were arrested")],
    ),
    ("When released in 1990, the film was a failure.", [("1990", "The film was released")]),
    ("Though wounded in May 1915, he went on with his work.", [("1915-05", "He was wounded")]),
    (
        "After serving as harbour master from 1868 to 1871, Ann Lee resigned and came home.",
        [("1868/1871", "Ann Lee served as harbour master")],
    ),
    (
        "Prior to the firm's move to Ulm in 1930, Ann Lee had bought two barns.",
        [("1930", "The firm moved to Ulm")],
    ),
    (
        "He gave money to the victims of the fire in 1805.",
        [("1805", "He gave money to the victims of the fire")],
    ),
    (
        "The mandate begins on 1 January 2011 and lasts for two years.",
        [("2011-01-01", "The mandate begins and lasts for two years")],
    ),
    (
        "Since the ferry (MVF) would be ready first, a single crossing could be made in June 1958.",
        [("1958-06", "A single crossing could be made")],
    ),
    (
        "The rivals were the League (LGX), founded in 1906, and the Guild (GDX), which was banned in 1911.",
        [("1906", "The League was founded"), ("1911", "The Guild was banned")],
    ),
    (
        "More purely local papers first appeared in the 1890s.",
        [("189X", "More purely local papers first appeared")],
    ),
    (
        "Ann Lee came to the island when she was nine years old, on 6 June 1902 by steamer.",
        [("1902-06-06", "Ann Lee came to the island")],
    ),
    (
        "Sarah was born on 4 May 1707; Abel, on 9 June 1709; and Thomas in 1712.",
        [("1707-05-04", "Sarah was born"), ("1709-06-09", "Abel was born"), ("1712", "Thomas was born")],
    ),
    ("He left Ulm in 1950; war in 1951 ruined him.", [("1950", "He left Ulm"), ("1951", "War ruined him")]),
    (
        "Photos taken by Ann Lee in Hull and Ulm in 1974 were published in 1996.",
        [("1974", "Photos were taken by Ann Lee in Hull and Ulm"), ("1996", "Photos were published")],
    ),
    (
        "Vik was a port in the fens, but which was torn by war during the 14th century.",
        [("13XX", "Vik was torn by war")],
    ),
    (
        "In 1603 a strike broke out under the lead of Ann Lee, which lasted until 1605.",
        [("1603", "A strike broke out under the lead of Ann Lee"), ("/1605", "A strike lasted")],
    ),
    ("He left the mill of Ann Lee, which lasted until 1479.", [("/1479", "The mill of Ann Lee lasted")]),
    (
        "They recalled his anger over his brother Tom's arrest on 3 March 1928.",
        [("1928-03-03", "His brother Tom was arrested")],
    ),
    ("Two future ministers met in 1829.", [("1829", "Two future ministers met")]),
    (
        "He won in three decades (1980s, 1990s).",
        [("198X", "He won in three decades"), ("199X", "He won in three decades")],
    ),
    (
        "On 3 June 1954 a few weeks after a flood had ruined the mill, the owner announced the sale of the land.",
        [("1954-06-03", "The owner announced the sale of the land")],
    ),
    ("The hall was run as a school starting in 1904, with a warden.", [("1904", "The hall was run as a school")]),
    (
        "A son, called Pip in their letters, born in early 1912 in Ulm, was ill.",
        [("1912", "A son was born in Ulm")],
    ),
    (
        "She took a post with the council in May 2009, effective August 2009.",
        [("2009-05", "She took a post with the council")],
    ),
    (
        "The owners lost their nerve and on 7 June 1902, Ann Lee, having been left alone, gave up the mill.",
        [("1902-06-07", "Ann Lee gave up the mill")],
    ),
    (
        "In 1878, while taking part in a tour with his friend, the singer Tom Ott, Lee fell ill.",
        [("1878", "Lee fell ill")],
    ),
    (
        "He saw that the loom could be driven by steam, and with his book of patterns in 1816, he won a prize.",
        [("1816", "He won a prize")],
    ),
    (
        "The noise so tired Tom Ott that he became confused, and had to be replaced by Lee on 5 June 1871.",
        [("1871-06-05", "He had to be replaced by Lee")],
    ),
    (
        "He was shot on 5 May 1705, days after the May 2nd capture of the leading pirate Tom Ott.",
        [("1705-05-05", "He was shot"), ("1705-05-02", "The capture of the leading pirate Tom Ott took place")],
    ),
    (
        "Vik left the league on 16 May 1956, and on 19 July the harbour master of Ulm, Ann Lee, told the mayor that it was over.",
        [("1956-05-16", "Vik left the league"), ("1956-07-19", "Ann Lee told the mayor that it was over")],
    ),
    (
        "On 3 May 1956 the keeper asked for help and the bells were silent.",
        [("1956-05-03", "The keeper asked for help and the bells were silent")],
    ),
    (
        "He was born in 1920, went to sea in 1936, married in 1948 and died in 1991.",
        [("1920", "He was born"), ("1936", "He went to sea"), ("1948", "He married"), ("1991", "He died")],
    ),
    (
        "Clara Voss studied in Ghent from 1961 to 1964, taught in Lille until 1970, and returned to Aachen in 1972.",
        [
            ("1961/1964", "Clara Voss studied in Ghent"),
            ("/1970", "Clara Voss taught in Lille"),
            ("1972", "Clara Voss returned to Aachen"),
        ],
    ),
    (
        "The brig left Leith on 3 May 1841, called at Stromness on 6 May, and was lost with all hands off Wick on 9 May.",
        [
            ("1841-05-03", "The brig left Leith"),
            ("1841-05-06", "The brig called at Stromness"),
            ("1841-05-09", "The brig was lost with all hands off Wick"),
        ],
    ),
    (
        "Ortega was elected to the council in 1978, became mayor in 1982 and resigned in June 1985.",
        [
            ("1978", "Ortega was elected to the council"),
            ("1982", "Ortega became mayor"),
            ("1985-06", "Ortega resigned"),
        ],
    ),
    (
        "Mrs Lindgren was arrested in May 2009, charged in June and acquitted in October.",
        [
            ("2009-05", "Mrs Lindgren was arrested"),
            ("2009-06", "Mrs Lindgren was charged"),
            ("2009-10", "Mrs Lindgren was acquitted"),
        ],
    ),
    (
        "The firm opened a branch in Turin in 1911, sold it in 1919 and bought it back in 1924.",
        [
            ("1911", "The firm opened a branch in Turin"),
            ("1919", "The firm sold it"),
            ("1924", "The firm bought it back"),
        ],
    ),
    (
        "She sang in Riga in 1931, toured Poland in 1932, gave up the stage in 1938, and never performed again.",
        [("1931", "She sang in Riga"), ("1932", "She toured Poland"), ("1938", "She gave up the stage")],
    ),
    (
        "Work on the tunnel began in April 1998, stopped in 2001 and resumed only in 2005.",
        [
            ("1998-04", "Work on the tunnel began"),
            ("2001", "Work on the tunnel stopped"),
            ("2005", "Work on the tunnel resumed"),
        ],
    ),
    (
        "In May 2011 he was arrested and in October convicted.",
        [("2011-05", "He was arrested"), ("2011-10", "He was convicted")],
    ),
    (
        "In 1931 Ada Crewe left the stage, in 1934 she opened a school in Deal, and in 1940 the army took it over.",
        [
            ("1931", "Ada Crewe left the stage"),
            ("1934", "Ada Crewe opened a school in Deal"),
            ("1940", "The army took it over"),
        ],
    ),
    (
        "On 4 March 1982 the council voted for the bridge, but on 9 March it changed its mind.",
        [("1982-03-04", "The council voted for the bridge"), ("1982-03-09", "[The council] changed its mind")],
    ),
    (
        "By 1890 the village had a school; by 1900 it had a railway station.",
        [("/1890", "The village had a school"), ("/1900", "[The village] had a railway station")],
    ),
    (
        "From 1955 to 1957 he served on the Ark Royal, and from 1958 he taught navigation.",
        [("1955/1957", "He served on the Ark Royal"), ("1958/..", "He taught navigation")],
    ),
    (
        "In June the dam cracked, in July it was drained, and in August engineers found the fault.",
        [
            ("2012-06", "The dam cracked"),
            ("2012-07", "[The dam] was drained"),
            ("2012-08", "Engineers found the fault"),
        ],
    ),
    (
        "On Monday the bank closed its doors and on Tuesday the governor fled.",
        [("2013-02-11", "The bank closed its doors"), ("2013-02-12", "The governor fled")],
    ),
    (
        "At 9.40 a.m. on 3 May 2010 the alarm went off; at 9.52 the first engine arrived; at 10.15 the roof fell in.",
        [
            ("2010-05-03T09:40:00", "The alarm went off"),
            ("2010-05-03T09:52:00", "The first engine arrived"),
            ("2010-05-03T10:15:00", "The roof fell in"),
        ],
    ),
    (
        "In 1903 Emil Dahl, then a clerk in Bergen, published his first poems.",
        [("1903", "Emil Dahl published his first poems")],
    ),
    (
        "The bridge, which was opened in 1932 by the King, collapsed on 8 March 2009.",
        [("1932", "The bridge was opened by the King"), ("2009-03-08", "The bridge collapsed")],
    ),
    (
        "Rosa Amato, who had left Naples in 1949, died in Boston on 2 May 2001.",
        [("1949", "Rosa Amato had left Naples"), ("2001-05-02", "Rosa Amato died in Boston")],
    ),
    ("The treaty that ended the war was signed at Utrecht in 1713.", [("1713", "The treaty was signed at Utrecht")]),
    (
        "The man whom police arrested on 3 May 2012 was freed on 9 May.",
        [("2012-05-03", "Police arrested the man"), ("2012-05-09", "The man was freed")],
    ),
    (
        "The school where she taught from 1921 to 1935 was bombed in 1940.",
        [("1921/1935", "She taught"), ("1940", "The school was bombed")],
    ),
    (
        "The storm that struck the coast on 14 November 2011 killed nine people.",
        [("2011-11-14", "The storm struck the coast")],
    ),
    (
        "The company, whose founder died in 1987, was sold in 1990.",
        [("1987", "The company’s founder died"), ("1990", "The company was sold")],
    ),
    (
        "Jonas Weil, mayor of Ulm from 1971 to 1979, opened the exhibition on Sunday.",
        [("1971/1979", "Jonas Weil was mayor of Ulm"), ("2013-02-10", "Jonas Weil opened the exhibition")],
    ),
    (
        "Anton Rask, the head of the union since 2004, said on Friday that he would step down.",
        [
            ("2004/..", "Anton Rask was the head of the union"),
            ("2013-02-08", "Anton Rask said that he would step down"),
        ],
    ),
    ("Born in 1920, he left school in 1934.", [("1920", "He was born"), ("1934", "He left school")]),
    (
        "Born in Graz in 1887, Ida Holl moved to Vienna in 1909.",
        [("1887", "Ida Holl was born in Graz"), ("1909", "Ida Holl moved to Vienna")],
    ),
    (
        "Elected in 2006, President Maro was overthrown in March 2010.",
        [("2006", "President Maro was elected"), ("2010-03", "President Maro was overthrown")],
    ),
    (
        "Founded in 1871, the firm went bankrupt in 1931.",
        [("1871", "The firm was founded"), ("1931", "The firm went bankrupt")],
    ),
    (
        "Released on bail on 5 May 2012, Doyle fled to Spain on 9 May.",
        [("2012-05-05", "Doyle was released on bail"), ("2012-05-09", "Doyle fled to Spain")],
    ),
    ("The yacht, built in 1908, sank in 1911.", [("1908", "The yacht was built"), ("1911", "The yacht sank")]),
    (
        "The hall, designed by Otto Prill and finished in 1927, was pulled down in 1975.",
        [("1927", "The hall was finished"), ("1975", "The hall was pulled down")],
    ),
    (
        "A letter written on 12 June 1944 reached her in August.",
        [("1944-06-12", "A letter was written"), ("1944-08", "A letter reached her")],
    ),
    (
        "Having joined the party in 1921, Kessler left it in 1956.",
        [("1921", "Kessler had joined the party"), ("1956", "Kessler left it")],
    ),
    ("Speaking on 3 May 2012, the minister denied the report.", [("2012-05-03", "The minister denied the report")]),
    ("The war (1939-1945) ruined the port.", [("1939/1945", "The war took place")]),
    (
        "Otto Prill (born 3 May 1881, died 9 June 1950) built the hall.",
        [("1881-05-03", "Otto Prill was born"), ("1950-06-09", "Otto Prill died")],
    ),
    (
        "The Union (founded 1902) and the League (founded 1911) merged in 1924.",
        [
            ("1902", "The Union was founded"),
            ("1911", "The League was founded"),
            ("1924", "The Union and the League merged"),
        ],
    ),
    (
        "The court heard the case on 3, 5 and 9 May 2011.",
        [
            ("2011-05-03", "The court heard the case"),
            ("2011-05-05", "The court heard the case"),
            ("2011-05-09", "The court heard the case"),
        ],
    ),
    (
        "After the floods of 1953 and the storms of 1976 the dyke was raised.",
        [("1953", "The floods took place"), ("1976", "The storms took place")],
    ),
    (
        "Elections were held in 1998, 2002 and 2006.",
        [("1998", "Elections were held"), ("2002", "Elections were held"), ("2006", "Elections were held")],
    ),
    (
        "Belgium left on 5 May 2010, Denmark on 6 May and Norway on 7 May.",
        [("2010-05-05", "Belgium left"), ("2010-05-06", "Denmark left"), ("2010-05-07", "Norway left")],
    ),
    (
        "The band played in Oslo on 5 May 2010, in Bergen on 6 May and in Tromsø on 7 May.",
        [
            ("2010-05-05", "The band played in Oslo"),
            ("2010-05-06", "The band played in Bergen"),
            ("2010-05-07", "The band played in Tromsø"),
        ],
    ),
    (
        "The governor visited Halden on 5 May 2010, Moss on 6 May and Larvik on 7 May.",
        [
            ("2010-05-05", "The governor visited Halden"),
            ("2010-05-06", "The governor visited Moss"),
            ("2010-05-07", "The governor visited Larvik"),
        ],
    ),
    (
        "Their first child was born in 1958, their second in 1961 and their third in 1965.",
        [("1958", "Their first child was born"), ("1961", "Their second was born"), ("1965", "Their third was born")],
    ),
    (
        "Anna Bech was killed on 3 May 1943 and her brother Nils on 4 June.",
        [("1943-05-03", "Anna Bech was killed"), ("1943-06-04", "Her brother Nils was killed")],
    ),
    (
        "The first ship sailed on 3 May 1912, the second on 10 May, and the third was wrecked on 17 May.",
        [
            ("1912-05-03", "The first ship sailed"),
            ("1912-05-10", "The second sailed"),
            ("1912-05-17", "The third was wrecked"),
        ],
    ),
    (
        "Talks took place in Geneva in March 2009, in Rome in April and in Oslo in June.",
        [
            ("2009-03", "Talks took place in Geneva"),
            ("2009-04", "Talks took place in Rome"),
            ("2009-06", "Talks took place in Oslo"),
        ],
    ),
    (
        "The army took the town on 3 May 2012, and the rebels won it back on 5 May.",
        [("2012-05-03", "The army took the town"), ("2012-05-05", "The rebels won it back")],
    ),
    (
        "Meyer resigned on 3 May 2012 and Schultz was appointed on 5 May.",
        [("2012-05-03", "Meyer resigned"), ("2012-05-05", "Schultz was appointed")],
    ),
    (
        "Her mother died in 1931, her father remarried in 1933 and she ran away in 1934.",
        [("1931", "Her mother died"), ("1933", "Her father remarried"), ("1934", "She ran away")],
    ),
    ("While the council met on 3 May 2012, the mill burned.", [("2012-05-03", "The council met")]),
    ("He left before the vote on 3 May 2012.", [("2012-05-03", "The vote took place")]),
    ("She was fined after police stopped her car on 3 May 2012.", [("2012-05-03", "Police stopped her car")]),
    (
        "The ferry was delayed until 4 May 2012 because a fire had broken out on 2 May.",
        [("/2012-05-04", "The ferry was delayed"), ("2012-05-02", "A fire had broken out")],
    ),
    (
        "When war broke out in 1914, Lenz volunteered; when it ended in 1918, he was a captain.",
        [("1914", "War broke out"), ("1918", "[War] ended")],
    ),
    (
        "Police said on Friday that the man had entered the country on 2 January 2013.",
        [
            ("2013-02-08", "Police said that the man had entered the country"),
            ("2013-01-02", "The man had entered the country"),
        ],
    ),
    (
        "The man entered the country on 2 January 2013, police said on Friday.",
        [("2013-01-02", "The man entered the country"), ("2013-02-08", "Police said the man entered the country")],
    ),
    (
        "“I saw it on 2 January 2013,” Kate Moro told the inquiry on Friday.",
        [("2013-01-02", "Kate Moro: I saw it"), ("2013-02-08", "Kate Moro told the inquiry: I saw it")],
    ),
    ("Fire destroys Halden pier, 3 May 2011", [("2011-05-03", "Fire destroys Halden pier")]),
    ("Rebels take Manda on 3 May 2011", [("2011-05-03", "Rebels take Manda")]),
    ("Council to meet again on 14 February", [("2013-02-14", "Council is to meet again")]),
    ("Minister to open new bridge on Friday", [("2013-02-15", "Minister is to open new bridge")]),
    ("Ferry talks to resume Monday", [("2013-02-18", "Ferry talks are to resume")]),
    ("Two killed in Tranby blast on Sunday", [("2013-02-10", "Two were killed in Tranby blast")]),
    ("Mayor arrested over land deal on Sunday", [("2013-02-10", "Mayor was arrested over land deal")]),
    (
        "Crowds greet the winning team in Halden, 4 May 2011.",
        [("2011-05-04", "Crowds greet the winning team in Halden")],
    ),
    ("3 May 2011 – Work on the east wall begins.", [("2011-05-03", "Work on the east wall begins")]),
    ("1871: Firm founded by Josef Lenk.", [("1871", "Firm was founded by Josef Lenk")]),
    ("Action: Petra to report back by 5 March 2013.", [("/2013-03-05", "Petra is to report back")]),
    ("Reminder: invoices due 1 March 2013.", [("2013-03-01", "Invoices are due")]),
    (
        "The commission, set up in 1998 after two trains collided in 1997, reported in 2001.",
        [("1998", "The commission was set up"), ("1997", "Two trains collided"), ("2001", "The commission reported")],
    ),
    (
        "Lena Forss, born in Åbo in 1932 and trained in Lund, joined the clinic in 1961, where she stayed until 1990.",
        [
            ("1932", "Lena Forss was born in Åbo"),
            ("1961", "Lena Forss joined the clinic"),
            ("/1990", "Lena Forss stayed"),
        ],
    ),
    (
        "The museum reopened in 2005, having been closed since 1998.",
        [("2005", "The museum reopened"), ("1998/..", "The museum had been closed")],
    ),
    (
        "Sunk in 1917 and raised in 1923, the barge now serves as a café.",
        [("1917", "The barge was sunk"), ("1923", "The barge was raised")],
    ),
    ("It was in 1968 that the quarry closed.", [("1968", "The quarry closed")]),
    ("It was not until 1968 that the quarry closed.", [("1968", "The quarry closed")]),
    ("1968 was the year when the quarry closed.", [("1968", "The quarry closed")]),
    (
        "The quarry, bought in 1950 for £4,000, was making a loss by 1960 and in 1968 it closed.",
        [
            ("1950", "The quarry was bought for £4,000"),
            ("/1960", "The quarry was making a loss"),
            ("1968", "[The quarry] closed"),
        ],
    ),
    (
        "He had been a clerk in Cork in 1901, a soldier in India by 1905 and a farmer in Kenya from 1912.",
        [
            ("1901", "He had been a clerk in Cork"),
            ("/1905", "He had been a soldier in India"),
            ("1912/..", "He had been a farmer in Kenya"),
        ],
    ),
    (
        "They met in Rome in 1951, married in 1953, and had two sons, Ugo (1955) and Pietro (1958).",
        [
            ("1951", "They met in Rome"),
            ("1953", "They married"),
            ("1955", "They had two sons"),
            ("1958", "They had two sons"),
        ],
    ),
    ("Before moving to Ystad in 1971 she worked in Malmö.", [("1971", "She moved to Ystad")]),
    (
        "The road was closed on 3 May 2012 for repairs and reopened on 9 May.",
        [("2012-05-03", "The road was closed for repairs"), ("2012-05-09", "The road reopened")],
    ),
    (
        "The tribunal found on 3 May 2012 that Kovac had been dismissed unfairly in 2010 and awarded him £9,000.",
        [
            ("2012-05-03", "The tribunal found that Kovac had been dismissed unfairly"),
            ("2010", "Kovac had been dismissed unfairly"),
        ],
    ),
    ("Salim was shot on 3 May 2012, a day after he had returned from Tunis.", [("2012-05-03", "Salim was shot")]),
    (
        "Doctors operated on 3 May 2012 but she died two days later.",
        [("2012-05-03", "Doctors operated"), ("2012-05-05", "She died")],
    ),
    (
        "The club won the cup in 1961 and again in 1963.",
        [("1961", "The club won the cup"), ("1963", "The club won the cup again")],
    ),
    (
        "The river flooded in 1910, 1924 and, most severely, in 1955.",
        [("1910", "The river flooded"), ("1924", "The river flooded"), ("1955", "The river flooded")],
    ),
    (
        "Shares fell 4% on Monday and a further 2% on Tuesday.",
        [("2013-02-11", "Shares fell 4%"), ("2013-02-12", "Shares fell a further 2%")],
    ),
    (
        "The first phase is to be finished in 2015 and the second in 2018.",
        [("2015", "The first phase is to be finished"), ("2018", "The second is to be finished")],
    ),
    (
        "Two of the four men sentenced in May 2012 escaped in July.",
        [("2012-05", "The four men were sentenced"), ("2012-07", "Two of the four men escaped")],
    ),
    (
        "No ship had called since 1938; the first to do so came on 4 May 1946.",
        [("1938/..", "No ship had called"), ("1946-05-04", "The first to do so came")],
    ),
    (
        "Moved to Trondheim in 1952 by the owners, she was renamed in 1953 and broken up in 1960.",
        [
            ("1952", "She was moved to Trondheim by the owners"),
            ("1953", "She was renamed"),
            ("1960", "She was broken up"),
        ],
    ),
]

# participles behind an object, deeds with a time of their own, events that a noun names
OWNED = [
    (
        "A search of the loft in November 2011 turned up a clock bought in 1980 in Leeds.",
        [("2011-11", "A search of the loft turned up a clock"), ("1980", "A clock was bought in Leeds")],
    ),
    ("She sold in 2009 a house bought in 1988 by her aunt.", [("2009", "She sold a house"), ("1988", "A house was bought by her aunt")]),
    (
        "The firm recalled in 2010 the boilers sold in 2008 and 2009.",
        [("2010", "The firm recalled the boilers"), ("2008", "The boilers were sold"), ("2009", "The boilers were sold")],
    ),
    ("She said the boat sold in May 2012 for £900.", [("2012-05", "The boat sold for £900")]),
    (
        "The storm that hit the town in 1953 destroyed the pier opened in 1890 by the Queen.",
        [("1953", "The storm hit the town"), ("1890", "The pier was opened by the Queen")],
    ),
    ("The train that left Leeds in 1953 was late.", [("1953", "The train left Leeds")]),
    ("Of its members, two resigned in 2011 and one died in 2012.", [("2011", "Two of its members resigned"), ("2012", "One died")]),
    ("He was charged in 2012 with stealing a car in 2009.", [("2012", "He was charged with stealing a car")]),
    (
        "He was convicted in 2012 of robbing the bank in 2010.",
        [("2012", "He was convicted of robbing the bank"), ("2010", "He robbed the bank")],
    ),
    ("He admitted in May 2012 stealing a van in 2009.", [("2012-05", "He admitted stealing a van"), ("2009", "He stole a van")]),
    (
        "She was charged in 2012 with the murder of Ann Lee in 2010.",
        [("2012", "She was charged with the murder of Ann Lee"), ("2010", "Ann Lee was [allegedly] murdered")],
    ),
    (
        "He was tried in 1950 for his part in the raid of May 1944.",
        [("1950", "He was tried for his part in the raid"), ("1944-05", "The raid took place")],
    ),
    ("Police confirmed the arrest on Sunday of a man of 34.", [("2013-02-10", "The arrest of a man of 34 took place")]),
    ("Since the sale in 2012 of its bank the family is poor.", [("2012", "The sale of its bank took place")]),
    ("The 1994 sinking of the ferry had left the firm short of money.", [("1994", "The sinking of the ferry took place")]),
    ("The 2010 attack killed nine.", [("2010", "The attack killed nine")]),
    ("She won the 2004 final.", [("2004", "She won the final")]),
    ("In her 2009 trial she said nothing.", [("2009", "She said nothing")]),
    ("After her 1990 move to Oslo she was ill.", [("1990", "She moved to Oslo")]),
    ("He spoke of Monday's attack on the town.", [("2013-02-11", "The attack on the town took place")]),
    ("She paid half that sum, and it sank in 1933.", [("1933", "It sank")]),
    # rows of verbs and participles
    (
        "The council met in May 2012, decided in June to sell and sold in July.",
        [("2012-05", "The council met"), ("2012-06", "The council decided to sell"), ("2012-07", "The council sold")],
    ),
    (
        "A tower raised in 1931, destroyed in 1942 and raised again in 1951 stands where the mills were.",
        [("1931", "A tower was raised"), ("1942", "A tower was destroyed"), ("1951", "A tower was raised again")],
    ),
    (
        "The officers, marched to Kosta, were tried in 1921 and hanged in 1922.",
        [("1921", "The officers were tried"), ("1922", "The officers were hanged")],
    ),
    (
        "The firm's licence, awarded in 2010, ends next September, and others will bid.",
        [("2010", "The firm's licence was awarded"), ("2013-09", "The firm's licence ends")],
    ),
    ("The members voted by four to one in a ballot that closed on 2 May 2012.", [("2012-05-02", "A ballot closed")]),
    (
        "She lost her job in July 2012 after being late ten times in May.",
        [("2012-07", "She lost her job"), ("2012-05", "She was late ten times")],
    ),
    ("After working in Leeds in 2012 he moved to York.", [("2012", "He worked in Leeds")]),
    ("Two attempts to break out, on 20 August 1912, failed.", [("1912-08-20", "Two attempts to break out failed")]),
    ("The quarry, from which the last of them came home in 1926, is closed.", [("1926", "The last of them came home from the quarry")]),
    ("She went to Zurich, where she took her degree in 1912.", [("1912", "She took her degree in Zurich")]),
    (
        "The owners, who had twice refused money, in 1799 and 1806, gave way in 1810.",
        [("1799", "The owners had twice refused money"), ("1806", "The owners had twice refused money"), ("1810", "The owners gave way")],
    ),
    ("Its failure on 8 January 1861 cost the keeper, Ann Lee, her life.", [("1861-01-08", "Its failure cost the keeper, Ann Lee, her life")]),
    ("It is to be sold in 2026, a proposal first made in 2012.", [("2026", "It is to be sold"), ("2012", "A proposal was first made")]),
    ("They asked for the minutes of the meeting of 11 September 2012.", [("2012-09-11", "The meeting took place")]),
    ("Holm gave notice on Monday and leaves at the end of July.", [("2013-02-11", "Holm gave notice"), ("2013-07", "Holm leaves")]),
    (
        "Fitting out, which was to start in May 2012, has been pushed back to July 2013.",
        [("2012-05", "Fitting out was to start"), ("2013-07", "Fitting out has been pushed back")],
    ),
    (
        "Anna Holm told the Senate Committee on Inland Waters and Fisheries on 30 June 2012 that the agency accepts the advice of the board.",
        [("2012-06-30", "The agency accepts the advice of the board")],
    ),
    (
        "Oslo closed at noon on 5 May 2012, Vik at 7 p.m. Bergen was shutting down on Monday.",
        [("2012-05-05T12:00:00", "Oslo closed"), ("2012-05-05T19:00:00", "Vik closed"), ("2013-02-11", "Bergen was shutting down")],
    ),
    ("It was put back to May 2012 and then on Monday again.", [("2012-05", "It was put back"), ("2013-02-18", "It was put back then again")]),
    ("Nobody will know until May 2013 at the earliest.", [("/2013-05", "Nobody will know")]),
    (
        "The accident led to the Process Industries Act, passed in 1972 and repealed in 1999.",
        [("1972", "The Process Industries Act was passed"), ("1999", "The Process Industries Act was repealed")],
    ),
    (
        "It escaped closure in 2006 after staff agreed to a pay freeze, and again in 2009, when it was sold.",
        [("2006", "It escaped closure"), ("2009", "It escaped closure")],
    ),
    ("She left when he came in 2011, and in 2012 she died.", [("2011", "He came"), ("2012", "She died")]),
    (
        "A process for making a weedkiller, licensed from a rival in 1965, was put into use in 1966.",
        [("1965", "A process for making a weedkiller was licensed from a rival"), ("1966", "A process for making a weedkiller was put into use")],
    ),
    ("Two officers came at about nine on Monday.", [("2013-02-11T09:00:00", "Two officers came")]),
    ("The rest will stay closed until at least March 2014.", [("/2014-03", "The rest will stay closed")]),
    ("They want it to be replaced before pupils return on 7 July 2013.", [("2013-07-07", "Pupils return")]),
    ("The eruption began shortly after midnight on 3 May 2010 on the Vatnes pass.", [("2010-05-03", "The eruption began on the Vatnes pass")]),
    ("A request for repairs made in November 2011 was turned down.", [("2011-11", "A request for repairs was made")]),
    ("The guard and ten passengers were hurt, one of whom died on 15 October 2011.", [("2011-10-15", "One died")]),
    (
        "The site was bought by a builder in 1988, who went bankrupt in 1990.",
        [("1988", "The site was bought by a builder"), ("1990", "A builder went bankrupt")],
    ),
    ("Orders brought the workforce to 300 in 1916.", [("1916", "Orders brought the workforce to 300")]),
    ("Ann Lee ran it. It was she who, in 1955, signed the contract.", [("1955", "Ann Lee signed the contract")]),
    ("The riots of June 1919 are described in his last book.", [("1919-06", "The riots took place")]),
    (
        "She was employed by the firm from 6 March 2006 until her dismissal on 14 February 2011.",
        [("2006-03-06/2011-02-14", "She was employed by the firm until her dismissal"), ("2011-02-14", "She was dismissed")],
    ),
    ("Ms Holm of human resources, promoted in April 2012, admitted it.", [("2012-04", "Ms Holm of human resources was promoted")]),
    (
        "The letter, dated 14 February 2012 but not received until 18 February, was short.",
        [("2012-02-14", "The letter was short"), ("2012-02-18", "The letter was received")],
    ),
    (
        "It was defeated at last year's annual meeting by nine votes.",
        [("2012", "It was defeated at the annual meeting by nine votes")],
    ),
    ("The Holm Trust has sold its land to a builder, it was announced on Monday.", [("2013-02-11", "The Holm Trust has sold its land to a builder")]),
    ("A bomb that fell in Castle Street in May 1941 brought down the ceiling.", [("1941-05", "A bomb fell in Castle Street")]),
    (
        "A park promised in 2011 was dropped in 2012.",
        [("2011", "A park was promised"), ("2012", "A park was dropped")],
    ),
    ("Plot 14, given up by the owner in June 2012, is free.", [("2012-06", "Plot 14 was given up by the owner")]),
    ("Sales, which had reached 11,000 a week in 1946, fell.", [("1946", "Sales had reached 11,000 a week")]),
    # lines without a verb
    (
        "Dinner for Ann Lee, who joined in 1938, at the Station Hotel, 30 June 1972.",
        [("1938", "Ann Lee joined"), ("1972-06-30", "Dinner for Ann Lee, who joined, at the Station Hotel")],
    ),
    ("Presentation of the medal to Ann Lee, 1980.", [("1980", "Presentation of the medal to Ann Lee takes place")]),
    ("Boom laid in the bay, 1940. Removed 1944.", [("1940", "Boom was laid in the bay"), ("1944", "Boom was removed")]),
    ("The last horse bus, photographed on its final journey on 31 July 1912.", [("1912-07-31", "The last horse bus was photographed on its final journey")]),
    ("Holm's burial put off till 15 February 2013, the ground being like iron.", [("/2013-02-15", "Holm's burial was put off")]),
    ("- 21 June 2012: one-day strike", [("2012-06-21", "One-day strike takes place")]),
    ("Demolition of the old market, 1936.", [("1936", "Demolition of the old market takes place")]),
    (
        "Ada Grey (12 March 1889, Danzig – 4 November 1967, Lund) was a chemist.",
        [("1889-03-12", "Ada Grey was born in Danzig"), ("1967-11-04", "Ada Grey died in Lund")],
    ),
    (
        "Ada Grey (born Danzig, 1889; died Lund, 1967) was a chemist.",
        [("1889", "Ada Grey was born in Danzig"), ("1967", "Ada Grey died in Lund")],
    ),
    ("Holm denied having been told of it on 15 August 2007.", [("2007-08-15", "Holm denied having been told of it")]),
    ("Judgment handed down on 22 June 2011", [("2011-06-22", "Judgment was handed down")]),
    ("It was last tested, according to the firm's records, on 4 May 2007.", [("2007-05-04", "It was last tested")]),
    ("It paid its first dividend in 1900 and its last in 1924.", [("1900", "It paid its first dividend"), ("1924", "It paid its last dividend")]),
    (
        "She opened a first shop in Leeds in 1960 and a second in York in 1964.",
        [("1960", "She opened a first shop in Leeds"), ("1964", "She opened a second shop in York")],
    ),
    ("Of the 400 men on board, 212 were saved in May 1917.", [("1917-05", "212 of the 400 men on board were saved")]),
    (
        "A plan to relay part of the track, drawn up in 2004, was dropped in 2006.",
        [("2004", "A plan to relay part of the track was drawn up"), ("2006", "A plan to relay part of the track was dropped")],
    ),
    (
        "A plan to sell the mill, built in 1850, was dropped in 1990.",
        [("1850", "The mill was built"), ("1990", "A plan to sell the mill was dropped")],
    ),
    ("Reopened under a new engineer, Ann Lee, in 1879, the works were sold.", [("1879", "The works were reopened under a new engineer")]),
    (
        "The council, to which it was offered in 1928 for £900, bought the tramway in 1931.",
        [("1928", "It was offered to the council for £900"), ("1931", "The council bought the tramway")],
    ),
    ("The desk at which she wrote the book in 1912 was sold.", [("1912", "She wrote the book at the desk")]),
    ("The year in which he died was 1912.", [("1912", "He died")]),
    ("The claims that she made in 2012 were rejected.", [("2012", "She made the claims")]),
    ("Had the advice given in 2005 been taken, they would have lived.", [("2005", "The advice was given")]),
    ("In a letter dated 4 January 2006 she resigned.", [("2006-01-04", "She resigned")]),
    ("Minutes of the meeting of the Trustees held in Moss on 17 May 2006", [("2006-05-17", "The meeting of the Trustees was held in Moss")]),
    ("Resolved: that the tolls be left as they are until May 2012.", [("/2012-05", "The tolls are to be left")]),
    ("After the success of the regatta, held on 23 July 2005, a date was agreed.", [("2005-07-23", "The regatta was held")]),
]  # fmt: skip


@each_row(("text", "expected"), OWNED, ids=[text[:50] for text, _ in OWNED])
def test_what_a_noun_or_participle_tells_has_its_own_date(text, expected):
    assert [(event.date.edtf, event.title) for event in composed(text).events] == expected


def test_who_announces_what_a_noun_names_is_its_source():
    (event,) = composed("Police confirmed the arrest on Sunday of a man of 34.").events
    assert (event.kind, event.modality.kind, event.modality.reported_by) == ("arrest", "happened", "Police")


@each_row(("text", "expected"), SHAPES, ids=[text[:50] for text, _ in SHAPES])
def test_each_date_goes_to_its_own_clause(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# what a title needs to stand alone
STATEMENTS = [
    # a date does nothing that stands behind something else
    (
        "On 6 March 2012 he came. Today, in a new paper published in Oslo, he brings a warning.",
        [("2012-03-06", "He came"), ("2013-02-12", "He brings a warning")],
    ),
    ("Yesterday, at a meeting held in Oslo, they chose Ann Lee.", [("2013-02-11", "They chose Ann Lee")]),
    ("2001 also saw a strike in Oslo.", [("2001", "2001 also saw a strike in Oslo")]),
    ("3 May 2001 in Oslo was cold.", [("2001-05-03", "3 May 2001 was cold")]),
    # what was not so of all, or of any
    ("Not everyone left on 6 March 2012.", [("2012-03-06", "Not everyone left")]),
    ("Not one boat sailed on 6 March 2012.", [("2012-03-06", "Not one boat sailed")]),
    (
        "Not all the boats sailed on 6 March 2012, and not many of the men came back on 7 March 2012.",
        [("2012-03-06", "Not all the boats sailed"), ("2012-03-07", "Not many of the men came back")],
    ),
    ("Hardly anyone came on 6 March 2012.", [("2012-03-06", "Hardly anyone came")]),
    ("Nearly all the boats sank on 6 March 2012.", [("2012-03-06", "Nearly all the boats sank")]),
    ("Not surprisingly, the men left on 6 March 2012.", [("2012-03-06", "The men left")]),
    # who asked for it asked on another day
    ('"I feel fine. Vote for me on 6 March 2013," she told them.', []),
    ('"We will win on 6 March 2013," Ann Holm said.', [("2013-03-06", "Ann Holm: We will win")]),
    (
        "Theresa May lost the vote on 5 May 2010. On 6 May 2010 May told the cabinet.",
        [("2010-05-05", "Theresa May lost the vote"), ("2010-05-06", "May told the cabinet")],
    ),
    (
        "Council to meet again on 14 February after row over pier",
        [("2013-02-14", "Council is to meet again after row over pier")],
    ),
    ("Three held after raid on Monday", [("2013-02-11", "Three held after raid")]),
    ("Bank fined £4m over 2011 leak", []),
    ("Storm leaves thousands without power, 9 February 2013", [("2013-02-09", "Storm leaves thousands without power")]),
    (
        "Read Benjamin Franklin wondered in May 1783 whether the haze came from Iceland.",
        [("1783-05", "Read Benjamin Franklin wondered whether the haze came from Iceland")],
    ),
    ("The far left won on Sunday.", [("2013-02-10", "The far left won")]),
    ("The far right left the coalition on Sunday.", [("2013-02-10", "The far right left the coalition")]),
    ("The left won the vote on Sunday.", [("2013-02-10", "The left won the vote")]),
    ("The poor suffered most in 1932.", [("1932", "The poor suffered most")]),
    ("One account pops up in May 1911.", [("1911-05", "One account pops up")]),
    ("Another pops up on 5 May 1911.", [("1911-05-05", "Another pops up")]),
    ("One of them left in May 1911.", [("1911-05", "One of them left")]),
    ("It rained on 3 May 2012.", [("2012-05-03", "It rained")]),
    ("It is believed that he died in 1911.", [("1911", "He died")]),
    ("There was an explosion in the kitchen on 3 May 2012.", [("2012-05-03", "There was an explosion in the kitchen")]),
    (
        "“We shall rebuild,” the mayor said on 3 May 2012, “and nobody will stop us.”",
        [("2012-05-03", "The mayor said: We shall rebuild")],
    ),
    ("He called it “a stain on the town” on 3 May 2012.", [("2012-05-03", "He called it a stain on the town")]),
    (
        "The head of the department responsible for the inspection of bridges and tunnels in the northern counties of the country told a committee of the parliament on 3 May 2012 that nobody had been warned.",
        [("2012-05-03", "The head of the department responsible told a committee of the parliament")],
    ),
    (
        "The firm, which had been losing money ever since the collapse of its largest customer and the death of its founder, was sold on 3 May 2012 to a group of investors from Hamburg, Antwerp and Rotterdam who had long wanted its docks.",
        [("2012-05-03", "The firm was sold to a group of investors from Hamburg, Antwerp and Rotterdam")],
    ),
    (
        "Mr Osei met them on Monday. He said they had agreed on the price. On Tuesday he signed.",
        [("2013-02-11", "Mr Osei met them"), ("2013-02-12", "Osei signed")],
    ),
    (
        "Lena Roth wrote the play in 1911. Her husband printed it in 1912.",
        [("1911", "Lena Roth wrote the play"), ("1912", "Lena Roth’s husband printed it")],
    ),
    (
        "The Carlton Hotel burned in 1911. Its owner rebuilt it in 1914.",
        [("1911", "The Carlton Hotel burned"), ("1914", "[The Carlton Hotel’s] owner rebuilt it")],
    ),
    (
        "Ruth and Paul moved to Hull in 1980. They divorced in 1984.",
        [("1980", "Ruth and Paul moved to Hull"), ("1984", "Ruth and Paul divorced")],
    ),
    ("In 1931, when he was ten, his father died.", [("1931", "His father died")]),
    ("On 5 May 2012, after months of talks, the two sides signed.", [("2012-05-05", "The two sides signed")]),
    ("On 5 May 2012 – a Saturday – the roof collapsed.", [("2012-05-05", "The roof collapsed")]),
    (
        "By the time the police arrived at 9 p.m. on 5 May 2012, the thieves had gone.",
        [("2012-05-05T21:00:00", "The police arrived")],
    ),
    ("Not until 5 May 2012 did the ministry reply.", [("2012-05-05", "The ministry replied")]),
    ("Only in 1998 did he learn the truth.", [("1998", "He learned the truth")]),
    ("Then, on 5 May 2012, came the letter.", [("2012-05-05", "The letter came")]),
    ("In 1911 came the second war.", [("1911", "The second war came")]),
    ("Among the dead of 5 May 2012 was a boy of six.", [("2012-05-05", "A boy of six was among the dead")]),
    ("Please note that the office is closed on 5 March 2013.", [("2013-03-05", "The office is closed")]),
    ("Minister Okoro (Finance) resigned on 5 May 2012.", [("2012-05-05", "Minister Okoro resigned")]),
    ('The "Iron Duke" sailed on 5 May 2012.', [("2012-05-05", "The Iron Duke sailed")]),
    ("St. Mary's Hospital opened its doors on 5 May 2012.", [("2012-05-05", "St. Mary's Hospital opened its doors")]),
    ("The U.S. entered the war in April 1917.", [("1917-04", "The U.S. entered the war")]),
    ("At the age of 14, in 1911, she won her first race.", [("1911", "She won her first race")]),
    (
        "The body was found on 5 May 2012 by a man walking his dog.",
        [("2012-05-05", "The body was found by a man walking his dog")],
    ),
    (
        "The company said it expected to reopen the plant on 5 March 2013.",
        [("2013-03-05", "The company expected to reopen the plant")],
    ),
    (
        "Since 5 May 2012 the bridge has been closed to lorries.",
        [("2012-05-05/..", "The bridge has been closed to lorries")],
    ),
    (
        "The decision, taken on 5 May 2012, was reversed on 9 May.",
        [("2012-05-05", "The decision was taken"), ("2012-05-09", "The decision was reversed")],
    ),
    (
        "More than 400 people, many of them children, drowned on 5 May 2012.",
        [("2012-05-05", "More than 400 people drowned")],
    ),
    ("Some 400 people drowned on 5 May 2012.", [("2012-05-05", "Some 400 people drowned")]),
    ("He, too, left on 5 May 2012.", [("2012-05-05", "He left")]),
    ("John, Paul and I left on 5 May 2012.", [("2012-05-05", "John, Paul and I left")]),
    ("My wife and I moved here in 1998.", [("1998", "My wife and I moved here")]),
    ("Which is why, in 1998, we sold up.", [("1998", "We sold up")]),
    ("It was my father who, in 1998, sold the shop.", [("1998", "My father sold the shop")]),
    ("The man who sold the shop in 1998 was my father.", [("1998", "The man sold the shop")]),
    (
        "The king's men, having crossed the river on 5 May 1402, burned the town.",
        [("1402-05-05", "The king's men had crossed the river")],
    ),
    (
        "On 3 May 2012 former national pole vault record holder and European bronze medallist Paul Keller was given a ban.",
        [("2012-05-03", "Paul Keller was given a ban")],
    ),
    (
        "The Air Transport Safety Agency said on 3 May 2012 that a mechanic at the aerodrome was among those questioned about the missing bolts.",
        [("2012-05-03", "A mechanic at the aerodrome was among those questioned about the missing bolts")],
    ),
    # as reporters write
    (
        "On Friday a lawyer for the firm, Paul Keller, wrote to the mayor claiming his brother hid the books.",
        [("2013-02-08", "Paul Keller wrote to the mayor claiming his brother hid the books")],
    ),
    (
        "The inspectors issued a report on Friday alleging guards and others in the prison beat 40 inmates in 2009.",
        [
            ("2013-02-08", "The inspectors issued a report alleging guards and others in the prison beat 40 inmates"),
            ("2009", "Guards and others in the prison beat 40 inmates"),
        ],
    ),
    ("In a speech, Kari Lund, who sold the yard in 2009, called the plan mad.", [("2009", "Kari Lund sold the yard")]),
    ("The paper, the fruit of a study begun in 2009, lists 40 wrecks.", [("2009", "A study was begun")]),
    ("Some of the men arrested in May 2009 were freed.", [("2009-05", "Some of the men were arrested")]),
    ("A boy in Molde, Norway hurt himself on 3 May 2009.", [("2009-05-03", "A boy in Molde hurt himself")]),
    ("On 3 May 2009 a court in Oslo, Norway cleared the owner.", [("2009-05-03", "A court in Oslo cleared the owner")]),
    ("In Oslo, Norway beat Sweden on 3 May 2009.", [("2009-05-03", "Norway beat Sweden in Oslo")]),
    (
        "She kept the rule under which the firm had paid the families, setting a hearing on costs for 4 March 2013.",
        [("2013-03-04", "She set a hearing on costs")],
    ),
    ("The wall fell on the road, killing two men on 3 May 2009.", [("2009-05-03", "The wall killed two men")]),
    ("He sailed home, landing in Oslo on 3 May 2009.", [("2009-05-03", "He sailed home")]),
    ("The epidemic is the worst since the disease was first seen in 1974.", [("1974", "The disease was first seen")]),
    (
        "Kari’s parents learned of it when a photograph was printed on 3 May 2009.",
        [("2009-05-03", "A photograph was printed")],
    ),
    (
        "Of the 40 cases, nearly half of the thefts took place in 2009.",
        [("2009", "Nearly half of the thefts took place")],
    ),
    (
        "More than 300 people, the police say, were hurt on 3 May 2009.",
        [("2009-05-03", "More than 300 people were hurt")],
    ),
    ("Guards beat more than 40 men from 2001 to 2009.", [("2001/2009", "Guards beat more than 40 men")]),
    ("A 2004 storm that hit nine islands killed 300.", [("2004", "A storm killed 300")]),
    ("The mayor, Ann Lee, a nurse by training, resigned on 3 May 2009.", [("2009-05-03", "Ann Lee resigned")]),
    (
        "The chief of police, whose men had searched the flat on 3 May 2009, said nothing.",
        [("2009-05-03", "The chief of police’s men had searched the flat")],
    ),
    ("The strike, now in its third week, began on 3 May 2009.", [("2009-05-03", "The strike began")]),
    (
        "Ann Lee was the first woman to fly the route when she landed at Moss on 3 May 2009.",
        [("2009-05-03", "Ann Lee landed at Moss")],
    ),
    (
        "Police have yet to find the van seen on 3 May 2009 near the school.",
        [("2009-05-03", "The van was seen near the school")],
    ),
    ("It is the first strike since 2009.", []),
    ("The flood, the third since 2009, ruined the crop.", []),
    ("Prices rose to their highest level since May 2009.", []),
    ("He has not been seen since 3 May 2009.", [("2009-05-03/..", "He has not been seen")]),
    ("Since 2009 the firm has built nine ships.", [("2009/..", "The firm has built nine ships")]),
    # numbers with what says how sure they are
    ("At least 20 people were killed on 3 May 2009.", [("2009-05-03", "At least 20 people were killed")]),
    ("A bomb killed at least 40 people on 3 May 2009.", [("2009-05-03", "A bomb killed at least 40 people")]),
    ("The blaze injured about 30 men on 3 May 2009.", [("2009-05-03", "The blaze injured about 30 men")]),
    ("As many as 500 were held on 3 May 2009.", [("2009-05-03", "As many as 500 were held")]),
    # whose verb it is
    (
        "A teacher who spent money on holidays and a yacht was jailed on 3 May 2009.",
        [("2009-05-03", "A teacher was jailed")],
    ),
    (
        "The firm bought the land in 2009 and plans to build in 2014.",
        [("2009", "The firm bought the land"), ("2014", "The firm plans to build")],
    ),
    (
        "Sentencing of the brothers, convicted in May 2012 of theft, is expected on 3 May 2013.",
        [
            ("2012-05", "The brothers were convicted of theft"),
            ("2013-05-03", "Sentencing of the brothers is expected"),
        ],
    ),
    (
        "Two prints by Ann Lee, stolen from a museum in May 2009, were found.",
        [("2009-05", "Two prints by Ann Lee were stolen from a museum")],
    ),
    ("The inspectors come on 3 May 2013.", [("2013-05-03", "The inspectors come")]),
    ("In 1872 the vicar had the pews removed.", [("1872", "The vicar had the pews removed")]),
    (
        "The line will run hourly trains between Moss and Oslo from 3 May 2013.",
        [("2013-05-03/..", "The line will run hourly trains between Moss and Oslo")],
    ),
    # who is meant
    (
        "A 44-year-old Dane was charged in May 2009; he appeared in court in June 2009.",
        [("2009-05", "A 44-year-old Dane was charged"), ("2009-06", "[The 44-year-old Dane] appeared in court")],
    ),
    (
        "The claimant was hired in May 2009. He was suspended in June 2010.",
        [("2009-05", "The claimant was hired"), ("2010-06", "[The claimant] was suspended")],
    ),
    (
        "Jan Moe sat at his desk. In 1931 his wife shot the printer. She was tried in 1932.",
        [("1931", "Jan Moe’s wife shot the printer"), ("1932", "She was tried")],
    ),
    (
        "The firm bought the mill in 1998. It was rebuilt in 2004.",
        [("1998", "The firm bought the mill"), ("2004", "It was rebuilt")],
    ),
    (
        "The firm was taken over by Rootes in 1961. It opened a plant in 1963.",
        [("1961", "The firm was taken over by Rootes"), ("1963", "It opened a plant")],
    ),
    ("After her death in 1978 the house was sold.", [("1978", "She died")]),
    (  # what other things followed is not of the date of what they followed
        "Following the independence of Sylda in 1822, the salt tax was abolished in 1836.",
        [("1822", "The independence of Sylda took place"), ("1836", "The salt tax was abolished")],
    ),
    (
        "Borduria ruled the isles from 1483 until independence in 1975.",
        [("1483/..", "Borduria ruled the isles until independence"), ("1975", "Independence took place")],
    ),
    (
        "Before the admission of Sylda as a county on 3 May 1817, its eastern half was cut off.",
        [("1817-05-03", "The admission of Sylda as a county took place")],
    ),
    (
        "Since the adoption of a new charter in 2010, a board runs the school.",
        [("2010", "The adoption of a new charter took place")],
    ),
    ("Borduria gained independence in 1975.", [("1975", "Borduria gained independence")]),
    ("The admission of Sylda in 1921 was contested.", [("1921", "The admission of Sylda was contested")]),
    # what dates from a time says so, and does not go on from then
    ("The oldest map of the fen dates from 1584.", [("1584", "The oldest map of the fen dates from 1584")]),
    (
        "The church dates back to 1320, and its tower was added in 1410.",
        [("1320", "The church dates back to 1320"), ("1410", "[The church’s] tower was added")],
    ),
    ("The custom is thought to date from the 1820s.", [("182X", "The custom is thought to date from the 1820s")]),
    (
        "The mill, dating from 1702, was sold in 1999.",
        [("1702", "The mill dated from 1702"), ("1999", "The mill was sold")],
    ),
    ("Ann Lee dated Odvar Moe in 1999.", [("1999", "Ann Lee dated Odvar Moe")]),
    (  # who first did something, and what laws passed were related to
        "The biggest force has been the Danish Union, which first tested the salt in 1991 and began its rule in 2005.",
        [("1991", "The Danish Union first tested the salt"), ("2005", "The Danish Union began its rule")],
    ),
    ("The union, which first certified the salt in 1991, is rich.", [("1991", "The union first certified the salt")]),
    ("The board passed land laws related to farms in 1950.", [("1950", "The board passed land laws related to farms")]),
    ("The charges against Lee related to a theft in 1950.", [("1950", "The charges against Lee related to a theft")]),
    ("In 1950 she said the charges related to a theft.", [("1950", "She said the charges related to a theft")]),
    ("Anna Grey was president of the club from 1902 onwards.", [("1902/..", "Anna Grey was president of the club")]),
    (
        "Salt brought in 5 million in 2004 and makes up 80% of the budget, a 5% increase from 2003.",
        [("2004", "Salt brought in 5 million")],
    ),
    (  # a round number leads to the date that follows
        "The fort was built in 1540. More than 160 years later, the Danes founded a town there in 1702.",
        [("1540", "The fort was built"), ("1702", "The Danes founded a town there")],
    ),
    (
        "The fort was built in 1540. Over 40 years later it was sold in 1620.",
        [("1540", "The fort was built"), ("1580~", "[The fort] was sold"), ("1620", "[The fort] was sold")],
    ),
    ("The mill has stood empty from 1702.", [("1702/..", "The mill has stood empty")]),
    # verbs that are shared, and what goes with each date
    (
        "Ann Lee was elected a Fellow in 1984 and appointed OBE in 1990.",
        [("1984", "Ann Lee was elected a Fellow"), ("1990", "Ann Lee was appointed OBE")],
    ),
    (
        "The mill was rebuilt in 1912 and closed in 1958.",
        [("1912", "The mill was rebuilt"), ("1958", "The mill closed")],
    ),
    (
        "The firm began to make bicycles in 1887 and cars in 1903.",
        [("1887", "The firm began to make bicycles"), ("1903", "The firm began to make cars")],
    ),
    (
        "The probe swung past Venus in April 2008 and Mars in May 2009.",
        [("2008-04", "The probe swung past Venus"), ("2009-05", "The probe swung past Mars")],
    ),
    (
        "The line has ordered nine trains from Hitachi, to be delivered in 2014.",
        [("2014", "Nine trains from Hitachi are to be delivered")],
    ),
    ("He married, in 1814, Mary Dunn.", [("1814", "He married Mary Dunn")]),
    # what is no date, and what stands for it
    ("The detector was switched on last autumn.", [("2012-23", "The detector was switched on")]),
    (
        "The club sacked him after Saturday's home defeat.",
        [("2013-02-09/", "The club sacked him after the home defeat")],
    ),
    ("The line won Operator of the Year in 2009.", [("2009", "The line won Operator of the Year")]),
    (
        "The firm lost £3m in the quarter ended 30 June 2012.",
        [("2012-04-01/2012-06-30", "The firm lost £3m")],
    ),
    ("Sports day is on 28 June 2013.", [("2013-06-28", "Sports day takes place")]),
    ("The bridge did not open until May 1931.", [("1931-05", "The bridge opened")]),
    ("The advice was not acted on until May 2007.", [("2007-05", "The advice was acted on")]),
    # without a form of be, or in a picture
    ("War declared by Germany on 3 August 1914", [("1914-08-03", "War was declared by Germany")]),
    ("Fishermen landing herring at Wick, May 1936.", [("1936-05", "Fishermen landed herring at Wick")]),
    # what stands beside a name or a clause
    (
        "Firefighter Dan Pell, 29, who reached them on 3 May 2009, said that the boy was calm.",
        [("2009-05-03", "Firefighter Dan Pell reached them")],
    ),
    (
        "She never told her husband, Jan Moe, who died in 2012, and bought another ring.",
        [("2012", "Jan Moe died")],
    ),
    (
        "The merger, first mooted in 1997 and abandoned in 1998, is expected to be completed.",
        [("1997", "The merger was first mooted"), ("1998", "The merger was abandoned")],
    ),
    (
        "Sentencing for the driver, Ann Lee, has been put off until 6 November 2013.",
        [("/2013-11-06", "Sentencing for the driver has been put off")],
    ),
    (
        "We thank Sarah Lee and Keith Moe, who were married on 3 May 2009.",
        [("2009-05-03", "Sarah Lee and Keith Moe were married")],
    ),
    ("5. Bus shelter. Damaged on 31 October 2012.", [("2012-10-31", "Bus shelter was damaged")]),
    ("Date of next meeting: 12 December 2013", [("2013-12-12", "Next meeting takes place")]),
    ("The Fête is on 13 June 2013.", [("2013-06-13", "The Fête takes place")]),
    # whom the document calls he or she, and what `it` is not
    (
        "Kim Lund died at her home in 2009. She was 91. She met Jo Ray in 1951. He died in 1988. In 1990 she left Moss.",
        [
            ("2009", "Kim Lund died at her home"),
            ("1951", "Kim Lund met Jo Ray"),
            ("1988", "[Jo Ray] died"),
            ("1990", "[Kim Lund] left Moss"),
        ],
    ),
    (
        "In 1951 she met Per Moe. She wrote to him. She sang. She danced. She skied. She ran. In 2009 she published a novel.",
        [("1951", "She met Per Moe"), ("2009", "She published a novel")],
    ),
    (
        "The firm was founded in 1890. The war cut it off from its coal, and in 1915 it made only lenses.",
        [("1890", "The firm was founded"), ("1915", "[The firm] made only lenses")],
    ),
    ("The yard flooded. It took until May 2010 to dry it.", [("/2010-05", "It took until May 2010 to dry it")]),
    ("The yard flooded. It was the evening of 3 May 2010.", [("2010-05-03", "It was the evening of 3 May 2010")]),
    (
        "The inn was full. It was there, in the spring of 1951, that Ann Lee met Jan Moe.",
        [("1951-21", "Ann Lee met Jan Moe")],
    ),
    ("The tag says it was last filled in May 2009.", [("2009-05", "It was last filled")]),
    (
        "Nine miners struck; two clerks were sacked in May 2009. Their appeal was heard in June 2010.",
        [("2009-05", "Two clerks were sacked"), ("2010-06", "[Two clerks’] appeal was heard")],
    ),
    (
        "Ann Lee was arrested in 2001 and received nine letters in 2002.",
        [("2001", "Ann Lee was arrested"), ("2002", "Ann Lee received nine letters")],
    ),
    (
        "Jan Moe was first seen on 3 May 2009 and arrested two days later.",
        [("2009-05-03", "Jan Moe was first seen"), ("2009-05-05", "Jan Moe was arrested")],
    ),
    (
        "The minister put off a visit to Bergen that was to begin on 5 May 2009 and said he would resign on 6 May 2009.",
        [("2009-05-05", "A visit to Bergen was to begin"), ("2009-05-06", "[The minister] would resign")],
    ),
    (
        "In 2009 the board set up a panel which met in May 2010.",
        [("2009", "The board set up a panel"), ("2010-05", "A panel met")],
    ),
    (
        "The yard began refitting its ferries, which it hopes to finish by May 2013.",
        [("/2013-05", "[The yard] hopes to finish refitting its ferries")],
    ),
    # what somebody was punished for has a time of its own; what he is only accused of is nobody's deed
    (
        "A clerk was jailed in May 2012 for taking bribes from a builder between 2009 and 2011.",
        [
            ("2012-05", "A clerk was jailed for taking bribes from a builder"),
            ("2009/2011", "A clerk took bribes from a builder"),
        ],
    ),
    (
        "A clerk was jailed for stealing two lamps on 3 May 2009.",
        [("2009-05-03", "A clerk was jailed for stealing two lamps")],
    ),
    (
        "The line was fined on 3 May 2012 over the grounding of a ferry in 2011.",
        [
            ("2012-05-03", "The line was fined over the grounding of a ferry"),
            ("2011", "The grounding of a ferry took place"),
        ],
    ),
    (
        "The bridge could not be guaranteed beyond the winter of 2012.",
        [("2012-24", "The bridge could not be guaranteed beyond the winter of 2012")],
    ),
    (
        "A ban imposed after the fire of 2008 was lifted on 5 June 2009.",
        [("2008", "The fire took place"), ("2009-06-05", "A ban was lifted")],
    ),
    (
        "Shipped: 2 May 2012  Returned: 9 May 2012",
        [("2012-05-02", "Shipped"), ("2012-05-09", "Returned")],
    ),
    ("The mill burned. It was decided on 3 May 2009 to rebuild it.", [("2009-05-03", "It was decided to rebuild it")]),
    (
        "The mill burned. It took nine men until May 2010 to clear it.",
        [("/2010-05", "It took nine men until May 2010 to clear it")],
    ),
    # a pronoun right before its verb is the subject; participles of all regular verbs; what was done to an object, to whom
    (
        "After the liberation of Lyon in September 1944 she learned that he was dead.",
        [("1944-09", "She learned that he was dead")],
    ),
    (
        "The brake was fitted in May 2014 and repaired in June 2015.",
        [("2014-05", "The brake was fitted"), ("2015-06", "The brake was repaired")],
    ),
    ("The mayor praised the bridge built by Ann Lee in 1950.", [("1950", "The bridge was built by Ann Lee")]),
    ("The board ignored a letter sent to its clerk in May 2012.", [("2012-05", "A letter was sent to its clerk")]),
    # the last line of an obituary
    (
        "Ruth Amsel, conductor, born February 2 1929; died May 30 2020",
        [("1929-02-02", "Ruth Amsel was born"), ("2020-05-30", "Ruth Amsel died")],
    ),
    # the day of a letter is that of what it says
    (
        "In a letter to Mr Frith dated 3 March 2017, Sir Giles Prowse offered a sum.",
        [("2017-03-03", "Sir Giles Prowse offered a sum")],
    ),
    # whom `they` may mean: a body too; nobody where two are told of
    ("The inspectorate came. They will be back on 10 May 2011.", [("2011-05-10", "[The inspectorate] will be back")]),
    ("Two men fled to Graz. The council met. They voted on 7 June 2011.", [("2011-06-07", "[The council] voted")]),
    ("Police arrested two men. They were charged on 14 May 2011.", [("2011-05-14", "[Two men] were charged")]),
    ("Police arrested two men. They left on 14 May 2011.", [("2011-05-14", "They left")]),
    ("Police arrested a man of 30. He was bailed on 14 May 2011.", [("2011-05-14", "[The man] was bailed")]),
    (
        "The judge jailed Ann Lee and Bo Moe. They were freed on 14 May 2011.",
        [("2011-05-14", "[Ann Lee and Bo Moe] were freed")],
    ),
    (
        "Officers found three bodies. They were identified on 14 May 2011.",
        [("2011-05-14", "[Three bodies] were identified")],
    ),
    ("Lee sent two men to Ulm. They came back on 14 May 2011.", [("2011-05-14", "[Two men] came back")]),
    ("They sent two men to Ulm. They came back on 14 May 2011.", [("2011-05-14", "They came back")]),
    ("A fire destroyed a mill. It was rebuilt on 14 May 2011.", [("2011-05-14", "[The mill] was rebuilt")]),
    ("The army took the town. It was reorganised on 14 May 2011.", [("2011-05-14", "It was reorganised")]),
    ("Officers said the trees were there. They were planted on 14 May 2011.", [("2011-05-14", "They were planted")]),
    (
        "Police said two men had been detained. They were bailed on 14 May 2011.",
        [("2011-05-14", "[Two men] were bailed")],
    ),
    ("Workers built two ships, and they were sold on 14 May 2011.", [("2011-05-14", "They were sold")]),
    ("Rebels hit two towns. They were burned on 14 May 2011.", [("2011-05-14", "They were burned")]),
    ("Two men robbed a bank, and they were held on 14 May 2011.", [("2011-05-14", "Two men were held")]),
    (
        "France and Italy drew the attention of the council to it. They asked for a vote on 14 May 2011.",
        [("2011-05-14", "[France and Italy] asked for a vote")],
    ),
    ("The firm wrote to the owners. They replied on 5 July 2011.", [("2011-07-05", "They replied")]),
    # a head in the line of what is told of it
    ("3. Show. To be held on 16 August 2013 in the hall.", [("2013-08-16", "Show is to be held in the hall")]),
    ("4. Rents. Due 1 October 2013.", [("2013-10-01", "Rents are due")]),
    ("Next meeting: 10 June 2013", [("2013-06-10", "Next meeting takes place")]),
    ("Q. Did you see him on 3 May 2009?", [("2009-05-03", "Did you see him?")]),
    # a pronoun that may mean another stays
    (
        "Gull Rock was bare. A beacon was lit by monks; it was put out on 7 June 2011.",
        [("2011-06-07", "It was put out")],
    ),
    ("Annie was confined of a boy. He was christened on 7 June 2011.", [("2011-06-07", "He was christened")]),
    ("Mrs Kerr gave birth to a girl. She left on 7 June 2011.", [("2011-06-07", "Kerr left")]),
    (
        "Old Weber spoke of it. A card came from Odvar, the first since he was let out on 7 June 2011.",
        [("2011-06-07", "He was let out")],
    ),
    ("The railway company says it was sold on 7 June 2011.", [("2011-06-07", "It was sold")]),
    (
        "It was agreed to raise them; the council said that they will go up on 7 June 2014.",
        [("2014-06-07", "They will go up")],
    ),
    # somebody apposed to what he is, with its place or whose he is
    (
        "A clerk came. The MP for Holm, Sir Ned Hale, said he would raise the matter on 7 June 2014.",
        [("2014-06-07", "Ned Hale would raise the matter")],
    ),
    (
        "Mr Frith's MP, Laura Teal, saw the mine. She raised the case on 7 June 2011.",
        [("2011-06-07", "Laura Teal raised the case")],
    ),
    ("Karl Weber handed over to his sons on 7 June 2011.", [("2011-06-07", "Karl Weber handed over to his sons")]),
    # whose death it is
    (
        "Ann Moe left. A book on it, of which Don Rae wrote a chapter before his death on 7 June 2011, sold well.",
        [("2011-06-07", "[Don Rae] died")],
    ),
    (
        "Jan Jones left. Karl Smith ran the mill with his father until his death on 7 June 2011.",
        [("2011-06-07", "He died")],
    ),
    (
        "NATS said that it would open. Ann Lee died with other people when their aircraft fell on 7 June 2011.",
        [("2011-06-07", "Ann Lee died with other people when their aircraft fell")],
    ),
    # one of several who is told of alone
    (
        "Nils and Peder Moe were born in Moss, Nils on 7 June 2011 and Peder on 8 June 2012.",
        [("2011-06-07", "Nils was born in Moss"), ("2012-06-08", "Peder Moe was born in Moss")],
    ),
    (
        "Eleven were broken up. One was a henhouse until its discovery on 7 June 2011.",
        [("2011-06-07", "Its discovery took place")],
    ),
    ("It is the site of a rink that burned down on 7 June 2011.", [("2011-06-07", "A rink burned down")]),
    # nouns that could be a verb in the past; a verb behind a clause in the present
    ("The tool shed burned down in 1990.", [("1990", "The tool shed burned down")]),
    ("The band saw broke in 1990.", [("1990", "The band saw broke")]),
    ("The company shed 400 jobs in 1990.", [("1990", "The company shed 400 jobs")]),
    ("The shares, which are listed in London, rose on 3 May 2011.", [("2011-05-03", "The shares rose")]),
    # verbs in the present that could be nouns
    ("Corvex makes pumps. It was founded in Oslo in 1921.", [("1921", "[Corvex] was founded in Oslo")]),
    (
        "The firm makes brake pads. It was founded in Oslo in 1921.",
        [("1921", "[The firm] was founded in Oslo")],
    ),
    (
        "His successor came from Philips and starts work on 3 May 2013.",
        [("2013-05-03", "His successor starts work")],
    ),
    (
        "She resigned on 3 May 2012 and takes up a post in Bergen in June 2013.",
        [("2012-05-03", "She resigned"), ("2013-06", "She takes up a post in Bergen")],
    ),
    (
        "Insurance introduced by the union in 1924 covers hail.",
        [("1924", "Insurance was introduced by the union")],
    ),
    ("The mill built in 1790 makes paper.", [("1790", "The mill was built")]),
    # a verb that commas part from its auxiliary; a participle with a subject of its own
    (
        "The rules would, if approved, be introduced in April 2013.",
        [("2013-04", "The rules would be introduced")],
    ),
    (
        "He spoke on 3 May 2011, his brother having left on 2 May 2011.",
        [("2011-05-03", "He spoke"), ("2011-05-02", "His brother had left")],
    ),
    (
        "The bus left on 3 May 2011, the road having been cleared on 2 May 2011.",
        [("2011-05-03", "The bus left"), ("2011-05-02", "The road had been cleared")],
    ),
    (
        "Norway recalled its envoy on 4 May 2011, Sweden having done so on 2 May 2011 and Denmark on 3 May 2011.",
        [
            ("2011-05-04", "Norway recalled its envoy"),
            ("2011-05-02", "Sweden recalled its envoy"),
            ("2011-05-03", "Denmark recalled its envoy"),
        ],
    ),
    # how often is said before when
    (
        "Kestrel has been fined twice: in 2008 for a spill, and in August 2012 for a fire.",
        [("2008", "Kestrel has been fined for a spill"), ("2012-08", "Kestrel has been fined for a fire")],
    ),
    # a comma before `and` goes on around a clause that said when
    (
        "The bus had left before the road was closed on 5 May 2010, and reached Voss.",
        [("2010-05-05", "The road was closed")],
    ),
    (
        "The crew dined after the men were freed, and elected a clerk on 5 May 2010.",
        [("2010-05-05", "The crew elected a clerk")],
    ),
    # what commas close in between a form of be and its participle
    ("Mr Lee was, it is said, attacked in May 2010.", [("2010-05", "Mr Lee was attacked")]),
    ("The mill was, the court heard, flooded in May 2010.", [("2010-05", "The mill was flooded")]),
    (
        "Two bells were cast in 1712, and one, given by Peter Moe, who was vicar until 1801, in 1790.",
        [("1712", "Two bells were cast"), ("/1801", "Peter Moe was vicar"), ("1790", "One was given by Peter Moe")],
    ),
    # `there` behind its noun says where
    ("A ferry there sank in May 2010.", [("2010-05", "A ferry there sank")]),
    ("There was a fire in May 2010.", [("2010-05", "There was a fire")]),
    # between commas who they are, and their own verb behind
    (
        "The sellers, a family from Moss, signed in May 2010 and want to move in May 2014, so we are packing.",
        [("2010-05", "The sellers signed"), ("2014-05", "The sellers want to move")],
    ),
    ("The Land Act, a compromise, passed in 1870, was repealed.", [("1870", "The Land Act was passed")]),
    (
        "The hall was sold in 1924, and the screen, a memorial to the men who fell in 1916, was unveiled in 1921.",
        [("1924", "The hall was sold"), ("1916", "The men fell"), ("1921", "The screen was unveiled")],
    ),
    ("Their only child, a boy, had died in 1910.", [("1910", "Their only child had died")]),
    # participles behind a present, behind a row that `and` has closed, and of what no subject did
    ("It has been in use since version 3.1, published in 2007.", [("2007", "Version 3.1 was published")]),
    (
        "Moe was seen on 3 May 2010 and has lived in Hut 7, built in 1907.",
        [("2010-05-03", "Moe was seen"), ("1907", "Hut 7 was built")],
    ),
    ("Worked on the roof of the town hall, completed in 2011.", [("2011", "The roof of the town hall was completed")]),
    ("The club sent him a letter, dated 4 May 2010, and left.", [("2010-05-04", "A letter was dated 4 May 2010")]),
    ("And a photo of the two, taken in July 1989 – who was he?", [("1989-07", "A photo of the two was taken")]),
    ("A crash was found, reported by @anna on 3 May 2010.", [("2010-05-03", "A crash was reported by @anna")]),
    # places and times in pairs
    (
        "In 1920 the firm moved to Leeds and in 1930 to York.",
        [("1920", "The firm moved to Leeds"), ("1930", "The firm moved to York")],
    ),
    (
        "The firm moved to Leeds in 1920 and, in 1930, to York.",
        [("1920", "The firm moved to Leeds"), ("1930", "The firm moved to York")],
    ),
    (
        "The line passed to the council in 1923, and upon its closure in 1948 to a trust.",
        [("1923", "The line passed to the council"), ("1948", "The line passed to a trust")],
    ),
    ("In 1920 he lived in Leeds and York.", [("1920", "He lived in Leeds and York")]),
    # who pulls out is not pulled out, and lists say what is to be
    ("The bank pulled out in May 2010.", [("2010-05", "The bank pulled out")]),
    ("Fighting in Molde stopped in May 2010.", [("2010-05", "Fighting in Molde stopped")]),
    (
        "Annual meeting: to be held on 12 March in the hall.",
        [("2013-03-12", "Annual meeting is to be held in the hall")],
    ),
    ("1998–2003 Studied law in Vienna", [("1998/2003", "Studied law in Vienna")]),
    (
        "Work came to a halt in May 2010 after a clerk, Mr Peter Moe, was taken ill.",
        [("2010-05", "Work came to a halt")],
    ),
    ("The site moved to docs.example.org in May 2010.", [("2010-05", "The site moved to docs.example.org")]),
    ("DNA tests were late, officials said on 3 May 2010.", [("2010-05-03", "Officials said DNA tests were late")]),
    # `that` before a title opens what is said
    (
        "We are sad to report that Mrs Holm, school secretary from 1970 until 1999, died on 12 March 2012.",
        [("1970/1999", "Mrs Holm was school secretary"), ("2012-03-12", "Mrs Holm died")],
    ),
    (
        "The mills burned in 1896; they were rebuilt, and the present office, designed by Peter Moe, was added in 1903.",
        [("1896", "The mills burned"), ("1903", "The present office was added")],
    ),
    # a verb right behind a semicolon or colon goes on
    (
        "Border closed on 22 March 2012; reopened on 4 April 2012 after talks.",
        [("2012-03-22", "Border closed"), ("2012-04-04", "Border reopened after talks")],
    ),
    ("A witness came forward: saw Moe in Ulm on 9 May 2012.", [("2012-05-09", "A witness saw Moe in Ulm")]),
    # a condition has its own date where what follows from it has one
    (
        "The ground will be renamed on 1 May 2014 if members agree on 12 March 2014.",
        [("2014-05-01", "The ground will be renamed if members agree"), ("2014-03-12", "Members agree")],
    ),
    (
        "Rovers play at Moss on 2 May 2013, and at home to Vik on 5 May 2013.",
        [("2013-05-02", "Rovers play at Moss"), ("2013-05-05", "Rovers play at home to Vik")],
    ),
    ("It was paid for by Peter Moe, a student here in the 1950s.", [("195X", "Peter Moe was a student here")]),
    (
        "According to two men interviewed separately in May 2010, it was dark.",
        [("2010-05", "Two men were interviewed separately")],
    ),
    (
        "Photographs taken by his brother on 3 May 2010 show burns.",
        [("2010-05-03", "Photographs were taken by his brother")],
    ),
    ("A clerk (Mrs Holm) hears raised voices on 3 May 2010.", [("2010-05-03", "A clerk hears raised voices")]),
    ("By May 2010 we'd got as far as Reims.", [("/2010-05", "We'd got as far as Reims")]),
    (
        "The 10.15 to Ulm will start from the bus station.",
        [("2013-02-12T10:15:00", "The 10.15 to Ulm will start from the bus station")],
    ),
    ("Peter Moe took her on the next year.", [(None, "Peter Moe took her on")]),
    ("It lies in a village whose only smith left in May 2010.", [("2010-05", "A village’s only smith left")]),
    # lists of what is to be done
    ("Order 14 desks (Anna, done 13 May 2012)", [("2012-05-13", "Order 14 desks done")]),
    ("Review all mailing lists by 15 May 2012", [("/2012-05-15", "Review all mailing lists")]),
    (
        "Norway ratified the Convention against Torture, which it had signed in 1998.",
        [("1998", "It had signed the Convention against Torture")],
    ),
    (
        "Anna Holm was made a judge in 1989 and turned down a peerage in 1999.",
        [("1989", "Anna Holm was made a judge"), ("1999", "Anna Holm turned down a peerage")],
    ),
    # behind `as a Jew`, `because of`, `to that effect` the sentence goes on
    (
        "Dismissed in 1938 as a Jew, he fled to Bern, was interned in 1940 and taught drawing at a school until 1946.",
        [
            ("1938", "He was dismissed as a Jew"),
            ("1940", "He was interned"),
            ("/1946", "He taught drawing at a school"),
        ],
    ),
    (
        "Divers, called off at midnight on 3 May 2010 because of the current, resumed their search on 4 May 2010.",
        [
            ("2010-05-03", "Divers were called off because of the current"),
            ("2010-05-04", "Divers resumed their search"),
        ],
    ),
    (
        "A bill to that effect, introduced by Anna Holm in 2009, was voted down in 2010.",
        [
            ("2009", "A bill to that effect was introduced by Anna Holm"),
            ("2010", "A bill to that effect was voted down"),
        ],
    ),
    ("In its defence, served in May 2011, it denied that.", [("2011-05", "Its defence was served")]),
    (
        "The board, which was supposed to meet last Thursday, meets on 27 February.",
        [("2013-02-07", "The board was supposed to meet"), ("2013-02-27", "The board meets")],
    ),
    (
        "Under his son-in-law, Peter Moe, who joined the board in 1931, the firm made pumps in 1942.",
        [("1931", "Peter Moe joined the board"), ("1942", "The firm made pumps")],
    ),
    (
        "Moe was sent to Ulm in 1909, but switched to law in 1910.",
        [("1909", "Moe was sent to Ulm"), ("1910", "Moe switched to law")],
    ),
    (
        "They tried again in May 2010 and, despite the rain, were let in.",
        [("2010-05", "They tried again and were let in")],
    ),
    # participles without `and` behind them, and what is to be done with a subject
    (
        "Peter Moe accused the council of having hidden a survey, completed in November 2012, which found damp.",
        [("2012-11", "A survey was completed")],
    ),
    (
        "Her successor, to be elected on 9 September 2013, will move in on 1 October 2013.",
        [("2013-09-09", "Her successor is to be elected"), ("2013-10-01", "Her successor will move in")],
    ),
    ("In 1917, while on passage to Bonn with 600 troops, she was hit.", [("1917", "She was hit")]),
    ("She was cleared of that in 2016, but her clerk resigned.", [("2016", "She was cleared of that")]),
    ("He said in 1915 that he would.", [("1915", "He said")]),
    (
        "They were glad after councillors voted by 24 to 19 to keep them open until March 2014.",
        [("/2014-03", "Councillors voted by 24 to 19 to keep them open")],
    ),
    (
        "An application to the lottery fund, which was refused in July 2010, was made again.",
        [("2010-07", "An application to the lottery fund was refused")],
    ),
    # of which of two nouns a relative clause tells
    (
        "The plan for two bridges, which was dropped in 2009, came back.",
        [("2009", "The plan for two bridges was dropped")],
    ),
    ("She read a letter from Mr Moe, the mayor, which was sent in May 2010.", [("2010-05", "A letter was sent")]),
    # an ordinal that is an adverb
    (
        "Nordhav, founded in Bergen in 1921, first approached Ardal in April 2012 but was rebuffed.",
        [("1921", "Nordhav was founded in Bergen"), ("2012-04", "Nordhav first approached Ardal")],
    ),
    (
        "Ann Lee, last seen on 3 May 2012, was found dead on 5 May 2012.",
        [("2012-05-03", "Ann Lee was last seen"), ("2012-05-05", "Ann Lee was found dead")],
    ),
    (
        "The agency believes that a leak of fuel, first seen on 9 January 2012, may have set it spinning.",
        [("2012-01-09", "A leak of fuel was first seen")],
    ),
    (
        "The mission was proposed by Anna Holm in 2009, turned down in 2011 and approved in 2012.",
        [
            ("2009", "The mission was proposed by Anna Holm"),
            ("2011", "The mission was turned down"),
            ("2012", "The mission was approved"),
        ],
    ),
    # the date of a letter is not that of what was done with it
    (
        "The letter, dated 29 May 2012, was not made public until 6 June 2012.",
        [("2012-05-29", "The letter was dated 29 May 2012"), ("2012-06-06", "The letter was made public")],
    ),
    ("A letter, dated 4 May 2012, was found in the attic.", [("2012-05-04", "A letter was dated 4 May 2012")]),
    ("The letter, dated 4 May 2012, accused him of fraud.", [("2012-05-04", "The letter accused him of fraud")]),
    # what stands behind an insertion goes on with what was told before it
    (
        "The board will sell the hall, bought in 1952 for £900, in April 2013.",
        [("1952", "The hall was bought for £900"), ("2013-04", "The board will sell the hall")],
    ),
    (
        "Workers found the bomb, dropped in 1941, while digging a trench on 5 May 2012.",
        [("1941", "The bomb was dropped"), ("2012-05-05", "Workers found the bomb")],
    ),
    (
        "The judge ordered that the money, stolen in 2009, be returned by 1 May 2012.",
        [("2009", "The money was stolen"), ("/2012-05-01", "The money is to be returned")],
    ),
    (
        "The minister, due to retire in 2014, was taken ill on 3 February 2013.",
        [("2014", "The minister was due to retire"), ("2013-02-03", "The minister was taken ill")],
    ),
    (
        "He is the first mayor to be jailed since 1974, when Dan Smith was convicted of bribery.",
        [("1974", "Dan Smith was convicted of bribery")],
    ),
    # which word is the verb
    (
        "Mr Hall, accused of theft in 2009, fled to Cyprus in 2010.",
        [("2009", "Mr Hall was accused of theft"), ("2010", "Mr Hall fled to Cyprus")],
    ),
    ("Anna Holm, accused of stealing £4m between 2004 and 2009, fled in 2010.", [("2010", "Anna Holm fled")]),
    (
        "The report accused officers of failing to act on a tip received on 3 May 2012.",
        [("2012-05-03", "A tip was received")],
    ),
    (
        "The band split in 1996, re-formed in 2004 and play their last concert on 5 March 2013.",
        [
            ("1996", "The band split"),
            ("2004", "The band re-formed"),
            ("2013-03-05", "The band play their last concert"),
        ],
    ),
    # a `had` that stands for `if` in the middle of a sentence
    (
        "It would have been replaced had the government not withdrawn a grant in November 2002.",
        [("2002-11", "The government had not withdrawn a grant")],
    ),
    (
        "The town would have been saved had the levee been built in May 2012.",
        [("2012-05", "The levee had been built")],
    ),
    (
        "The town could be dry had the council mended the wall in May 2012.",
        [("2012-05", "The council had mended the wall")],
    ),
    (
        "The judge said that had Mr Moe called an ambulance on 3 May 2012 she would have lived.",
        [("2012-05-03", "Mr Moe had called an ambulance")],
    ),
    ("The firm bought a mill that had windows broken in May 2012.", [("2012-05", "Windows were broken")]),
    # particles, participles and a `due` that belong to a verb before
    (
        "The fire, which broke out shortly after midnight on 3 May 2012, destroyed a mill.",
        [("2012-05-03", "The fire broke out")],
    ),
    (
        "Having won in Paris in 2010 and lost there in 2011, Anna Holm pulled out in 2012.",
        [
            ("2010", "Anna Holm had won in Paris"),
            ("2011", "Anna Holm had lost"),
            ("2012", "Anna Holm pulled out"),
        ],
    ),
    (
        "The report, commissioned in 2010 and due in May 2012, has yet to appear.",
        [("2010", "The report was commissioned"), ("2012-05", "The report was due")],
    ),
    ("By the time police arrived on 3 May 2012 the men had gone.", [("2012-05-03", "Police arrived")]),
    (
        "Staff were told on Friday that the plant will shut in June.",
        [("2013-02-08", "Staff were told that the plant will shut"), ("2013-06", "The plant will shut")],
    ),
    # who did it, and to what
    (
        "Velo stopped production of its car at Turin on 3 May 2012, after a supplier failed to deliver.",
        [("2012-05-03", "Velo stopped production of its car at Turin")],
    ),
    (
        "Volunteers started stripping paint on 3 May 2012 and found a hearth in June 2012.",
        [("2012-05-03", "Volunteers started stripping paint"), ("2012-06", "Volunteers found a hearth")],
    ),
    ("A man held hostage in May 2012 was freed.", [("2012-05", "A man was held hostage")]),
    (
        "The supplier, Cellworx of Lund, filed for protection on 26 April 2012.",
        [("2012-04-26", "The supplier filed for protection")],
    ),
    (
        "The pit, abandoned in 1985 when the price fell and reopened by a cooperative in 2004, was sold.",
        [("1985", "The pit was abandoned"), ("2004", "The pit was reopened by a cooperative")],
    ),
    (
        "Velo, controlled since 2005 by the Lee family, had no debts.",
        [("2005/..", "Velo was controlled by the Lee family")],
    ),
    (
        "A resident said a man claiming to be from the water company had taken $300 on 31 May 2012.",
        [("2012-05-31", "A resident said a man claiming to be from the water company had taken $300")],
    ),
    ("Bellamy was wanted for failing to appear in court on 14 May 2012.", []),
    # a verb in -ing that is a noun; what goes with it
    (
        "Trading in the shares was suspended on 3 May 2012 at the request of the firm.",
        [("2012-05-03", "Trading in the shares was suspended at the request of the firm")],
    ),
    (
        "Speaking in Oslo on 3 May 2012, Ann Lee said that it was over.",
        [("2012-05-03", "Ann Lee said that it was over")],
    ),
    ("Following the disposal of Vik in 2011, the firm has two mills.", [("2011", "The disposal of Vik took place")]),
    (
        "He pleaded guilty in 2009 to killing his wife in 2007.",
        [("2009", "He pleaded guilty"), ("2007", "He killed his wife")],
    ),
    # what somebody is since a day, between commas
    (
        "The striker, on loan from Leeds since August 2012, scored twice.",
        [("2012-08/..", "The striker was on loan from Leeds")],
    ),
    # what a `did` stands for
    (
        "She may sit as an independent, as her father did between 1973 and 1977.",
        [("1973/1977", "Her father sat as an independent")],
    ),
    ("Anna Holm will run again, as she did in 2008.", [("2008", "Anna Holm ran")]),
    ("The river burst its banks, as it did in 1953.", [("1953", "[The river] burst its banks")]),
    ("He sold his shares, as Tom Ott did in 1990.", [("1990", "Tom Ott did")]),
    # when it last happened
    (
        "They have not won since 23 November 2012, when Luke Adams scored twice.",
        [("2012-11-23", "Luke Adams scored twice")],
    ),
    ("The firm signed it as recently as 1 August 2012.", [("2012-08-01", "The firm signed it")]),
    (
        "The firm received a request for further data, to which it replied on 8 November 2012.",
        [("2012-11-08", "[The firm] replied to a request for further data")],
    ),
    (
        "He will take the team for the match at Walsall, which was postponed from 14 May 2012 because of frost.",
        [("2012-05-14", "The match at Walsall was postponed because of frost")],
    ),
    (
        "Poole will take the team for Thursday's match at Walsall.",
        [("2013-02-14", "The match at Walsall is to take place")],
    ),
    # of which of two nouns a relative clause tells
    ("She wrote to the head of the school that closed in 1931.", [("1931", "The school closed")]),
    # verbs behind relative clauses, participles and phrases between commas; dates that a verb needs
    (
        "The society that they founded reopened four miles of the canal on 12 June 1985.",
        [("1985-06-12", "The society reopened four miles of the canal")],
    ),
    ("The drain that Coombe Builders laid in 2012 runs uphill.", [("2012", "Coombe Builders laid the drain")]),
    (
        "A laboratory hired by the group finds lead at six times the limit on 4 February.",
        [("2013-02-04", "A laboratory finds lead at six times the limit")],
    ),
    (
        "6 May 2012 — Leaked e-mails show that Holm was warned in August 2011.",
        [("2012-05-06", "Leaked e-mails show that Holm was warned"), ("2011-08", "Holm was warned")],
    ),
    (
        "Aldham return to league action at Stowe on Friday without their captain.",
        [("2013-02-15", "Aldham return to league action at Stowe without their captain")],
    ),
    ("Training had stopped because funding was cut in May 2012.", [("2012-05", "Funding was cut")]),
    (
        "Holm said that the council had inspected the fence on 19 March 2012 and had agreed in May to replace it.",
        [("2012-03-19", "The council had inspected the fence"), ("2012-05", "The council had agreed to replace it")],
    ),
    (
        "Aldham, who had knocked out the holders, Westfield, in December, led through a penalty.",
        [("2012-12", "Aldham had knocked out the holders")],
    ),
    (
        "Cole was playing his third match since joining from Tarnley for £4,000 on 2 January.",
        [("2013-01-02", "Cole joined from Tarnley for £4,000")],
    ),
    ("He has coached three teams since retiring from football in 2009.", [("2009", "He retired from football")]),
    ("He missed most of 2012 with a knee injury.", [("2012", "He missed most of 2012 with a knee injury")]),
    ("She spent the first half of 2012 in Rome.", [("2012-40", "She spent the first half of 2012 in Rome")]),
    ("It was agreed to hold the open day on Sunday 14 July.", [("2013-07-14", "It was agreed to hold the open day")]),
    (
        "The board has appointed Ann Lee as chief executive with effect from 1 January 2014.",
        [("2014-01-01/..", "The board has appointed Ann Lee as chief executive")],
    ),
    ("When I saw the numbers on Sunday night I did not sleep.", [("2013-02-10", "I saw the numbers")]),
    (
        "When Holm said on Friday the mill had burned down they left.",
        [("2013-02-08", "Holm said the mill had burned down")],
    ),
    (
        "She is known for the museum, completed in 1996, and served as a magistrate from 2001 to 2010.",
        [("1996", "The museum was completed"), ("2001/2010", "She served as a magistrate")],
    ),
    (
        "He restored the hall, built in 1900, and rebuilt in 1920.",
        [("1900", "The hall was built"), ("1920", "The hall was rebuilt")],
    ),
    (
        "He was the third child of Samuel Lund, a judge who was detained in 1967, and his wife Grace.",
        [("1967", "Samuel Lund was detained")],
    ),
    ("In 1966 she found, on a hillside near Ho, a small white orchid.", [("1966", "She found a small white orchid")]),
    ("The younger, Erik, was killed in August 1994.", [("1994-08", "Erik was killed")]),
    (
        "The mill starts again on 1 May and won't be ready until June.",
        [("2013-05-01", "The mill starts again"), ("2013-06", "The mill will be ready")],
    ),
    (
        "The ferry stood in the harbour and was closed for most of Wednesday by a heavy storm from the north-west of Norway.",
        [("2013-02-06", "The ferry was closed for most of Wednesday by a heavy storm from the north-west of Norway")],
    ),
    # of what period, and by when it is to be done
    (
        "The governor signed a bill on 30 June 2012 to replace 9,000 pipes by 2018.",
        [
            ("2012-06-30", "The governor signed a bill to replace 9,000 pipes"),
            ("/2018", "The governor signed a bill to replace 9,000 pipes"),
        ],
    ),
    (
        "Halvorsen reported revenue of £412 million for the third quarter of 2012.",
        [("2012-35", "Halvorsen had revenue of £412 million")],
    ),
    (
        "The firm announced sales of two mills for 5 May 2012.",
        [("2012-05-05", "The firm announced sales of two mills")],
    ),
    # what else stands beside a verb
    (
        "Shares fell after the firm said profits this year would miss forecasts.",
        [("2013", "Profits would miss forecasts")],
    ),
    (
        "She was released in May 2012 after serving half of a long sentence imposed in 2009.",
        [
            ("2012-05", "She was released after serving half of a long sentence"),
            ("2009", "A long sentence was imposed"),
        ],
    ),
    ("The church stands on the site of a chapel mentioned in 1086.", [("1086", "A chapel was mentioned")]),
    (
        "The bells were rehung in 2011 and rung for the first time on 31 March 2012.",
        [("2011", "The bells were rehung"), ("2012-03-31", "The bells were rung for the first time")],
    ),
    ("His body was brought home in 2012 and lies under the arch.", [("2012", "His body was brought home")]),
    ("Holm will retire at the end of the autumn term.", [("2013-23", "Holm will retire")]),
    ("A warrant may be issued on or after 3 September 2013.", [("2013-09-03/", "A warrant may be issued")]),
    (
        "The commission, which was appointed in 1983 and reported in 1985, blamed the pilot.",
        [("1983", "The commission was appointed"), ("1985", "The commission reported")],
    ),
    (
        "The theft was discovered in 2010 and reported in 2011.",
        [("2010", "The theft was discovered"), ("2011", "The theft was reported")],
    ),
    (
        "A letter was sent to the mailbox of an employee who left the company in 2010.",
        [("2010", "An employee left the company")],
    ),
    (
        "The recommendation to sell the mill, made in July 2012, was not carried out.",
        [("2012-07", "The recommendation to sell the mill was made")],
    ),
    ("Two that would have expired on 1 April were replaced.", [("2012-04-01", "Two would have expired")]),
    (
        "Holm had only six guns, and his first assault, on 9 February 2012, was beaten off.",
        [("2012-02-09", "His first assault was beaten off")],
    ),
    (
        "Holm's opponent in the vote, Linda Gaines, accused him on Monday of fraud.",
        [("2013-02-11", "Linda Gaines accused him of fraud")],
    ),
    (
        "2012 Former miners open a museum in the winding house.",
        [("2012", "Former miners open a museum in the winding house")],
    ),
    ("1996 Oberau Kali sold to a Canadian group.", [("1996", "Oberau Kali was sold to a Canadian group")]),
    (
        'Holm told supporters on Monday: "I will fight hard."',
        [("2013-02-11", "Holm told supporters: I will fight hard")],
    ),
    ("She lent it, and a paper in which she is named as an author appeared in 2004.", [("2004", "A paper appeared")]),
    (
        "The mill had closed in 1844. A century later, in January 1944, it burned down.",
        [("1844", "The mill had closed"), ("1944-01", "[The mill] burned down")],
    ),
    (
        "The shop was robbed twice before, in 2003 and in 2010.",
        [("2003", "The shop was robbed"), ("2010", "The shop was robbed")],
    ),
    # subjects of sentences that begin otherwise; what was done meanwhile; events named with their dates
    ('Kennedy said on Monday, "I was ill."', [("2013-02-11", "Kennedy said: I was ill")]),
    (
        "The minister said that following the raid British troops withdrew in May 2012.",
        [("2012-05", "British troops withdrew")],
    ),
    (
        "They agreed to investigate who shot down the plane on 6 April 1994.",
        [("1994-04-06", "Somebody shot down the plane")],
    ),
    (
        "The firm expects to obtain approval and complete the sale by May 2014.",
        [("/2014-05", "The firm expects to complete the sale")],
    ),
    (
        "Mr Doyle, who yesterday trimmed his projection, called it justified.",
        [("2013-02-11", "Mr Doyle trimmed his projection")],
    ),
    (
        "When Robespierre went to the guillotine in July 1794 the crowd jeered.",
        [("1794-07", "Robespierre went to the guillotine")],
    ),
    (
        "He is sought for shootings that injured abortion doctors in May 2012.",
        [("2012-05", "Shootings injured abortion doctors")],
    ),
    (
        "The battles include the Battle of Holm Ridge (18 August 1951) and the Battle of Vik (26 June 1952).",
        [("1951-08-18", "The Battle of Holm Ridge took place"), ("1952-06-26", "The Battle of Vik took place")],
    ),
    (
        "The uprising was crushed by Bulgarian and Austrian forces at the end of March 1917.",
        [("1917-03", "The uprising was crushed by Bulgarian and Austrian forces")],
    ),
    (
        "It began, with failed raids at Norway in 1778 and Sweden, in 1779.",
        [("1778", "It began"), ("1779", "It began with failed raids at Sweden")],
    ),
    (
        "Japan surrendered on 15 August 1945, with the documents finally signed on 2 September 1945.",
        [("1945-08-15", "Japan surrendered"), ("1945-09-02", "The documents were finally signed")],
    ),
    (
        "In a 10 January 2007 televised address to the public, Holm proposed more troops.",
        [("2007-01-10", "Holm proposed more troops")],
    ),
    # what is said of another time, and further participles
    (
        "Soon after, they further invaded the province, taking Moss by November 1944 and successfully linking up their forces by December 1944.",
        [("/1944-11", "They took Moss"), ("/1944-12", "They successfully linked up their forces")],
    ),
    (
        "The newspaper said on Sunday that Holm's comments last week were in response to signals from Syria.",
        [
            ("2013-02-10", "The newspaper said that Holm's comments were in response to signals from Syria"),
            ("[2013-02-04..2013-02-10]", "Holm's comments were in response to signals from Syria"),
        ],
    ),
    (
        "Meade defeated Lee at the Battle of Gettysburg (3 July 1863).",
        [("1863-07-03", "Meade defeated Lee at the Battle of Gettysburg")],
    ),
    # further verbs of several, what is given, and where a thing is
    (
        "The firm denied that it had been warned, and said an inspection in November had found nothing.",
        [("2012-11", "An inspection had found nothing")],
    ),
    (
        "The court gave him until 30 September 2012 to restore the quota.",
        [("/2012-09-30", "The court gave him until 30 September 2012 to restore the quota")],
    ),
    ("Offered a peerage in 1983, he refused it with a postcard.", [("1983", "He was offered a peerage")]),
    ("They have put the request in and expect an answer by May 2014.", [("/2014-05", "They expect an answer")]),
    (
        "In his workshop on Murano, which he bought from a widow in 1981, he talks about fire.",
        [("1981", "He bought his workshop on Murano from a widow")],
    ),
    (
        "A show of his work opens in Osaka, where he was born, in April 2014.",
        [("2014-04", "A show of his work opens in Osaka")],
    ),
    ("2012 The council buys the building for £18,000.", [("2012", "The council buys the building for £18,000")]),
    (
        "He was arrested twice, in April 2010 and again on 2 May 2011.",
        [("2010-04", "He was arrested"), ("2011-05-02", "He was arrested again")],
    ),
    # what is blamed now, and what stands under its year
    (
        "The company blamed a rise in costs and a strike at its plant in November 2012.",
        [("2012-11", "A strike at its plant took place")],
    ),
    ("The company blamed the rain in November 2012.", [("2012-11", "The company blamed the rain")]),
    (
        "1979. Dame Olive Hatton, who made her debut here in 1932, unveils a plaque.",
        [("1979", "Dame Olive Hatton unveils a plaque"), ("1932", "Dame Olive Hatton made her debut here")],
    ),
    # two who say so, and participles that have lost what follows them
    (
        "The death toll in the blast has risen to 12, hospital officials and family members said on Wednesday.",
        [("2013-02-06", "Hospital officials and family members said the death toll in the blast has risen to 12")],
    ),
    (
        "Sinn Fein was expelled from peace talks in May 2012 in punishment for two recent killings in Belfast blamed on the Irish republicans.",
        [("2012-05", "Sinn Fein was expelled from peace talks in punishment for two recent killings")],
    ),
    ("The men arrested in May 2012 were freed.", [("2012-05", "The men were arrested")]),
    (
        "He came, and Ann and Jan said on Monday that they would stay.",
        [("2013-02-11", "Ann and Jan said that they would stay")],
    ),
    # what goes on around a clause, and amounts before a date
    (
        "The harbour was sold in 1986 to a company that went bankrupt, and was bought back by the city in 1991.",
        [
            ("1986", "The harbour was sold to a company that went bankrupt"),
            ("1991", "The harbour was bought back by the city"),
        ],
    ),
    (
        "The firm drew down £10 million of a loan agreed with a bank in May 2012.",
        [("2012-05", "A loan was agreed with a bank")],
    ),
    (
        "The bridge was closed to lorries in 1988 after a crack was found, and to all traffic in 2010.",
        [("1988", "The bridge was closed to lorries"), ("2010", "The bridge was closed to all traffic")],
    ),
    (
        "The government raised the fee from $2,000 to $5,000 last year.",
        [("2012", "The government raised the fee from $2,000 to $5,000")],
    ),
    # what a side does, with a clause behind
    (
        "Aldham return to league action at Stowe on Friday without their captain, Joe Marsh, who was sent off and will be banned.",
        [("2013-02-15", "Aldham return to league action at Stowe without their captain")],
    ),
    # the object behind the date, what somebody became behind what came first, a noun twice
    (
        "Moll unveiled on 3 January 2012 a plan to drain the fen.",
        [("2012-01-03", "Moll unveiled a plan to drain the fen")],
    ),
    (
        "Ida Moll was elected in 2004 after a rival was struck off, becoming in 2005 the youngest mayor of Ribe.",
        [("2004", "Ida Moll was elected"), ("2005", "Ida Moll became the youngest mayor of Ribe")],
    ),
    (
        "The move follows the appointment of a minister of war and minister of trade on 3 January 2012.",
        [("2012-01-03", "The appointment of a minister of war and minister of trade took place")],
    ),
    (
        "The ban comes amid anger over the arrest of Ida Moll on 3 January 2012.",
        [("2012-01-03", "Ida Moll was arrested")],
    ),
    # the state or country behind a town parts nothing; a number has its noun
    ("A trial in Paris, France, which began on 3 January 2012, ended.", [("2012-01-03", "A trial in Paris began")]),
    (
        "The firm sold its plant in Toledo, Ohio, to Ida Moll in 2004.",
        [("2004", "The firm sold its plant in Toledo to Ida Moll")],
    ),
    (
        "Moll was held in Lyon, France, on 3 January 2012 after police searched a flat in Nice, officials said.",
        [("2012-01-03", "Moll was held in Lyon")],
    ),
    ("The Portland, Oregon-based firm closed in 2004.", [("2004", "The Oregon-based firm closed")]),
    (
        "A speech Moll gave in Paris, France, on 3 January 2012 hurt Holm.",
        [("2012-01-03", "Moll gave a speech in Paris")],
    ),
    ("A speech Moll delivered in 2004 hurt Holm.", [("2004", "Moll delivered a speech")]),
    (
        "The firm cut 1,000 jobs in 2004 and 50,000 in 2005.",
        [("2004", "The firm cut 1,000 jobs"), ("2005", "The firm cut 50,000 jobs")],
    ),
    (
        "He scored twice in 2004 and three times in 2005.",
        [("2004", "He scored twice"), ("2005", "He scored three times")],
    ),
    # what else did so, or what else somebody did so to, each in its own year
    ("In 1850 the mill closed and in 1860 the school.", [("1850", "The mill closed"), ("1860", "The school closed")]),
    (
        "In 1850 the mill closed, in 1860 the school and in 1870 the inn.",
        [("1850", "The mill closed"), ("1860", "The school closed"), ("1870", "The inn closed")],
    ),
    (
        "In 1850 he built a mill, in 1860 a school and in 1870 a chapel.",
        [("1850", "He built a mill"), ("1860", "He built a school"), ("1870", "He built a chapel")],
    ),
    (
        "In 1850 the mill closed and in 1860 the old school burned.",
        [("1850", "The mill closed"), ("1860", "The old school burned")],
    ),
    # what brackets and dashes tell of another time is no deed of that time
    (
        "Ann Lee - mayor from 2010 to 2012 - died on 5 May 2013.",
        [("2010/2012", "Ann Lee was mayor"), ("2013-05-05", "Ann Lee died")],
    ),
    ("The mill (homes for 40 in 1900) shut in 2012.", [("1900", "Homes for 40"), ("2012", "The mill shut")]),
    ("The battle of Lund (4 December 1676) was lost.", [("1676-12-04", "The battle of Lund was lost")]),
    # the date of the verb behind that of a participle
    (
        "The firm sold a mill built in 1900 on 3 May 2012.",
        [("1900", "A mill was built"), ("2012-05-03", "The firm sold a mill")],
    ),
    (
        "Police freed a man arrested in May 2010 on 3 May 2012.",
        [("2010-05", "A man was arrested"), ("2012-05-03", "Police freed a man")],
    ),
    # what is said to have been so at a time that stands before its verb
    ("The firm said net income in May 2012 jumped 63%.", [("2012-05", "Net income jumped 63%")]),
    (
        "Ann Lee was killed on 3 January 2012 when Dr. Bo Moe was hit by a bus.",
        [("2012-01-03", "Ann Lee was killed when Dr. Bo Moe was hit by a bus")],
    ),
    # how many, not of whom
    ("It was unknown to many of those who made the journey in May 2012.", [("2012-05", "Many made the journey")]),
    ("Most of those arrested in May 2012 were freed.", [("2012-05", "Most were arrested")]),
    # whom something was given, and what somebody declares it to be
    ("I have lost the watch which he gave me on 3 January 2012.", [("2012-01-03", "He gave me the watch")]),
    ("The medal that the king gave her in 2012 was sold.", [("2012", "The king gave her the medal")]),
    (
        "In May 2012 they pronounced the whole affair finished.",
        [("2012-05", "They pronounced the whole affair finished")],
    ),
    (
        "Ann Lee put before them a plan that the full council had endorsed on 3 January 2012.",
        [("2012-01-03", "The full council had endorsed a plan")],
    ),
    # what was done at an event, not that it was held
    ("At a meeting held on 3 January 2012 Ann Lee asked for help.", [("2012-01-03", "Ann Lee asked for help")]),
    ("At a meeting held in Ulm in 2012 the mayor, Ann Lee, left.", [("2012", "Ann Lee left")]),
    ("At a Cabinet held in 2012 Ann Lee, the Treasurer, pressed for a halt.", [("2012", "A Cabinet was held")]),
    ("In the gala held on 3 January 2012 a horse had fallen.", [("2012-01-03", "The gala was held")]),
    # whom somebody tells without where he does, and nothing that ends with a verb whose object has no room
    (
        "On 3 January 2012 the mayor told a crowd in front of the old hall in Ulm that the council would build what it had "
        "promised for years.",
        [("2012-01-03", "The mayor told a crowd that the council would build what it had promised for years")],
    ),
    (
        "On 3 January 2012 Lee told an audience of growers in Ulm that the ministry would supply what the council would not.",
        [("2012-01-03", "Lee told an audience of growers in Ulm")],
    ),
    (
        "On 3 January 2012 he was at Ulm with six hundred other old soldiers from the hills who had thought that they were "
        "done with it.",
        [("2012-01-03", "He was at Ulm with six hundred other old soldiers from the hills")],
    ),
    (
        "Ann Lee informed the House of Commons on 3 January 2012 that the governments of the two countries were ordering "
        "their men to stop.",
        [("2012-01-03", "The governments of the two countries were ordering their men to stop")],
    ),
    # no office where there is no room for what is decided
    (
        "Norland's Trade Minister Margarethe Sondergaard announced her decision on 3 January 2012 to leave the government.",
        [("2012-01-03", "Margarethe Sondergaard announced her decision to leave the government")],
    ),
    # nouns in -s that cannot be a verb, and what stands around them
    (
        "In May 1990, following a fire at a naval barracks at Aker, Mill Nord and Mill Vest closed.",
        [("1990-05", "Mill Nord and Mill Vest closed")],
    ),
    ("The mill in Moss pays its men from May 1990.", [("1990-05/..", "The mill in Moss pays its men")]),
    (
        "On Friday the ferry line sent cloth to Moss, landing nine tons of flour, fruit and food supplies at Vik.",
        [("2013-02-08", "The ferry line sent cloth to Moss")],
    ),
    (
        "Of the 40 votes, nearly two thirds of the ballots came by post in 2010. One third came in May 2010.",
        [
            ("2010", "Nearly two thirds of the ballots came by post"),
            ("2010-05", "[One third of the ballots] came"),
        ],
    ),
    # who will do it, and who did it
    (
        "The owners of the mill in Moss say they will sell it in May 2014.",
        [("2014-05", "The owners of the mill in Moss will sell it")],
    ),
    ("He owns the fund; $9 million of that seeped out in May 2012.", [("2012-05", "$9 million of that seeped out")]),
    (
        "The police in Moss have found enough proof of theft by Ann Lee to begin trying the case in May 2013.",
        [("2013-05", "The police in Moss are to begin trying the case")],
    ),
    (
        "The men left the yard in Moss, with a deadline to mend the crane by May 2014.",
        [("/2014-05", "The men left the yard in Moss")],
    ),
    (
        "After hearing of the fire at Tromso, Norway sent a ship north on 3 May 1990.",
        [("1990-05-03", "Norway sent a ship north")],
    ),
    ("After a man from Reno, Nevada sold it in May 1990, she left.", [("1990-05", "A man from Reno sold it")]),
    (
        'She has described it as "the worst single raid carried out by the Moss Guard in Vik since it moved there in May '
        '1990".',
        [("1990-05", "[Moss Guard] moved there")],
    ),
    (
        "Holm's parents heard of their son's win when a film of his race was shown on 3 May 1990.",
        [("1990-05-03", "A film of [Holm’s] race was shown")],
    ),
    # the name of who holds an office, where there is no room for both
    (
        "Acting minister of works and transport Ann Lee said on Friday that she was used to being blamed for what others do.",
        [("2013-02-08", "Ann Lee said that she was used to being blamed for what others do")],
    ),
    (
        "Head of the Moss Harbour Board (MHB) Ann Lee said on Friday that the mole was safe.",
        [("2013-02-08", "Ann Lee said that the mole was safe")],
    ),
    # what somebody says is quoted beside it
    (
        '"Why do they back the mill?" Ann Holm wrote in May 2012. "We should be mending the dam!"',
        [("2012-05", "Ann Holm wrote: Why do they back the mill?")],
    ),
    ('Ann Holm wrote in May 2012. "We left," Bo Moe said.', [("2012-05", "Ann Holm wrote")]),
    (
        'On Friday she sent him a picture of the mill with the caption, "Got it all back."',
        [("2013-02-08", "She sent him a picture of the mill")],
    ),
    # dates that events are called by
    ("The men, he said, had planned the 9/11 attacks.", [("2001-09-11", "The 9/11 attacks took place")]),
    ("This was called the May 12 Incident by the press.", [("2012-05-12", "The May 12 Incident took place")]),
    ("The May 12 attack on Moss was called off.", [("2012-05-12", "The attack on Moss was to take place")]),
    # which of two nouns, and which of two verbs
    (
        "The reform led to a fall in the weight of Oslo, which had insisted in 1954 that the line be closed.",
        [("1954", "Oslo had insisted that the line be closed")],
    ),
    (
        "They keep the vow that she will not be sent to Peru between now and 3 May 2014.",
        [("2014-05-03", "She will not be sent to Peru")],
    ),
    (
        "The survey showed the share of men in the trade declined to 9 percent in May 2012.",
        [("2012-05", "The share of men in the trade declined to 9 percent")],
    ),
    (
        "The work stopped in 1862 and a campaign to drain the lake succeeded in 1863.",
        [("1862", "The work stopped"), ("1863", "A campaign to drain the lake succeeded")],
    ),
    ("The writ issued Monday charged Ann Lee with theft.", [("2013-02-11", "The writ was issued")]),
    (
        "The strain grew in May 2012 following the arrest of Ann Lee and, three days later, the bombing of a mill in Moss.",
        [("2012-05", "The strain grew following the arrest of Ann Lee"), (None, "The bombing of a mill took place")],
    ),
    (
        "Noticing the thin ice on the lake, on 3 May 1960, Lund called back the sledges.",
        [("1960-05-03", "Lund called back the sledges")],
    ),
    ("Born in Moss, on 3 May 1960, Lund was a sailor.", [("1960-05-03", "Lund was born in Moss")]),
    (
        "A list of nine people issued by the court on 3 May 2012 named her.",
        [("2012-05-03", "A list of nine people was issued by the court")],
    ),
    (
        "The clerk and his aides sent crates from the office to Hvitsten, where he lived, in Moss, Norway in May 2012 as his term ended.",
        [("2012-05", "The clerk and his aides sent crates from the office to Hvitsten in Moss")],
    ),
    (
        "The men were held up by the guard, but met with more luck in May 2012.",
        [("2012-05", "The men met with more luck")],
    ),
    (
        "The Danish sailor Bo Moe is leaving for Peru, he said Friday.",
        [("2013-02-08", "Bo Moe said he is leaving for Peru")],
    ),
    (
        "The first deployment of 900 men in March 2012 was raised to nearly 2,000 by December 2012.",
        [
            ("2012-03", "The first deployment of 900 men took place"),
            ("/2012-12", "The first deployment of 900 men was raised to nearly 2,000"),
        ],
    ),
    (
        "The warning follows two decisions by the court in May 2012.",
        [("2012-05", "Two decisions by the court were made")],
    ),
    ("He was shot in the back on Friday.", [("2013-02-08", "He was shot in the back")]),
    (
        "With the finding of a buried rifle on 3 May 2012, the police say they can charge him.",
        [("2012-05-03", "The finding of a buried rifle took place")],
    ),
    ("It resulted in Velo losing nine million in May 1990.", [("1990-05", "Velo lost nine million")]),
    (
        "Last week they joined to solve a row of thefts in Peru dating to 1994.",
        [("[2013-02-04..2013-02-10]", "They joined to solve a row of thefts in Peru dating to 1994")],
    ),
    # who said it, what somebody had nothing to do with
    (
        "On Friday the Peruvian Foreign Ministry spokesman Bo Moe declared Vik had nothing to do with the great flood.",
        [("2013-02-08", "Bo Moe declared Vik had nothing to do with the great flood")],
    ),
    (
        "The Harbour Board said on Friday that once the ferry arrives in Moss it will begin the work on the pier for good.",
        [("2013-02-08", "The Harbour Board said that it will begin the work on the pier for good")],
    ),
    (
        "The worth of the old guard was shown again and again by the many failed acts such as the raid on 3 May 1990.",
        [("1990-05-03", "The worth of the old guard was shown again and again by the many failed acts")],
    ),
    (
        "The long-serving former secretary of the bishop of Moss said on Friday that she regretted calling Holm a fool.",
        [("2013-02-08", "[The long-serving former secretary of the bishop of Moss] regretted calling Holm a fool")],
    ),
]


@each_row(("text", "expected"), STATEMENTS, ids=[text[:50] for text, _ in STATEMENTS])
def test_titles_are_statements(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


def test_where_somebody_is_in_a_picture_is_left_out():
    text = "Street preaching: Anna Holm (far left) and Peter Moe (third from right) in 2013."
    assert [e.title for e in composed(text, blocks=[("caption", text)]).events] == [
        "Anna Holm and Peter Moe were street preaching"
    ]
    text = "A grim sight: rusty lorries in Norway in May 2012."
    assert [e.title for e in composed(text, blocks=[("caption", text)]).events] == ["Rusty lorries were in Norway"]


# a form of be is supplied only where something was done: to whom or what, not by whom
DONE = [
    (
        "The committee, which met twice, decided by a large majority in May 2005.",
        [("2005-05", "The committee decided by a large majority")],
    ),
    ("Parliament voted by a show of hands on 3 May 2005.", [("2005-05-03", "Parliament voted by a show of hands")]),
    ("The bill passed by two votes in May 2005.", [("2005-05", "The bill passed by two votes")]),
    ("The motion carried by a single vote in May 2005.", [("2005-05", "The motion carried by a single vote")]),
    (
        "The union answered by a letter of 3 May 2005 that it would strike.",
        [("2005-05-03", "The union answered by a letter that it would strike")],
    ),
    ("He answered by return of post on 3 May 2005.", [("2005-05-03", "He answered by return of post")]),
    ("The troops advanced by a side road on 3 May 2005.", [("2005-05-03", "The troops advanced by a side road")]),
    (
        "The fugitives returned by a night train on 3 May 2005.",
        [("2005-05-03", "The fugitives returned by a night train")],
    ),
    ("She returned by a cargo ship in May 2005.", [("2005-05", "She returned by a cargo ship")]),
    ("The firm sent out a warning on 3 May 2005.", [("2005-05-03", "The firm sent out a warning")]),
    ("The ship sent off a boat on 3 May 2005.", [("2005-05-03", "The ship sent off a boat")]),
    ("The council put up a fence in May 2005.", [("2005-05", "The council put up a fence")]),
    ("The crew cut down the mast on 3 May 2005.", [("2005-05-03", "The crew cut down the mast")]),
    ("The army shot down a drone on 3 May 2005.", [("2005-05-03", "The army shot down a drone")]),
    ("The storm tore down a church in May 2005.", [("2005-05", "The storm tore down a church")]),
    (
        "The bank, founded in 1901, paid out a dividend in May 2005.",
        [("1901", "The bank was founded"), ("2005-05", "The bank paid out a dividend")],
    ),
    ("The rebels, led by Otto Krag, took over the fort in May 2005.", [("2005-05", "The rebels took over the fort")]),
    (
        "The ministry, after long talks, handed over the files on 3 May 2005.",
        [("2005-05-03", "The ministry handed over the files")],
    ),
    ("A farmer, clearing his land, dug up a helmet in May 2005.", [("2005-05", "A farmer dug up a helmet")]),
    (
        "The vessel, carrying coal, put out a call for help on 3 May 2005.",
        [("2005-05-03", "The vessel put out a call for help")],
    ),
    ("Prices increased by a tenth in May 2005.", [("2005-05", "Prices increased by a tenth")]),
    ("The river changed by a mile in May 2005.", [("2005-05", "The river changed by a mile")]),
    ("The council closed by a two-thirds vote in May 2005.", [("2005-05", "The council closed by a two-thirds vote")]),
    ("The office moved by a mile in May 2005.", [("2005-05", "The office moved by a mile")]),
    (
        "The rival, in May 2005, withdrew by a letter to the board.",
        [("2005-05", "The rival withdrew by a letter to the board")],
    ),
    ("The chairman resigned by a letter of 3 May 2005.", [("2005-05-03", "The chairman resigned by a letter")]),
    (
        "He was tried in March and left for Peru in May 2005.",
        [("2012-03", "He was tried"), ("2005-05", "He left for Peru")],
    ),
    ("He was educated in Oslo and served in India in 1880.", [("1880", "He served in India")]),
    ("She was trained in Paris and taught in Bergen in 1880.", [("1880", "She taught in Bergen")]),
    (
        "He was ordained in 1870 and preached in Bergen in 1880.",
        [("1870", "He was ordained"), ("1880", "He preached in Bergen")],
    ),
    (
        "She was widowed in 1870 and settled in Bergen in 1880.",
        [("1870", "She was widowed"), ("1880", "She settled in Bergen")],
    ),
    ("He was wounded twice and fought at Moss in 1814.", [("1814", "He fought at Moss")]),
    ("She was released and studied in Paris in 1880.", [("1880", "She studied in Paris")]),
    ("He was promoted and sailed for India in 1880.", [("1880", "He sailed for India")]),
    ("He was fined and paid in May 2005.", [("2005-05", "He paid")]),
    ("He was dismissed and set up a firm in 1880.", [("1880", "He set up a firm")]),
    ("She was arrested and escaped in May 2005.", [("2005-05", "She escaped")]),
    ("He was born in Moss and moved to Oslo in 1880.", [("1880", "He moved to Oslo")]),
    (
        "The firm was sold in 2001 and moved to Oslo in 2005.",
        [("2001", "The firm was sold"), ("2005", "The firm moved to Oslo")],
    ),
    ("The ship was repaired and left for Oslo on 3 May 2005.", [("2005-05-03", "The ship left for Oslo")]),
    (
        "The regiment was raised in 1790 and fought in Spain in 1810.",
        [("1790", "The regiment was raised"), ("1810", "The regiment fought in Spain")],
    ),
    (
        "The house was sold in 1990 and demolished in 2005.",
        [("1990", "The house was sold"), ("2005", "The house was demolished")],
    ),
    (
        "He was arrested in March and charged in May 2005.",
        [("2012-03", "He was arrested"), ("2005-05", "He was charged")],
    ),
    (
        "The ship was seized in March and released in May 2005.",
        [("2012-03", "The ship was seized"), ("2005-05", "The ship was released")],
    ),
    ("The road was widened and reopened in May 2005.", [("2005-05", "The road reopened")]),
    ("The man was questioned and freed on 3 May 2005.", [("2005-05-03", "The man was questioned and freed")]),
    (
        "The play was written in 1930 and performed in 1935.",
        [("1930", "The play was written"), ("1935", "The play was performed")],
    ),
    ("Two men arrested in Moss on 3 May 2005", [("2005-05-03", "Two men were arrested in Moss")]),
    ("War declared by Germany on 3 May 2005", [("2005-05-03", "War was declared by Germany")]),
    ("Hall built by Lee in 1931.", [("1931", "Hall was built by Lee")]),
    (
        "The plan was dropped after the mayor objected and voted against it in May 2005.",
        [("2005-05", "The mayor objected and voted against it")],
    ),
    ("She was freed and drowned in May 2005.", [("2005-05", "She drowned")]),
    (
        "The men were questioned and reported to the police on 3 May 2005.",
        [("2005-05-03", "The men were questioned and reported to the police")],
    ),
    ("He was expelled and read law in Oslo in 1880.", [("1880", "He read law in Oslo")]),
    ("The song was composed and sung in 1880.", [("1880", "The song was composed and sung")]),
    (
        "The company was founded in 1990 and traded at a loss until 2005.",
        [("1990", "The company was founded"), ("/2005", "The company traded at a loss")],
    ),
    ("The rebels were beaten and withdrew in May 2005.", [("2005-05", "The rebels withdrew")]),
    ("The boat was freed and left at a quay in May 2005.", [("2005-05", "The boat was freed and left at a quay")]),
    ("The bill was amended and voted on in May 2005.", [("2005-05", "The bill was amended and voted on")]),
    ("The girl was found and called her mother on 3 May 2005.", [("2005-05-03", "The girl called her mother")]),
    (
        "The minister was summoned and reported to the king on 3 May 2005.",
        [("2005-05-03", "The minister reported to the king")],
    ),
]


@each_row(("text", "expected"), DONE, ids=[text[:50] for text, _ in DONE])
def test_what_is_done_is_told_from_what_somebody_does(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# a name needs no participle to tell which one is meant, and not everything can be done to everything
TOLD_OF = [
    (
        "A committee of scientists appointed last month will present its plans.",
        [("2013-01", "A committee of scientists was appointed")],
    ),
    ("A grant of £2,000 applied for in October has been refused.", [("2012-10", "A grant of £2,000 was applied for")]),
    ("He cancelled a trip to Brazil planned for Wednesday.", [("2013-02-13", "A trip to Brazil was to take place")]),
    (
        "A team of divers sent from Oslo on 3 May 2005 found the wreck.",
        [("2005-05-03", "A team of divers was sent from Oslo")],
    ),
    ("A loan of $20 million promised in May 2005 was never paid.", [("2005-05", "A loan of $20 million was promised")]),
    (
        "A group of tourists kidnapped in May 2005 was freed in June 2005.",
        [("2005-05", "A group of tourists was kidnapped"), ("2005-06", "A group of tourists was freed")],
    ),
    (
        "The report of the committee published in May 2005 caused a storm.",
        [("2005-05", "The report of the committee was published")],
    ),
    (
        "The road from Moss to Vik opened in May 2005 cost nine million.",
        [("2005-05", "The road from Moss to Vik was opened")],
    ),
    (
        "The treaty with Sweden signed in May 2005 ran out in 2010.",
        [("2005-05", "The treaty with Sweden was signed"), ("2010", "The treaty with Sweden ran out")],
    ),
    ("A concert in Oslo planned for May 2005 was called off.", [("2005-05", "A concert in Oslo was to take place")]),
    (
        "The minister defended a contract with Norvale signed in May 2005.",
        [("2005-05", "A contract with Norvale was signed")],
    ),
    ("Photographs of a man arrested in May 2005 were shown in court.", [("2005-05", "A man was arrested")]),
    ("The widow of a miner killed in May 2005 sued the company.", [("2005-05", "A miner was killed")]),
    (
        "The trial of two men arrested in May 2005 began on 9 June 2006.",
        [("2005-05", "Two men were arrested"), ("2006-06-09", "The trial of two men began")],
    ),
    (
        "Relatives of passengers killed in May 2005 met the minister on 9 June 2006.",
        [("2005-05", "Passengers were killed"), ("2006-06-09", "Relatives of passengers met the minister")],
    ),
    ("The owner of a shop burned down in May 2005 sued the city.", [("2005-05", "A shop was burned down")]),
    (
        "Members of a gang jailed in May 2005 were freed on 9 June 2006.",
        [("2005-05", "A gang was jailed"), ("2006-06-09", "Members of a gang were freed")],
    ),
    ("A plan for a bridge drawn up in May 2005 was dropped.", [("2005-05", "A plan for a bridge was drawn up")]),
    (
        "The statutes of the club, adopted in May 2005, forbid it.",
        [("2005-05", "The statutes of the club were adopted")],
    ),
    ("A history of the town, published in 1950, mentions it.", [("1950", "A history of the town was published")]),
    (
        "The constitution of Norway, signed in May 1814, is still in force.",
        [("1814-05", "The constitution of Norway was signed")],
    ),
    ("The head of the bank, arrested in May 2005, denies it.", [("2005-05", "The head of the bank was arrested")]),
    (
        "The survey rules amended in 1996 were reviewed by the board in 2005.",
        [("1996", "The survey rules were amended"), ("2005", "The survey rules were reviewed by the board")],
    ),
    (
        "The Board recommends that the survey rules amended in 1996 be reviewed by 31 March 2005.",
        [("1996", "The survey rules were amended"), ("/2005-03-31", "The survey rules are to be reviewed")],
    ),
    ("The clerk was asked to claim the penalty agreed in January.", [("2013-01", "The penalty was agreed")]),
    ("The company was told to pay the fine imposed in May 2005.", [("2005-05", "The fine was imposed")]),
    ("They hope to recover the money stolen in May 2005.", [("2005-05", "The money was stolen")]),
    (
        "It came after Hydro laid off 60 workers in a reorganization announced in the spring.",
        [("2012-21", "A reorganization was announced")],
    ),
    ("The firm closed in a restructuring announced in May 2005.", [("2005-05", "A restructuring was announced")]),
    (
        "She died in an accident caused in May 2005 by a drunk driver.",
        [("2005-05", "An accident was caused by a drunk driver")],
    ),
    ("The gallery refused to return a painting stolen in May 1943.", [("1943-05", "A painting was stolen")]),
    ("Lee wants to reopen the mine closed in 1985.", [("1985", "The mine was closed")]),
    ("The council plans to repeal a law passed in 1985.", [("1985", "A law was passed")]),
    ("Neighbours asked the court to stop the works begun in May 2005.", [("2005-05", "The works were begun")]),
    ("He is trying to sell a house bought in 2005.", [("2005", "A house was bought")]),
    ("The bank refused to renew a loan granted in 2005.", [("2005", "A loan was granted")]),
    ("Lee vowed to keep the promises made in 2005.", [("2005", "The promises were made")]),
    (
        "The conductor of the orchestra, born in 1950, retires in June.",
        [("1950", "The conductor of the orchestra was born"), ("2013-06", "The conductor of the orchestra retires")],
    ),
    (
        "The mayor of Vik, elected in 2005, retires in June.",
        [("2005", "The mayor of Vik was elected"), ("2013-06", "The mayor of Vik retires")],
    ),
    (
        "The church of St Olav, burned in 1567, was rebuilt in 1590.",
        [("1567", "The church of St Olav was burned"), ("1590", "The church of St Olav was rebuilt")],
    ),
    ("The mother of a boy drowned in May 2005 thanked the crew.", [("2005-05", "A boy was drowned")]),
]


@each_row(("text", "expected"), TOLD_OF, ids=[text[:50] for text, _ in TOLD_OF])
def test_a_participle_tells_of_what_it_can_be_done_to(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# words that could be a noun, an adjective or a verb
WORDS = [
    (
        "A first convoy left Gao on 3 May 2005, and a second left Niamey on 5 May 2005.",
        [("2005-05-03", "A first convoy left Gao"), ("2005-05-05", "A second left Niamey")],
    ),
    (
        "One man died on 3 May 2005 and a second drowned on 5 May 2005.",
        [("2005-05-03", "One man died"), ("2005-05-05", "A second drowned")],
    ),
    (
        "The first closed in May 2005, the second shut in June 2005.",
        [("2005-05", "The first closed"), ("2005-06", "The second shut")],
    ),
    ("The other left Oslo in May 2005.", [("2005-05", "The other left Oslo")]),
    ("The last died in May 2005.", [("2005-05", "The last died")]),
    ("A third was arrested in May 2005.", [("2005-05", "A third was arrested")]),
    ("The second, in May 2005, failed.", [("2005-05", "The second failed")]),
    ("Another left in May 2005.", [("2005-05", "Another left")]),
    ("Two more followed in May 2005.", [("2005-05", "Two more followed")]),
    ("The older left for Spain in May 2005.", [("2005-05", "The older left for Spain")]),
    ("The youngest drowned in May 2005.", [("2005-05", "The youngest drowned")]),
    ("Three others escaped on 3 May 2005.", [("2005-05-03", "Three others escaped")]),
    ("Many fled in May 2005.", [("2005-05", "Many fled")]),
    ("The rest gave in on 2 December 2005.", [("2005-12-02", "The rest gave in")]),
    ("The wounded left in May 2005.", [("2005-05", "The wounded left")]),
    ("The army shot down a drone on 3 May 2005.", [("2005-05-03", "The army shot down a drone")]),
    ("The fire spread to the hall on 3 May 2005.", [("2005-05-03", "The fire spread to the hall")]),
    ("The guard let him go on 3 May 2005.", [("2005-05-03", "The guard let him go")]),
    ("The bank cut its rate in May 2005.", [("2005-05", "The bank cut its rate")]),
    ("The board put the sale off in May 2005.", [("2005-05", "The board put the sale off")]),
    ("The storm hit the coast in May 2005.", [("2005-05", "The storm hit the coast")]),
    ("The rain put out the fire on 3 May 2005.", [("2005-05-03", "The rain put out the fire")]),
    ("The mill shed eighty jobs in May 2005.", [("2005-05", "The mill shed eighty jobs")]),
    ("The court set bail on 3 May 2005.", [("2005-05-03", "The court set bail")]),
    ("The club lost ground in May 2005.", [("2005-05", "The club lost ground")]),
    ("The mine closed in May 2005.", [("2005-05", "The mine closed")]),
    ("The union struck in May 2005.", [("2005-05", "The union struck")]),
    ("The lead ran out in May 2005.", [("2005-05", "The lead ran out")]),
    ("The ground gave way on 3 May 2005.", [("2005-05-03", "The ground gave way")]),
    ("The judge found for the bank in May 2005.", [("2005-05", "The judge found for the bank")]),
    ("The ship left port on 3 May 2005.", [("2005-05-03", "The ship left port")]),
    ("The company saw sales fall in May 2005.", [("2005-05", "The company saw sales fall")]),
    ("The river rose on 3 May 2005.", [("2005-05-03", "The river rose")]),
    ("The press broke down in May 2005.", [("2005-05", "The press broke down")]),
    ("The party split in May 2005.", [("2005-05", "The party split")]),
    ("Personal spending rose in May 2005.", [("2005-05", "Personal spending rose")]),
    ("Consumer borrowing fell in May 2005.", [("2005-05", "Consumer borrowing fell")]),
    ("Public funding ended in May 2005.", [("2005-05", "Public funding ended")]),
    ("Heavy fighting broke out in May 2005.", [("2005-05", "Heavy fighting broke out")]),
    ("Training, led by Lee, ended in May 2005.", [("2005-05", "Training ended")]),
    ("Sentencing was put off in May 2005.", [("2005-05", "Sentencing was put off")]),
    ("Mining stopped in May 2005.", [("2005-05", "Mining stopped")]),
    ("The strike spread in May 2005.", [("2005-05", "The strike spread")]),
    ("The council plans to repeal a law passed in 1985.", [("1985", "A law was passed")]),
    ("The government wants to close a mine opened in 1985.", [("1985", "A mine was opened")]),
    ("The club hopes to win back a title lost in 2005.", [("2005", "A title was lost")]),
    ("The firm closed in a restructuring announced in May 2005.", [("2005-05", "A restructuring was announced")]),
    ("The men arrested in Moss denied it in May 2005.", [("2005-05", "The men denied it")]),
    ("The men arrested in Moss appealed in May 2005.", [("2005-05", "The men appealed")]),
    (
        "The National Bank has decided to admit Poland, Hungary and the Czech Republic in early March, an official from the organization said on Monday.",
        [
            ("2013-03", "The National Bank has decided to admit Poland, Hungary and the Czech Republic"),
            ("2013-02-11", "An official from the organization said the National Bank has decided to admit Poland"),
        ],
    ),
    (
        "Finance ministers and central bankers of the Group of Seven issued a note on Saturday.",
        [("2013-02-09", "Finance ministers and central bankers of the Group of Seven issued a note")],
    ),
    (
        "Norvale said it had a loss of $158,666, or 10 cents a share, in the third quarter, compared with a loss of $26,956 in 2011.",
        [("2012-35", "Norvale had a loss of $158,666")],
    ),
    (
        "The firm, hurt by slack demand for tools, reported a loss of $41 million in May 2012, compared with a gain of $8 million.",
        [("2012-05", "The firm reported a loss of $41 million")],
    ),
    (
        "Holders will receive $3,500 a share at closing, which is expected in December.",
        [("2013-12", "Closing is expected")],
    ),
    (
        "On Thursday, the agency said the drought and refugee crisis is the worst in the world.",
        [("2013-02-07", "The agency said the drought and refugee crisis is the worst in the world")],
    ),
    (
        "Police freed one of two men who were sought last week for questioning.",
        [("[2013-02-04..2013-02-10]", "Two men were sought for questioning")],
    ),
    (
        "One of the two men who was sought last week was freed.",
        [("[2013-02-04..2013-02-10]", "One of the two men was sought")],
    ),
    (
        "The gun was found during a search of a heavily wooded, four-acre area on Thursday.",
        [("2013-02-07", "The gun was found during a search of a heavily wooded, four-acre area")],
    ),
    (
        "He criticised the handling of Monday's meeting between Ann Lee and her sisters at the home of a nun.",
        [("2013-02-11", "The meeting between Ann Lee and her sisters at the home of a nun took place")],
    ),
    (
        "On Monday, a Moscow, Russia judge sentenced Tom Ott to 25 years.",
        [("2013-02-11", "A Moscow judge sentenced Tom Ott to 25 years")],
    ),
    (
        "They said the Farmington, N.M., carrier had failed to respond by Friday.",
        [("/2013-02-08", "The Farmington, N.M., carrier had failed to respond")],
    ),
    (
        "In the Bronx, New York, police said on Monday that he had fled.",
        [("2013-02-11", "Police said that he had fled")],
    ),
    (
        "He blamed the January 1998 bombing of a Birmingham, Ala., clinic.",
        [("1998-01", "The bombing of a Birmingham, Ala., clinic took place")],
    ),
    (
        "At least 26 people, according to officials, have been killed and many more have been injured today in Oslo.",
        [("2013-02-12", "At least 26 people have been killed and many more have been injured in Oslo")],
    ),
    (
        "Police said on Friday that the body found along a road belonged to Peter Holm, 49.",
        [("2013-02-08", "Police said that the body found along a road belonged to Peter Holm")],
    ),
    (
        "Sales increased in the quarter ended 30 September 2012 to $747 million.",
        [("2012-07-01/2012-09-30", "Sales increased to $747 million")],
    ),
    (
        "Sources quoted by Norvale expect Japan to update its policies this week.",
        [("[2013-02-11..2013-02-17]", "Sources expect Japan to update its policies")],
    ),
    (
        "They have no details, although new drawings, released this month, show that it may fail.",
        [("2013-02", "New drawings were released")],
    ),
    ("The firm sold the shares that it does not own in May 2012.", [("2012-05", "[The firm] does not own the shares")]),
    (
        "The Treasury will sell $16 billion of two-year notes on 3 May 2013 and $11 billion of five-year notes on 4 May 2013.",
        [
            ("2013-05-03", "The Treasury will sell $16 billion of two-year notes"),
            ("2013-05-04", "The Treasury will sell $11 billion of five-year notes"),
        ],
    ),
    (
        "Under the rules agreed in 1998 and altered in 2006, the biggest party proposes a minister.",
        [("1998", "The rules were agreed"), ("2006", "The rules were altered")],
    ),
    ("The fords were guarded, and only on 19 May 1415 did the men get across.", [("1415-05-19", "The men got across")]),
    (
        "Norvale expects 2.9 million people between now and 6 June 2013.",
        [("2013-06-06", "Norvale expects 2.9 million people")],
    ),
    (
        "Police said on Friday a man arrested in Oslo had confessed.",
        [("2013-02-08", "Police said a man arrested in Oslo had confessed")],
    ),
    (
        "Ann Lee told the court on Friday a man hired by the firm had robbed it.",
        [("2013-02-08", "Ann Lee told the court a man hired by the firm had robbed it")],
    ),
    ("Police said a ship built by the Lund yard sank on Friday.", [("2013-02-08", "A ship sank")]),
    (
        "The mayor said the road built in 1990 is to be shut in May.",
        [("1990", "The road was built"), ("2013-05", "The road is to be shut")],
    ),
    (
        "The minister said prices rose in May and will rise in June.",
        [("2012-05", "Prices rose"), ("2013-06", "Prices will rise")],
    ),
    ("He said he worked in Oslo and had left on Friday.", [("2013-02-08", "He had left")]),
    ("The man was on Friday charged with theft.", [("2013-02-08", "The man was charged with theft")]),
    ("The talks are on Monday expected to begin.", [("2013-02-18", "The talks are expected to begin")]),
    ("The mill was on 3 May 1990 formally opened.", [("1990-05-03", "The mill was formally opened")]),
    ("Ann Lee was in 1990 elected mayor of Ulm.", [("1990", "Ann Lee was elected mayor of Ulm")]),
    ("The fair was on Friday and drew crowds.", [("2013-02-08", "The fair took place")]),
    # somebody's own feast, what somebody likes, and who is seen to do something
    ("Our Christmas was wonderful.", [("2012-12-25", "Our Christmas was wonderful")]),
    ("They saw us dropping the hook on Friday.", [("2013-02-08", "We dropped the hook")]),
    ("I like to rest and on Friday I slept.", [("2013-02-08", "I slept")]),
    ("People like me left on Friday.", [("2013-02-08", "People like me left")]),
    (
        "Thank you to Ann Lee for running the fair on Friday as well as to all who came.",
        [("2013-02-08", "Thank you to Ann Lee for running the fair")],
    ),
    # what somebody gets done
    ("We can't get it fixed until 3 May 2013.", [("2013-05-03", "We can get it fixed")]),
    ("She got the car fixed on Friday.", [("2013-02-08", "The car was fixed")]),
    ("He got the job and moved to Ulm on Friday.", [("2013-02-08", "He moved to Ulm")]),
    ("Draft minutes of a meeting held on 3 May 2012", [("2012-05-03", "A meeting was held")]),
    # what is denied of two deeds is denied of the second
    ("They will not come or sing on 3 May 2013.", [("2013-05-03", "They will not sing")]),
    ("We won't stick to the plan or open the hall on 3 May 2013.", [("2013-05-03", "We won't open the hall")]),
    ("They did not come but sang on 3 May 2012.", [("2012-05-03", "They sang")]),
    # a `so` that leads on, and what sort of fair it is
    (
        "On Friday rain left the tent wet on both sides so breaking camp was slow.",
        [("2013-02-08", "Rain left the tent wet on both sides")],
    ),
    ("They will do so on 3 May 2013.", [("2013-05-03", "They will do so")]),
    ("Join us on 3 May 2013 for the spring fair.", [("2013-05-03", "Join us for the spring fair")]),
    ("Help us clean the beach on 3 May 2013.", [("2013-05-03", "Help us clean the beach")]),
    ("The wedding was May 2.", [("2012-05-02", "The wedding took place")]),
    ("The idea was May 2.", [("2012-05-02", "The idea was")]),
    ("The show was in May 2012, cut short by rain.", [("2012-05", "The show took place")]),
    ("The Danish Navy torpedoed it in 1942.", [("1942", "The Danish Navy torpedoed it")]),
    ("The ship torpedoed in 1942 was the Corvo.", [("1942", "The ship was torpedoed")]),
]


@each_row(("text", "expected"), WORDS, ids=[text[:50] for text, _ in WORDS])
def test_a_sentence_finds_its_verb(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# periods that a thing is for, figures only compared, and what a thing was of: none is when the verb happened
NOUNS_OWN = [
    ("Hoshino on Thursday cut its forecast for the year to March.", [("2013-02-07", "Hoshino cut its forecast")]),
    ("Results for the third quarter will be published on November 1.", [("2013-11-01", "Results will be published")]),
    (
        "The firm published its report for the third quarter on 3 May 2005.",
        [("2005-05-03", "The firm published its report")],
    ),
    (
        "Analysts are predicting slower growth for the fourth quarter.",
        [("2013-36", "Analysts are predicting slower growth")],
    ),
    ("The company raised its forecast for 2006 on 3 May 2005.", [("2005-05-03", "The company raised its forecast")]),
    ("They signed a contract for 2006 in May 2005.", [("2005-05", "They signed a contract")]),
    ("The club sold tickets for the 2006 season.", []),
    ("The court approved a budget for 2006 in May 2005.", [("2005-05", "The court approved a budget for 2006")]),
    ("The water rose on 23 December 2005, eleven inches higher than in March.", [("2005-12-23", "The water rose")]),
    (
        "Eleven scholarships were awarded in May 2005, two fewer than in 2004.",
        [("2005-05", "Eleven scholarships were awarded")],
    ),
    ("The mill made more cloth in 1950 than in 1940.", [("1950", "The mill made more cloth")]),
    ("It was the worst flood since 1953.", []),
    ("It was the largest protest since 2007, when farmers walked to Manila.", [("2007", "Farmers walked to Manila")]),
    (
        "Fenwick reached the final on 3 May 2005 for the first time since 1968.",
        [("2005-05-03", "Fenwick reached the final for the first time")],
    ),
    ("Fenwick reached the final for the first time since 1968.", []),
    ("The toll rose to 795 on Tuesday from 723 a day earlier.", [("2013-02-12", "The toll rose to 795 from 723")]),
    ("Net rose to $525 million from $504 million last year.", []),
    ("Profit fell to £3m in 2005 from £4m in 2004.", [("2005", "Profit fell to £3m from £4m")]),
    ("The rate fell from 9% in March to 8% in May 2005.", [("2005-05", "The rate fell from 9% to 8%")]),
    ("The stock has fallen from a price of $8 on Oct. 9.", []),
    (
        "Sales rose 3 per cent in 2005 after a gain of 9 per cent the year before.",
        [("2005", "Sales rose 3 per cent after a gain of 9 per cent")],
    ),
    (
        "Sales fell 3 per cent in May 2005 after a rise of 5 per cent in April 2005.",
        [("2005-05", "Sales fell 3 per cent after a rise of 5 per cent")],
    ),
    ("He paid the winter's rent.", []),
    ("Ministers want a review before the summer recess.", []),
    ("The new law replaces the Education Act of 1902.", []),
    ("Lee incorporated it into the Constitution of 1917.", []),
    ("He was not able to enforce the Constitution of 1917.", []),
    ("Historians mark the coup of 1911 as its beginning.", [("1911", "The coup took place")]),
    ("The bank described the losses of 2004 as a disgrace.", []),
    ("She regretted her remarks of 3 May 2005.", []),
    ("The firm declared a dividend, payable on 1 December 2005.", []),
    ("The board declared a dividend payable on 1 December 2005.", []),
    ("The mayor has given his name to a rifle, according to an agency report on Friday.", []),
    ("A rising known as the Autumn Harvest Rising was put down.", []),
    ("Rebels staged the Autumn Harvest Rising.", []),
    ('Baker, speaking on ABC\'s "This Week," said it was legal.', []),
    ("She is the author of a study of the strike of 1926.", [("1926", "The strike took place")]),
    ("Its sales in the year to March 2005 fell 3 per cent.", [("2004-04/2005-03", "Its sales fell 3 per cent")]),
    ("The firm lost £3m in the three months to September 2005.", [("2005-07/2005-09", "The firm lost £3m")]),
    ("It is the first strike at the plant since 1984.", []),
    ("It has not rained so hard since 1953.", [("1953/..", "It has not rained so hard")]),
    ("The ship was the oldest afloat, built in 1860.", [("1860", "The ship was built")]),
    ("He sold a painting of 1889 for nine million.", []),
    ("The crowd was bigger than that of 2004.", []),
    ("The museum shows photographs from 1944.", []),
    ("A map of 1780 shows the mill.", []),
    ("The club won 3-1, its biggest win since 5 May 2004.", []),
    ("Lee said he would honour the agreement of 3 May 2005.", [("2005-05-03", "The agreement took place")]),
    ("The union rejected the offer of 3 May 2005.", []),
    (
        "Officials met on Friday after the start of a drivers' strike on 2 May.",
        [
            ("2013-02-08", "Officials met after the start of a drivers' strike"),
            ("2012-05-02", "The start of a drivers' strike took place"),
        ],
    ),
    (
        "Officials met after the end of the strike on 2 May.",
        [("2012-05-02", "Officials met after the end of the strike")],
    ),
]


@each_row(("text", "expected"), NOUNS_OWN, ids=[text[:50] for text, _ in NOUNS_OWN])
def test_a_date_that_is_a_nouns_is_not_its_verbs(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# what is said, what goes on around a clause, what is asked for, and what happened at the same time
TOGETHER = [
    (
        "The nation said today its troops would join the force.",
        [("2013-02-12", "The nation said its troops would join the force")],
    ),
    ("The ministry said Monday 18 people had died.", [("2013-02-11", "The ministry said 18 people had died")]),
    ("The army said on Monday it had taken the town.", [("2013-02-11", "The army said it had taken the town")]),
    (
        "The firm said yesterday two plants would close in May.",
        [("2013-02-11", "The firm said two plants would close"), ("2013-05", "Two plants would close")],
    ),
    (
        "Lee said last week his party would vote against it.",
        [("[2013-02-04..2013-02-10]", "Lee said his party would vote against it")],
    ),
    (
        "The bank said Tuesday its head would leave in June.",
        [("2013-02-12", "The bank said its head would leave"), ("2013-06", "The bank’s head would leave")],
    ),
    (
        "The union said on Friday members had voted to strike.",
        [("2013-02-08", "The union said members had voted to strike")],
    ),
    (
        "Twelve nations voted for a force, with the vanguard arriving on Tuesday.",
        [("2013-02-12", "The vanguard arrived")],
    ),
    ("Norvale said it will redeem its shares on 30 June.", [("2013-06-30", "Norvale will redeem its shares")]),
    (
        "Norvale said it will redeem its shares on 30 June at a price of nine crowns each.",
        [("2013-06-30", "Norvale will redeem its shares at a price of nine crowns each")],
    ),
    ("The board said the plant will close on 30 June.", [("2013-06-30", "The plant will close")]),
    (
        "He denied the charge when the case first came before the court in February 2009 but changed his plea in September 2009.",
        [("2009-02", "The case first came before the court"), ("2009-09", "He changed his plea")],
    ),
    ("The company denied it when the case came up in February 2009.", [("2009-02", "The case came up")]),
    (
        "The board dismissed the bank that had managed them since 2001 and appointed a new one from 1 January 2005.",
        [("2001/..", "The bank had managed them"), ("2005-01-01/..", "The board appointed a new one")],
    ),
    (
        "The council sacked the builder who had begun the work in 2001 and hired another in May 2005.",
        [("2001", "The builder had begun the work"), ("2005-05", "The council hired another")],
    ),
    (
        "They sold the ship that had brought them in 1900 and bought a bigger one in 1905.",
        [("1900", "The ship had brought them"), ("1905", "They bought a bigger one")],
    ),
    (
        "She married the man who had taught her in 1950 and moved to Oslo in 1955.",
        [("1950", "The man had taught her"), ("1955", "She moved to Oslo")],
    ),
    (
        "He left when the war began in 1939 and came back in 1945.",
        [("1939", "The war began"), ("1945", "He came back")],
    ),
    ("The mill closed when the price fell in 1929 and never reopened.", [("1929", "The price fell")]),
    ("She was hit as she crossed the road on 3 May 2005.", [("2005-05-03", "She was hit")]),
    (
        "Police arrested the governor as he was about to board a flight to London on Friday evening.",
        [("2013-02-15", "Police arrested the governor")],
    ),
    ("Police arrested him as he left his house on Friday.", [("2013-02-08", "Police arrested him")]),
    (
        "We have been at the lake since the beginning of the month and nobody forwarded the post.",
        [("2013-02/..", "We have been at the lake")],
    ),
    ("He has been ill since May and nobody visits him.", [("2012-05/..", "He has been ill")]),
    (
        "Come to us in October if Hugh is well, and let me know by the 20th, as I must book the tuner.",
        [("2013-10", "Come to us if Hugh is well"), ("/2013-10-20", "Let me know")],
    ),
    ("Let me know by 20 June.", [("/2013-06-20", "Let me know")]),
    ("Come to us in July.", [("2013-07", "Come to us")]),
    (
        "A suit filed Monday in Newark accuses him of selling stock on 10 February.",
        [("2013-02-11", "A suit was filed in Newark")],
    ),
    ("The report accuses the police of beating a man on 3 May 2005.", []),
    ("She is charged with stealing a car in May 2005.", []),
    ("He ate soup on Monday and fish on Tuesday.", [("2013-02-11", "He ate soup"), ("2013-02-12", "He ate fish")]),
    ("We'd have to be out of the house by 31 October.", [("/2013-10-31", "We'd have to be out of the house")]),
    ("We have to be out of the house by 31 October.", [("/2013-10-31", "We have to be out of the house")]),
    ("He had to leave the country by 31 May 2005.", [("/2005-05-31", "He had to leave the country")]),
    ("She must pay by 30 June.", [("/2013-06-30", "She must pay")]),
    ("The tenants need to move by 30 June.", [("/2013-06-30", "The tenants need to move")]),
    ("It did not open until 20 October 2005.", [("2005-10-20", "It opened")]),
    (
        "Members of the club left in May 2005, saying that the rules drawn up in 2001 were unfair.",
        [("2005-05", "Members of the club left"), ("2001", "The rules were drawn up")],
    ),
    (
        "The committee of scientists appointed last month will present its plans.",
        [("2013-01", "The committee of scientists was appointed")],
    ),
    (
        "The men, freed in May, are to be tried again in July.",
        [("2012-05", "The men were freed"), ("2013-07", "The men are to be tried again")],
    ),
    (
        "Lee, sacked in May 2005, will run for mayor in July.",
        [("2005-05", "Lee was sacked"), ("2013-07", "Lee will run for mayor")],
    ),
    ("A fund set up in June will support apprentices.", [("2012-06", "A fund was set up")]),
    ("If the law passed in 2005 is repealed, the mine will close.", [("2005", "The law was passed")]),
    ("The plant opened in 1990 is not safe.", [("1990", "The plant was opened")]),
    ("The deal signed in May 2005 was never carried out.", [("2005-05", "The deal was signed")]),
    ("He does not believe that she left in May 2005.", [("2005-05", "She left")]),
    ("No one was hurt when the roof fell in on 3 May 2005.", [("2005-05-03", "The roof fell in")]),
    ("He did not know that the ship had sailed on 3 May 2005.", [("2005-05-03", "The ship had sailed")]),
    ("The vote was held in May 2005 though nobody wanted it.", [("2005-05", "The vote was held")]),
    ("He refused to leave when the army came in May 2005.", [("2005-05", "The army came")]),
    ("The bank failed to report the loss found in May 2005.", [("2005-05", "The loss was found")]),
    ("He was killed while he was mending a roof in May 2005.", [("2005-05", "He was killed")]),
    ("The fire spread as people slept on 3 May 2005.", [("2005-05-03", "The fire spread")]),
    ("The house was left as it was until May 2005.", [("/2005-05", "The house was left")]),
    ("It was sold as it stood in May 2005.", [("2005-05", "It was sold")]),
    (
        "Roca, who came to power in March 2012 after a vote in which no party won outright, said he would resign.",
        [("2012-03", "Roca came to power after a vote in which no party won outright")],
    ),
    (
        "The mill was rebuilt in 1990 after a fire in which nobody was hurt, and the owners moved in.",
        [("1990", "The mill was rebuilt after a fire in which nobody was hurt")],
    ),
    (
        "Ann Lee designed eleven shows for him before the two fell out over money in 1971.",
        [("1971", "The two fell out over money")],
    ),
    (
        "The three met in Oslo in 1971 and the two split in 1980.",
        [("1971", "The three met in Oslo"), ("1980", "The two split")],
    ),
    (
        "A rights issue of one million shares, approved by the board last week, is expected to be launched in March.",
        [
            ("[2013-02-04..2013-02-10]", "A rights issue of one million shares was approved by the board"),
            ("2013-03", "A rights issue of one million shares is expected to be launched"),
        ],
    ),
    ("A sports club was founded in Moss in May 1920.", [("1920-05", "A sports club was founded in Moss")]),
    (
        "A paper by the Spanish geologist Tom Ames, due to appear next month, will argue that it moved.",
        [("2013-03", "A paper by the Spanish geologist Tom Ames was due to appear")],
    ),
    (
        "The canal was nationalised on 1 January 1948 and formally closed by an Act of 1954.",
        [("1948-01-01", "The canal was nationalised"), ("1954", "The canal was formally closed by an Act")],
    ),
    ("The line was taxed in 1990 and opened in 1995.", [("1990", "The line was taxed"), ("1995", "The line opened")]),
    (
        "He took bribes from a company whose boss he had met in Portugal in the spring of 2011.",
        [("2011-21", "He had met a company’s boss in Portugal")],
    ),
    ("The bank, whose owner she had married in 1990, failed.", [("1990", "She had married the bank’s owner")]),
    (
        "The union NNN, which had been promised in 2011 that no plant would close, said it would meet the company next Tuesday.",
        [
            ("2011", "The union NNN had been promised that no plant would close"),
            ("2013-02-19", "The union NNN would meet the company"),
        ],
    ),
    ("She reached the final for the first time since 1987 when Ann Lee fell.", []),
    (
        "Peter Moe was noticed in 1956 and designed eleven shows for her in 1960.",
        [("1956", "Peter Moe was noticed"), ("1960", "Peter Moe designed eleven shows for her")],
    ),
    (
        "Peter Moe was fined in 1990 and beaten twenty times in 1991.",
        [("1990", "Peter Moe was fined"), ("1991", "Peter Moe was beaten twenty times")],
    ),
    (
        "His heir, Josiah Crane, completed the lower part in 1796; the tunnel, in which eleven had died, was opened in 1799.",
        [("1796", "Josiah Crane completed the lower part"), ("1799", "The tunnel was opened")],
    ),
    (
        "Professor Hugh Lindqvist of Uppsala University pointed out on Tuesday that only eleven of the 212 pieces came from the ash.",
        [("2013-02-12", "Hugh Lindqvist pointed out that only eleven of the 212 pieces came from the ash")],
    ),
    (
        "Ann Lee, who has died at 84, was the designer who flooded the stage of the Lyceum in 1967.",
        [("1967", "Ann Lee flooded the stage of the Lyceum")],
    ),
    (
        "Ann Lee was a teacher who fled to Oslo in May 1938 and who taught there until 1945.",
        [("1938-05", "Ann Lee fled to Oslo"), ("/1945", "Ann Lee taught there")],
    ),
    ("Tom Ott was one of the men who fled to Oslo in May 1938.", [("1938-05", "One of the men fled to Oslo")]),
    ("A judge jailed Tom Ott for a theft that he had planned in May 2010.", [("2010-05", "He had planned a theft")]),
    (
        "Derek Platt, a heating engineer from Stockport, who left in May 2010, tried again on Saturday.",
        [("2010-05", "Derek Platt left"), ("2013-02-09", "Derek Platt tried again")],
    ),
    (
        "The son of a minister in Macon, Georgia, where he was born in 1923, Whitfield ran away in 1938.",
        [("1923", "He was born in Macon"), ("1938", "Whitfield ran away")],
    ),
    (
        "The trio that he formed with the bassist Al Tate and the drummer Jim Crowe toured Europe in 1961 and recorded in Paris in 1962.",
        [("1961", "The trio toured Europe"), ("1962", "The trio recorded in Paris")],
    ),
    (
        "Leon Whitfield, the pianist and bandleader who died in Chicago on Saturday, played on three hundred records.",
        [("2013-02-09", "Leon Whitfield died in Chicago")],
    ),
    (
        "Tom Holm was fined in 2005, and charges that he had beaten a doorman in December were dropped in March 2007.",
        [("2005", "Tom Holm was fined"), ("2007-03", "Charges were dropped")],
    ),
    (
        "The motion was argued on 8 October 2010 and denied from the bench on 9 October 2010.",
        [("2010-10-08", "The motion was argued"), ("2010-10-09", "The motion was denied from the bench")],
    ),
    (
        "The company was charged on 18 September 2012 and pleaded guilty to two offences in January 2013.",
        [("2012-09-18", "The company was charged"), ("2013-01", "The company pleaded guilty to two offences")],
    ),
    (
        "Police in the coast town of Tirsa and in the villages around arrested the son of Interior Minister Goran Holm on Sunday.",
        [("2013-02-10", "Police arrested the son of Interior Minister Goran Holm")],
    ),
    (
        "Peter Holm lived alone. His wife, the singer Della Reed, died in 1998. In June 2000 he got a medal.",
        [("1998", "Peter Holm’s wife died"), ("2000-06", "He got a medal")],
    ),
    (
        "A judge will decide on Tuesday whether he is freed. He left in May 2010.",
        [("2013-02-12", "A judge will decide whether he is freed"), ("2010-05", "He left")],
    ),
]


@each_row(("text", "expected"), TOGETHER, ids=[text[:50] for text, _ in TOGETHER])
def test_clauses_that_go_together(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# whose, who, which and that behind more than one noun
RELATED = [
    (
        "A loan to a friend in Oslo whose shop burned down in May 2005 was lost.",
        [("2005-05", "A friend’s shop burned down")],
    ),
    (
        "I bought her from a widow at Pin Mill, whose husband had laid her up in 1971.",
        [("1971", "A widow’s husband had laid her up")],
    ),
    (
        "The inquest into the death of William Cobley, whose body was found in the river on 3 May 2005, was closed.",
        [("2005-05-03", "William Cobley’s body was found in the river")],
    ),
    (
        "The inquest into the death of William Cobley, aged 34, whose body was found in the river on 3 May 2005, was closed on Monday.",
        [
            ("2005-05-03", "William Cobley’s body was found in the river"),
            ("2013-02-11", "The inquest into the death of William Cobley was closed"),
        ],
    ),
    (
        "The inquest into the death of Ann Lee, aged 34, was closed on Monday.",
        [("2013-02-11", "The inquest into the death of Ann Lee was closed")],
    ),
    ("The trial of Ann Lee, 34, opened on Monday.", [("2013-02-11", "The trial of Ann Lee opened")]),
    (
        "The loans were made to companies owned by officials of the former ruling party, which lost power in May 2005.",
        [("2005-05", "The former ruling party lost power")],
    ),
    ("A letter from a man in Leeds, who had served in 1940, was read.", [("1940", "A man had served")]),
    ("The house of a doctor in Vik, who died in 1950, was sold.", [("1950", "A doctor died")]),
    ("She wrote to the mayor of Vik, who resigned in May 2005.", [("2005-05", "The mayor of Vik resigned")]),
    ("She wrote to a lawyer in Vik who had defended her in May 2005.", [("2005-05", "A lawyer had defended her")]),
    (
        "They met a painter from Rome whose work was shown in Oslo in May 2005.",
        [("2005-05", "A painter’s work was shown in Oslo")],
    ),
    ("He bought a farm near Moss, which he sold in 1950.", [("1950", "He sold a farm near Moss")]),
    ("They crossed a bridge over the Elbe that fell in 1950.", [("1950", "A bridge over the Elbe fell")]),
    ("The captain of a ship from Bergen that sank in 1950 was saved.", [("1950", "A ship from Bergen sank")]),
    ("The son of a baker in Moss, he was born in 1950.", [("1950", "He was born")]),
    (
        "The Health and Safety Executive visited the site in May 2005.",
        [("2005-05", "The Health and Safety Executive visited the site")],
    ),
    (
        "The Ministry of Food and Fisheries closed the port in May 2005.",
        [("2005-05", "The Ministry of Food and Fisheries closed the port")],
    ),
    (
        "U.S. Secretary of State Hillary Clinton, who arrived in Oslo on 3 May 2005, left at once.",
        [("2005-05-03", "Hillary Clinton arrived in Oslo")],
    ),
    (
        "Secretary of State Hillary Clinton arrived in Oslo on 3 May 2005.",
        [("2005-05-03", "Secretary of State Hillary Clinton arrived in Oslo")],
    ),
    (
        "Chancellor of the Exchequer George Holm resigned on 3 May 2005.",
        [("2005-05-03", "Chancellor of the Exchequer George Holm resigned")],
    ),
    ("November: steamed eleven frames.", [("2012-11", "Steamed eleven frames")]),
    ("May 2005: moved to Moss.", [("2005-05", "Moved to Moss")]),
    ("The driver, a man of 40 from Moss, was jailed in May 2005.", [("2005-05", "The driver was jailed")]),
    ("He blamed a drop in orders that started last spring.", [("2012-21", "A drop in orders started")]),
    (
        "Police are looking into a row between neighbours that began in May 2012.",
        [("2012-05", "A row between neighbours began")],
    ),
    (
        "The jury at Moss Crown Court, which retired on 3 June 2010, cleared him.",
        [("2010-06-03", "The jury at Moss Crown Court retired")],
    ),
    ("The committee in Leeds, which met in May 2010, chose her.", [("2010-05", "The committee in Leeds met")]),
    (
        "The builder was William Marsh, a pupil of Peter Moe, who dug the canal in 1791 but was dismissed in April 1793.",
        [("1791", "William Marsh dug the canal"), ("1793-04", "William Marsh was dismissed")],
    ),
    (
        "Ann Lee, a cousin of the painter Peter Moe, who died at sea in 1950, wrote six novels.",
        [("1950", "The painter Peter Moe died at sea")],
    ),
    (
        "Ann Lee, the widow of Tom Ott, who died in 1990, sold the house in 1995.",
        [("1990", "Tom Ott died"), ("1995", "Ann Lee sold the house")],
    ),
    (
        "They offered it to Dalton & Sons, who had quoted for it in April 2012.",
        [("2012-04", "Dalton and Sons had quoted for it")],
    ),
    (
        "The bridge at Pont Ddu, which would be washed away in 1927, was strengthened in May 1926.",
        [
            ("1927", "The bridge at Pont Ddu would be washed away"),
            ("1926-05", "The bridge at Pont Ddu was strengthened"),
        ],
    ),
    (
        "Our source is Dion of Lyke, who wrote in 1650, and whose work was printed in 1690.",
        [("1650", "Dion of Lyke wrote"), ("1690", "Dion of Lyke’s work was printed")],
    ),
    (
        "The mill at Stainforth, which had made blankets and had been on fire since ten on Saturday, burned down.",
        [("2013-02-09/..", "The mill at Stainforth had been on fire")],
    ),
    (
        "The son of a schoolmaster who was shot in 1918, he was brought up by an aunt.",
        [("1918", "A schoolmaster was shot")],
    ),
    (
        "Peter Dean, a Foreign Office man whom Lee had briefed in May 2010, signed for Britain.",
        [("2010-05", "Lee had briefed Peter Dean")],
    ),
    (
        "His last years were clouded by the death of his eldest son, who drowned off Margate in August 1862, and by blindness.",
        [("1862-08", "His eldest son drowned off Margate")],
    ),
]


@each_row(("text", "expected"), RELATED, ids=[text[:50] for text, _ in RELATED])
def test_relative_pronouns_stand_for_what_they_can(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# what stands between commas, what is told of what one wants, and its own subject for every verb
GOING_ON = [
    (
        "In his application for a new licence, submitted in May 2005, Lee asked for more.",
        [("2005-05", "Lee’s application for a new licence was submitted")],
    ),
    (
        "A note from the ministry, dated 3 May 2005, was found.",
        [("2005-05-03", "A note from the ministry was dated 3 May 2005")],
    ),
    ("She kept a letter to the king, written in May 1905.", [("1905-05", "A letter to the king was written")]),
    (
        "He showed them a report on the fire, published in May 2005.",
        [("2005-05", "A report on the fire was published")],
    ),
    ("They found a cheque from Norvale, signed in May 2005.", [("2005-05", "A cheque from Norvale was signed")]),
    (
        "The firm settled a suit, brought by a clerk in 2005, for nine million.",
        [("2005", "A suit was brought by a clerk")],
    ),
    (
        "The museum returned a mask, stolen by a sailor in 1882, to the village.",
        [("1882", "A mask was stolen by a sailor")],
    ),
    (
        "He missed most of the season with a virus caught in Rome, and signed for Moss in May 2005.",
        [("2005-05", "He signed for Moss")],
    ),
    (
        "Lee did not receive the letter, which was sent to his old address, until June 2005.",
        [("2005-06", "Lee received the letter")],
    ),
    (
        "The board put off its meeting, which was to be held on 8 June 2005, until August 2005.",
        [("2005-06-08", "[The board’s] meeting was to be held"), ("/2005-08", "The board put off its meeting")],
    ),
    (
        "El Arish fell to the Israelis on 2 May 2006, and Sharm el-Sheikh, which closed the gulf, on 5 May 2006.",
        [("2006-05-02", "El Arish fell to the Israelis"), ("2006-05-05", "Sharm el-Sheikh fell")],
    ),
    (
        "A raid on Bremen which took place on 3 May 2006 failed.",
        [("2006-05-03", "A raid on Bremen took place")],
    ),
    (
        "They were late on account of the engine, which broke down on 14 May 2005.",
        [("2005-05-14", "The engine broke down")],
    ),
    ("He spoke on behalf of the union, which struck in May 2005.", [("2005-05", "The union struck")]),
    ("They stood in front of the hall, which burned in May 2005.", [("2005-05", "The hall burned")]),
    ("She relied on the word of neighbours who saw it in May 2005.", [("2005-05", "Neighbours saw it")]),
    ("Talks with Moss, which began in May 2005, failed.", [("2005-05", "Talks with Moss began")]),
    ("The trial in Oslo, which ended in May 2005, cost nine million.", [("2005-05", "The trial in Oslo ended")]),
    ("He took a job at Norvale, which he started in May 2005.", [("2005-05", "He started a job at Norvale")]),
    ("Quarrying at Wick began in 1926.", [("1926", "Quarrying at Wick began")]),
    ("Fishing off Moss ended in 1926.", [("1926", "Fishing off Moss ended")]),
    ("Digging for coal led to floods in 1926.", [("1926", "Digging for coal led to floods")]),
    ("Working in Oslo, he met Lee in May 2005.", [("2005-05", "He met Lee")]),
    ("Her office cancelled on us in May 2005.", [("2005-05", "Her office cancelled on us")]),
    ("His team suspended play in May 2005.", [("2005-05", "His team suspended play")]),
    (
        "A German mine exploded under the quay in March 1917, killing two men sent to repair it.",
        [("1917-03", "A German mine exploded under the quay")],
    ),
    ("A bomb went off in May 2005, wounding a guard hired to watch it.", [("2005-05", "A bomb went off")]),
    ("Lee said he expected a small profit next year.", [("2014", "Lee expected a small profit")]),
    ("The bank hoped for a sale next month.", [("2013-03", "The bank hoped for a sale")]),
    ("It is the worst week for Norvale since 2008, when a strike shut its mill.", [("2008", "A strike shut its mill")]),
    (
        "The car was given to a museum in Moss, from which it was brought back in May 2005.",
        [("2005-05", "[The car] was brought back from Moss")],
    ),
    (
        "The council met. The car was given to a museum, from which it was brought back in May 2005.",
        [("2005-05", "[The car] was brought back from a museum")],
    ),
    ("The bill was passed and a new hall was begun. It was finished in May 2005.", [("2005-05", "It was finished")]),
    ("The company will restate its accounts for 2004 and 2005.", []),
    (
        "Moss said it would not pay and added on 3 May 2005 that it would sue.",
        [("2005-05-03", "Moss added that it would sue")],
    ),
    ("The council put off the repairs, priced at £2 million, to 2015.", [("2015", "The council put off the repairs")]),
    (
        "The board dropped the scheme, drawn up by two consultants, in May 2011.",
        [("2011-05", "The board dropped the scheme")],
    ),
    ("The museum sold the brooch, thought to be Saxon, in June 2010.", [("2010-06", "The museum sold the brooch")]),
    (
        "Ann Lee will face Tom Ott, who won on Monday, in the semi-final in Oslo on 3 March 2013.",
        [("2013-02-11", "Tom Ott won"), ("2013-03-03", "Ann Lee will face Tom Ott in the semi-final in Oslo")],
    ),
    (
        "The minister opened the bridge, which has three spans, on 5 May 2011.",
        [("2011-05-05", "The minister opened the bridge")],
    ),
    ("The ferry, which carries cars, in May 2012 hit a quay.", [("2012-05", "The ferry hit a quay")]),
    (
        "The inspector repeated the order on 3 May 2010, of which no copy was kept, and left the firm in June 2010.",
        [("2010-05-03", "The inspector repeated the order"), ("2010-06", "The inspector left the firm")],
    ),
    ("The dyke, on which two houses stood, gave way on 3 May 2010.", [("2010-05-03", "The dyke gave way")]),
    (
        "Nobody has seen him there and the sheet that Corvex put up in May came down on Sunday.",
        [("2012-05", "Corvex put the sheet up"), ("2013-02-10", "The sheet came down")],
    ),
    (
        "Horses bred for the army still worked the towpath, and barges laden with grain reached the mill as late as 1938.",
        [("1938", "Barges reached the mill")],
    ),
    (
        "It was not withdrawn until 1 May 2010, and the last man to be found, a boy of nine, was brought out on 4 May 2010.",
        [("2010-05-01", "It was withdrawn"), ("2010-05-04", "The last man to be found was brought out")],
    ),
    (
        "The town was empty by 1946, and the few families left to guard the mill had gone by 1950.",
        [("/1946", "The town was empty"), ("/1950", "The few families had gone")],
    ),
    (
        "The lake was found in 1911 by a guide named Tom Moe and first sounded in 1934 by a priest.",
        [("1911", "The lake was found by a guide named Tom Moe"), ("1934", "The lake was first sounded by a priest")],
    ),
    (
        "The comet was seen in 1929 by a boy named Tom Ott and photographed in 1931 by the Lund observatory.",
        [
            ("1929", "The comet was seen by a boy named Tom Ott"),
            ("1931", "The comet was photographed by the Lund observatory"),
        ],
    ),
    (
        "A man named Tom Hill robbed a bank in May 2010 and fled to Spain in June 2010.",
        [("2010-05", "A man named Tom Hill robbed a bank"), ("2010-06", "A man named Tom Hill fled to Spain")],
    ),
    (
        "The minister said the pilot had been suspended and promised that the wreck would be raised in May 2013.",
        [("2013-05", "The wreck would be raised")],
    ),
    (
        "Witnesses said that in May 2010 Seabright Dredging paid him £412,000 for a plan held in a bank.",
        [("2010-05", "Seabright Dredging paid him £412,000 for a plan held in a bank")],
    ),
    ("The tarpaulin that Marchbank put up in August 2012 came loose.", [("2012-08", "Marchbank put the tarpaulin up")]),
    (
        "Incidents in May 2008 were settled, and Ostian guards who fired on a party in 2004 were sentenced to short terms in 2005.",
        [
            ("2008-05", "Incidents were settled"),
            ("2004", "Ostian guards fired on a party"),
            ("2005", "Ostian guards were sentenced to short terms"),
        ],
    ),
    (
        "The singer Ann Quint, whose recording was banned and sold four million copies, died at home on Saturday.",
        [("2013-02-09", "The singer Ann Quint died at home")],
    ),
    (
        "Born Maria Quintela in the village of Moss in 1922, she was put to work.",
        [("1922", "She was born Maria Quintela in the village of Moss")],
    ),
    (
        "The third time, on 2 October 2012, he had told them that he was out.",
        [("2012-10-02", "He had told them that he was out")],
    ),
    (
        "Engineers picked up a signal from Norvale, the probe that fell silent on 3 May 2012 as it was nearing the rock, and hope to mend it by May 2013.",
        [("2012-05-03", "Norvale fell silent"), ("/2013-05", "Engineers hope to mend it")],
    ),
    (
        "It was while it was being turned that contact was lost, and on 20 May 2012 Norvale all but gave it up.",
        [("2012-05-20", "Norvale all but gave it up")],
    ),
    (
        "Commands were answered in May 2012, and pictures taken before the crash, among them one of a ship, were received in June 2012.",
        [("2012-05", "Commands were answered"), ("2012-06", "Pictures were received")],
    ),
    (
        "Police held a man after a painting attributed to Tom Ott, stolen from a house in Ulm in 1994, was found wrapped in a cloth on Saturday.",
        [
            ("1994", "A painting was stolen from a house in Ulm"),
            ("2013-02-09", "A painting was found wrapped in a cloth"),
        ],
    ),
    (
        "Tom Ott said on Saturday that laboratory tests, which will start next week, might show that it was a forgery.",
        [
            ("2013-02-09", "Tom Ott said that laboratory tests might show that it was a forgery"),
            ("[2013-02-18..2013-02-24]", "Laboratory tests will start"),
        ],
    ),
    (
        "Plans to scrap her were dropped, and from 1970 until the invasion of August 1990 she was moored at Oslo.",
        [("1970/..", "She was moored at Oslo"), ("1990-08", "The invasion took place")],
    ),
    (
        "The board will meet Norvale, which makes pumps, at the mill in Moss on 3 May 2013.",
        [("2013-05-03", "The board will meet Norvale at the mill in Moss")],
    ),
    (
        "The tunnel, on which work began in 2006 and which was to have been opened in December 2012, is now unlikely to carry trains before 2016.",
        [
            ("2006", "Work began on the tunnel"),
            ("2012-12", "The tunnel was to have been opened"),
            ("2016/..", "The tunnel is now unlikely to carry trains"),
        ],
    ),
    (
        "The company, which was founded in 1898 and employs 2,600 people, lost its largest contract in February 2012 when the railways, citing delays, called in a rival.",
        [("1898", "The company was founded"), ("2012-02", "The company lost its largest contract")],
    ),
    (
        "The article in which he described them, printed in Leipzig in 1858, brought visitors from all over Europe.",
        [("1858", "The article was printed in Leipzig")],
    ),
    ("What survived was bought for the nation in 1931.", [("1931", "What survived was bought for the nation")]),
    (
        "She won a scholarship to Tunstall that she could not use until 1947.",
        [("1947", "She could use a scholarship to Tunstall")],
    ),
    (
        "Peter Holm was hit on the evening of 14 October 2012 as the thieves, one of them carrying a bell, ran to a boat.",
        [("2012-10-14", "Peter Holm was hit")],
    ),
    (
        "The daughter of a Danish vet and a teacher, she was born at Salto in 1924.",
        [("1924", "The daughter of a Danish vet and a teacher was born at Salto")],
    ),
    (
        "The board, set up in May 2010, reported in June 2011.",
        [("2010-05", "The board was set up"), ("2011-06", "The board reported")],
    ),
    # a clause behind a comma has a verb of its own
    ("The firm moved to Ulm in May 2005, as its mill burned down.", [("2005-05", "The firm moved to Ulm")]),
    ("My aunts moved to Ulm in May 2005, after the war ended.", [("2005-05", "My aunts moved to Ulm")]),
    ("The board, set up in May 2005, after the bank failed, resigned.", [("2005-05", "The board was set up")]),
]


@each_row(("text", "expected"), GOING_ON, ids=[text[:50] for text, _ in GOING_ON])
def test_what_goes_on_and_what_is_told_beside_it(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# appositions, participles and what people do without an object
BESIDE = [
    (
        "Shares in the group, founded in 1884, rose 4.1 per cent on 3 May 2005.",
        [("1884", "The group was founded"), ("2005-05-03", "Shares in the group rose 4.1 per cent")],
    ),
    (
        "Sales of the drug, launched in 1990, fell in May 2005.",
        [("1990", "Sales of the drug were launched"), ("2005-05", "Sales of the drug fell")],
    ),
    ("The soprano cancelled in May 2005.", [("2005-05", "The soprano cancelled")]),
    ("The river widened in May 2005.", [("2005-05", "The river widened")]),
    ("The patient recovered in May 2005.", [("2005-05", "The patient recovered")]),
    ("The paper published in May 2005.", [("2005-05", "The paper published")]),
    (
        "He said an aide, Martha Green, promised him in May 2005 that it would stop.",
        [("2005-05", "Martha Green promised him that it would stop")],
    ),
    (
        "At least 31 people died, the governor, Abdel Nour, said on 3 May 2005.",
        [("2005-05-03", "Abdel Nour said at least 31 people died")],
    ),
    ("Two men drowned, their brother, Jan Moe, said on 3 May 2005.", [("2005-05-03", "Jan Moe said two men drowned")]),
    (
        "The firm, which cut 300 jobs in 2009 after orders from Asia dried up, said it would hire 180 people by June 2012.",
        [("2009", "The firm cut 300 jobs"), ("/2012-06", "It would hire 180 people")],
    ),
    ("The men arrested in Moss said they left in May 2005.", [("2005-05", "The men left")]),
    (
        "Ann Lee ran the survey. The teacher, Abel Moe, asked her back. She was arrested in May 2005.",
        [("2005-05", "[Ann Lee] was arrested")],
    ),
]


@each_row(("text", "expected"), BESIDE, ids=[text[:50] for text, _ in BESIDE])
def test_what_stands_between_a_subject_and_its_verb(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


# plurals that could be verbs, words said twice, titles in quotes, feasts, adverbs between a verb and its participle
HISTORIES = [
    ("In Lund, from 1811 to 1812, he had attended lectures by Karl Moll.", [("1811/1812", "He had attended lectures by Karl Moll in Lund")]),
    ("The house he had built stands in Lund since 1812.", [("1812/..", "The house stands in Lund")]),
    ("They sold more and more of it and in 1931 nobody bought it.", [("1931", "Nobody bought it")]),
    ('Ann Bates wrote the words as a poem, "The Quay", first published in 1895.', [("1895", "The Quay was first published")]),
    ("She wrote a poem, “The Quay,” printed in 1895.", [("1895", "The Quay was printed")]),
    ('He said, "I am ill", walked to the door in May 1931 and fell.', [("1931-05", "He walked to the door and fell")]),
    ("The song was not first published until 1892.", [("1892", "The song was first published")]),
    ("The poem was printed in 1895 to commemorate Easter.", [("1895", "The poem was printed to commemorate Easter")]),
    ("They met on the square to mark Easter 2001.", [("2001-04-15", "They met on the square to mark Easter 2001")]),
    ("The Quay is a poem by the Danish writer Ida Moll, written in 1928.", [("1928", "The Quay was written")]),
    ("It is a poem by the Danish writer Ida Moll, born in 1928.", [("1928", "The Danish writer Ida Moll was born")]),
    ("Near it stands a church designed by Ann Lee, painted in 1928.", [("1928", "A church designed by Ann Lee was painted")]),
    ("Mora did not have any ships in 1095.", [("1095", "Mora did not have any ships")]),
    ("He was the first pilot from a land other than Peru or Chile, who flew to Lund in 1978.", [("1978", "The first pilot flew to Lund")]),
    ("The first person born in Norway to fly to Mars was Pat Lee in 1985.", [("1985", "The first person born in Norway to fly to Mars was Pat Lee")]),
    ("The first lady invited her to tea in 1931.", [("1931", "The first lady invited her to tea")]),
    ("The army was reformed in 1934, with eleven soldiers appointed to watch the rest.", [("1934", "The army was reformed")]),
    ("While the course was cut short, that 1926 trip resulted in a first draft.", [("1926", "That trip took place")]),
    ("Lee became the first of eight Danes to fly there in 1984 (through 2010).", [("1984", "Lee became the first of eight Danes to fly there")]),
    ("In May 2011 a lawyer for Tarn, Alex Moe, sent a letter to Mark Lund alleging his company stole secrets.", [("2011-05", "Alex Moe sent a letter to Mark Lund alleging his company stole secrets")]),
    ("On 3 May 2011, the guard found a door, a blade, and a boat labeled with the name.", [("2011-05-03", "The guard found a door, a blade, and a boat labeled with the name")]),
    ("It follows Peru pledging a billion in May 2011.", [("2011-05", "Peru pledged a billion")]),
    ("In May 2011 the parents tried to have Moss released by saying so.", [("2011-05", "The parents tried to have Moss released by saying so")]),
    ("In 2009 the fund airlifted supplies to a part of the country controlled by rebels.", [("2009", "The fund airlifted supplies to a part of the country controlled by rebels")]),
    ("Sales of the drug increased by a third in May 2011.", [("2011-05", "Sales of the drug increased by a third")]),
    ("It has been missing since May 2011 with nine on board and in July 2012 a jet was shot down.", [("2011-05/..", "It has been missing with nine on board"), ("2012-07", "A jet was shot down")]),
    ('On 3 May 2011 they admitted the army had "wrongly" shot down a jet.', [("2011-05-03", "They admitted the army had wrongly shot down a jet")]),
    ("The Harbour Board (HB) takes over the quay from the mill in May 2009.", [("2009-05", "The Harbour Board takes over the quay from the mill")]),
    ("In May 2009 Ann Lee and treasurer Bo Moe begin talks with the mill’s owner.", [("2009-05", "Ann Lee and treasurer Bo Moe begin talks with the mill’s owner")]),
    ("In 2009 more barges sank than would have been lost in a storm.", [("2009", "More barges sank")]),
    ("More barges sank than would have been lost at sea between May 2008 and May 2009.", [("2008-05/2009-05", "More barges sank")]),
    ("The fires in Ulm, that ruined nine mills on 3 May 2012, were set by boys.", [("2012-05-03", "The fires in Ulm ruined nine mills")]),
    ("The sale began on 5 May 2012, and on 6 May 2012, the eve of the owner's feast, Ann Lee bought the mill.", [("2012-05-05", "The sale began"), ("2012-05-06", "Ann Lee bought the mill")]),
    ("It took two years, but finally, a mill opened in 2012.", [("2012", "A mill opened")]),
    ("On 3 May 2012, the owner, backed by Ann Lee, shut the mill.", [("2012-05-03", "The owner shut the mill")]),
    ("Following a note of 10 May 2003, the board bought a barge.", []),
    ("Following the plea of the guild of Moss of 10 May 2003, nine towns gave up salt.", []),
    ("Following the raid of 10 May 2003, the board bought a barge.", [("2003-05-10", "The raid took place")]),
    ("In a note of 10 May 2003 the board asked for a barge.", [("2003-05-10", "The board asked for a barge")]),
    ("The vote follows the mayor’s firing of Ann Lee on 9 May 2003.", [("2003-05-09", "The mayor’s firing of Ann Lee took place")]),
    ("After the loss of the barge in 2003, two more were bought.", [("2003", "The loss of the barge took place")]),
    ("The firm had a loss of £2m in 2003.", [("2003", "The firm had a loss of £2m")]),
    ("After another payment delay early in 2007, work resumed in June 2007.", [("2007", "Another payment delay took place"), ("2007-06", "Work resumed")]),
    ("After reading the note, on 22 May 2011, the board sold three barges.", [("2011-05-22", "The board sold three barges")]),
    ("Built by his sons, on 22 May 2011, it is a sight.", [("2011-05-22", "It was built by his sons")]),
    ("A fault affects multiple racks on 3 May 2012.", [("2012-05-03", "A fault affects multiple racks")]),
    ("On 16 May 1990, the guild and the union united, forming a new party named the Salt Party.", [("1990-05-16", "The guild and the union united")]),
    ("In 2006 the staff was more concerned with sales than with care.", [("2006", "The staff was more concerned with sales than with care")]),
    ("MOSS, Ohio – May 7, 2012 – Lake Inc. sold two mills.", [("2012-05-07", "Lake Inc. sold two mills")]),
    ("MOSS, Ohio--(WIRE NEWS)--Lake Inc. sold two mills on 3 May 2012.", [("2012-05-03", "Lake Inc. sold two mills")]),
    ("It was named in 1998 one of the best 20th-century novels.", [("1998", "It was named one of the best 20th-century novels")]),
]  # fmt: skip


@each_row(("text", "expected"), HISTORIES, ids=[text[:50] for text, _ in HISTORIES])
def test_what_histories_tell(text, expected):
    done = composed(text)
    assert [(event.date and event.date.edtf, event.title) for event in (*done.events, *done.undated)] == expected


DASHES = [
    ("About 200 Danes -- embassy staff and their families -- left Moss on 3 May 2012.", "About 200 Danes left Moss"),
    ("About 200 Danes _ embassy staff and their families _ left Moss on 3 May 2012.", "About 200 Danes left Moss"),
    ("The bank – one of three in the town – closed on 3 May 2012.", "The bank closed"),
    ("The bank - one of three in the town - closed on 3 May 2012.", "The bank closed"),
    ("The mayor – who had been ill – resigned in May 2012.", "The mayor resigned"),
    ("The law -- which critics call a danger to trade -- takes effect on 3 May 2013.", "The law takes effect"),
    (
        "Corvex has been under pressure since dealers -- including Danish banker Peter Moe -- surfaced in 2012.",
        "Dealers surfaced",
    ),
    ("The army (according to Peter Moe) left Moss on Tuesday.", "The army left Moss"),
    # no aside: dashes that part statements, list items or a date
    ("He left -- the town was empty -- and the mill closed in May 2012.", "The mill closed"),
]


@each_row(("text", "title"), DASHES)
def test_what_dashes_close_in_is_an_aside(text, title):
    (event,) = composed(text).events
    assert event.title == title
