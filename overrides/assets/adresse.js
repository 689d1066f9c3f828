/* What is chosen in a form, and the same in the address: ?felt=helse&ar=2029. It can be shared, and the back button works.

   A field is a <select> or a group of radio buttons. Its first value is none, unless another is marked in the HTML as the one
   to begin with. A value that it does not have is as none. */

const erRadio = (felt) => felt instanceof RadioNodeList;

export const feltnavn = (skjema) => [...new Set([...skjema.elements].map(({ name }) => name).filter(Boolean))];

export const lesValg = (skjema) => Object.fromEntries([...new FormData(skjema)].filter(([, verdi]) => verdi));

export function velg(skjema, navn, verdi) {
  const felt = skjema.elements[navn];
  const mulige = [...felt];
  const forst = mulige.find(({ defaultSelected }) => defaultSelected) ?? mulige[0];
  const valgt = mulige.find(({ value }) => value === verdi) ?? forst;
  valgt[erRadio(felt) ? "checked" : "selected"] = true;
}

export function tekstFor(skjema, navn) {
  const felt = skjema.elements[navn];
  return (erRadio(felt) ? [...felt].find(({ checked }) => checked).parentElement : felt.selectedOptions[0]).textContent.trim();
}

/* None in each of the fields, and the first of them has the focus. */
export function taBort(skjema, navn) {
  for (const en of navn) velg(skjema, en, "");
  const felt = skjema.elements[navn[0]];
  (erRadio(felt) ? felt[0] : felt).focus();
}

/* The address says what is chosen, as a new step back. */
export function skrivAdressen(valg) {
  const sporring = new URLSearchParams(valg).toString();
  history.pushState(null, "", sporring ? `?${sporring}` : location.pathname);
}

/* The form says what the address does. */
export function lesAdressen(skjema) {
  const sporring = new URLSearchParams(location.search);
  for (const navn of feltnavn(skjema)) velg(skjema, navn, sporring.get(navn) ?? "");
}

/* A text with {antall} and the like filled in. */
export const fyll = (tekst, verdier) => tekst.replace(/\{(\w+)\}/g, (_, navn) => somTekst(verdier[navn]));

const somTekst = (verdi) => (typeof verdi === "number" ? verdi.toLocaleString(document.documentElement.lang) : verdi);

/* Shows what is chosen, now and whenever that changes. `erValgt` tells it from the form as it comes, which leaves no trace in the
   address. */
export function folgValgene(skjema, fjern, erValgt, vis) {
  let vistFor; // the part of the address that is shown

  function visValgene() {
    vis();
    vistFor = location.search;
  }

  function visAdressen() {
    lesAdressen(skjema);
    visValgene();
  }

  function lagre() {
    const valg = lesValg(skjema);
    skrivAdressen(erValgt(valg) ? valg : {});
    visValgene();
  }

  skjema.addEventListener("change", lagre);
  skjema.addEventListener("submit", (hendelse) => hendelse.preventDefault());
  fjern.addEventListener("click", () => { taBort(skjema, feltnavn(skjema)); lagre(); });
  addEventListener("popstate", () => { if (location.search !== vistFor) visAdressen(); });
  visAdressen();
}
