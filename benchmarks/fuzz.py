"""Broken files: ``make fuzz``, or ``python benchmarks/fuzz.py [ANTALL] [FRØ]``.

Real records of every kind are broken, in their bytes, lines, values, types and fields, and read with all that they
refer to, as ``portal sjekk`` reads them. However a file is broken: nothing is raised, and every fault names a file that
is there and a line in it, on one line of print; and none takes more than two seconds. The same seed (FRØ) breaks the
same files in the same way; file number 123 alone is ``python benchmarks/fuzz.py 123: FRØ``. Both cores are used.
"""

import json
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest.mock import patch

import yaml

from regionportal.feil import Feil, som_github
from regionportal.ground.prosesser import fordel
from regionportal.reading import leselager, lesing, load
from regionportal.reading.yaml12 import les

ROT = Path(__file__).resolve().parent.parent
DAG = date.today()  # the real data says what day it was changed
ANTALL = 20_000
KJERNER = 2
FLEST_GREP = 3
MAKS_SEKUNDER = 2.0  # of the processor's time, for one file
INGEN_VISER_TIL = ("skatter", "hendelser", "jobbehov", "bilder", "status")

# What may stand where something else should.
VERDIER = (
    "",
    "null",
    "~",
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    "{a: {b: [c]}}",
    "true",
    "no",
    "0",
    "-1",
    "1e999",
    "-0.0",
    ".inf",
    "0x1f",
    "0150",
    "1_000",
    "9" * 400,
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "18:30",
    "99:99",
    "&a x",
    "*a",
    "!!python/object/apply:os.system [x]",
    "!!binary YQ==",
    "'",
    '"',
    "'''",
    '"\\x"',
    '"\\ud800"',
    "|",
    ">-",
    "|9",
    "@x",
    "`x`",
    "%x",
    "{sats:}",
    "{sats:finnes-ikke}",
    "{ sats : x }",
    "{sats",
    "---",
    "...",
    "? x",
    "- x",
    "<<: *a",
    "#",
    "x: y: z",
    "[a, b",
    "{a, b",
    "https://",
    "javascript:x",
    "https://\u0430.example/",
    "æøå" * 200,
    "[" * 60,
    "{a: " * 60,
    "x" * 5000,
    "[" + "1, " * 2000 + "1]",
    "\u202e",
    "\u2028",
    "\x00",
    "\x85",
    "\ufeff",
    "👩‍👧",
    "_x",
    "index",
    "..",
    "/",
    "{navn: x}",
    "{url: x, lest: y}",
    "[{fra: 2026-01-01, til: 2025-01-01}]",
    "{lat: 1}",
    "{lat: [], lon: {}, presisjon: 1}",
    "{fra: {}, til: []}",
)


class Post(NamedTuple):
    """A file below data/, and what is in it."""

    plass: str
    innhold: bytes


class Brudd(NamedTuple):
    """Something that must not happen: the number of the file, and what it was."""

    nummer: int
    plass: str
    hva: str


class Svar(NamedTuple):
    """What came of one file: how many faults it had, how long it took (seconds), and what must not happen."""

    feil: int
    sekunder: float
    brudd: Brudd | None


# ---- ways to break a file


