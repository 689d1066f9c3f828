/* Vacancies leave when they expire by the visitor's clock, and all of them when Nav was read a day ago, however old the build is.

   What may grow old is in an element with data-lest; overrides/sider/_stillinger.html says how it is made. A list with a filter
   (filter.js) hears of what has left by the event «endret». */

const DOGN = 86_400_000;
const MINUTT = 60_000;

function rydd() {
  const naa = Date.now();
  for (const del of document.querySelectorAll("[data-lest]")) ryddDel(del, naa);
}

function ryddDel(del, naa) {
  const gammel = naa - Date.parse(del.dataset.lest) >= DOGN;
  const apen = (tid) => !gammel && Date.parse(tid) > naa;
  const borte = [...del.querySelectorAll("[data-utloper]")].filter(({ dataset }) => !apen(dataset.utloper));
  const liste = borte[0]?.closest(".filter-liste");
  for (const en of borte) en.remove();
  const antall = [...del.querySelectorAll("[data-apne]")].map((en) => tell(en, apen));
  if (!del.querySelector("[data-utloper]") && antall.every((tall) => tall === 0)) bytt(del);
  liste?.dispatchEvent(new Event("endret"));
}

function tell(element, apen) {
  const antall = element.dataset.apne.split(" ").filter(apen).length;
  element.textContent = antall.toLocaleString(document.documentElement.lang);
  return antall;
}

function bytt(del) {
  for (const en of del.querySelectorAll("[data-ferske]")) en.hidden = true;
  for (const en of del.querySelectorAll("[data-ellers]")) en.hidden = false;
}

rydd();
setInterval(rydd, MINUTT);
document.addEventListener("visibilitychange", rydd);
