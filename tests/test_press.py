"""What papers, agencies and companies write: which expressions there are, to the letter, and what each of them means.

A row is the day on which the words were written, and a text in which every expression stands in brackets, with its
TIMEX3 value behind a bar; what stands in no brackets must not be read.
"""

import re
from typing import Final

from dateline.pipeline import tag_text
from tables import each_row

MARK: Final = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")

# nothing in the clause speaks for the other side, so the date lies where the tense puts it, however far
TENSE = (
    ("2013-05-15", "The minister will resign in [March|2014-03]."),
    ("2013-05-15", "The talks are to resume in [mid-March|2014-03]."),
    ("2013-05-15", "The store closes on [March 3|2014-03-03]."),
    ("2013-05-15", "The talks are scheduled for [March|2014-03]."),
    ("2013-05-15", "They will stay until [March|2014-03]."),
    ("2013-05-15", "The company announced on [June 20|2012-06-20] that it had found oil."),
    ("2013-05-15", "The two men were arrested [June 20|2012-06-20]."),
    ("2013-05-15", "Four people were killed in a raid on [20 June|2012-06-20]."),
    ("2013-05-15", "The board has set [June 10|2013-06-10] as the deadline for bids."),
    ("2013-05-15", "It asked the unit to answer by [June 10|2013-06-10]."),
    ("2013-10-22", "Kessler, who joined the bank in [1998|1998], becomes its head [Jan. 1|2014-01-01]."),
    ("2013-10-22", "Rescue work went on through [Monday night|2013-10-21TNI]."),
    ("2013-10-22", "The mill burned until [Saturday|2013-10-19]."),
    ("2013-10-22", "The road was shut until [Saturday|2013-10-26]."),
    ("2013-10-22", "The court gave him until [Friday|2013-10-25] to reply."),
    ("2013-10-22", "The store closes [Friday|2013-10-25]."),
    ("2013-10-22", "Moss play on [Monday|2013-10-28]. Lee overcame a scare to defeat Kent on [Friday|2013-10-18]."),
    ("2013-10-22", "Lee returned from injury to face Kent on [Friday|2013-10-18]."),
    ("2013-10-22", "Lee agreed to face Kent on [Friday|2013-10-25]."),
    ("2013-10-22", "The fund needs $4 million by [July|2014-07]."),
    ("2013-10-22", "The fund met the need for it by [July|2013-07]."),
    ("2013-10-22", "The crews could only watch on [Friday|2013-10-18]."),
    ("2013-10-22", "The crews could not save it on [Friday|2013-10-18]."),
    ("2013-10-22", "The mill could close on [Friday|2013-10-25]."),
    ("2013-10-22", "Anna Lund's side host Kent on [Friday|2013-10-25]."),
    ("2013-10-22", "Moss are away to Kent on [Friday|2013-10-25]."),
    ("2013-10-22", "Holm will visit the flooded villages on [Friday|2013-10-25]."),
    ("2013-10-22", "Anna Holm (pictured) is to speak on [Friday|2013-10-25]."),
    ("2013-10-22", "On [Friday|2013-10-25] Holm, who had been ill since [May|2013-05], will speak."),
    ("2013-10-22", "The hosts Moss beat on [Friday|2013-10-18] were poor."),
)

# a date of years ago that its sentence tells in passing dates nothing else
ASIDES = (
    ("2013-10-22", "Holm, who was born on [3 May 1951|1951-05-03], died on [Monday|2013-10-21]."),
    ("2013-10-22", "Holm, who was born on [3 May 1951|1951-05-03], died in [February|2013-02]."),
    ("2013-10-22", "The trial of Holm, who fled on [3 May 2009|2009-05-03], opens on [Friday|2013-10-25]."),
    ("2013-10-22", "The mill, which burned on [3 May 2009|2009-05-03], reopened on [2 April|2013-04-02]."),
    ("2013-10-22", "On [3 May 2009|2009-05-03] a dam burst and on [Tuesday|2009-05-05] a bridge fell."),
    ("2013-10-22", "Holm, who lost the vote on [3 May 2009|2009-05-03], plans to leave Ulm in [June|2014-06]."),
    ("2013-10-22", "Having won in [May 2009|2009-05], Holm plans to leave Ulm on [30 November|2013-11-30]."),
    ("2013-10-22", "Holm fled on [3 May 2009|2009-05-03] and was caught on [4 June|2009-06-04]."),
)

