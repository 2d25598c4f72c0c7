"""Sentences taken apart without a trained model: words tagged, verbs and noun phrases found, clauses told apart.

tokens, tags, lexicon, opening, present, tagging the words of a sentence, and what each is
verbs, phrases, timely, around                   verb groups and noun phrases
clauses, stack, ahead, relating, openers, commas, fronted, inversion, headlines, participles, gaps, assigning, parsing
                                                 clauses and subjects
trees                                            what a trained pipeline's parse says better, where there is one
dates, staying, labels, brackets, later, named, causes, parts, choice  which clause, or which noun, each date belongs to
render                                           words put back into a line of text
"""
