/* Narrows a list by the form above it (overrides/sider/_filter.html). What is chosen stands in the address.

   A card has what it can be found by in data attributes named as the form's fields, several words with spaces between;
   an event's days are its <time> elements, of which the first that fits is shown.
   Others on the page hear of the result by the event «filtrert»: detail.valg is what is chosen, detail.ider what fits.
   Who came late asks for it by the event «sporr» on the form. Who takes cards away says so by «endret» on the list. */

import { feltnavn as navnene, fyll, lesAdressen, lesValg, skrivAdressen, taBort as taBortValg, tekstFor, velg } from "./adresse.js";
import { PERIODER, dagene, idag } from "./dager.js";

const TIDSFELT = ["nar", "maned"]; // two ways to say when: to choose one is to leave the other
const sprak = document.documentElement.lang;
const skjema = document.querySelector("form.filter");
const status = skjema.querySelector("[role=status]");
const fjern = skjema.querySelector("[data-fjern]");
const utvid = skjema.querySelector(".filter-utvid");
const liste = document.querySelector(".filter-liste");
const kalender = document.querySelector(".filter-kalender");
const feltnavn = navnene(skjema);

let dag = idag();
let grupper;
let lest; // the reading of the list, when someone turns to the form: with thousands of cards it would delay the page
let resultat;
let vistFor = ""; // the part of the address that the list is shown for

// ---- the list

function les() {
  return (lest ??= hentResten().then(() => {
    grupper = [...liste.querySelectorAll(".filter-gruppe")].map(lesGruppe);
  }));
}

/* A list too long for the page has a page of its own, with the same groups. */
async function hentResten() {
  if (!liste.dataset.hele) return;
  const svar = await fetch(liste.dataset.hele);
  if (!svar.ok) throw new Error(svar.statusText);
  const hele = new DOMParser().parseFromString(await svar.text(), "text/html").querySelector(".filter-liste");
  for (const lenke of hele.querySelectorAll("a")) lenke.href = new URL(lenke.getAttribute("href"), svar.url).href;
  liste.className = hele.className;
  liste.replaceChildren(...hele.children);
}

function lesGruppe(element) {
  const { id } = element.querySelector("h2");
  const etterDato = "etterDato" in element.dataset;
  return {
    element, id, etterDato,
    hopp: id && document.querySelector(`.hopp a[href="#${id}"]`),
    kort: [...element.querySelectorAll(".kort")].map((kort, plass) => lesKort(kort, plass, etterDato)),
  };
}

function lesKort(element, plass, harDato) {
  const ord = Object.fromEntries(feltnavn.map((navn) => [navn, element.getAttribute(`data-${navn}`)?.split(" ") ?? []]));
  const tider = harDato ? [...element.querySelectorAll("time")].map(lesTid) : [];
  return { element, plass, ord, tider, id: element.querySelector("a").getAttribute("href").split("/").at(-2) };
}

function lesTid(tid) {
  const [fra, til] = dagene(tid);
  return { element: tid.closest(".naar"), fra, til };
}

// ---- what fits

function passer(kort, valg) {
  if (erOver(kort)) return false;
  const ord = Object.entries(valg).filter(([navn, verdi]) => verdi && !TIDSFELT.includes(navn));
  if (!ord.every(([navn, verdi]) => kort.ord[navn].includes(verdi))) return false;
  return kort.tider.length ? Boolean(forsteTid(kort, valg)) : passerUtenDato(kort, valg);
}

const erOver = ({ tider }) => tider.length > 0 && tider.every(({ til }) => til < dag);

const forsteTid = ({ tider }, { nar, maned }) =>
  tider.find((tid) => tid.til >= dag && (!nar || overlapper(tid, PERIODER[nar](dag))) && (!maned || iManeden(tid, maned)));

/* What has only a usual month may be on this month; of a day or a weekend nobody knows. */
function passerUtenDato({ ord }, { nar, maned }) {
  const iMnd = (nummer) => ord.maned.includes(`${Number(nummer)}`);
  return (!maned || iMnd(maned)) && (!nar || (nar === "maneden" && iMnd(dag.slice(5, 7))));
}

