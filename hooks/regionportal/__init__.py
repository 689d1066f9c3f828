"""A shared web portal for a region of small municipalities, made from data files.

The flow, in one direction only:

1. ``load``     reads ``data/`` into one frozen ``Region``, or returns every ``Feil`` it found;
2. ``pages``    turns the region into page bodies;
3. ``exports``  turns it into open data, calendars and feeds;
4. ``portal``   gathers both as a list of ``Artefact``, which MkDocs or ``portal stage`` writes.

Nothing here knows MkDocs, and nothing reads the clock: the day, the address and the language are arguments.
"""
