/* The search. What is typed is looked up in the site's own index (Pagefind), in this browser: nothing is sent anywhere.

   The index has the pages in every language. A page that is in several is one result: in the reader's language, if it has
   the words there. */

import { brett, forslag, iOrd } from "./sok-forslag.js";
import { bareviktige, gjorKlar, slaOpp } from "./sok-oppslag.js";

const ROT = new URL("../", import.meta.url);
const { lang } = document.documentElement;
const EGET = "nb"; // the language that the portal's own words are written in
const iMappe = (sprak) => (sprak === EGET ? "" : `${sprak}/`);
const mappe = iMappe(lang); // of the pages in the language
const FORST = 5; // results of the best kind; of the others NESTE, until one kind is chosen
const NESTE = 3;
const MANGE = 20;
const FA_KOMMUNER = 3; // more of them on one page tell nothing
const UNDERSIDER = 3; // headings on a long page that have the word
const LANGE_SIDER = ["jobb", "side"];
const REKKE = ["sporsmal", "kommune", "jobb", "hendelse", "skatt", "side", "tiltak"]; // which kind is first, when none was named
const ORD_I_TEKSTEN = 3; // as many words as find one place on a page
const [FRA, TIL] = ["\ufdd0", "\ufdd1"]; // about what a page in another language says in the portal's own
const VENT = 200; // milliseconds without a key, before a search

// A name counts more than the text, and most of all one of a municipality. `title` is the heading.
const RANGERING = { metaWeights: { title: 5, kommunenavn: 15, sporsmalnavn: 10, jobbnavn: 10, sidenavn: 5, tiltaknavn: 5, skattnavn: 6, hendelsenavn: 6, kommune: 0.1 } };

const dialog = document.getElementById("sok");
const finn = (velger) => dialog.querySelector(velger);
const skjema = finn(".sok-skjema");
const { ord: felt, kommune: kommuner, slag: slagene } = skjema.elements;
const [valg, melding, svar, spurt, tomt, utvid, feil] = ["valg", "melding", "svar", "spurt", "tomt", "utvid", "feil"].map((en) => finn(`.sok-${en}`));
const [antallTekst, forslagene] = melding.children;

let motor;
let runde = 0;
let ventetid;

export function apne() {
  feil.hidden = true;
  if (!dialog.open) dialog.showModal();
  felt.focus();
  felt.select();
  start().catch(meldFeil);
}

function start() {
  motor ??= hentAlt().catch((arsak) => {
    motor = undefined;
    throw arsak;
  });
  return motor;
}

async function hentAlt() {
  const [pagefind, kjent] = await Promise.all([
    import(new URL("pagefind/pagefind.js", ROT)),
    fetch(new URL(`${mappe}sok/sider.json`, ROT)).then((svaret) => svaret.json()),
  ]);
  await pagefind.options({ ranking: RANGERING, excerptLength: 24, baseUrl: ROT.pathname, noWorker: true });
  const { kommune = {} } = await pagefind.filters();
  kommuner.append(...Object.keys(kommune).sort((a, b) => a.localeCompare(b, "nb")).map((en) => new Option(en)));
  const navn = [...kjent.sider.flatMap((side) => side.navn), ...Object.keys(kjent.steder), ...kjent.ord];
  return { pagefind, navn, sider: gjorKlar(kjent, mappe) };
}

async function sok({ hopp = false } = {}) {
  clearTimeout(ventetid);
  const ord = felt.value.trim();
  const denne = ++runde;
  const gjelder = () => denne === runde;
  feil.hidden = true;
  if (!ord) return vis(ord, [], {}, [], true);
  if (!svar.hasChildNodes()) antallTekst.textContent = melding.dataset.henter;
  try {
    const { pagefind, navn, sider } = await start();
    const viktige = bareviktige(ord).join(" ");
    const filtre = kommuner.value ? { kommune: kommuner.value } : {};
    const ekte = await medAlleOrdene(pagefind, viktige);
    const ment = slaOpp(ord, sider);
    const rette = iValget(ment.length || ekte.size ? ment : slaOpp(ord, sider, true));
    const { grupper, antall } = await iGrupper(pagefind, viktige, filtre, ekte, rette);
    if (!gjelder()) return;
    const funnet = grupper.flatMap((gruppe) => gruppe.treff.flatMap((treff) => merkede(treff.excerpt ?? "")));
    const sikkert = ment.length > 0 || ekte.size > 0 || erBegynnelser(viktige, funnet);
    const vedNavn = ment.length > 0 || (ekte.size > 0 && !funnet.length);
    vis(ord, grupper, antall, vedNavn ? [] : forslag(ord, navn, funnet), sikkert);
    if (hopp) finn(".sok-svar a")?.focus();
  } catch (arsak) {
    if (gjelder()) meldFeil(arsak);
  }
}

