"""Calendar time: spans, the algebra that makes them, and how they are written. Pure; no clock, no language.

calendar    whole-number arithmetic of days, weeks, months         eras     other calendars
values      what an expression can mean                            terms    what was said, before any anchor
algebra     terms → values                                         timex3, edtf   values → text
"""
