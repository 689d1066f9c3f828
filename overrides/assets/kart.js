// The map of the treasures: it follows the filter of the list, and becomes a map to move about in when the visitor asks.
// Nothing is fetched before that. Until the first piece of the other map is here, and whenever it fails, the drawing stays.

const EGET = "nb"; // the language that the portal's own words are written in
const sprak = document.documentElement.lang;
const FRIST = 20_000; // milliseconds for all that the map needs
const rolig = matchMedia("(prefers-reduced-motion: reduce)").matches;

document.querySelectorAll("[data-regionkart]").forEach(start);
document.querySelector("form.filter")?.dispatchEvent(new Event("sporr"));

function start(figur) {
  const tekst = JSON.parse(figur.dataset.tekst);
  const knapp = figur.querySelector(".regionkart__apne button");
  const status = figur.querySelector("[role=status]");
  const apneTekst = knapp.textContent;
  const si = (melding) => { status.textContent = melding; };
  let synlige = null; // the ids that the filter lets through, or null for all
  let forsok = null; // from the visitor's wish to open the map until it is closed: {avbryt, kart}

  document.addEventListener("filtrert", (hendelse) => {
    synlige = new Set(hendelse.detail.ider);
    visPrikker(figur, synlige);
    forsok?.kart?.vis(synlige);
  });
  knapp.addEventListener("click", () => (forsok ? lukk("") : apne()));
  figur.classList.add("regionkart--klart");

  async function apne() {
    const dette = (forsok = { avbryt: new AbortController(), kart: null });
    const klokke = setTimeout(() => dette.avbryt.abort(), FRIST);
    knapp.textContent = tekst.lukk;
    si(tekst.henter);
    try {
      const kart = await lagKart(figur, tekst, synlige, si, dette.avbryt.signal);
      dette.kart = kart;
      figur.classList.add("regionkart--apent");
      kart.vis(synlige);
      si(tekst.klart);
      if (document.activeElement === knapp) kart.fokus();
    } catch {
      if (forsok === dette) lukk(tekst.uten_kart);
    } finally {
      clearTimeout(klokke);
    }
  }

  function lukk(melding) {
    forsok.avbryt.abort();
    forsok.kart?.fjern();
    forsok = null;
    figur.classList.remove("regionkart--apent");
    knapp.textContent = apneTekst;
    si(melding);
  }
}

// A circle of the drawing shrinks with the treasures that are left in it.
function visPrikker(figur, synlige) {
  for (const prikk of figur.querySelectorAll("circle")) {
    prikk.dataset.r ??= prikk.getAttribute("r");
    const ider = prikk.dataset.ider.split(" ");
    const igjen = ider.filter((id) => synlige.has(id)).length;
    prikk.setAttribute("r", prikk.dataset.r * Math.cbrt(igjen / ider.length));
  }
}

// ---- the map to move about in

async function lagKart(figur, tekst, synlige, si, signal) {
  const { bibliotek, fliser, punkter, skatter } = figur.dataset;
  const [trekk] = await Promise.all([
    fetch(punkter, { signal }).then((svar) => (svar.ok ? svar.json() : Promise.reject(svar.status))).then((data) => data.features),
    stil(`${bibliotek}leaflet.css`).then(() => stil(new URL("kart-apent.css", import.meta.url).href)),
    skript(`${bibliotek}leaflet.js`).then(() => skript(`${bibliotek}leaflet.markercluster.js`)),
  ]);
  signal.throwIfAborted();

  const flate = nytt("div", { class: "kartflate", role: "region", "aria-label": tekst.navn });
  figur.querySelector("svg").after(flate);
  const kart = L.map(flate, {
    zoomControl: false, minZoom: 5, maxZoom: 17, scrollWheelZoom: false,
    zoomAnimation: !rolig, fadeAnimation: !rolig, markerZoomAnimation: !rolig, inertia: !rolig,
  });
  const fjern = () => { kart.remove(); flate.remove(); };
  try {
    kart.attributionControl.setPrefix(false);
    L.control.zoom({ position: "bottomleft", zoomInTitle: tekst.inn, zoomOutTitle: tekst.ut }).addTo(kart);
    kart.on("focus", () => kart.scrollWheelZoom.enable()).on("blur", () => kart.scrollWheelZoom.disable());
    const merker = new Map(trekk.map((ett) => [ett.id, merke(ett, tekst, skatter)]));
    const samling = L.markerClusterGroup({
      animate: !rolig, showCoverageOnHover: false, maxClusterRadius: 40,
      iconCreateFunction: (klynge) => ikon("kartklynge", 44, ...navnPa(klynge.getChildCount(), tekst)),
    });
    const vis = (ider) => {
      const valgte = [...merker].filter(([id]) => !ider || ider.has(id)).map(([, ett]) => ett);
      kart.closePopup();
      samling.clearLayers().addLayers(valgte);
      kart.invalidateSize({ animate: false });
      const ramme = valgte.length ? samling.getBounds() : L.latLngBounds([...merker.values()].map((ett) => ett.getLatLng()));
      kart.fitBounds(ramme, { padding: [30, 30], maxZoom: 12, animate: false });
    };
    vis(synlige);
    samling.addTo(kart);
    tastatur(kart, flate, tekst);
    await forsteFlis(kart, fliser, tekst, si, signal);
    return { vis, fjern, fokus: () => flate.focus() };
  } catch (feil) {
    fjern();
    throw feil;
  }
}