/* The pages that have each of the words, in some form. Pagefind also finds words that only begin alike: kafé finds kåfisk. */
async function medAlleOrdene(pagefind, ord) {
  const sok = iOrd(ord).map(async (ett) => new Set((await pagefind.search(`"${ett}"`)).results.map((treff) => treff.id)));
  const [forste = new Set(), ...andre] = await Promise.all(sok);
  return new Set([...forste].filter((id) => andre.every((ider) => ider.has(id))));
}

function erBegynnelser(ord, funnet) {
  const brettet = funnet.map(brett);
  return iOrd(ord).every((ett) => brettet.some((annet) => annet.startsWith(brett(ett))));
}

/* Those of the pages that are of the kind and in the municipality that is chosen. */
function iValget(sider) {
  return sider.filter(
    (side) => (!slagene.value || side.slag === slagene.value) && (!kommuner.value || side.kommuner?.includes(kommuner.value)),
  );
}

/* The results by kind, and how many there are of each: first the pages that were meant by name, then those that have the
   words. Only those that are shown are fetched. */
async function iGrupper(pagefind, ord, filtre, ekte, rette) {
  const alle = await Promise.all(
    REKKE.map(async (slag) => ({
      slag,
      rette: rette.filter((side) => side.slag === slag),
      andre: enGang((await pagefind.search(ord, { filters: { ...filtre, slag } })).results, ekte),
    })),
  );
  const likest = ({ rette: [forste] }) => forste?.likt ?? 0;
  const harOrdene = ({ rette, andre: [forste] }) => Boolean(rette.length || (forste && ekte.has(forste.id)));
  const medTreff = alle.filter(({ rette, andre }) => rette.length || andre.length);
  const antall = Object.fromEntries(medTreff.map(({ slag, andre }) => [slag, andre.length]));
  const vises = medTreff.filter(({ slag }) => !slagene.value || slag === slagene.value);
  vises.sort((a, b) => likest(b) - likest(a) || harOrdene(b) - harOrdene(a));
  const grupper = await Promise.all(vises.map((gruppe, plass) => hentet(gruppe, slagene.value ? MANGE : plass ? NESTE : FORST)));
  for (const gruppe of grupper) antall[gruppe.slag] = gruppe.antall;
  return { grupper, antall };
}

/* Which page a result is, and the language that it is in. Its id says so (pages/sokeindeks.py). */
function kjenn({ id }) {
  const [hvilken, sprak] = id.split("-");
  return { hvilken, sprak };
}

/* Each page once, best first: those with all the words before others, and then the reader's language. */
function enGang(treff, ekte) {
  const harOrdene = ({ id }) => ekte.has(id);
  const iSpraket = (ett) => kjenn(ett).sprak === lang;
  treff.sort((a, b) => harOrdene(b) - harOrdene(a) || iSpraket(b) - iSpraket(a) || b.score - a.score || a.id.localeCompare(b.id));
  const sider = new Map();
  for (const ett of treff) if (!sider.has(kjenn(ett).hvilken)) sider.set(kjenn(ett).hvilken, ett);
  return [...sider.values()];
}

async function hentet({ slag, rette, andre }, hvorMange) {
  const viste = rette.slice(0, hvorMange);
  const funnet = await Promise.all(andre.slice(0, hvorMange).map(hent));
  const nye = funnet.filter((treff) => !viste.some((side) => side.plass === treff.plass));
  return { slag, antall: andre.length + viste.length - (funnet.length - nye.length), treff: [...viste, ...nye].slice(0, hvorMange) };
}

/* What is shown of a page, and where it is among those in its language. */
async function hent(treffet) {
  const { sprak } = kjenn(treffet);
  const treff = await treffet.data();
  return { ...treff, sprak, plass: treff.url.slice(`${ROT.pathname}${iMappe(sprak)}`.length) };
}

