/* The pages whose names, or other words for them, are what someone wrote. They stand in sok/sider.json. */

import { avstand, brett, iOrd } from "./sok-forslag.js";

const GODT = 0.5; // so much of what was written, and of the name, must be alike
const HELT = 0.9; // is as good as the same words
const SVAR = { slag: ["sporsmal", "jobb", "side"], forsprang: 0.1 }; // answers come before what only has the word in its name
const RESTEN = 0.4; // what a word of the name weighs that was not written

// Words that tell nothing of what is asked for, in Norwegian, dialect and English; folded.
const TOMME = new Set(
  ("a an and are at av bare ble blir can da de deg dem den der dere det do does du e ei en er et eller fa far finnes finst for fra from ga "
    + "ha har hos how hva hvem hvilke hvor hvordan i in is ja jeg eg ka kan kem kor korleis korsen kva kva ma man me med meg min mitt mine my na nar "
    + "no noe noen noko of og oga om on oss our pa sa seg skal som som the there til ved vi vil vaere vore we what where who you").split(" "),
);
const ENDELSE = /(?<=...)(?:ene|ane|er|ar|en|et|ies|ing|a|e|y|(?<!s)s)$/;

/* The words that say what is asked for; all of them where none does. */
export function bareviktige(tekst) {
  const alle = iOrd(tekst);
  const viktige = alle.filter((ord) => !TOMME.has(brett(ord)));
  return viktige.length ? viktige : alle;
}

/* A letter of its own may be written as two: lærer is laerer. */
const brettet = (ord) => brett(ord).replace(/([ao])e|(a)a/g, "$1$2");
const brettede = (tekst) => bareviktige(tekst).map(brettet);

/* What is looked up in, made once of what was fetched. `plass` is where a page is among those in its language, which lie in
   the folder `mappe`. */
export function gjorKlar({ sider, steder }, mappe) {
  return {
    sider: sider.map((side) => ({ ...side, plass: side.url.slice(side.url.startsWith(mappe) ? mappe.length : 0), navnene: side.navn.map(brettede) })),
    steder: Object.entries(steder).map(([navn, kommune]) => ({ ordene: iOrd(navn).map(brettet), kommune })),
  };
}

/* The pages that are meant, best first; a page with a place for the municipality that was named, opens there. */
export function slaOpp(sporring, { sider, steder }, uskarpt = false) {
  const ordene = brettede(sporring);
  const sted = steder.find((ett) => inneholder(ordene, ett.ordene));
  const resten = sted ? ordene.filter((ord) => !sted.ordene.includes(ord)) : [];
  const kommunenavn = sted && sider.find((side) => side.plass === kommunesida(sted)).tittel;
  const funnet = sider.flatMap((side) => {
    const iSted = sted && resten.length && side.sted ? beste(resten, side.navnene, uskarpt) : 0;
    const kommunen = sted && !resten.length && side.plass === kommunesida(sted) ? HELT : 0;
    const likt = Math.max(beste(ordene, side.navnene, uskarpt), kommunen, iSted);
    if (likt < GODT) return [];
    const der = iSted === likt ? { url: side.url + side.sted + sted.kommune, kommuner: [kommunenavn] } : {};
    return [{ ...side, ...der, likt: likt < HELT && SVAR.slag.includes(side.slag) ? likt + SVAR.forsprang : likt }];
  });
  return funnet.sort((a, b) => b.likt - a.likt);
}

function kommunesida({ kommune }) {
  return `kommuner/${kommune}/`;
}

function inneholder(ordene, andre) {
  return andre.every((ord) => ordene.includes(ord));
}

function beste(ordene, navnene, uskarpt) {
  return Math.max(0, ...navnene.map((navn) => likhet(ordene, navn, uskarpt)));
}

/* From 0, nothing alike, to 1, the same words in any order. Long words weigh more. */
function likhet(ordene, navn, uskarpt) {
  const brukt = new Set();
  let likt = 0;
  for (const ord of ordene) {
    const hvorLike = navn.map((annet) => ordlikhet(ord, annet, uskarpt));
    const mest = Math.max(...hvorLike);
    if (!mest) continue;
    brukt.add(hvorLike.indexOf(mest));
    likt += mest * ord.length;
  }
  return likt / (lengde(ordene) + RESTEN * lengde(navn.filter((_, plass) => !brukt.has(plass))));
}

function ordlikhet(skrevet, ord, uskarpt) {
  if (skrevet === ord) return 1;
  if (harSammeStamme(skrevet, ord)) return 0.95;
  if (skrevet.length > 2 && ord.startsWith(skrevet)) return 0.75; // not written to the end
  if (ord.length > 4 && skrevet.startsWith(ord)) return 0.6; // a longer word of it
  if (!uskarpt || Math.min(skrevet.length, ord.length) < 4) return 0;
  const hoyst = ord.length < 8 ? 1 : 2;
  const feil = avstand(skrevet, ord, hoyst);
  return feil > hoyst ? 0 : 0.9 - 0.1 * feil;
}

function harSammeStamme(en, annen) {
  const [ens, annens] = [en, annen].map((ord) => ord.replace(ENDELSE, ""));
  return ens === annens || ens === annen || en === annens;
}

function lengde(ordene) {
  return ordene.reduce((sum, ord) => sum + ord.length, 0);
}
