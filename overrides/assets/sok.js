/* The search. What is typed is looked up in the site's own index (Pagefind), in this browser: nothing is sent anywhere. */

import { brett, forslag, iOrd } from "./sok-forslag.js";
import { bareviktige, gjorKlar, slaOpp } from "./sok-oppslag.js";

const ROT = new URL("../", import.meta.url);
const { lang } = document.documentElement;
const mappe = lang === "nb" ? "" : `${lang}/`; // of the pages in the language
const FORST = 5; // results of the best kind; of the others NESTE, until one kind is chosen
const NESTE = 3;
const MANGE = 20;
const FA_KOMMUNER = 3; // more of them on one page tell nothing
const UNDERSIDER = 3; // headings on a long page that have the word
const LANGE_SIDER = ["jobb", "side"];
const REKKE = ["sporsmal", "kommune", "jobb", "hendelse", "skatt", "side", "tiltak"]; // which kind is first, when none was named
const ORD_I_TEKSTEN = 3; // as many words as find one place on a page
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
  motor ??= hent().catch((arsak) => {
    motor = undefined;
    throw arsak;
  });
  return motor;
}

async function hent() {
  const [pagefind, kjent] = await Promise.all([
    import(new URL("pagefind/pagefind.js", ROT)),
    fetch(new URL(`${mappe}sok/sider.json`, ROT)).then((svaret) => svaret.json()),
  ]);
  await pagefind.options({ ranking: RANGERING, excerptLength: 24, baseUrl: ROT.pathname, noWorker: true });
  const { kommune = {} } = await pagefind.filters();
  kommuner.append(...Object.keys(kommune).sort((a, b) => a.localeCompare(b, "nb")).map((en) => new Option(en)));
  const navn = [...kjent.sider.flatMap((side) => side.navn), ...Object.keys(kjent.steder), ...kjent.ord];
  return { pagefind, navn, sider: gjorKlar(kjent) };
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
    const antall = medTreff((await pagefind.search(viktige, { filters: filtre })).filters.slag);
    const ekte = await medAlleOrdene(pagefind, viktige);
    const ment = slaOpp(ord, sider);
    const rette = iValget(ment.length || ekte.size ? ment : slaOpp(ord, sider, true));
    const grupper = await iGrupper(pagefind, viktige, filtre, antall, ekte, rette);
    if (!gjelder()) return;
    const funnet = grupper.flatMap((gruppe) => gruppe.treff.flatMap((treff) => merkede(treff.excerpt ?? "")));
    const sikkert = ment.length > 0 || ekte.size > 0 || erBegynnelser(viktige, funnet);
    vis(ord, grupper, antall, ment.length ? [] : forslag(ord, navn, funnet), sikkert);
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

/* The results by kind: first the pages that were meant by name, then those that have the words. Only those that are
   shown are fetched. `antall` is told of those that Pagefind did not find. */
async function iGrupper(pagefind, ord, filtre, antall, ekte, rette) {
  const slag = slagene.value ? [slagene.value] : REKKE.filter((en) => antall[en] || rette.some((side) => side.slag === en));
  const bestForst = (a, b) => ekte.has(b.id) - ekte.has(a.id) || b.score - a.score || a.id.localeCompare(b.id);
  const alle = await Promise.all(
    slag.map(async (en) => ({
      slag: en,
      rette: rette.filter((side) => side.slag === en),
      andre: (await pagefind.search(ord, { filters: { ...filtre, slag: en } })).results.sort(bestForst),
    })),
  );
  const likest = ({ rette: [forste] }) => forste?.likt ?? 0;
  const harOrdene = ({ rette, andre: [forste] }) => Boolean(rette.length || (forste && ekte.has(forste.id)));
  const medTreff = alle.filter((gruppe) => gruppe.rette.length || gruppe.andre.length);
  medTreff.sort((a, b) => likest(b) - likest(a) || harOrdene(b) - harOrdene(a));
  return Promise.all(medTreff.map((gruppe, plass) => hentet(gruppe, slagene.value ? MANGE : plass ? NESTE : FORST, antall)));
}

async function hentet({ slag, rette, andre }, hvorMange, antall) {
  const fra = (url) => new URL(url, ROT).pathname;
  const viste = rette.slice(0, hvorMange);
  const funnet = await Promise.all(andre.slice(0, hvorMange).map((treffet) => treffet.data()));
  const nye = funnet.filter((treff) => !viste.some((side) => fra(side.url) === treff.url));
  antall[slag] = andre.length + viste.length - (funnet.length - nye.length);
  return { slag, antall: antall[slag], treff: [...viste, ...nye].slice(0, hvorMange) };
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
  lenke.textContent = tittel;
  sted.textContent = slag === "kommune" || kommune.length > FA_KOMMUNER ? "" : kommune.join(", ");
  utdrag.append(...tekst.map(([bit, merket]) => (merket ? Object.assign(document.createElement("mark"), { textContent: bit }) : bit)));
  under.append(...deler.slice(0, UNDERSIDER).map(lagUnderside));
  if (!deler.length) under.remove();
  return punkt;
}

function funnetVedNavn({ url, tittel, tekst, kommuner: kommune = [] }) {
  return { adresse: new URL(url, ROT), tittel, kommune, tekst: [[tekst, false]], deler: [] };
}

function funnetITeksten({ url, meta, excerpt, filters: { kommune = [] }, sub_results }, slag) {
  const deler = LANGE_SIDER.includes(slag) ? sub_results.filter((del) => del.anchor) : [];
  return { adresse: url + stedet(excerpt, meta.title), tittel: meta.title, kommune, tekst: biter(medPrikker(excerpt)), deler };
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

function lagUnderside({ url, title }) {
  const punkt = document.createElement("li");
  punkt.append(Object.assign(document.createElement("a"), { href: url, textContent: title }));
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

/* How many results there are of each kind that has any. */
function medTreff(antall = {}) {
  return Object.fromEntries(Object.entries(antall).filter(([, en]) => en > 0));
}

/* Dots where a sentence is cut. */
function medPrikker(utdrag) {
  return `${/^[\p{Lu}\p{N}«<]/u.test(utdrag) ? "" : "… "}${utdrag}${/[.!?»]$/.test(utdrag) ? "" : " …"}`;
}

/* An excerpt as [text, marked]. Pagefind writes it as HTML, where only <mark> is not text. */
function biter(utdrag) {
  return utdrag.split(/<\/?mark>/).map((bit, plass) => [bit.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"), plass % 2 === 1]);
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
