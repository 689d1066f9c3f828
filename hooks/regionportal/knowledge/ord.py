"""What people call what follows from the records, as ``model/ord`` has it for the records themselves.

Some have a second word: what it means, or what to do about it.
"""

from collections.abc import Mapping

from regionportal.knowledge.balanse import Hva
from regionportal.knowledge.behovsgrunnlag import Visshet
from regionportal.knowledge.dekning import Lesersvar
from regionportal.knowledge.dekning import Slag as Svarslag
from regionportal.knowledge.oppgave import Oppgaveslag
from regionportal.model import ord as modellens
from regionportal.model.ord import N_, Ordliste

TABELLER: Mapping[str, tuple[object, Ordliste]] = {
    "lesersvar": (Lesersvar, {"svar": N_("svar"), "felles": N_("felles svar"), "spor": N_("spør")}),
    "lesersvar_betyr": (
        Lesersvar,
        {
            "svar": N_("Det finnes noe å lese, hos kommunen eller andre."),
            "felles": N_("Svaret er det samme for alle kommunene."),
            "spor": N_("Vi har ikke funnet noe å lese. Bak ruta står det hvem du kan spørre."),
        },
    ),
    "svar": (
        Svarslag,
        {
            "side": N_("egen side"),
            "nyhet": N_("bare nyhet"),
            "ekstern": N_("hos andre"),
            "felles": N_("felles svar"),
            "gammel": N_("gammelt"),
            "brutt": N_("virker ikke"),
            "mangler": N_("mangler"),
        },
    ),
    "svar_betyr": (
        Svarslag,
        {
            "side": N_("Kommunen har en egen side om dette."),
            "nyhet": N_("Bare en nyhet. Den blir fort gammel."),
            "ekstern": N_("Svaret ligger hos noen andre enn kommunen."),
            "felles": N_("Andre enn kommunen har ansvaret. Svaret er det samme for alle."),
            "gammel": N_("Det vi har funnet, er mer enn to år gammelt."),
            "brutt": N_("Siden har vært borte på tre ulike dager."),
            "mangler": N_("Vi har ikke funnet noe svar."),
        },
    ),
    "svar_gjor": (
        Svarslag,
        {
            "side": N_("Ingenting. Slik skal det være."),
            "nyhet": N_("Lag en fast side. En kort en holder."),
            "ekstern": N_("Lag en kort side hos kommunen som viser videre."),
            "felles": N_("Ingenting. Andre har ansvaret."),
            "gammel": N_("Les gjennom, rett det som trengs, og sett ny dato."),
            "brutt": N_("La den gamle adressa føre til den nye, eller gi oss den nye."),
            "mangler": N_("Finnes sida, så gi oss adressa. Ellers: lag en kort side."),
        },
    ),
    "visshet": (
        Visshet,
        {
            "kommunens_tall": N_("kommunens egne tall"),
            "kommunens_funn": N_("funn om kommunen"),
            "regionens": N_("gjelder hele regionen"),
            "fylkets": N_("gjelder hele fylket"),
            "landsdelens": N_("gjelder hele landsdelen"),
            "gammelt": N_("eldre kilde"),
            "dekket": N_("hadde nok"),
            "ukjent": N_("ikke kartlagt"),
        },
    ),
    "visshet_betyr": (
        Visshet,
        {
            "kommunens_tall": N_("Kommunen har talt hvor mange den trenger akkurat det året."),
            "kommunens_funn": N_("En kilde om kommunen sier at det trengs folk, men ikke akkurat det året."),
            "regionens": N_("Kilden sier ikke hvilken kommune."),
            "fylkets": N_("Kilden sier ikke hvilken kommune, og heller ikke om det er her eller i byene."),
            "landsdelens": N_("Kilden sier ikke hvilken kommune, og heller ikke om det er her eller i byene."),
            "gammelt": N_("Det nyeste vi har funnet, er mer enn fem år eldre enn året det gjelder."),
            "dekket": N_("Den nærmeste kilden sier at det var nok folk."),
            "ukjent": N_("Vi har ikke funnet noen kilde. Det betyr ikke at det ikke trengs folk."),
        },
    ),
    "oppgave": (
        Oppgaveslag,
        {
            "lenke_brutt": N_("Lenker som er borte"),
            "foreldet": N_("Opplysninger som er for gamle"),
            "lenke_flyttet": N_("Lenker som er flyttet"),
            "lenke_usikker": N_("Lenker å se på"),
            "snart": N_("Opplysninger som må sjekkes innen 30 dager"),
            "hendelse_uten_dato": N_("Hendelser uten dato i år"),
            "tiltak_uten_nytt": N_("Tiltak uten nytt på et halvt år"),
            "kontakt_mangler": N_("Nummer og adresser som mangler"),
            "lenke_mangler": N_("Spørsmål uten svar"),
            "behov_mangler": N_("Behov for folk som ingen har kartlagt"),
            "oversettelse_gammel": N_("Oversettelser som er gamle"),
            "yrke_mangler": N_("Yrker som mangler noe"),
            "skatt_mangler": N_("Skatter som mangler noe"),
        },
    ),
    "talt": (Hva, {"skatter": N_("Skatter"), "hendelser": N_("Hendelser"), "lenker": N_("Lenker")}),
}


def ordet(verdi: str, tabell: str) -> str:
    """What people call the value, by the name of a table here or in the model."""
    return TABELLER[tabell][1][verdi] if tabell in TABELLER else modellens.ordet(verdi, tabell)
