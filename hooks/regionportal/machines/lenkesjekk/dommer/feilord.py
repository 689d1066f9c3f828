"""The words that error pages are made of, in the languages of the sites we link to, folded as ``fold`` does it.

Bokmål, nynorsk, Northern Sámi, Finnish with Kven, English, and Swedish and Danish in passing. A sentence is looked at
only when every word of it is here: one word about anything else, and it is about that.
"""


def ordsett(tekst: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(tekst.split())


# What is not there.
SIDE = ordsett("""
    siden sida side nettsiden nettsida nettside websiden websida nettstedet nettstaden sidan nettsidan
    undersiden artikkelen artikkel saken saka nyheten nyheita nyheiten dokumentet dokument innholdet innhaldet
    innhold innhald filen fila fil ressursen ressurs adressen adressa nettadressen nettadressa adresse lenken
    lenka lenkja lenke lenkje oppslaget posten skjemaet oppforingen mappen mappa bildet webadressen url urlen
    stillingen annonsen stillingsannonsen arrangementet hendelsen kunngjoringen siidu siiddu siidui siidoi
    neahttasiidu neahttasiiddu sisdoallu sisdoalu artihkal artihkkala dokumeanta dokumeantta linka linkka fiila
    fiilla cujuhus cujuhusa adreassa adreassaid sivu sivua sivun sivusto sivustoa verkkosivu verkkosivua www
    sisalto sisaltoa artikkeli artikkelia dokumentti dokumenttia asiakirja asiakirjaa tiedosto tiedostoa linkki
    linkkia osoite osoitetta juttu juttua sivvuu sivvu page pages webpage site website document article content
    file resource link item post story address location sidorna innehallet indholdet object objekt objektet
    directory katalogen mappe katalog folder resursi video videoen
""")
# And is not, with a negation.
FINNES = ordsett("""
    finnes fins finst finnast finns funnet funnen funne fant fann finner finn finne eksisterer eksisterar
    eksistere tilgjengelig tilgjengeleg tilgjengelige tilgjengelege vises visast vist apnes apnast apne hentes
    hentast laste lastes lokalisere virker verkar fungerer gyldig gavdnon gavdno gavdnot gavdnan gavdnat
    gavdnojuvvo gavdnojuvvon gavdnu gavdnui gavdna gavdnamis olamuttus leat olamuddos oaidnit caehteleames
    olamuttos doaimma doaimmat rahpasa loydy loytynyt loydetty loydeta loyda loytanyt loytaneet loydettavissa loyvy
    loydamme loytaa ole olemassa saatavilla saatavissa kaytettavissa toimi avaudu found find locate located
    exist exists existing available displayed accessible reached retrieved loaded valid hittas hittades hittade
    hittar findes fundet finde publisert publiserte bruk kaytossa published nayttaa
""")
# Those of them that need no word for what: «Ikke funnet», and not «Ikke tilgjengelig».
FUNNET = ordsett("""
    funnet funnen funne finnes finst fins gavdnon gavdno gavdnojuvvon gavdnat loydy loytynyt loydetty loyvy
    found hittades fundet fant fann finner finn finne find loydamme loytaneet loytaa
""")
IKKE = ordsett("ikke ikkje ingen ei eivat emme ii eai eat ean not no cannot inte aldri never nothing")
# And then not here is not there.
HER = ordsett("her here dappe dabbe taalla sat lenger lenge meir")
# Gone: needs no negation.
BORTE = ordsett("""
    slettet sletta fjernet fjerna borte vekk avpublisert avpubliserte utgatt utlopt nedlagt vekke bort ned brutt
    forsvunnet forsvunne mangler manglar ugyldig utilgjengelig utilgjengeleg sihkkojuvvon sihkkon javkan jaavkan
    valdojuvvon eret vailu heaittihuvvon poistettu poistunut poistettiin kadonnut puuttuu vanhentunut removed
    deleted gone missing expired disappeared lost unpublished unavailable withdrawn discontinued broken dead
    raderats tagits
""")
FLYTTET = ordsett("flyttet flytta flytt sirdojuvvon sirdon siirretty siirtynyt moved relocated renamed flyttats")
KODE = ordsett("404 410")
FEIL = ordsett("""
    feil feilen feilmelding feilkode feilside error errors fault exception virhe virheen virheilmoitus meattahus
    meattahusat feaila feaillat boasttuvuohta boastuvuohta fel fejl
""")
SKJEDD = ordsett("""
    oppstatt oppsto oppstod oppstar skjedd skjedde hendt hende gikk gjekk galt gale gatt noe noko occurred
    happened went wrong something encountered tapahtui tapahtunut meni pieleen vikaan jotain jokin dahpahuvai
    dahpahuvvan manai boastut juoga mihkke intraffat
""")
# Passes, perhaps.
DRIFT = ordsett("""
    500 502 503 504 server serveren serverfeil tjener tjeneren tjenerfeil intern internt internal midlertidig
    mellombels temporarily temporary utilgjengelig utilgjengeleg unavailable nede vedlikehold vedlikehald
    vedlikeholdes vedlikehaldast maintenance service tjenesten tenesta losningen databasen database connection
    establishing bad gateway timeout tilapaisesti huolto huoltokatko huollossa palvelu palvelin palvelinvirhe
    poissa kaytosta bajasdoallu gaskaboddosas balvalus application
""")
# Those that say so alone.
NEDE = ordsett("""
    500 502 503 504 midlertidig mellombels temporarily temporary utilgjengelig utilgjengeleg unavailable nede
    gateway timeout vedlikeholdes vedlikehaldast tilapaisesti huoltokatko huollossa gaskaboddosas serverfeil
    tjenerfeil palvelinvirhe
""")
PASSERER = ordsett("midlertidig mellombels temporarily temporary tilapaisesti gaskaboddosas nede 500 502 503 504")
EGENSKAP = ordsett(
    "uventet uventa ukjent teknisk tekniske unexpected unknown technical tuntematon odottamaton tekninen"
)
HOFLIG = ordsett("""
    beklager beklagar sorry unfortunately dessverre diverre ups oops whoops oi oj uff da obs hei hups oho ohhoh
    hmm andagassii sallosit sallosat valitettavasti pahoittelut anteeksi unnskyld orsak orsaka hoppsan oh dear snap http
    status code kode vi we det
""")

# What such sentences are filled up with, language by language.
SMATT = ordsett("""
    vi du dere de det den denne dette her har hadde er var ble blei blir vart kan kunne ikkenoe som etter leter
    lette leitte leitar leiter leita leite ser saa sokte soker sokjer sa provde prover proever prove provar
    forsokte forsoker forsok ba bad bedt akkurat om spor spurte onsker onsket onskjer vil ville skal skulle tror trodde
    apne apna besoke bruke bruker brukte na naa ga komme kom kommer klikket trykket fulgte fulgt skrev skrevet tastet
    inn pa i til hos fra av for med og eller enten men at seg sin deg dykk dykkar deres vare lenger lengre lenge
    meir mer lengar dessverre diverre beklager beklagar orsak orsaka unnskyld ups oops oisann oi uff da obs hei
    hmm hoppsan oj sann klarte klarer klare greide greier greidde klarar klara tatt lagt arkivert kanskje
    muligens trolig visst ut se synes dessuten blitt bli vore vert vorte verte ha fatt lite en et ei ein eit
    noen nokon alle helt heilt rett feil feilaktig gammel gamle gammal eksisterende tilsvarende nettstedet
    nettstaden serveren vaar kommunens foresporselen foresporsel foresp dverre virket
    dat dan dasa duot maid man mii mon don doai dii lea leat leamas leai sat kyseista kyseinen toivomaasi
    sahttan sahttat sahte ohcat ohcet
    ohcei ozat ozai ohcan ohca ohcamin jearat geahccalit geahccalat geahccalii sallosit sallosat dalle das dappe
    dabbe daid dahje ja dal go gos juo vissa boahtte sierra min dus
    tama tata taman sita etsimaasi etsimaanne etsimasi etsit etsitte etsimanne hakemaasi hakemaanne haettua
    haettu pyytamaasi pyytamaanne pyydettya pyydetty pyytamasi haluamaasi valitsemaasi ole on oli ollut ovat voi
    voida voitu voitiin voinut valitettavasti pahoittelut pahoittelemme anteeksi hups oho ohhoh hupsista enaa
    tai jota mita etta sinun palvelimelta palvelimella taalla ehka olet saattaa olla jonka hait me emmeka
    syottamaasi
    the this that these a an is are was were be been being has have had may might must could can would should
    will do does did it its we you your our us of in to from by with and or but if longer anymore more any
    archived looking looked look seem searching searched search requested requesting request trying tried try
    reach access open view visit want wanted find going clicked followed typed entered seems appears like what
    which who there here sorry unfortunately apologies apologize regret whoops oh uh ooh dear snap darn ah http
    https client status code message title either currently under re
    letar leder tyvarr desvarre hej kunde inte och blev
""")
ALLE = SIDE | FINNES | IKKE | BORTE | FLYTTET | KODE | FEIL | SKJEDD | DRIFT | SMATT | HOFLIG | EGENSKAP | HER

# Words to the reader, who came for something: «Siden du leter etter».
TIL_DEN_SOM_SOKER = ordsett("""
    leter lette leitte leitar leiter leita leite soker sokte sokjer prover provde prove provar forsokte ba bedt
    ohcat ohcet ohcei ozat etsimaasi etsimaanne etsit hakemaasi hakemaanne haettua pyytamaasi pyydettya
    looking searching requested requesting trying tried
""")

# A heading that says nothing of this page, but is on every page of a site.
OVERALT = ordsett("""
    velkommen welcome tervetuloa bures boahtin til kommune kommunes kommunen suohkan gielda kunta forside
    forsiden forsida hjem home heim meny hovedmeny menu main navigasjon navigation sok search sidefelt innhold
    innhald kontakt oss kontaktinformasjon informasjonskapsler cookies personvern offisiell nettside nettsted
    nettstad no com snarveier
""")
