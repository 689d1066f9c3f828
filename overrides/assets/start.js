/* What every page asks for when it has been painted: the way to the search, and the page's own scripts. */

const { skript } = document.querySelector("script[data-start]").dataset;
const egne = skript ? skript.split(" ") : [];
if (document.querySelector("time[data-over]")) egne.push("dager");
if (document.querySelector("[data-lest]")) egne.push("ledige");
egne.forEach((navn) => import(`./${navn}.js`));

// ---- addresses from before 27 November 2026, when records and the page's own parts had their ids in common: jobb/#helse

const [, anker] = location.hash.match(/^#([a-z0-9-]+)$/) ?? [];
if (anker && !document.getElementById(anker)) {
  const na = document.querySelector(["funn-", "kommune-", "steg-", "yrke_"].map((foran) => `[id="${foran}${anker}"]`).join());
  if (na) location.replace(`#${na.id}`);
}

// The menu of a telephone is one line to draw sideways: the tab that the page belongs to is in sight.
const fane = document.querySelector(".topp [aria-current]");
if (fane) fane.closest("nav").scrollLeft = fane.offsetLeft - fane.closest("nav").offsetLeft - 16;

// ---- the search, opened from its button or with /; all else that it needs is fetched then, side by side

const her = (fil) => new URL(fil, import.meta.url).href;
const { lang } = document.documentElement;
const mappe = lang === "nb" ? "" : `${lang}/`;
let klar;

function apne() {
  klar ??= Promise.all([
    dialogen(),
    lenke("stylesheet", "sok.css"),
    ...["sok", "sok-forslag", "sok-oppslag"].map((navn) => lenke("modulepreload", `${navn}.js`)),
  ]).then(() => import("./sok.js"));
  const utenNett = document.querySelector(".sok-uten-nett");
  klar.then((sok) => {
    utenNett.hidden = true;
    sok.apne();
  }, () => {
    klar = undefined;
    utenNett.hidden = false;
  });
}

async function dialogen() {
  if (document.getElementById("sok")) return;
  const svar = await fetch(her(`../${mappe}sok/dialog.txt`));
  if (!svar.ok) throw new Error(svar.statusText);
  document.body.insertAdjacentHTML("beforeend", await svar.text());
  for (const lenke of document.querySelectorAll("#sok a[href]")) lenke.href = her(`../${lenke.getAttribute("href")}`);
}

function lenke(rel, fil) {
  return new Promise((ferdig) => {
    document.head.append(Object.assign(document.createElement("link"), { rel, href: her(fil), onload: ferdig, onerror: ferdig }));
  });
}

function tastenErAv() {
  try {
    return localStorage.getItem("sok-tast") === "av";
  } catch {
    return false;
  }
}

const knapper = [...document.querySelectorAll(".sok-knapp")];
for (const knapp of knapper) knapp.onclick = apne;
if (knapper.some((knapp) => "trykt" in knapp.dataset)) apne(); // someone was quicker than this script
document.addEventListener("keydown", (event) => {
  const opptatt = event.target.closest("input, textarea, select, [contenteditable]") || document.querySelector("dialog[open]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || opptatt || tastenErAv()) return;
  event.preventDefault();
  apne();
});
