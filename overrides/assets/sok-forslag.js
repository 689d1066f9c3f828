/* What someone may have meant by a misspelt word: the words of the names in sok/navn.json that are nearest to it. */

const ANTALL = 3;
const ANDRE_BOKSTAVER = { æ: "a", ø: "o", đ: "d", ŋ: "n", ŧ: "t", ð: "d" };

/* Small letters of ASCII: Gáisi is gaisi, Sørøy is soroy. */
export function brett(tekst) {
  return tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[æøđŋŧð]/g, (bokstav) => ANDRE_BOKSTAVER[bokstav]);
}

/* The query with its misspelt words put right, best first; none when all words are known, or stand in what was found. */
export function forslag(sporring, navn, funnet = []) {
  const ordliste = lagOrdliste(navn);
  const kjente = new Set(funnet.flatMap(iOrd).map(brett));
  const ordene = iOrd(sporring);
  const rettet = ordene.map((ord) => (kjente.has(brett(ord)) ? [] : naermeste(ord, ordliste)));
  if (!rettet.some((mulige) => mulige.length)) return [];
  const flest = Math.max(...rettet.map((mulige) => mulige.length));
  return Array.from({ length: flest }, (_, nummer) => ordene.map((ord, plass) => rettet[plass][nummer] ?? rettet[plass][0] ?? ord).join(" "));
}

/* Each word of the names, folded, and one way to write it. */
function lagOrdliste(navn) {
  return new Map(navn.flatMap(iOrd).filter((ord) => ord.length > 2).map((ord) => [brett(ord), ord]));
}

export function iOrd(tekst) {
  return tekst.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function naermeste(ord, ordliste) {
  const brettet = brett(ord);
  const feilskriving = (annet) => !annet.startsWith(brettet) && !brettet.startsWith(annet); // not another form, nor half a word
  const hoyst = brettet.length < 4 ? 0 : brettet.length < 6 ? 1 : brettet.length < 9 ? 2 : 3;
  const mulige = [...ordliste.keys()].map((annet) => [annet, avstand(brettet, annet, hoyst)]).filter(([, hvorLangt]) => hvorLangt <= hoyst);
  return mulige.every(([annet]) => feilskriving(annet)) ? mulige.sort(([, a], [, b]) => a - b).slice(0, ANTALL).map(([annet]) => ordliste.get(annet)) : [];
}

/* How many letters are wrong, missing, too many or swapped with the next (optimal string alignment). Above `hoyst` it is not counted. */
export function avstand(a, b, hoyst = Infinity) {
  if (Math.abs(a.length - b.length) > hoyst) return Infinity;
  let [forrige, over] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const rad = [i];
    for (let j = 1; j <= b.length; j++) {
      rad[j] = Math.min(over[j] + 1, rad[j - 1] + 1, over[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rad[j] = Math.min(rad[j], forrige[j - 2] + 1);
    }
    [forrige, over] = [over, rad];
  }
  return over[b.length];
}
