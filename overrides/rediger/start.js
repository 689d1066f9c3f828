/* Starts the web editor, Sveltia CMS, which lies in sveltia/ as npm has it. It has no bokmål: the page's import map gives it nb.js where
   it asks for Danish, and here it is told to ask for that.

   It keeps the key that one signs in with in localStorage, which all sites of one origin share: on such a site it starts when one has read
   that. Inside a page of others, which could have one click on what one does not see, it does not start at all. */

const VALG = "sveltia-cms.prefs";
const BESKJEDER = ["laster", "feilet", "ramme", "delt"];
const venter = document.getElementById("venter");

function vis(beskjed) {
  for (const en of BESKJEDER) document.getElementById(en).hidden = en !== beskjed;
}

function deltMedAndre() {
  return location.hostname.endsWith(".github.io") || new URL("..", location.href).pathname !== "/";
}

function velgSprak() {
  const valg = JSON.parse(localStorage.getItem(VALG) ?? "{}");
  if ((valg.locale ?? "auto") === "auto") localStorage.setItem(VALG, JSON.stringify({ ...valg, locale: "da" }));
}

function start() {
  vis("laster");
  velgSprak();
  import("./sveltia/index.js").then(({ init }) => init()).then(() => venter.remove(), () => vis("feilet"));
}

if (window.top !== window.self) {
  vis("ramme");
} else if (deltMedAndre()) {
  vis("delt");
  document.getElementById("vert").textContent = location.host;
  document.getElementById("fortsett").addEventListener("click", start);
} else {
  start();
}
