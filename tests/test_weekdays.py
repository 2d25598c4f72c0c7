"""On which side of the day of writing a weekday of a report lies: each is read on Tuesday 12 February 2013."""

from dateline.resolve.foreign import grammar_for
from readings import read
from tables import each_row

SAID = [
    ("LONDON, Feb. 12 (Reuters) - Shell said it would cut jobs.", ["02-12"]),
    ("BAGHDAD, Iraq, Feb. 11 -- A bomb went off.", ["02-11"]),
    ("WASHINGTON, Friday — The House voted.", ["02-08"]),
    ("He will arrive Saturday.", ["02-16"]),
    ("He arrived Saturday.", ["02-09"]),
    ("The record, Moss explained in a statement issued Saturday, “is a celebration.”", ["02-09"]),
    ("Not only did she announce her upcoming tour on Saturday, she sold it out.", ["02-09"]),
    ("She will announce her upcoming tour on Saturday.", ["02-16"]),
    ("The mayor is in danger of being beaten in a vote on Saturday.", ["02-16"]),
    ("The mayor was in danger of being beaten in a vote on Saturday.", ["02-09"]),
    ("It's too late to postpone Saturday's meeting, as we've booked a room.", ["02-16"]),
    ("He is to arrive Saturday.", ["02-16"]),
    ("He was to arrive Saturday.", ["02-16"]),
    ("He is arriving Saturday.", ["02-16"]),
    ("He said he would arrive Saturday.", ["02-16"]),
    ("He said Saturday he would arrive.", ["02-09"]),
    ("Saturday's game was cancelled.", ["02-09"]),
    ("Saturday's game will be cancelled.", ["02-16"]),
    ("Ahead of Saturday's election, both sides are calm.", ["02-16"]),
    ("After Saturday's election, both sides were calm.", ["02-09"]),
    ("Tickets for Saturday's concert are sold out.", ["02-16"]),
    ("The jury convicted him Monday and will sentence him Friday.", ["02-11", "02-15"]),
    ("The jury, which convicted him Monday, is due back Friday.", ["02-11", "02-15"]),
    ("A hearing is scheduled for Thursday.", ["02-14"]),
    ("A hearing scheduled for Thursday was put off to Friday.", ["02-14", "02-15"]),
    ("The deadline is Friday.", ["02-15"]),
    ("To the Editor: I agree with Ann Lund (Op-Ed, Friday) that it is dear.", ["02-08"]),
    ("Your editorial of Friday is wrong.", ["02-08"]),
    ("Working Saturday.", ["02-16"]),
    ("@ann Off to Ulm Saturday!", ["02-16"]),
    ("Hopefully going up to Ulm Saturday, fingers crossed.", ["02-16"]),
    ("Getting married Saturday!", ["02-16"]),
    ("No plans for Saturday.", ["02-16"]),
    ("Going slowly after Saturday.", ["02-09"]),
    ("Playing Ulm on Saturday, they lost.", ["02-09"]),
    ("She's leaving Saturday.", ["02-16"]),
    ("I don't have lessons Saturday.", ["02-16"]),
    ("My boys don't get paid till Friday.", ["02-15"]),
    ("Hurry up Friday!", ["02-15"]),
    ("The deadline was Friday.", ["02-08"]),
    ("The strike begins Wednesday.", ["02-13"]),
    ("We sign on Friday.", ["02-15"]),
    ("We signed on Friday.", ["02-08"]),
    ("Are you free on Thursday?", ["02-14"]),
    ("The strike began Wednesday.", ["02-06"]),
    ("Thursday is a holiday.", ["02-14"]),
    ("Thursday was a holiday.", ["02-07"]),
    ("A strike on Thursday will close schools.", ["02-14"]),
    ("A strike on Thursday closed schools.", ["02-07"]),
    ("In Thursday trading, shares fell 3%.", ["02-07"]),
    ("A statement issued Friday said talks continue.", ["02-08"]),
    ("The pope's last day is Thursday, Feb. 28.", ["02-28"]),
    ("He has until Friday to pay.", ["02-15"]),
    ("He had until Friday to pay.", ["02-08"]),
    ("He faces a 10 a.m. hearing on Thursday.", ["02-14T10:00", "02-14"]),
    ("They won a 7 p.m. game Saturday.", ["02-09T19:00", "02-09"]),
    ("He left last Monday.", ["02-04"]),
    ("A flood warning has been issued for Thursday.", ["02-14"]),
    ("The board put off its decision until Thursday.", ["02-14"]),
    ("Voters are split ahead of the Thursday election.", ["02-14"]),
    ("The captain ruled himself out of Saturday's final.", ["02-16"]),
    ("can u have the dog on thursday? ta", ["02-14"]),
    ("cant make it on friday, soz", ["02-15"]),
    ("Thursday: mostly cloudy, high near 33.", ["02-14"]),
    ("They hope to finish by Sunday.", ["02-17"]),
    ("They had hoped to finish by Sunday.", ["02-10"]),
    ("The vote could come as early as Wednesday.", ["02-13"]),
    ("The vote, expected Wednesday, is close.", ["02-13"]),
    ("Voters go to the polls Sunday.", ["02-17"]),
    ("Voters went to the polls Sunday.", ["02-10"]),
    ("The company reports earnings on Thursday.", ["02-14"]),
    ("The company reported earnings on Thursday.", ["02-07"]),
    ("Since Sunday, 10 have died.", ["02-10"]),
    ("He plays on Sunday against Spain.", ["02-17"]),
    ("Tuesday's papers were full of it.", ["02-12"]),
    ("Earlier on Tuesday, a bomb went off.", ["02-12"]),
    ("On Tuesday the court will decide.", ["02-12"]),
    ("Obama will deliver his State of the Union address on Tuesday night.", ["02-12TNI"]),
    ("Police on Sunday were searching for clues.", ["02-10"]),
    ("The snow, which started Friday, had stopped by Sunday.", ["02-08", "02-10"]),
    ("They want him out before Monday.", ["02-18"]),
    ("They wanted him out before Monday.", ["02-11"]),
    ("It will be closed from Friday to Monday.", ["02-15", "02-18"]),
    ("It was closed from Friday to Monday.", ["02-08", "02-11"]),
    ("The cruise left Galveston on Thursday and was to return Monday.", ["02-07", "02-11"]),
    ("He said Friday he would resign Monday.", ["02-08", "02-11"]),
    ("He said Monday he would resign Friday.", ["02-11", "02-15"]),
    ("The council called for calm on Wednesday.", ["02-06"]),
    ("He was told to come back on Thursday.", ["02-14"]),
    ("Coffee on Thursday?", ["02-14"]),
    ("Who won on Sunday?", ["02-10"]),
    ("Come over on Sunday and bring cake.", ["02-17"]),
    ("They have come over on Sunday.", ["02-10"]),
    ("Call me Monday.", ["02-18"]),
    ("Excited for Sunday!", ["02-17"]),
    ("Not long till Friday.", ["02-15"]),
    ("Good luck for Thursday!", ["02-14"]),
    ("The fair is pencilled in for Saturday.", ["02-16"]),
    ("Thanks for Thursday, it was fun.", ["02-07"]),
    ("The boys go back to school on Thursday.", ["02-14"]),
    ("Back on the 28th.", ["02-28"]),
    ("They came back on the 28th.", ["01-28"]),
    ("Ten weeks until December 24!", ["12-24"]),
    ("We leave next Wednesday.", ["02-20"]),
    ("We leave next Thursday.", ["02-14"]),
]


