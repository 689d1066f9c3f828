"""The text of an issue, as GitHub makes it of a form that someone has filled in, and three that are right."""

from collections.abc import Sequence

from regionportal.editors.skjema.bildesporsmal import HAR_SAGT_JA
from regionportal.editors.skjema.form import Form
from regionportal.editors.skjema.issueforms import SAMTYKKE

UBESVART = "_No response_"
ADRESSE = "https://portal.example/"
SAK = 12
SKATT = {
    "navn": "Tyttebærhaugen",
    "kommune": "Ness",
    "kategori": "Mat",
    "ingress": "Her plukker hele bygda tyttebær i september.",
    "kilder": "https://kystlaget.example/bar",
}
HENDELSE = {
    "navn": "Bærdagen",
    "kommune": "Vik",
    "type": "Marked",
    "ingress": "Syltetøy, saft og sang på kaia.",
    "sted": "Vikbotn",
    "fra": "2027-09-11",
    "kilder": "https://kystlaget.example/bardagen",
}
ENDRING = {
    "side": f"{ADRESSE}skatter/fyret/",
    "fil": "data/skatter/ness/fyret.yml",
    "felt": "Ta hensyn",
    "nytt": "Trappa er stengt om vinteren.",
}
VEDLEGG = "https://github.com/user-attachments/assets/0a1b2c3d-1111-2222-3333-444455556666"
BILDE = {
    "bilde": f'<img width="4032" height="3024" alt="Image" src="{VEDLEGG}" />',
    "bilde_foto": "Ness skole",
    "bilde_lisens": "CC BY 4.0",
    "bilde_samtykke": list(HAR_SAGT_JA),
}
SKATTEBILDE = BILDE | {"bilde_alt": "Ei bøtte med tyttebær."}
FOTOBIDRAG = SKATTEBILDE | {
    "side": f"{ADRESSE}fotokonkurranse/vinterlys/",
    "tittel": "Først på isen",
    "kommune": "Ness",
    "samtykke": [next(iter(SAMTYKKE)), *HAR_SAGT_JA],
}


def skjematekst(form: Form, /, **svar: str | Sequence[str]) -> str:
    """The answers by the questions' ids; a list is what is ticked. Both consents are given, if nothing else is said."""
    deler = []
    for en in form.sporsmal:
        gitt = svar.get(en.id, list(SAMTYKKE) if en.id == "samtykke" else "")
        if en.type == "checkboxes":
            verdi = "\n".join(f"- [{'x' if navn in gitt else ' '}] {navn}" for navn in en.valg)
        else:
            verdi = gitt or UBESVART
        deler.append(f"### {en.etikett}\n\n{verdi}")
    return "\n\n".join(deler)
