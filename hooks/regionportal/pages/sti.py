"""Where a page lies, both ways: its file among the pages, and its address from the site's root."""


def url(path: str) -> str:
    """skatter/index.md is skatter/, skatter/fyret.md is skatter/fyret/."""
    mappe, _, navn = path.removesuffix(".md").rpartition("/")
    return "".join(f"{del_}/" for del_ in (mappe, navn if navn != "index" else "") if del_)


def path(url: str) -> str:
    """skatter/fyret/ is skatter/fyret.md, as the page of a record lies in the folder of its kind."""
    return f"{url.removesuffix('/')}.md"
