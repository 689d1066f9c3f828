"""The forms on GitHub (issue forms): a new treasure, a new event, a change, and a photo to a contest. They are made
from the model, for whoever sits with a phone and has ten minutes; so few fields are required, and a reviewer fills in
the rest.

GitHub sends the answers as text, each under its label (``### Navn``). A ``Sporsmal`` says which field of the record a
label stands for, and what its choices are in the file. There are answers that no field has: they are for the reviewer.
"""

from collections.abc import Mapping
from urllib.parse import urlencode

from regionportal.editors.skjema.bildesporsmal import HAR_SAGT_JA, bildesporsmal, ja_til_bildet
from regionportal.editors.skjema.endringsvalg import felt_som_kan_endres
from regionportal.editors.skjema.form import Form, Sporsmal, om_felt
from regionportal.editors.skjema.gjentakelsesvalg import EKSEMPEL_IKKE, GJENTAKELSER, GJENTAS, HJELP_IGJEN, HJELP_IKKE
from regionportal.editors.skjema.json_schema import felt_i, skjema
from regionportal.editors.skjema.lister import Lister, faste
from regionportal.feil import Feltsti
from regionportal.ground import ordform
from regionportal.model.region import Region
from regionportal.model.skatt import Skatt
from regionportal.model.slag import SLAG

FOTOBIDRAG = "fotobidrag"
NOE_ANNET = "Noe annet er feil"
NOE_MER = "Noe mer vi bør vite?"
ENDRING = "Endring: "  # what the title of a change begins with
SAMTYKKE = {
    "Jeg deler teksten med lisensen CC BY 4.0, så andre kan bruke den når de sier hvor den er fra.": "lisens",
    "Her er ingen privatpersoner: ingen navn, telefonnummer, e-postadresser eller bilder av dem.": "personvern",
}
_FORSTE_DAG = "Dagen det begynner, som år-måned-dag. Er den ikke fastsatt, lar du den stå tom. Gjett aldri en dato."
_BIDRA = "../blob/main/docs/bidra/skjema.md"  # relative to /<owner>/<repository>/issues/new


def former(region: Region) -> dict[str, Form]:
    """The forms, by the name of their file."""
    lister = faste(region)
    alle = (_ny_skatt(lister), _ny_hendelse(lister), _endre(lister), _fotobidrag(lister))
    return {form.navn: form for form in alle}


def etikett_for_felt(form: Form) -> dict[Feltsti, str]:
    """{path of the field: label}, for the fields that the form asks about."""
    return {en.sti: en.etikett for en in form.sporsmal if en.sti}


def utfylt(repo: str, navn: str, **svar: str) -> str:
    """The address of a form with answers filled in, by the ids of the questions. ``repo`` is the repository's
    address."""
    return f"{repo.rstrip('/')}/issues/new?{urlencode({'template': f'{navn}.yml', **svar})}"


# ---- the forms


def _ny_skatt(lister: Lister) -> Form:
    felt = felt_i(skjema(SLAG["skatt"], lister))
    sted = felt_i(felt["sted"])
    kommune = Skatt.model_fields["kommune"]
    kommuner = {navn: id_ for id_, navn in lister["kommuner"].items()}
    i_skjemaet = {"title": kommune.title, "description": kommune.description}
    return Form(
        "ny-skatt",
        "skatt",
        "Ny skatt",
        "Fortell om noe du er stolt av der du bor.",
        "Ny skatt: ",
        _hilsen("Fortell om skatten din. Du trenger et navn, et par setninger og en side som forteller det samme."),
        (
            om_felt("navn", ("navn",), felt["navn"], "input", pakrevd=True),
            om_felt("kommune", ("kommune",), i_skjemaet, "dropdown", pakrevd=True, valg=kommuner),
            om_felt("kategori", ("kategori",), felt["kategori"], "dropdown", pakrevd=True),
            om_felt("ingress", ("ingress",), felt["ingress"], "textarea", pakrevd=True),
            om_felt("tekst", ("tekst",), felt["tekst"], "textarea"),
            om_felt("sted", ("sted", "navn"), sted["navn"], "input"),
            om_felt("sesong", ("sesong",), felt["sesong"], "checkboxes"),
            om_felt("tilgjengelighet", ("tilgjengelighet",), felt["tilgjengelighet"], "textarea"),
            om_felt("hensyn", ("hensyn",), felt["hensyn"], "textarea"),
            om_felt("navn_samisk", ("navn_samisk",), felt["navn_samisk"], "input"),
            om_felt("navn_kvensk", ("navn_kvensk",), felt["navn_kvensk"], "input"),
            om_felt("passer_for", ("passer_for",), felt["passer_for"], "checkboxes"),
            *bildesporsmal("bilder", felt["bilder"]),
            ja_til_bildet(),
            *_til_slutt(kilde_ma_med=True),
        ),
    )