# what is looked into, mourned or dealt with now has happened, whatever the verb; nobody plans a crash
AFTERMATH = (
    ("2013-10-22", "Police are investigating a shooting [Sunday|2013-10-20] in Moss."),
    ("2013-10-22", "Police are seeking witnesses to a crash on [Sunday morning|2013-10-20TMO]."),
    ("2013-10-22", "Police are looking into the death, [Sunday|2013-10-20], of a clerk."),
    ("2013-10-22", "The victims of [Sunday|2013-10-20]'s fire are being buried."),
    ("2013-10-22", "Lund is recovering after surgery [Monday|2013-10-21]."),
    ("2013-10-22", "The storm, which hit [Sunday|2013-10-20], is the third since [May|2013-05]."),
    ("2013-10-22", "The crash on [Sunday|2013-10-20] is the worst since [1990|1990]."),
    ("2013-10-22", "[Sunday|2013-10-20]'s crash is being looked into."),
    ("2013-10-22", "[Sunday|2013-10-20]'s crash will be looked into."),
    ("2013-10-22", "[Sunday|2013-10-27]'s fire will be lit by the mayor."),
    ("2013-10-22", "He faces charges of killing a man on [Sunday|2013-10-20]."),
    ("2013-10-22", "The club is celebrating after winning the cup on [Sunday|2013-10-20]."),
    ("2013-10-22", "Crews are working to restore power after [Sunday|2013-10-20]'s storm."),
    ("2013-10-22", "Lund is out of [Sunday|2013-10-27]'s match."),
    ("2013-10-22", "He is held without bail until a hearing [Monday|2013-10-28]."),
    ("2013-10-22", "A [June 12|2014-06-12] hearing was set."),
    ("2013-10-22", "She warned of further attacks on [Sunday|2013-10-27]."),
    ("2014-05-15", "He said it runs until [September|2014-09]."),
)

# a stretch told as past is over, or nearly so
STRETCHES = (
    ("1998-03-12", "Between [January|1997-01] and [September|1997-09], 40 people died."),
    ("1998-03-12", "From [November|1997-11] to [January|1998-01] it snowed."),
    ("1998-03-12", "The board has met from [10|1998-03-10] to [13 March|1998-03-13]."),
    ("1998-03-12", "The board will meet from [April|1998-04] to [June|1998-06]."),
)

# one year for all items of a list
LISTS = (
    ("2014-11-20", "Strikes hit the port in [March|2010-03], [April|2010-04] and [June 2010|2010-06]."),
    ("2014-11-20", "Floods came in [March 2010|2010-03], [April|2010-04] and [June|2010-06]."),
    (
        "2014-11-20",
        "Votes on [3 May|2010-05-03], [7 May|2010-05-07], [9 June|2010-06-09] and [1 July 2010|2010-07-01].",
    ),
)

# what a figure is compared with is as long as the period that it is of
FIGURES = (
    (
        "2013-10-22",
        "In [the third quarter|2013-Q3] it earned $4 million, up from $3 million [a year earlier|2012-Q3]. In "
        "[the first nine months|P9M] it earned $9 million, up from $8 million [a year earlier|2012].",
    ),
    (
        "2013-10-22",
        "For [the nine months|P9M], net was $9 million. That compares with $8 million in [the same period last year|2012].",
    ),
    (
        "2013-10-22",
        "It lost money in [the third quarter|2013-Q3]. In [2012|2012] it earned $3 million, against $2 million [a year "
        "earlier|2011].",
    ),
    ("2013-10-22", "Costs rose in [the July-September quarter|2013-Q3]."),
    ("2013-10-22", "In [the week|2013-W41] ended [Oct. 16|2013-10-16] claims fell."),
    ("2013-10-22", "In [the year|P1Y] ending [tomorrow|2013-10-23] it will lose $3 million."),
    ("2013-10-22", "Orders for [the year|2013] were flat."),
)

# day, month and feast beside one another, and what only looks like them
WORDS = (
    ("2013-03-22", "The two are to appear in court [April 3|2013-04-03]."),
    ("2013-03-22", "The show runs from [March 30|2013-03-30]-[June 16|2013-06-16]."),
    ("2013-03-22", "Stores will be shut on [Easter Monday|2013-04-01]."),
    ("2013-03-22", "The law takes effect [next Jan. 1|2014-01-01]."),
    ("2013-03-22", "The strike entered its second week on [Thursday|2013-03-21]."),
    ("2013-03-22", "The court sits again [next Tuesday week|2013-04-02]."),
    ("2013-03-22", "The [19th-century|18] house burned down, and they want to rebuild it [soon|FUTURE_REF]."),
    ("2013-03-22", "At the [current|PRESENT_REF] rate it will be full by [June|2013-06]."),
    ("2013-03-22", "The two will meet [later this afternoon|2013-03-22TAF]."),
)

# companies called by the name of a month or day
NAMES = (
    ("2014-11-20", "May Day Petroleum said it had found oil."),
    ("2014-11-20", "Shares of May Department Stores rose."),
    ("2014-11-20", "Monday Holdings Ltd. bought the site."),
    ("2014-11-20", "The Friday Group owns the mill."),
    ("2014-11-20", "On [Friday|2014-11-14] Group of Seven ministers met."),
)


@each_row(("written", "text"), [*TENSE, *ASIDES, *AFTERMATH, *STRETCHES, *LISTS, *FIGURES, *WORDS, *NAMES])
def test_every_expression_is_read_as_meant(written: str, text: str) -> None:
    bare = MARK.sub(r"\1", text)
    read = [f"{bare[time.start : time.end]}|{time.value}" for time in tag_text(bare, published=written)]
    assert read == [f"{mark[1]}|{mark[2]}" for mark in MARK.finditer(text)]
