/* The visitor's own day in the region's time zone, and what is over by then, however old the build is.
   A day is a text, as in 2026-11-22: such texts sort as the days do. */

const DOGN = 86_400_000;

export function idag(na = new Date()) {
  const timeZone = document.documentElement.dataset.tidssone;
  const format = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const del = Object.fromEntries(format.formatToParts(na).map(({ type, value }) => [type, value]));
  return `${del.year}-${del.month}-${del.day}`;
}

const somDag = (tid) => new Date(tid).toISOString().slice(0, 10);
const flytt = (dag, antall) => somDag(Date.parse(dag) + antall * DOGN);

/* The first and last day of what people mean by the words: a weekend begins on Friday, and lasts through Sunday. */
export const PERIODER = {
  idag: (dag) => [dag, dag],
  helga(dag) {
    const ukedag = new Date(dag).getUTCDay();
    const fredag = flytt(dag, ukedag === 0 ? -2 : 5 - ukedag);
    return [fredag, flytt(fredag, 2)];
  },
  maneden(dag) {
    const [ar, maned] = dag.split("-").map(Number);
    return [`${dag.slice(0, 7)}-01`, somDag(Date.UTC(ar, maned, 0))];
  },
};

/* When a <time> is: its first and last day. */
export const dagene = (tid) => [tid.dateTime, tid.dataset.til ?? tid.dateTime];

/* Past days never show as coming: what comes again shows the day that is next, as many of them as before. When none is
   left, a card leaves, and a line says it. In a list with a filter the filter sees to it. */
function merkOver(dag) {
  const tider = new Map();
  for (const tid of document.querySelectorAll("time[data-over]")) {
    const hendelse = tid.parentElement.parentElement;
    tider.set(hendelse, [...(tider.get(hendelse) ?? []), tid]);
  }
  for (const [hendelse, ganger] of tider) {
    const antall = ganger.filter((tid) => !tid.parentElement.hidden).length;
    const neste = ganger.filter((tid) => dagene(tid)[1] >= dag).slice(0, antall);
    if (neste.length) ganger.forEach((tid) => { tid.parentElement.hidden = !neste.includes(tid); });
    else if (hendelse.matches(".kort, .hendelsesliste > li")) hendelse.hidden = true;
    else if (hendelse.matches(".kort > div")) hendelse.parentElement.hidden = true; // beside its picture
    else ganger.forEach((tid) => tid.before(`${tid.dataset.over}: `));
  }
  for (const liste of new Set([...tider.keys()].map((hendelse) => hendelse.closest("ul")))) if (liste) ordne(liste, dag);
}

/* Soonest first, and last what is over or has no day. */
function ordne(liste, dag) {
  const vises = (tid) => !tid.parentElement.hidden && dagene(tid)[1] >= dag;
  const fra = (punkt) => [...punkt.querySelectorAll("time")].find(vises)?.dateTime ?? "~";
  const ordnet = [...liste.children].sort((a, b) => (fra(a) < fra(b) ? -1 : fra(a) > fra(b) ? 1 : 0));
  if (ordnet.some((punkt, plass) => punkt !== liste.children[plass])) liste.append(...ordnet);
}

merkOver(idag());
