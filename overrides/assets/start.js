/* What every page has at once: the way to the search, and the page's own scripts, fetched when it has been painted. */

const { skript } = document.querySelector("script[data-skript]").dataset;
const egne = skript ? skript.split(" ") : [];
if (document.querySelector("time[data-over]")) egne.push("dager");
requestAnimationFrame(() => setTimeout(() => egne.forEach((navn) => import(`./${navn}.js`))));

// ---- the search, opened from its button or with /; all else that it needs is fetched then, side by side

const dialog = document.getElementById("sok");
let klar;

function apne() {
  klar ??= Promise.all([import("./sok.js"), import("./sok-forslag.js"), stilark()]);
  klar.then(([sok]) => sok.apne(), meldFeil);
}

function stilark() {
  return new Promise((ferdig) => {
    const href = new URL("sok.css", import.meta.url);
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: ferdig, onerror: ferdig }));
  });
}

function meldFeil() {
  klar = undefined;
  dialog.querySelector(".sok-feil").hidden = false;
  dialog.showModal();
}

function tastenErAv() {
  try {
    return localStorage.getItem("sok-tast") === "av";
  } catch {
    return false;
  }
}

document.querySelector(".sok-knapp").addEventListener("click", apne);
document.addEventListener("keydown", (event) => {
  const opptatt = event.target.closest("input, textarea, select, [contenteditable]") || document.querySelector("dialog[open]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || opptatt || tastenErAv()) return;
  event.preventDefault();
  apne();
});
