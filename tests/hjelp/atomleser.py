"""A reader of Atom that is not ours."""

import feedparser


def les(tekst: str) -> feedparser.FeedParserDict:
    return feedparser.parse(tekst.encode(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
