// Usage: node kalenderlesere.mjs LESER < {"fra", "til", "filer": {name: text}}
// Prints, for each file, the occurrences that a program with that library shows: [uid, start, end, status, summary]. A moment
// is in UTC (2027-03-27T17:00:00Z), a whole day a date, and the end is the first moment or day after.
import { argv, stdin } from "node:process";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const oyeblikk = (dato) => `${dato.toISOString().slice(0, 19)}Z`;

function* medIcalJs(tekst, { til }) {
  ICAL.TimezoneService.reset();
  const kalender = new ICAL.Component(ICAL.parse(tekst));
  for (const sone of kalender.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(sone);
  const tid = (en) => (en.isDate ? en.toString() : oyeblikk(en.toJSDate()));
  for (const del of kalender.getAllSubcomponents("vevent")) {
    const hendelse = new ICAL.Event(del);
    if (hendelse.isRecurrenceException()) continue; // the series has it
    const ut = (item, start, slutt) =>
      [item.uid, tid(start), tid(slutt), item.component.getFirstPropertyValue("status"), item.summary];
    if (!hendelse.isRecurring()) {
      yield ut(hendelse, hendelse.startDate, hendelse.endDate);
      continue;
    }
    const gang = hendelse.iterator();
    for (let neste = gang.next(); neste && tid(neste) < til; neste = gang.next()) {
      const { item, startDate, endDate } = hendelse.getOccurrenceDetails(neste);
      yield ut(item, startDate, endDate);
    }
  }
}

function* medNodeIcal(tekst, { fra, til }) {
  // Its whole days begin at midnight where the program runs, and one in which the clock is changed has 23 or 25 hours.
  const dag = (dato, antall = 0) =>
    new Date(Date.UTC(dato.getFullYear(), dato.getMonth(), dato.getDate() + antall)).toISOString().slice(0, 10);
  const dager = (start, slutt) => [dag(start), dag(start, Math.round((slutt - start) / 86_400_000))];
  for (const hendelse of Object.values(nodeIcal.sync.parseICS(tekst))) {
    if (hendelse.type !== "VEVENT") continue;
    const from = new Date(Date.parse(fra) - 86_400_000); // the whole day begins earlier east of here
    const ganger = nodeIcal.expandRecurringEvent(hendelse, { from, to: new Date(til) });
    for (const { start, end, isFullDay, event } of ganger) {
      const tid = isFullDay ? dager(start, end) : [start, end].map(oyeblikk);
      yield [event.uid, ...tid, event.status, event.summary?.val ?? event.summary];
    }
  }
}

const LESERE = { "ical.js": medIcalJs, "node-ical": medNodeIcal };

let inn = "";
for await (const del of stdin) inn += del;
const { filer, ...vindu } = JSON.parse(inn);
const les = LESERE[argv[2]];
const lest = Object.entries(filer).map(([navn, tekst]) => [navn, [...les(tekst, vindu)]]);
console.log(JSON.stringify(Object.fromEntries(lest)));
