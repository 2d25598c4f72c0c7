"""On which side of the day of writing a weekday of a report lies: each is read on Tuesday 12 February 2013."""

import pytest

from readings import read

SAID = [
    ("LONDON, Feb. 12 (Reuters) - Shell said it would cut jobs.", ["02-12"]),
    ("BAGHDAD, Iraq, Feb. 11 -- A bomb went off.", ["02-11"]),
    ("WASHINGTON, Friday — The House voted.", ["02-08"]),
    ("He will arrive Saturday.", ["02-16"]),
    ("He arrived Saturday.", ["02-09"]),
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
]


@pytest.mark.parametrize(("sentence", "days"), SAID)
def test_side(sentence: str, days: list[str]) -> None:
    found = [one.value for one in read(sentence) if one.type in ("DATE", "TIME") and "/" not in one.value]
    assert [value for value in found if "REF" not in value] == [f"2013-{day}" for day in days]