// Resolves with the first tile, rejects when all are answered and none came.
function forsteFlis(kart, adresse, tekst, si, signal) {
  const lag = L.tileLayer(adresse, { maxZoom: 18, attribution: '© <a href="https://www.kartverket.no/">Kartverket</a>' });
  return new Promise((klart, feil) => {
    signal.addEventListener("abort", feil);
    lag.once("tileload", klart).once("load", feil).addTo(kart);
  }).then(() => lag.on("tileerror", () => si(tekst.uten_deler)));
}

const navnPa = (antall, tekst) => [tekst.samling.replace("{antall}", antall), `${antall}`];

function merke({ id, geometry, properties }, tekst, skatter) {
  const [lon, lat] = geometry.coordinates;
  const { kategori, kategori_navn, kommune_navn, presisjon, [sprak]: oversatt = {} } = properties;
  const { navn = properties.navn } = oversatt;
  const slag = tekst.kategorier[kategori] ?? kategori_navn;
  const boks = nytt("div", {},
    nytt("a", { href: `${skatter}${id}/`, ...eget(!oversatt.navn) }, navn),
    nytt("p", eget(!oversatt.ingress), oversatt.ingress ?? properties.ingress),
    nytt("p", {}, nytt("span", eget(slag === kategori_navn), slag),
      [` · ${kommune_navn}.`, tekst[presisjon]].filter(Boolean).join(" ")),
  );
  return L.marker([lat, lon], { icon: ikon("kartpunkt", 28, navn), title: navn }).bindPopup(boks, { minWidth: 200, maxWidth: 280 });
}

/* The attribute of what is in the portal's own language, on a page that is in another. */
const eget = (erDet) => (erDet && sprak !== EGET ? { lang: EGET } : {});

function ikon(className, bredde, navn, innhold = "") {
  const ikonet = L.divIcon({ className, iconSize: [bredde, bredde], html: nytt("span", {}, innhold) });
  ikonet.createIcon = (gammelt) => {
    const element = L.DivIcon.prototype.createIcon.call(ikonet, gammelt);
    element.setAttribute("aria-label", navn);
    return element;
  };
  return ikonet;
}

// Space works as Enter does, a popup takes the focus and gives it back, and Escape closes it.
function tastatur(kart, flate, tekst) {
  flate.addEventListener("keydown", (hendelse) => {
    if (hendelse.key === "Escape") kart.closePopup();
    if (hendelse.key !== " " || !hendelse.target.matches(".leaflet-marker-icon")) return;
    hendelse.preventDefault();
    hendelse.target.click();
    if (hendelse.target.matches(".kartklynge")) flate.focus(); // as Enter does, since the cluster is gone
  });
  kart.on("popupopen", ({ popup }) => {
    popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", tekst.lukk_boks);
    popup.getContent().querySelector("a").focus({ preventScroll: true });
  });
  kart.on("popupclose", ({ popup }) => {
    if (popup.getElement().contains(document.activeElement)) (popup._source.getElement() ?? flate).focus({ preventScroll: true });
  });
}

// ---- what the page is made of

function nytt(navn, attributter, ...innhold) {
  const element = document.createElement(navn);
  for (const [felt, verdi] of Object.entries(attributter)) element.setAttribute(felt, verdi);
  element.append(...innhold);
  return element;
}

// A script or style of the site, once; after a failure it may be asked for again.
const hentet = new Map();

function hent(element) {
  const adresse = element.src || element.href;
  if (!hentet.has(adresse)) {
    hentet.set(adresse, new Promise((klart, feil) => {
      element.addEventListener("load", klart);
      element.addEventListener("error", () => { element.remove(); hentet.delete(adresse); feil(new Error(adresse)); });
      document.head.append(element);
    }));
  }
  return hentet.get(adresse);
}

const stil = (href) => hent(nytt("link", { rel: "stylesheet", href }));
const skript = (src) => hent(nytt("script", { src }));