function vis(ord, grupper, antall, mente, sikkert) {
  const funnet = grupper.reduce((sum, gruppe) => sum + gruppe.antall, 0);
  const harValgt = Boolean(slagene.value || kommuner.value);
  const { treff, ligner, ingen, ingenMedValg } = melding.dataset;
  antallTekst.textContent = ord && fyll(funnet ? (sikkert ? treff : ligner) : harValgt ? ingenMedValg : ingen, { antall: funnet, ord });
  forslagene.hidden = !mente.length;
  forslagene.lastElementChild.replaceChildren(...mente.map(lagForslag));
  valg.hidden = !(ord && (funnet || harValgt));
  utvid.hidden = !(ord && !funnet && harValgt);
  tomt.hidden = !ord || (funnet > 0 && sikkert);
  spurt.hidden = Boolean(ord);
  for (const knapp of slagene) {
    const sum = knapp.value ? (antall[knapp.value] ?? 0) : Object.values(antall).reduce((a, b) => a + b, 0);
    knapp.parentElement.lastElementChild.textContent = sum || "";
    knapp.parentElement.hidden = !sum && !knapp.checked && knapp.value !== "";
  }
  svar.replaceChildren(...grupper.map(lagGruppe));
}

function lagGruppe({ slag, antall, treff }) {
  const gruppe = kopi("gruppe");
  const knapp = gruppe.querySelector("button");
  gruppe.querySelector("h3").textContent = [...slagene].find((en) => en.value === slag).nextElementSibling.textContent;
  gruppe.querySelector("ol").append(...treff.map((en) => lagTreff(en, slag)));
  knapp.parentElement.hidden = Boolean(slagene.value) || antall <= treff.length;
  knapp.textContent = fyll(knapp.dataset.tekst, { antall });
  knapp.addEventListener("click", () => {
    slagene.value = slag;
    sok({ hopp: true });
  });
  return gruppe;
}

function lagTreff(treff, slag) {
  const punkt = kopi("resultat");
  const [lenke, sted, utdrag, under] = punkt.children;
  const { adresse, tittel, kommune, tekst, deler } = treff.meta ? funnetITeksten(treff, slag) : funnetVedNavn(treff);
  lenke.href = adresse;
  lenke.append(...iSitt(tittel, treff.sprak));
  if (treff.sprak && treff.sprak !== lang) lenke.hreflang = treff.sprak;
  sted.textContent = slag === "kommune" || kommune.length > FA_KOMMUNER ? "" : kommune.join(", ");
  utdrag.append(...iSitt(tekst, treff.sprak));
  under.append(...deler.slice(0, UNDERSIDER).map((del) => lagUnderside(del, treff.sprak)));
  if (!deler.length) under.remove();
  return punkt;
}

function funnetVedNavn({ url, tittel, tekst = "", kommuner: kommune = [] }) {
  return { adresse: new URL(url, ROT), tittel: biter(somHtml(tittel)), kommune, tekst: biter(somHtml(tekst)), deler: [] };
}

function funnetITeksten({ url, meta, excerpt, plain_excerpt, raw_content, filters: { kommune = [] }, sub_results }, slag) {
  const deler = LANGE_SIDER.includes(slag) ? sub_results.filter((del) => del.anchor) : [];
  const foran = raw_content.slice(0, Math.max(0, raw_content.indexOf(plain_excerpt)));
  const begynnerINorsk = foran.lastIndexOf(FRA) > foran.lastIndexOf(TIL);
  return {
    adresse: url + stedet(excerpt, meta.title), tittel: biter(somHtml(meta.title)), kommune, deler,
    tekst: biter(medPrikker(excerpt), begynnerINorsk),
  };
}

/* The parts of a text as elements, with their language where it is not the page's. */
function iSitt(deler, sprak = lang) {
  const hele = [];
  for (const [tekst, merket, norsk] of deler) {
    const denne = tekst.trim() || !hele.length ? (norsk ? EGET : sprak) : hele.at(-1).lang;
    if (hele.at(-1)?.lang !== denne) hele.push(Object.assign(document.createElement("span"), { lang: denne }));
    hele.at(-1).append(merket ? Object.assign(document.createElement("mark"), { textContent: tekst }) : tekst);
  }
  return hele.flatMap((del) => (del.lang === lang ? [...del.childNodes] : del));
}