def _bytes(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    ut = bytearray(innhold)
    for _ in range(tilfeldig.randint(1, 4)):
        plass = tilfeldig.randrange(len(ut) + 1)
        match tilfeldig.randrange(5):
            case 0:
                ut[plass : plass + 1] = bytes([tilfeldig.randrange(256)])
            case 1:
                ut[plass:plass] = tilfeldig.choice(
                    [
                        b"\x00",
                        b"\xff\xfe",
                        b"\xef\xbb\xbf",
                        b"\r",
                        b"\t",
                        b"\xc3",
                        b"\xe2\x80\xae",
                        b"\n\n",
                        b":",
                        b"'",
                        b'"',
                    ]
                )
            case 2:
                del ut[plass : plass + tilfeldig.randint(1, 40)]
            case 3:
                del ut[plass:]
            case 4:
                ut[plass:plass] = ut[plass : plass + tilfeldig.randint(1, 200)]
    return bytes(ut)


def _linjer(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    linjer = innhold.split(b"\n")
    nummer = tilfeldig.randrange(len(linjer))
    linje = linjer[nummer]
    match tilfeldig.randrange(8):
        case 0:
            del linjer[nummer]
        case 1:
            linjer.insert(nummer, linje)
        case 2:
            tilfeldig.shuffle(linjer)
        case 3:
            linjer[nummer] = b" " * tilfeldig.randint(1, 4) + linje
        case 4:
            linjer[nummer] = linje[tilfeldig.randint(1, 4) :]
        case 5:
            linjer[nummer] = tilfeldig.choice(tilfeldig.choice(poster).innhold.split(b"\n"))
        case 6:
            linjer[nummer : nummer + 2] = [b" ".join(linjer[nummer : nummer + 2])]
        case 7:
            linjer = [en + b"\r" for en in linjer]
    return b"\n".join(linjer)


def _verdi(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    """Another value after a colon or a dash."""
    steder = list(re.finditer(rb"(?<=[:-]) [^\n]*|(?<=: )[^,}\]\n]+", innhold))
    if not steder:
        return innhold
    sted = tilfeldig.choice(steder)
    return (
        innhold[: sted.start()]
        + b" "
        + tilfeldig.choice(VERDIER).encode(errors="surrogatepass")
        + innhold[sted.end() :]
    )


def _felt(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    """Another name of a field."""
    steder = list(re.finditer(rb"[a-z_]+(?=:)", innhold))
    if not steder:
        return innhold
    sted = tilfeldig.choice(steder)
    nytt = tilfeldig.choice(
        [
            tilfeldig.choice(steder)[0],
            sted[0][:-1],
            sted[0] + b"x",
            b"",
            b"1",
            b"null",
            b"? x",
            b"[a]",
            b"{}",
            b"'",
            b"<<",
            b"_x",
        ]
    )
    return innhold[: sted.start()] + nytt + innhold[sted.end() :]


def _tre(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    """Another value, of any type, anywhere in what the file says."""
    dokument, _ = les(innhold, "")
    if dokument is None or not dokument.verdi or not isinstance(dokument.verdi, dict | list):
        return innhold
    noder = [dokument.verdi]
    for node in noder:
        noder += [
            en for en in (node.values() if isinstance(node, dict) else node) if isinstance(en, dict | list) and en
        ]
    node = tilfeldig.choice(noder)
    plass = tilfeldig.choice(list(node) if isinstance(node, dict) else range(len(node)))
    match tilfeldig.randrange(5):
        case 0:
            del node[plass]
        case 1:
            node[plass] = [node[plass]] * tilfeldig.randint(0, 3)
        case 2:
            node[plass] = {tilfeldig.choice(["navn", "id", "x", "0"]): node[plass]}
        case 3:
            node[plass] = tilfeldig.choice(
                [None, True, 0, -1, 1.5, 10**17, "", "x", [], {}, [None], {"": None}, "2026-13", "index"]
            )
        case 4:
            node[plass] = tilfeldig.choice(noder[-20:])
    try:
        skrevet = (
            json.dumps(dokument.verdi, ensure_ascii=False)
            if tilfeldig.random() < 0.3
            else yaml.dump(dokument.verdi, allow_unicode=True, sort_keys=False)
        )
    except ValueError:  # a value that has itself in it
        return innhold
    return skrevet.encode()


def _annen(innhold: bytes, tilfeldig: Random, poster: Sequence[Post]) -> bytes:
    """What another file says, or nothing."""
    return tilfeldig.choice(
        [b"", b"\n", b"[]", b"x", b"- a\n- b\n", b"{" * 3000, b"a: 1\n" * 3000, tilfeldig.choice(poster).innhold]
    )


GREP: tuple[Callable[[bytes, Random, Sequence[Post]], bytes], ...] = (
    _bytes,
    _linjer,
    _linjer,
    _verdi,
    _verdi,
    _verdi,
    _felt,
    _felt,
    _tre,
    _tre,
    _tre,
    _annen,
)


def odelegg(poster: Sequence[Post], nummer: int, fro: int) -> Post:
    """File number ``nummer``, broken."""
    tilfeldig = Random(f"{fro}:{nummer}")
    plass, innhold = poster[nummer % len(poster)]
    for _ in range(tilfeldig.randint(1, FLEST_GREP)):
        innhold = tilfeldig.choice(GREP)(innhold, tilfeldig, poster)
    return Post(plass, innhold)


# ---- what must hold


class Proving:
    """A copy of what records refer to, where one file at a time is broken."""

    def __init__(self, mappe: Path):
        self.data = mappe / "data"
        shutil.copytree(ROT / "data", self.data, ignore=shutil.ignore_patterns(*INGEN_VISER_TIL))
        shutil.copytree(ROT / "felles", mappe / "felles")
        self._hele: dict[str, lesing.Lest] = {}
        self._odelagt = ""

    def les_fil(self, fil: lesing.Lesefil, dag: date) -> lesing.Lest:
        """Reads the broken file; the others are read once."""
        if fil.navn == self._odelagt:
            return lesing.les_fil(fil, dag)
        if fil.navn not in self._hele:
            self._hele[fil.navn] = lesing.les_fil(fil, dag)
        return self._hele[fil.navn]

    def prov(self, post: Post) -> list[Feil]:
        """All that is found in the data with the file in its place. ``AssertionError`` where a finding has no place."""
        sti = self.data / post.plass
        forrige = sti.read_bytes() if sti.exists() else None
        sti.parent.mkdir(parents=True, exist_ok=True)
        sti.write_bytes(post.innhold)
        self._odelagt = f"data/{post.plass}"
        try:
            with patch.object(leselager, "les_fil", self.les_fil):
                region, funn = load.last(self.data, DAG)
            self._sjekk(funn)
            assert (region is None) == any(en.stopper for en in funn), "det er en feil, eller det er en region"
            return funn
        finally:
            sti.unlink()
            if forrige is not None:
                sti.write_bytes(forrige)

    def _sjekk(self, funn: Sequence[Feil]) -> None:
        linjer: dict[str, int] = {}
        for en in funn:
            if en.fil not in linjer:
                linjer[en.fil] = max(1, len((self.data.parent / en.fil).read_bytes().splitlines()))
            assert 1 <= en.linje <= linjer[en.fil], f"linje {en.linje} av {linjer[en.fil]}: {en}"
            assert en.melding, f"ingen melding: {en}"
            assert len(str(en).splitlines()) == 1, f"mer enn ei linje: {en!r}"
        assert len(som_github(funn).splitlines()) == len(funn)


def kjor(numre: Sequence[int], fro: int) -> list[Svar]:
    poster = [
        Post(sti.relative_to(ROT / "data").as_posix(), sti.read_bytes())
        for sti in sorted((ROT / "data").rglob("*.yml"))
    ]

    def andel(nummer: int, av: int) -> list[Svar]:
        with tempfile.TemporaryDirectory() as mappe:
            proving = Proving(Path(mappe))
            return [_en(proving, odelegg(poster, en, fro), en) for en in numre[nummer::av]]

    return fordel(andel, KJERNER)()


def _en(proving: Proving, post: Post, nummer: int) -> Svar:
    start = time.process_time()
    try:
        funn = proving.prov(post)
    except Exception:  # whatever it is, it is what this program looks for
        return Svar(0, time.process_time() - start, Brudd(nummer, post.plass, traceback.format_exc()))
    brukt = time.process_time() - start
    for_lenge = Brudd(nummer, post.plass, f"tok {brukt:.1f} s") if brukt > MAKS_SEKUNDER else None
    return Svar(sum(en.stopper for en in funn), brukt, for_lenge)


def main(antall: str = str(ANTALL), fro: str = "1") -> int:
    numre = [int(antall[:-1])] if antall.endswith(":") else range(int(antall))
    start = time.perf_counter()
    svar = kjor(numre, int(fro))
    sekunder = time.perf_counter() - start
    brudd = [en.brudd for en in svar if en.brudd]
    for en in brudd[:10]:
        print(
            f"Nummer {en.nummer}, {en.plass} (python benchmarks/fuzz.py {en.nummer}: {fro}):\n{en.hva}", file=sys.stderr
        )
    odelagte = sum(en.feil > 0 for en in svar)
    slag = Counter(en.hva.strip().splitlines()[-1].partition(" av ")[0] for en in brudd)
    print(
        f"{len(svar)} filer, frø {fro}: {odelagte} med feil, {sum(en.feil for en in svar)} feil i alt, "
        f"{len(brudd)} uten fil og linje"
    )
    print(f"{sekunder:.0f} s; den tregeste tok {max(en.sekunder for en in svar):.2f} s")
    for hva, ganger in slag.most_common():
        print(f"  {ganger} × {hva}")
    return 1 if brudd else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