@each_row(("sentence", "days"), SAID)
def test_side(sentence: str, days: list[str]) -> None:
    found = [one.value for one in read(sentence) if one.type in ("DATE", "TIME") and "/" not in one.value]
    assert [value for value in found if "REF" not in value] == [f"2013-{day}" for day in days]


AMONG_PEOPLE = [
    ("lol ok see u Tuesday then", ["02-19"]),
    ("I can meet you in Ulm Tuesday. My mum says I can drive.", ["02-19"]),
    ("I'll see you Wednesday, and my dog will come.", ["02-13"]),
    ("I met him Tuesday. My mum says I may.", ["02-05"]),
    ("hi it's me, it's only Tuesday and u will want ur van", ["02-12"]),
    ("I think it is Tuesday, isn't it? I will sleep.", ["02-12"]),
    ("The mayor will speak Tuesday, officials said.", ["02-12"]),
]


@each_row(("text", "days"), AMONG_PEOPLE)
def test_who_writes_to_somebody_calls_the_day_itself_today(text, days):
    found = read(text, grammar=grammar_for("en", text))
    assert [one.value.removeprefix("2013-") for one in found] == days


OF_A_WEEK_PAST = [
    (
        "So two weeks ago my boat sank. It was about 10:45 pm and I was wearing my hat. I called my cousin the next day.",
        ["2013-W05", "XXXX-XX-XXT22:45", "XXXX-XX-XX"],
    ),
    ("So two weeks ago my boat sank. I'll ring you at 10:45 pm.", ["2013-W05", "2013-02-12T22:45"]),
    (
        "So two weeks ago my boat sank. On Monday I raised it at 10:45 am.",
        ["2013-W05", "2013-02-11", "2013-02-11T10:45"],
    ),
]


@each_row(("text", "values"), OF_A_WEEK_PAST)
def test_hours_of_a_week_past_are_of_some_day_of_it(text, values):
    assert [one.value for one in read(text, grammar=grammar_for("en", text))] == values
