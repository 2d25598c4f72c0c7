"""Runners: each maps one function over many documents, knows nothing of dates, and gives the same as `local`."""