const narSomHelst = (valg) => ({ ...valg, nar: undefined });

/* Instead of nothing on these days: the next thing that is dated, and what usually is this month. */
function detNeste(valg, alle) {
  if (!valg.nar || !skjema.dataset.ellers) return [];
  const passende = alle.filter((kort) => passer(kort, narSomHelst(valg)));
  const tid = (kort) => forsteTid(kort, narSomHelst(valg));
  const blirAv = passende.filter((kort) => kort.tider.length && !tid(kort).element.querySelector(".avlyst"));
  const neste = blirAv.sort((a, b) => tid(a).fra.localeCompare(tid(b).fra)).slice(0, 1);
  return [...neste, ...passende.filter((kort) => !kort.tider.length && passerUtenDato(kort, { nar: "maneden" }))];
}

const overlapper = ({ fra, til }, [forst, sist]) => fra <= sist && til >= forst;

function iManeden({ fra, til }, maned) {
  const [forste, siste] = [fra, til].map((dato) => Number(dato.slice(0, 4)) * 12 + Number(dato.slice(5, 7)) - 1);
  return (Number(maned) - 1 - (forste % 12) + 12) % 12 <= siste - forste;
}

// ---- what is shown

async function vis() {
  try {
    await les();
  } catch {
    lest = undefined;
    sett(status, "textContent", skjema.dataset.feil);
    return;
  }
  const valg = lesValg(skjema);
  const erValgt = Object.keys(valg).length > 0;
  const alle = grupper.flatMap(({ kort }) => kort).filter((kort) => !erOver(kort));
  const synlige = alle.filter((kort) => passer(kort, valg));
  const ellers = synlige.length ? [] : detNeste(valg, alle);
  const treff = new Set([...synlige, ...ellers]);

  for (const gruppe of grupper) visGruppe(gruppe, treff, ellers.length ? narSomHelst(valg) : valg, erValgt);
  const valgt = `kommune-${valg.kommune}`;
  ordne(liste, [...grupper].sort((a, b) => (b.id === valgt) - (a.id === valgt)));
  const melding = skjema.dataset[!erValgt ? "alle" : synlige.length ? "noen" : ellers.length ? "ellers" : "ingen"];
  const perioden = iPerioden(valg);
  sett(status, "textContent", fyll(melding, { antall: synlige.length, alle: alle.length, perioden }) + (ellers.length ? "" : perioden));
  fjern.hidden = !erValgt;
  visUtvid(synlige.length ? [] : veierUt(valg, alle));
  if (kalender) visKalender(valg);

  vistFor = location.search;
  resultat = { valg, ider: synlige.map(({ id }) => id) };
  siFra();
}

const siFra = () => resultat && skjema.dispatchEvent(new CustomEvent("filtrert", { bubbles: true, detail: resultat }));

function visGruppe({ element, hopp, kort, etterDato }, treff, valg, erValgt) {
  for (const en of kort) sett(en.element, "hidden", !treff.has(en));
  const antall = kort.filter((en) => treff.has(en)).length;
  sett(element, "hidden", antall === 0 && (erValgt || kort.length > 0));
  if (hopp) {
    sett(hopp.parentElement, "hidden", antall === 0);
    sett(hopp.querySelector("span"), "textContent", antall.toLocaleString(sprak));
  }
  if (etterDato && kort.length) visTider(kort, treff, valg);
}

/* The day that is shown on each card is the first that fits, and the cards stand in the order of those. */
function visTider(kort, treff, valg) {
  const tid = new Map(kort.filter((en) => treff.has(en)).map((en) => [en, forsteTid(en, valg)]));
  for (const [en, vist] of tid) for (const { element } of en.tider) sett(element, "hidden", element !== vist.element);
  const fra = (en) => tid.get(en)?.fra ?? "";
  ordne(kort[0].element.parentElement, [...kort].sort((a, b) => fra(a).localeCompare(fra(b)) || a.plass - b.plass));
}

function ordne(forelder, deler) {
  deler.forEach(({ element }, plass) => {
    if (forelder.children[plass] !== element) forelder.insertBefore(element, forelder.children[plass]);
  });
}

