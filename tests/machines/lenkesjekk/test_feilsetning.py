"""What an error page says of itself, in each language, and what only sounds like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionportal.machines.lenkesjekk.dommer.feilsetning import ordene, slag

BORTE = """
Siden kunne ikke finnes
Siden du ba om finnes ikke
Siden du ba om eksisterer ikke lenger
Beklager, men siden du leter etter finnes ikke
Oi! Denne siden finnes ikke.
Oisann, her gikk det galt – siden finnes ikke
Denne siden er dessverre slettet
Innholdet du prøver å nå er fjernet
Innholdet finnes ikke lenger
Dokumentet ble ikke funnet
Vi klarte ikke å finne siden
Vi kan ikke finne siden du leter etter
Vi greide ikke finne siden
Klarer ikke å finne siden
Fant ikke siden
Finner ikke siden
Fant ingen side her
Ingen side her
Det finnes ingen side på denne adressen
Det er ingen side her
Siden er ikke lenger tilgjengelig
Siden er avpublisert
Siden er tatt bort
Siden er lagt ned
Siden har blitt fjernet
Siden har flyttet eller blitt slettet
Lenken er brutt
Lenken virker ikke lenger
Lenka du fulgte fungerer ikke
Ugyldig lenke
Ugyldig adresse
Siden mangler
Stillingen finnes ikke lenger
Denne stillingen er ikke lenger tilgjengelig
Annonsen er ikke lenger tilgjengelig
Arrangementet finnes ikke
Artikkelen finnes ikke
Saken er slettet
404 – siden finnes ikke
HTTP 404 – Finner ikke siden
Sidan vart ikkje funnen
Sida du leitar etter finst ikkje
Vi fann ikkje sida du leitte etter
Sidan du leitar etter er fjerna
Sidan er flytta eller sletta
Innhaldet er fjerna
Fann ikkje sida
Sida er ikkje lenger tilgjengeleg
Beklagar, sida er vekke
Dokumentet finst ikkje
Finn ikkje sida
Siidu ii leat šat
Siidu ii gávdno
Siiddu maid ohcat ii gávdno
Mii eat gávdnan siiddu
Eat gávdnan siiddu maid ohcet
Siidu lea jávkan
Siidu lea sirdojuvvon dahje sihkkojuvvon
Siidu váilu
Dát siidu ii gávdno
Neahttasiidu ii gávdnon
Sisdoallu ii gávdnon
Siidu ii leat olamuttus
Dán siiddu ii leat šat
Sivua ei löydy
Sivua ei löytynyt
Sivua ei voitu löytää
Hakemaasi sivua ei löydy
Etsimäsi sivu on poistettu
Sivua, jota etsit, ei ole olemassa
Pyydettyä sivua ei löytynyt
Valitsemaasi sivua ei ole
Sivu on poistettu tai siirretty
Sisältöä ei löytynyt
Sivu ei ole enää saatavilla
Hups! Sivua ei löytynyt
Emme löytäneet etsimääsi sivua
Tätä sivua ei ole olemassa
Artikkelia ei löydy
Sivu puuttuu
Linkki on vanhentunut
Page not found
Page Not Found (404)
Error 404: Page not found
Sorry, this page isn't available
The page you are looking for does not exist
This page doesn't exist
This page does not exist anymore
We can't find that page
We can’t seem to find the page you’re looking for
The requested page was not found
The requested URL was not found on this server
The resource you are looking for has been removed
The resource cannot be found.
The page has been removed
The page you requested has been moved or deleted
Content not found
Article not found
This page has expired
Page no longer exists
That page doesn't exist or has been moved
Sorry, we couldn't find that page
File not found
Page missing
Oops, page not found
This link is broken
Page unavailable
Document not found
There's nothing here
There is no page here
Siden eksisterer ikke
Siden er utløpt
Sida er borte
Nettstedet finnes ikke
Vi beklager – denne siden er fjernet
Ups – siden er borte
Siden blev ikke fundet
Sidan kunde inte hittas
Sivvuu ei löyvy
"""
KODE = """
404
404 Not Found
Not Found
Not found - 404
Ikke funnet
Ikkje funne
Ikkje funnen
Ikke funnet (404)
Error 404
Feil 404
Feilkode 404
HTTP 404
HTTP Error 404
404-feil
404 error
404 – ikke funnet
Ei löytynyt
Ii gávdnon
Virhe 404
410 Gone
Nothing found
Error 404 - Not Found
Status 404
Meattáhus 404
"""
FEIL = """
En feil har oppstått
Det har oppstått en feil
Det oppstod ein feil
Det skjedde en feil
Noe gikk galt
Noko gjekk gale
Oops! Something went wrong
Something went wrong
An error occurred
An unexpected error has occurred
Tapahtui virhe
Jotain meni pieleen
Feil
Error
Feilmelding
Ups!
Beklager
Juoga manai boastut
Meattáhus
Uventet feil
Teknisk feil
Her skjedde det noe feil
Oops
"""
DRIFT = """
Internal Server Error
500 Internal Server Error
502 Bad Gateway
503 Service Unavailable
Service Temporarily Unavailable
Siden er midlertidig utilgjengelig
Nettstedet er under vedlikehold
Nettsiden er nede
Sivusto on huollossa
Gateway Timeout
Server Error
"""
ANNET = """
Siden sist
Siden 1950
Siden fredag
Om siden
Innhold
Ingen treff
Slik sletter du siden
Slettet innhold på Facebook
Søk
Lenker
Lenker og dokumenter
Feil på veglys
Meld feil
Arkiv
Arkivert innhold
Flytting
Flytte hit
Har du flyttet?
Nyheter
Ingen nyheter
Velkommen
Kontakt oss
Tapt og funnet
Hittegods – ikke hentet
Vi har flyttet
Stillingen er utlyst
Ny side
Nye sider
Tjenester
Service
Intern service
Vedlikehold
Vedlikehold av veger
Server
Dokumenter
Dokument
Hva er nytt?
Her er vi
Om oss
For deg som flytter
Vi er her for deg
Det er ditt valg
Jobb i kommunen
Nothing compares
Missing people
Lost places
Gone fishing
Gone
Moved
Broken
Site
News
Contact
Who we are
Here we go
Looking for a home
Error analysis
Sivut
Virheet
Sisältö
Linkkejä
Siidu
Siiddut
Liŋkkat
Artihkkalat
En feil i Nav-systemet
Feilsøking
Problem med vann?
Ikke tilgjengelig
Funnet
Filen
Adresser
Adressen din
Finn oss
Finn fram
Vi finnes her
Siden er oppdatert
Siden er sist endret
Et sted å være
Ikke noe problem
Ingen adresse
Uten fast adresse
404 000 kroner til lag og foreninger
Mann savnet siden fredag er fortsatt ikke funnet
Fant du ikke det du lette etter?
Finner du ikke siden du leter etter
Politiet: siden er slettet
Fisken er borte
This page is not available in Norwegian
Siden er ikke ferdig
"""
SETNINGER = {
    linje: ventet
    for tekst, ventet in ((BORTE, "borte"), (KODE, "kode"), (FEIL, "feil"), (DRIFT, "drift"), (ANNET, None))
    for linje in tekst.strip().splitlines()
}


@pytest.mark.parametrize(("tekst", "ventet"), SETNINGER.items(), ids=SETNINGER)
def test_hva_en_setning_sier(tekst, ventet):
    assert slag(tekst) == ventet
    assert slag(tekst.upper()) == ventet


@pytest.mark.parametrize("tekst", BORTE.strip().splitlines())
def test_navnet_pa_nettstedet_kan_sta_ved_siden_av(tekst):
    assert slag(f"{tekst} Nessverket", ordene("Nessverket")) == "borte"
    assert slag(f"{tekst} Nessverket") is None


@given(
    st.sampled_from(BORTE.strip().splitlines()),
    st.sampled_from(["Kari", "barnehage", "kroner", "biejvve", "kirkko", "wolf", "1950"]),
    st.booleans(),
)
def test_ett_ord_om_noe_annet_og_setningen_er_om_det(tekst, annet, forst):
    assert slag(f"{annet} {tekst}" if forst else f"{tekst} {annet}") is None


@given(st.text(), st.lists(st.text(), max_size=3))
def test_hva_som_helst_kan_leses(tekst, navn):
    assert slag(tekst, navn) in ("borte", "kode", "flyttet", "feil", "drift", None)