/* Where on the page the words stand, for a browser that opens it there (URL Fragment Text Directives, WICG); the top where
   its heading has them. */
function stedet(utdrag, tittel) {
  const deler = biter(utdrag);
  const forst = deler.findIndex(([, merket]) => merket);
  if (forst < 0 || brett(tittel).includes(brett(deler[forst][0]))) return "";
  const [setning] = deler.slice(forst).map(([tekst]) => tekst).join("").split(/[.,:;!?()«»–]/);
  const ordene = setning.split(/\s+/).filter(Boolean).slice(0, ORD_I_TEKSTEN).join(" ");
  return ordene && `#:~:text=${encodeURIComponent(ordene).replaceAll("-", "%2D")}`;
}

function lagUnderside({ url, title }, sprak) {
  const [punkt, lenke] = ["li", "a"].map((navn) => document.createElement(navn));
  lenke.href = url;
  lenke.append(...iSitt(biter(somHtml(title)), sprak));
  punkt.append(lenke);
  return punkt;
}

function lagForslag(ord) {
  const knapp = Object.assign(document.createElement("button"), { type: "button", textContent: ord });
  knapp.addEventListener("click", () => {
    felt.value = ord;
    felt.focus();
    sok();
  });
  return knapp;
}

/* Dots where a sentence is cut. */
function medPrikker(utdrag) {
  return `${/^[\p{Lu}\p{N}«<\ufdd0]/u.test(utdrag) ? "" : "… "}${utdrag}${/[.!?»]$/.test(utdrag) ? "" : " …"}`;
}

/* An excerpt as [text, marked, in the portal's own language though the page is not]. Pagefind writes it as HTML, where only
   <mark> is not text; what is in the portal's own language has marks about it (pages/sokedel.py), and its last point after. */
function biter(utdrag, norsk = false) {
  let merket = false;
  const medPunktum = utdrag.replace(/\ufdd1([.,:;!?]+)/g, `$1${TIL}`);
  return medPunktum.split(/(<\/?mark>|[\ufdd0\ufdd1])/).flatMap((bit, plass) => {
    if (plass % 2 === 0) return bit ? [[bit.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"), merket, norsk]] : [];
    if (bit === FRA || bit === TIL) norsk = bit === FRA;
    else merket = bit === "<mark>";
    return [];
  });
}

function somHtml(tekst) {
  return tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function merkede(utdrag) {
  return biter(utdrag).filter(([, merket]) => merket).map(([tekst]) => tekst);
}

function kopi(navn) {
  return finn(`template.sok-${navn}`).content.firstElementChild.cloneNode(true);
}

function fyll(tekst, verdier) {
  return tekst.replace(/\{(\w+)\}/g, (_, navn) => verdier[navn]);
}

function meldFeil(arsak) {
  console.error(arsak);
  antallTekst.textContent = "";
  feil.hidden = false;
}

function flytt(event) {
  const rekke = [felt, ...svar.querySelectorAll("a")];
  const her = rekke.indexOf(document.activeElement);
  const dit = rekke[her + (event.key === "ArrowDown" ? 1 : -1)];
  if (her < 0 || !dit) return;
  event.preventDefault();
  dit.focus();
}

felt.addEventListener("input", () => {
  clearTimeout(ventetid);
  ventetid = setTimeout(sok, VENT);
});
skjema.addEventListener("change", (event) => {
  if (event.target !== felt) sok();
});
skjema.addEventListener("submit", (event) => {
  event.preventDefault();
  sok({ hopp: true });
});
utvid.firstElementChild.addEventListener("click", () => {
  slagene.value = kommuner.value = "";
  felt.focus();
  sok();
});
dialog.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") flytt(event);
  if (event.key === "Escape") {
    event.preventDefault(); // Chromium would only empty the field
    dialog.close();
  }
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("a")) dialog.close();
});

const tast = finn("[name=tast]");
try {
  tast.checked = localStorage.getItem("sok-tast") !== "av";
  tast.addEventListener("change", () => (tast.checked ? localStorage.removeItem("sok-tast") : localStorage.setItem("sok-tast", "av")));
} catch {
  finn(".sok-tast").hidden = true;
}