function iPerioden({ nar }) {
  if (!nar) return "";
  const dagenForst = sprak === "en" ? "en-GB" : sprak; // as the page has its dates
  const format = new Intl.DateTimeFormat(dagenForst, { day: "numeric", month: "long", timeZone: "UTC" });
  return ` (${format.formatRange(...PERIODER[nar](dag).map(Date.parse))})`;
}

/* When nothing fits all that is chosen: each choice that is alone in the way, the one that gives most first, else all of them. */
function veierUt(valg, alle) {
  const uten = (navn) => alle.filter((kort) => passer(kort, { ...valg, [navn]: undefined })).length;
  const veier = Object.keys(valg)
    .map((navn) => ({ felt: [navn], tekst: utvid.dataset.uten, valg: tekstFor(skjema, navn), antall: uten(navn) }))
    .filter(({ antall }) => antall > 0)
    .sort((a, b) => b.antall - a.antall);
  return veier.length ? veier : [{ felt: feltnavn, tekst: utvid.dataset.alle, antall: alle.length }];
}

function visUtvid(veier) {
  utvid.replaceChildren(...veier.map(({ felt, tekst, ...verdier }) => {
    const [punkt, knapp] = ["li", "button"].map((navn) => document.createElement(navn));
    Object.assign(knapp, { type: "button", className: "filter-knapp", textContent: fyll(tekst, verdier) });
    knapp.addEventListener("click", () => taBort(felt));
    punkt.append(knapp);
    return punkt;
  }));
  utvid.hidden = veier.length === 0;
}

/* A calendar is of a municipality or of all: what else is chosen it does not know. */
function visKalender({ kommune, ...annet }) {
  const deler = ["a", "code", "button", ".merke", ".filter-abonner"].map((del) => kalender.querySelector(del));
  const [lenke, adresse, kopier, merknad, abonner] = deler;
  lenke.dataset.alle ??= lenke.textContent;
  kopier.dataset.kopier ??= kopier.textContent;
  lenke.href = lenke.href.replace(/[^/]*$/, `${kommune ?? "alle"}.ics`);
  lenke.textContent = kommune ? fyll(kalender.dataset.en, { navn: tekstFor(skjema, "kommune") }) : lenke.dataset.alle;
  adresse.textContent = lenke.href;
  if (abonner) abonner.href = lenke.href.replace(/^https?:/, "webcal:");
  kopier.textContent = kopier.dataset.kopier;
  kopier.hidden = !navigator.clipboard;
  merknad.hidden = Object.keys(annet).length === 0;
}

async function kopierAdressen({ target }) {
  await navigator.clipboard.writeText(kalender.querySelector("code").textContent);
  target.textContent = target.dataset.kopiert;
}

function sett(element, felt, verdi) {
  if (element[felt] !== verdi) element[felt] = verdi;
}

// ---- what is chosen, and the address

function taBort(navn) {
  taBortValg(skjema, navn);
  lagre();
}

function lagre() {
  skrivAdressen(lesValg(skjema));
  vis();
}

function visAdressen() {
  lesAdressen(skjema);
  return vis();
}

skjema.addEventListener("change", ({ target }) => {
  if (TIDSFELT.includes(target.name) && target.value) {
    for (const navn of TIDSFELT) if (navn !== target.name) velg(skjema, navn, "");
  }
  lagre();
});
skjema.addEventListener("focusin", () => les().catch(() => { lest = undefined; }), { once: true });
skjema.addEventListener("submit", (hendelse) => hendelse.preventDefault());
fjern.addEventListener("click", () => taBort(feltnavn));
kalender?.querySelector("button").addEventListener("click", kopierAdressen);
addEventListener("popstate", () => { if (location.search !== vistFor) visAdressen(); });
document.addEventListener("visibilitychange", () => {
  if (document.hidden || idag() === dag) return;
  dag = idag();
  vis();
});
liste.addEventListener("endret", () => {
  lest = undefined;
  vis();
});
skjema.addEventListener("sporr", siFra); // from a script that came after this one

if (location.search || liste.querySelector("time, [data-utloper]")) await visAdressen();
else if (kalender) visKalender({});
skjema.hidden = false;
if (kalender) kalender.hidden = false;
