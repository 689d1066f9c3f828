"""An event that comes again, or lasts into the night, in a form."""

import pytest

from regionportal.editors.skjema.gjentakelsesvalg import GJENTAKELSER

UKEDAG = "Hver måned på samme ukedag (som andre torsdag)"
SISTE = "Hver måned på den siste ukedagen (som siste fredag)"
I_ARET = "Hvert år på samme ukedag (som andre lørdag i august)"


@pytest.mark.parametrize(
    ("svar", "linje"),
    [
        ({"gjentas": "Hver dag"}, "{fra: 2027-09-11, gjentas: {hver: dag}}"),
        ({"gjentas": "Hver uke"}, "{fra: 2027-09-11, gjentas: {hver: uke}}"),
        ({"gjentas": "annenhver uke "}, "{fra: 2027-09-11, gjentas: {hver: uke, intervall: 2}}"),
        ({"gjentas": UKEDAG}, "{fra: 2027-09-11, gjentas: {hver: maned, i_maneden: andre}}"),
        (  # a fifth Saturday
            {"fra": "30. oktober 2027", "gjentas": UKEDAG},
            "{fra: 2027-10-30, gjentas: {hver: maned, i_maneden: siste}}",
        ),
        ({"fra": "2027-09-25", "gjentas": SISTE}, "{fra: 2027-09-25, gjentas: {hver: maned, i_maneden: siste}}"),
        ({"gjentas": "Hver måned på samme dato"}, "{fra: 2027-09-11, gjentas: {hver: maned}}"),
        ({"gjentas": "Hvert år på samme dato"}, "{fra: 2027-09-11, gjentas: {hver: ar}}"),
        ({"gjentas": I_ARET}, "{fra: 2027-09-11, gjentas: {hver: ar, i_maneden: andre}}"),
        (
            {"fra": "2027-03-25", "gjentas": "Hvert år like langt fra påske"},
            "{fra: 2027-03-25, gjentas: {hver: paske}}",
        ),
        (
            {"gjentas": "Hver uke", "gjentas_til": "2. oktober 2027"},
            "{fra: 2027-09-11, gjentas: {hver: uke, til: 2027-10-02}}",
        ),
        (
            {"gjentas": "Hver uke", "unntatt": "18.9.2027, 2027-09-25 og 2. oktober 2027"},
            "{fra: 2027-09-11, gjentas: {hver: uke, unntatt: [2027-09-18, 2027-09-25, 2027-10-02]}}",
        ),
        ({"gjentas": "None"}, "{fra: 2027-09-11}"),
        ({"kl": "20.00", "slutt": "02.00"}, "{fra: 2027-09-11, kl: 20:00, slutt: 02:00}"),
        ({"kl": "20.00", "slutt": "24"}, "{fra: 2027-09-11, kl: 20:00, slutt: 24:00}"),
        ({"kl": "20.00", "slutt": "00.00"}, "{fra: 2027-09-11, kl: 20:00, slutt: 00:00}"),
    ],
)
def test_det_som_er_valgt_star_i_fila(fyll_ut, svar, linje):
    resultat = fyll_ut("ny-hendelse", **svar)
    assert resultat.tilstand == "klar", resultat.kommentar
    assert f"  - {linje}\n" in resultat.innhold


@pytest.mark.parametrize("valg", GJENTAKELSER)
def test_hvert_valg_gir_ei_fil_som_er_i_orden(fyll_ut, valg):
    """On a day that is a last Sunday, and Easter."""
    resultat = fyll_ut("ny-hendelse", fra="2027-03-28", gjentas=valg)
    assert resultat.tilstand == "klar", resultat.kommentar


@pytest.mark.parametrize(
    ("svar", "sporsmal", "melding"),
    [
        (
            {"gjentas": SISTE},
            "Kommer det igjen?",
            "første dag, 2027-09-11, passer ikke med «siste» i måneden. I den måneden er det 2027-09-25",
        ),
        (
            {"gjentas": "Hver uke", "unntatt": "2027-09-17"},
            "Ikke disse dagene",
            "2027-09-17 er ikke en av dagene i serien. De nærmeste er 2027-09-11",
        ),
        (
            {"gjentas": "Hver uke", "unntatt": "høstferien"},
            "Ikke disse dagene",
            "«høstferien» kan ikke leses: skriv datoen som år-måned-dag, for eksempel 2026-07-08",
        ),
        (
            {"gjentas": "Hver uke", "gjentas_til": "snart"},
            "Siste gang",
            "«snart» kan ikke leses: skriv datoen som år-måned-dag",
        ),
        ({"gjentas": "Hver uke", "gjentas_til": "9999-12-31"}, "Siste gang", "9999-12-31 er for langt fram"),
        ({"gjentas_til": "2027-10-02"}, "Kommer det igjen?", "mangler"),
        ({"gjentas": "Når det passer"}, "Kommer det igjen?", "«Når det passer» er ikke et av valgene"),
        ({"gjentas": UKEDAG, "fra": "snart"}, "Første dag", "«snart» kan ikke leses: skriv datoen som år-måned-dag"),
        (
            {"fra": "2025-12-24"},
            "Første dag",
            "2025-12-24 har alt vært. Skriv når det er neste gang, eller la dagen stå tom og fyll ut «Vanlig tid»",
        ),
        ({"fra": "2026-11-20", "til": "2026-11-21"}, "Første dag", "2026-11-21 har alt vært."),
    ],
)
def test_det_som_ikke_gar_opp_star_under_sporsmalet_sitt(fyll_ut, svar, sporsmal, melding):
    resultat = fyll_ut("ny-hendelse", **svar)
    assert resultat.tilstand == "mangler"
    assert f"- **{sporsmal}**: {melding}" in resultat.kommentar.replace("\\", "")


@pytest.mark.parametrize(
    "svar",
    [{"fra": "2026-11-22"}, {"fra": "2026-11-20", "til": "2026-11-22"}, {"fra": "2025-12-24", "gjentas": "Hver uke"}],
)
def test_det_som_enna_er_eller_kommer_har_ikke_vaert(fyll_ut, svar):
    assert fyll_ut("ny-hendelse", **svar).tilstand == "klar"
