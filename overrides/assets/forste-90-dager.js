/* The steps of the first 90 days with dates, from the day of moving that someone chooses (?fra=2027-01-04), and as a calendar
   (RFC 5545) with the UIDs of exports/ics_steg.py. Days are counted in UTC, where each has 24 hours. */

const skjema = document.querySelector(".flyttedag");
const { fra } = skjema.elements;
const knapp = skjema.querySelector("button");
const svar = skjema.querySelector("[role=status]");
const stegene = [...document.querySelectorAll("[data-dag]")];
const { lang: sprak } = document.documentElement;
const dagenForst = sprak === "en" ? "en-GB" : sprak; // as the page has its dates
const lang = new Intl.DateTimeFormat(dagenForst, { dateStyle: "long", timeZone: "UTC" });

const dagen = (nummer) => new Date(Date.parse(fra.value) + (nummer - 1) * 864e5);
const kort = (dato) => dato.toISOString().slice(0, 10).replaceAll("-", "");

function vis() {
  for (const { dataset, firstElementChild: naar } of stegene) {
    naar.dataset.uten ??= naar.textContent;
    const dato = fra.value && lang.format(dagen(dataset.dag));
    naar.textContent = !dato ? naar.dataset.uten : dataset.dag === "1" ? dato : skjema.dataset.innen.replace("{dato}", dato);
  }
  knapp.disabled = !fra.value;
  svar.textContent = fra.value && svar.dataset.valgt.replace("{dato}", lang.format(dagen(1)));
}

/* On one line, with plain spaces; then at most 75 octets a line, however many a letter has. */
const linje = (navn, verdi) => `${navn}:${verdi.trim().replace(/\s+/g, " ").replace(/[\\;,]/g, "\\$&")}`.match(/.{1,18}/gu).join("\r\n ");

function kalender() {
  const na = new Date().toISOString().replace(/-|:|\.\d+/g, "");
  const { kalender: id, kommune } = skjema.dataset;
  const ut = stegene.flatMap((en) => [
    "BEGIN:VEVENT",
    linje("UID", `forste-90-dager-${kommune}-${en.dataset.id}@${id}`),
    `DTSTAMP:${na}`,
    `DTSTART;VALUE=DATE:${kort(dagen(en.dataset.dag))}`,
    linje("SUMMARY", en.querySelector("h2").textContent),
    linje("DESCRIPTION", en.querySelector(".hva").textContent),
    `URL:${location.href.split(/[?#]/)[0]}#${en.id}`.match(/.{1,74}/g).join("\r\n "),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//regionportal//${id}//NO`, ...ut, "END:VCALENDAR", ""].join("\r\n");
}

fra.addEventListener("input", () => {
  const adresse = new URL(location);
  adresse.searchParams.set("fra", fra.value);
  if (!fra.value) adresse.searchParams.delete("fra");
  history.replaceState(null, "", adresse);
  vis();
});

knapp.addEventListener("click", () => {
  const lenke = document.createElement("a");
  lenke.href = URL.createObjectURL(new Blob([kalender()], { type: "text/calendar" }));
  lenke.download = `forste-90-dager-${fra.value}.ics`;
  lenke.click();
  URL.revokeObjectURL(lenke.href);
});

skjema.hidden = false;
fra.value = new URLSearchParams(location.search).get("fra") ?? "";
vis();
