"""What libyaml says of a file that it cannot read, in Norwegian."""

ANKER = "& og * foran en verdi (anker og alias) brukes ikke her. Sett anførselstegn om teksten"
_PROBLEMER = {
    "mapping values are not allowed": (
        "det står et kolon der det ikke kan stå. Er det kolon i teksten? Sett anførselstegn om hele"
    ),
    "could not find expected ':'": "det mangler kolon etter et feltnavn",
    "did not find expected key": "innrykket passer ikke med linjene over",
    "did not find expected '-' indicator": "innrykket i lista passer ikke, eller det mangler en strek foran punktet",
    "found unexpected end of stream": "et anførselstegn åpnes, men lukkes ikke",
    "did not find expected ',' or ']'": "det mangler komma eller ] i lista",
    "did not find expected ',' or '}'": "det mangler komma eller } mellom feltene",
    "found character that cannot start any token": (
        "teksten begynner med et tegn som må stå i anførselstegn (@, %, ` eller liknende)"
    ),
    "did not find expected alphabetic or numeric character": ANKER,
    "did not find expected <document start>": "det står noe etter slutten av innholdet. Sjekk innrykket",
    "block sequence entries are not allowed": "en liste begynner der det ikke kan stå noen. Sjekk innrykket",
    "found unknown escape character": "\\ har en egen betydning i \"…\". Bruk '…' i stedet",
}


# Here the parser gives up far below the line that has the fault; that line is where it began.
BEGYNTE_FOR = {"found unexpected end of stream", "could not find expected ':'"}


def pa_norsk(problem: str) -> str:
    """What the parser says is wrong, for an editor."""
    for engelsk, norsk in _PROBLEMER.items():
        if engelsk in problem:
            return norsk
    return "linja kan ikke leses. Sjekk innrykk, kolon og anførselstegn"
