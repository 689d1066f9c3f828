/* Starts the web editor, Sveltia CMS, which lies in sveltia/ as npm has it. It has no bokmål: the page's import map gives it nb.js where
   it asks for Danish, and here it is told to ask for that. */

const VALG = "sveltia-cms.prefs";
const venter = document.getElementById("venter");

function velgSprak() {
  const valg = JSON.parse(localStorage.getItem(VALG) ?? "{}");
  if ((valg.locale ?? "auto") === "auto") localStorage.setItem(VALG, JSON.stringify({ ...valg, locale: "da" }));
}

function lotSegIkkeLaste() {
  document.getElementById("laster").hidden = true;
  document.getElementById("feilet").hidden = false;
}

velgSprak();
import("./sveltia/index.js").then(({ init }) => init()).then(() => venter.remove(), lotSegIkkeLaste);