def _ny_hendelse(lister: Lister) -> Form:
    felt = felt_i(skjema(SLAG["hendelse"], lister))
    sted, dag = felt_i(felt["sted"]), felt_i(felt["datoer"])
    igjen = felt_i(dag["gjentas"])
    maneder = {ordform.maned(nummer): nummer for nummer in range(1, 13)}
    maned = {**felt["maned"], "description": "Måneden det pleier å være, når dagen ikke er fastsatt."}
    return Form(
        "ny-hendelse",
        "hendelse",
        "Ny hendelse",
        "Fortell om noe som skal skje.",
        "Ny hendelse: ",
        _hilsen("Fortell hva som skal skje. Er ikke dagen fastsatt, skriver du når på året det pleier å være."),
        (
            om_felt("navn", ("navn",), felt["navn"], "input", pakrevd=True),
            om_felt("kommune", ("kommune",), felt["kommune"], "dropdown", pakrevd=True),
            om_felt("type", ("type",), felt["type"], "dropdown", pakrevd=True),
            om_felt("ingress", ("ingress",), felt["ingress"], "textarea", pakrevd=True),
            om_felt("sted", ("sted", "navn"), sted["navn"], "input", pakrevd=True),
            om_felt("fra", ("datoer", "fra"), {**dag["fra"], "description": _FORSTE_DAG}, "input"),
            om_felt("til", ("datoer", "til"), dag["til"], "input"),
            om_felt("kl", ("datoer", "kl"), dag["kl"], "input"),
            om_felt("slutt", ("datoer", "slutt"), dag["slutt"], "input"),
            Sporsmal("gjentas", "Kommer det igjen?", HJELP_IGJEN, "dropdown", GJENTAS, valg=GJENTAKELSER),
            om_felt("gjentas_til", (*GJENTAS, "til"), {**igjen["til"], "title": "Siste gang"}, "input"),
            Sporsmal("unntatt", "Ikke disse dagene", HJELP_IKKE, "input", (*GJENTAS, "unntatt"), EKSEMPEL_IKKE),
            om_felt("tidspunkt", ("tidspunkt",), felt["tidspunkt"], "input"),
            om_felt("maned", ("maned",), maned, "dropdown", valg=maneder),
            om_felt("tekst", ("tekst",), felt["tekst"], "textarea"),
            om_felt("arrangor", ("arrangor",), felt["arrangor"], "input"),
            om_felt("nettsted", ("nettsted",), felt["nettsted"], "input"),
            om_felt("passer_for", ("passer_for",), felt["passer_for"], "checkboxes"),
            *_til_slutt(kilde_ma_med=True),
        ),
    )


def _endre(lister: Lister) -> Form:
    valg = dict(sorted(felt_som_kan_endres(lister).items()))
    return Form(
        "endre",
        None,
        "Endre eller meld feil",
        "Noe er galt, gammelt eller mangler på en side.",
        ENDRING,
        _hilsen("Takk for at du sier fra. Skriv det du vet, så retter vi."),
        (
            Sporsmal(
                "side", "Side", "Adressen til siden det gjelder. Kopier den fra nettleseren.", "input", pakrevd=True
            ),
            Sporsmal("fil", "Fil", "Står det noe her fra før, lar du det stå. Ellers kan det være tomt.", "input"),
            Sporsmal(
                "felt",
                "Hva gjelder det?",
                f"Velg «{NOE_ANNET}» hvis du ikke finner det.",
                "dropdown",
                pakrevd=True,
                valg={NOE_ANNET: {}, **valg},
            ),
            Sporsmal(
                "nytt",
                "Hva skal det stå?",
                "Skriv hele den nye teksten, eller si hva som er feil. Er det et nytt bilde, skriv hva bildet viser.",
                "textarea",
                pakrevd=True,
            ),
            *bildesporsmal("bilder", felt_i(skjema(SLAG["skatt"], lister))["bilder"], med_alt=False),
            ja_til_bildet(),
            *_til_slutt(kilde_ma_med=False),
        ),
    )


def _fotobidrag(lister: Lister) -> Form:
    bidrag = felt_i(skjema(SLAG["fotokonkurranse"], lister))["bidrag"]
    om = felt_i(bidrag)
    deler_teksten = next(iter(SAMTYKKE))
    return Form(
        FOTOBIDRAG,
        None,
        "Bilde til en fotokonkurranse",
        "Send inn et bilde til en konkurranse som er i gang.",
        "Bilde til konkurranse: ",
        _hilsen("Send ett bilde om gangen. Les først reglene på siden til konkurransen."),
        (
            Sporsmal(
                "side",
                "Konkurranse",
                "Adressen til siden om konkurransen. Står det noe her fra før, lar du det stå.",
                "input",
                pakrevd=True,
            ),
            *bildesporsmal("bidrag", bidrag, pakrevd=True),
            om_felt("tittel", ("bidrag", "tittel"), om["tittel"], "input", pakrevd=True),
            om_felt("kommune", ("bidrag", "kommune"), om["kommune"], "dropdown", pakrevd=True),
            _beskjed(),
            _for_du_sender("Alle må være med.", {deler_teksten: SAMTYKKE[deler_teksten], **HAR_SAGT_JA}),
        ),
    )


def _hilsen(tekst: str) -> str:
    return f"{tekst} Ingenting kommer på nett før en redaktør har lest det. [Slik gjør du det]({_BIDRA})."


def _til_slutt(kilde_ma_med: bool) -> tuple[Sporsmal, ...]:
    return (
        Sporsmal(
            "kilder",
            "Hvor vet du det fra?",
            "Lim inn adressen til en side som forteller det, én på hver linje. Uten kilde kan vi ikke vise det til "
            "andre. Har du ingen side å vise til, si hvor du har det fra, uten navn på privatpersoner. Så hjelper vi "
            "deg å lete.",
            "textarea",
            ("kilder",),
            "https://www.eksempel.no/side",
            kilde_ma_med,
        ),
        _beskjed(),
        _for_du_sender("Begge må være med.", SAMTYKKE),
    )


def _beskjed() -> Sporsmal:
    hjelp = "En beskjed til den som leser forslaget. Den kommer ikke på portalen, men alle kan lese den her."
    return Sporsmal("beskjed", NOE_MER, hjelp, "textarea")


def _for_du_sender(hjelp: str, kryss: Mapping[str, object]) -> Sporsmal:
    return Sporsmal("samtykke", "Før du sender", hjelp, "checkboxes", pakrevd=True, valg=kryss)
