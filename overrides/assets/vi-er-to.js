/* «Vi er to»: the municipalities that need both occupations, and pairs of them that need one each and lie near enough, looked up in
   the page's own tables of needs and of travel times. A pair is only of municipalities that something is known of themselves. */

import { folgValgene, fyll, lesValg, tekstFor } from "./adresse.js";

const BEHOV = ["eget", "svakt"];
const skjema = document.querySelector("form.filter");
const status = skjema.querySelector("[role=status]");
const fjern = skjema.querySelector("[data-fjern]");
const svaret = document.querySelector(".parsvar");
const deler = Object.fromEntries([...svaret.querySelectorAll("[data-del]")].map((del) => [del.dataset.del, del]));
const yrker = new Map([...document.querySelectorAll("tr[data-yrke]")].map((rad) => [rad.dataset.yrke, rad]));
const reiser = [...document.querySelectorAll("tr[data-minutter]")];
const { minutter: forstValgt } = lesValg(skjema);

const cellene = (yrke) => [...yrker.get(yrke).cells].slice(1);
const trengs = ({ dataset }) => BEHOV.includes(dataset.slag);
const erEget = ({ dataset }) => dataset.slag === "eget";
const rang = (celler) => Math.max(...celler.map(({ dataset }) => Number(dataset.rang)));

/* The answer in each part, as lists of cells: of the first occupation, then of the second. */
function finn({ en, to, minutter }) {
  const [forste, andre] = [cellene(en), cellene(to)];
  const begge = forste.map((celle, plass) => [celle, andre[plass]]).filter((par) => par.every(trengs)).sort((a, b) => rang(a) - rang(b));
  const toUlike = (a, b) => (en === to ? a.cellIndex < b.cellIndex : a.cellIndex !== b.cellIndex);
  const hverSin = forste.filter(erEget).flatMap((a) => andre.filter((b) => erEget(b) && toUlike(a, b)).map((b) => [a, b]));
  const medReise = hverSin.map((par) => ({ par, reise: reisen(par) }));
  const tid = ({ reise }) => Number(reise.dataset.minutter);
  const kjente = medReise.filter(({ reise }) => reise).sort((a, b) => tid(a) - tid(b));
  return {
    eget: begge.filter((par) => par.every(erEget)).map((par) => ({ par })),
    naer: kjente.filter((en) => tid(en) <= Number(minutter)),
    ukjent: medReise.filter(({ reise }) => !reise),
    svakt: samlet(begge.filter((par) => !par.every(erEget))),
    lengre: kjente.filter((en) => tid(en) > Number(minutter)).length,
  };
}

/* Municipalities with the same weak answers are one card: what is known of a wide area is not known of each. */
function samlet(parene) {
  const grupper = new Map();
  for (const par of parene) {
    const svar = par.map(({ textContent }) => textContent).join();
    grupper.set(svar, [...(grupper.get(svar) ?? []), par]);
  }
  return [...grupper.values()].map((like) => ({ par: like[0], kommuner: like.map(([celle]) => celle) }));
}

function reisen(par) {
  const [a, b] = par.map(({ dataset }) => dataset.kommune);
  return reiser.find(({ dataset: { fra, til } }) => (fra === a && til === b) || (fra === b && til === a));
}

function vis() {
  const valg = lesValg(skjema);
  fjern.hidden = !erValgt(valg);
  svaret.hidden = !(valg.en && valg.to);
  for (const punkt of deler.ledig.querySelectorAll("li")) punkt.hidden = ![valg.en, valg.to].includes(punkt.dataset.ledig);
  const ukjente = ["en", "to"].filter((navn) => !yrker.has(valg[navn]));
  status.textContent = svaret.hidden ? skjema.dataset.start : ukjente.length ? visUvisst(ukjente) : visSvar(valg);
}

/* What is needed nowhere that is known of has no row; what is vacant is all that there is to see. */
function visUvisst(ukjente) {
  for (const [navn, del] of Object.entries(deler)) del.hidden = navn !== "ledig";
  return fyll(skjema.dataset.uvisst, { yrker: oppramsing(new Set(ukjente.map((navn) => tekstFor(skjema, navn)))) });
}

function visSvar(valg) {
  const { lengre, ...funnet } = finn(valg);
  for (const [del, alle] of Object.entries(funnet)) {
    deler[del].hidden = alle.length === 0;
    deler[del].querySelector("ul").replaceChildren(...alle.map((en) => kort(en, valg)));
  }
  const { svakt, ...sikre } = funnet;
  const sagt = Object.entries(sikre).filter(([, { length }]) => length)
    .map(([del, { length }]) => fyll(skjema.dataset[del], { antall: length, alle: cellene(valg.en).length, minutter: valg.minutter }));
  const svar = sagt.length ? fyll(skjema.dataset.svar, { deler: oppramsing(sagt) }) : skjema.dataset[svakt.length ? "svakt" : "ingen"];
  return lengre ? `${svar} ${fyll(skjema.dataset.lengre, { antall: lengre })}` : svar;
}

const oppramsing = (ledd) => new Intl.ListFormat(document.documentElement.lang).format(ledd);

function kort({ par: [a, b], reise, kommuner = a.dataset.kommune === b.dataset.kommune ? [a] : [a, b] }, { en, to }) {
  const [li, overskrift] = ["li", "h3"].map((navn) => document.createElement(navn));
  li.className = "kort";
  const hverSin = a.dataset.kommune !== b.dataset.kommune;
  overskrift.append(...kommuner.flatMap((celle, plass) => [plass ? (hverSin ? " – " : ", ") : "", kommunelenke(celle)]));
  li.append(overskrift, linje(a, en, hverSin), ...(a === b ? [] : [linje(b, to, hverSin)]));
  if (reise) li.append(reiselinje(reise));
  return li;
}

const kommunelenke = (celle) => celle.closest("table").tHead.rows[0].cells[celle.cellIndex].firstElementChild.cloneNode(true);

function linje(celle, yrke, medSted) {
  const p = document.createElement("p");
  const sted = medSted ? ` ${celle.dataset.sted}` : "";
  p.append(yrker.get(yrke).cells[0].firstElementChild.cloneNode(true), `${sted}: `, ...[...celle.childNodes].map((node) => node.cloneNode(true)));
  return p;
}

function reiselinje({ cells: [, strekning, minutter, maate, kilde] }) {
  const p = document.createElement("p");
  const del = (celle) => [...celle.childNodes].map((node) => node.cloneNode(true));
  p.className = "naar";
  p.append(...del(strekning), `: ${minutter.textContent}, ${maate.textContent}. `, ...del(kilde));
  return p;
}

const erValgt = ({ en, to, minutter }) => Boolean(en || to || minutter !== forstValgt);

folgValgene(skjema, fjern, erValgt, vis);
skjema.hidden = false;
