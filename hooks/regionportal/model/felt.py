"""What an editor is told of a field. It stands with the field, once; from there it goes to the schemas in schema/, the forms,
the web editor, the guide and the schemas of the open data.
"""

from typing import Any

from pydantic import Field


def felt(tittel: str, hjelp: str, *eksempler: object, standard: object = ...) -> Any:
    """A field of a model, or what an alias says of every field that uses it: its name for people, what to write, and examples
    as they stand in a file. Without ``standard`` the field is required."""
    return Field(standard, title=tittel, description=hjelp, examples=list(eksempler) or None)
