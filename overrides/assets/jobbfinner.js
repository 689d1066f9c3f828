/* «Ferdig utdannet»: which municipalities need whoever has a field, a level and a year, looked up in the tables of the page
   (overrides/sider/_behov.html), where all is decided. The surest come first. */

import { folgValgene, fyll, lesValg } from "./adresse.js";

const skjema = document.querySelector("form.filter");
const status = skjema.querySelector("[role=status]");
const fjern = skjema.querySelector("[data-fjern]");
const tabellene = document.querySelector(".tabellene");
const omrade = document.querySelector(".kommunesvar");
const ingenKilde = document.getElementById("ingen-kilde");
const kommuner = [...omrade.querySelectorAll("article")];
const yrkene = [...tabellene.querySelectorAll(".yrkesvar")].map((element) => ({
  element, ...element.dataset, rader: [...element.querySelectorAll("tr[data-kommune]")],
}));

/* An occupation without a level in the data may be for any. */
const passer = (yrke, { felt, niva }) => yrke.felt === felt && (!niva || !yrke.niva || yrke.niva === niva);

const raden = ({ rader }, kommune, ar) =>
  rader.find(({ dataset }) => dataset.kommune.split(" ").includes(kommune) && dataset.fra <= ar && ar <= dataset.til);

function vis() {
  const valg = lesValg(skjema);
  const treff = valg.felt ? yrkene.filter((yrke) => passer(yrke, valg)) : [];
  const svar = kommuner.map((element) => ({ element, rader: treff.map((yrke) => [yrke, raden(yrke, element.dataset.kommune, valg.ar)]) }));
  for (const en of svar) visKommune(en, Boolean(valg.felt));
  const ordnet = valg.felt ? [...svar].sort((a, b) => beste(a) - beste(b)).map(({ element }) => element) : kommuner;
  omrade.append(...ordnet);
  if (valg.felt) skjema.after(omrade);
  else tabellene.after(omrade);
  fjern.hidden = !erValgt(valg);
  status.textContent = melding(valg, treff, svar);
}

const slagene = ({ rader }) => rader.map(([, { dataset }]) => dataset.slag);
const beste = ({ rader }) => Math.min(99, ...rader.map(([, { dataset }]) => Number(dataset.rang)));

function visKommune({ element, rader }, spurt) {
  const liste = element.querySelector(".svaret");
  liste.hidden = !spurt;
  element.querySelector("details").open = spurt && (slagene({ rader }).includes("eget") || slagene({ rader }).every((slag) => slag === "ukjent"));
  liste.replaceChildren(...(rader.length ? rader.map(([yrke, rad]) => punkt(yrke, rad)) : [tomt()]));
  const yrker = rader.map(([{ yrke }]) => yrke);
  for (const blokk of element.querySelectorAll(".ledige-her [data-yrke]")) blokk.hidden = spurt && !yrker.includes(blokk.dataset.yrke);
  const ledige = element.querySelector(".ledige-her");
  if (ledige) ledige.hidden = !ledige.querySelector("[data-yrke]:not([hidden])");
}

/* What is the same for all of them stands in the table, and not in each card. */
function punkt(yrke, rad) {
  const [, , visshet, byggerPa] = rad.cells;
  const li = document.createElement("li");
  const lenke = document.createElement("a");
  Object.assign(lenke, { href: `#${yrke.element.querySelector("h4").id}`, textContent: stor(yrke.navn) });
  li.append(lenke, ": ", visshet.firstElementChild.cloneNode(true));
  const felles = rad.dataset.kommune.split(" ").length === kommuner.length;
  if (!felles) li.append(...[...byggerPa.children].map((del) => del.cloneNode(true)));
  return li;
}

function tomt() {
  const li = document.createElement("li");
  li.append(ingenKilde.content.cloneNode(true));
  return li;
}

const stor = (ord) => ord[0].toUpperCase() + ord.slice(1);

function melding(valg, treff, svar) {
  if (!valg.felt) return skjema.dataset.start;
  const alle = svar.flatMap(slagene);
  if (alle.every((slag) => slag === "ukjent")) return skjema.dataset.ingen;
  const navn = [...new Set(treff.map((yrke) => yrke.navn))];
  const egne = svar.filter((en) => slagene(en).includes("eget")).length;
  const slag = egne ? "egne" : alle.includes("svakt") ? "videre" : "nok";
  return fyll(skjema.dataset[slag], { yrker: oppramsing(navn), egne, alle: svar.length, ar: valg.ar });
}

const oppramsing = (navn) => new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" }).format(navn);

const forstValgt = skjema.elements.ar.value;
const erValgt = ({ felt, niva, ar }) => Boolean(felt || niva || ar !== forstValgt);

folgValgene(skjema, fjern, erValgt, vis);
skjema.hidden = false;
