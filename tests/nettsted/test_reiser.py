"""Errands of those who may come: from the start page to a search for their work, a home, and a number to ring.

The made-up region is walked by the keyboard alone on a wide screen, the real one with a finger on a phone. What they
look for stands in the region as it was read: whatever an editor writes correctly, they find.
"""

from atomleser import les
from icalendar import Calendar
from reisende import Reisende, finnes

from regionportal.ground.tallform import tall
from regionportal.knowledge.henvendelse import sentralen

PA_ENGELSK = "main div[lang=en]"


def test_sykepleieren_finner_jobb_til_begge_et_sted_a_bo_og_noen_a_ringe(reise: Reisende):
    kunnskap, tema = reise.kunnskap, reise.kunnskap.region.tema
    yrke, partnerens = finnes("etterspurte yrker", kunnskap.etterspurte)[0], kunnskap.yrker_med_side[-1]
    reise.folg(yrke.side)
    reise.ser_jobb(yrke)
    reise.folg(f"jobb/vi-er-to/?en={yrke.id}")
    reise.side.get_by_label("Den andre er").select_option(partnerens.id)
    for kommune in kunnskap.region.kommuner:
        reise.ser_sok(yrke.navn, kommune.navn)
        reise.ser_sok(partnerens.navn, kommune.navn)
    for id_ in kunnskap.region.om.loftes_fram.ved_kommunene:
        reise.sok(tema[id_].sporsmal, tema[id_].side)
        reise.ser_svar_fra_kommunene(tema[id_])


def test_ingenioren_som_bare_leser_engelsk_finner_regler_hvem_hun_kan_skrive_til_og_jobb(reise: Reisende):
    region, dag = reise.kunnskap.region, reise.kunnskap.kontekst.dag
    finnes("engelsk side", [region.om.en] if region.om.en else [])
    reise.folg("en/")
    alt_pa_engelsk = "en" in region.om.sprak
    if alt_pa_engelsk:
        reise.folg("en/flytte-hit/")
    hoved = "main" if alt_pa_engelsk else PA_ENGELSK
    for sats in (en for en in region.satser if en.en and not en.over(dag)):
        sats_pa_engelsk = f"{tall(sats.verdi, 'en')} {sats.en.enhet or ''}".strip()
        if alt_pa_engelsk:
            reise.leser(*filter(None, (sats.en.navn, sats_pa_engelsk)), i=f"#sats-{sats.id}")
        else:
            reise.leser(f"{sats.en.navn}: {sats_pa_engelsk}", i=hoved)
        reise.ser(*(reise.ut(url) for url in (sats.en.url,) if url))
    for kommune in region.kommuner:
        reise.ser_hvem(sentralen(kommune), i=hoved)
    yrke = finnes("yrker på engelsk", [en for en in reise.kunnskap.etterspurte if en.navn_engelsk])[-1]
    if alt_pa_engelsk:
        reise.folg("en/jobb/")
    reise.leser(yrke.navn_engelsk[1:], i=hoved)
    reise.folg(f"en/{yrke.side}" if alt_pa_engelsk else yrke.side)
    reise.ser_jobb(yrke)


def test_tilbakeflytteren_finner_jobb_hus_noen_a_sporre_og_noe_a_folge(reise: Reisende):
    kunnskap, tema = reise.kunnskap, reise.kunnskap.region.tema
    gruppe = reise.inn_som("tilbakeflyttere")
    if "folge" in gruppe.viser:
        assert les(reise.hent("feed/hendelser.xml")).version == "atom10"
        assert Calendar.from_ical(reise.hent("kalender/alle.ics")).name == "VCALENDAR"
    for yrke in kunnskap.etterspurte[:1] if "behov" in gruppe.viser else ():
        reise.folg(yrke.side)
        reise.ser_jobb(yrke)
        reise.tilbake()
    for id_ in gruppe.temaer[:2]:
        reise.folg(tema[id_].side)
        reise.ser_svar_fra_kommunene(tema[id_])
        reise.tilbake()


def test_etablereren_finner_hvem_hun_kan_ringe_og_hva_ordningene_er_pa(reise: Reisende):
    region = reise.kunnskap.region
    gruppe = reise.inn_som("etablerere")
    tema = region.tema[finnes("spørsmål fra etablerere", gruppe.temaer)[0]]
    reise.folg(tema.side)
    reise.brett_ut()
    for sats in (region.sats[id_] for id_ in tema.satser):
        reise.leser(sats.navn, f"{tall(sats.verdi)} {sats.enhet or ''}".strip())
        reise.ser(*(reise.ut(en.url) for en in sats.kilder))
    reise.ser_hvem_hun_kan_sporre(tema.id)


def test_den_eldre_finner_nummeret_fra_forsida_og_med_et_sok(reise: Reisende):
    kommuner = reise.kunnskap.region.kommuner
    reise.ser(*filter(None, (sentralen(en).ringelenke for en in kommuner)))
    reise.folg("kommuner/")
    for kommune in kommuner:
        reise.ser_hvem(sentralen(kommune))
    reise.sok(kommuner[-1].navn, kommuner[-1].side)
    reise.ser_hvem(sentralen(kommuner[-1]))
