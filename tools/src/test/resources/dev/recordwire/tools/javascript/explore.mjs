// Compares the explorer's walk with the cases of JavaScriptAgreementTest: it accepts and refuses the same payloads, with
// the same errors, and its rows cover each byte of what it accepts once.
import { readFileSync } from "node:fs";

const { Exploration } = await import("./explorer.mjs");
const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
const jsons = readFileSync(process.argv[3], "utf8").split("\n");
const schemas = new Map();
let wrong = 0;
for (const [i, line] of lines.entries()) {
  const [, name, hex, verdict, expected] = /^(\S+) (\S*) (read|refuse) (.*)$/.exec(line);
  if (!schemas.has(name)) {
    schemas.set(name, JSON.parse((await import(`./${name}.mjs`)).SCHEMA));
  }
  const bytes = Buffer.from(hex, "hex");
  const { error, rows, json } = new Exploration(schemas.get(name), bytes).run();
  const found = error === null ? problemOf(rows, json, bytes, jsons[i]) : error.message;
  if (found !== (verdict === "read" ? "" : expected)) {
    wrong++;
    if (wrong < 20) {
      console.log(
        `${name} ${hex}\n  expected ${verdict} ${expected}\n  found    ${found} ${error?.stack ?? ""}`,
      );
    }
  }
}
console.log(
  wrong === 0 ? `${lines.length} payloads agree` : `${wrong} of ${lines.length} payloads differ`,
);
process.exit(wrong === 0 ? 0 : 1);

function problemOf(rows, json, bytes, expected) {
  const seen = new Uint8Array(bytes.length);
  for (const { start, size } of rows) {
    for (let i = start; i < start + size; i++) {
      seen[i]++;
    }
  }
  const bad = seen.findIndex((times) => times !== 1);
  if (bad >= 0) {
    return `byte ${bad} is in ${seen[bad]} rows`;
  }
  return compact(json) === normal(expected)
    ? ""
    : `${compact(json)}\n  in Java  ${normal(expected)}`;
}

/** The JSON without white space. */
function compact(json) {
  if (typeof json === "string") {
    return json;
  }
  const members = json.members.map(
    ([name, value]) => (name === null ? "" : `${JSON.stringify(name)}:`) + compact(value),
  );
  return json.open + members.join() + json.close;
}

/** The escapes of JavaScript in place of Java's. */
function normal(json) {
  return json.replace(/\\u[0-9A-F]{4}/g, (escape) => escape.toLowerCase());
}
