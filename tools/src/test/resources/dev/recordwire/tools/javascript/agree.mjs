// Compares generated modules with the cases of JavaScriptAgreementTest: a line has the record, the
// payload, and the bytes that Java writes of it or the error with which Java refuses it.
import { readFileSync } from "node:fs";
import { inspect, isDeepStrictEqual } from "node:util";

const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
const modules = new Map();
let wrong = 0;
for (const line of lines) {
  const [, name, hex, verdict, expected] = /^(\S+) (\S*) (read|refuse) (.*)$/.exec(line);
  if (!modules.has(name)) {
    modules.set(name, await import(`./${name}.mjs`));
  }
  const { [name]: record, DecodeError } = modules.get(name);
  const found = resultOf(record, DecodeError, Buffer.from(hex, "hex"));
  if (found.verdict !== verdict || !isExpected(record, found, expected)) {
    wrong++;
    if (wrong < 20) {
      console.log(
        `${name} ${hex}\n  expected ${verdict} ${expected}\n  found    ${found.verdict} ${found.text}`,
      );
    }
  }
}
console.log(
  wrong === 0 ? `${lines.length} payloads agree` : `${wrong} of ${lines.length} payloads differ`,
);
process.exit(wrong === 0 ? 0 : 1);

function resultOf(record, DecodeError, payload) {
  let value;
  try {
    value = record.decode(payload);
  } catch (failure) {
    if (failure instanceof DecodeError) {
      return { verdict: "refuse", text: failure.message };
    }
    return { verdict: "fail", text: failure.stack };
  }
  try {
    return { verdict: "read", value, text: Buffer.from(record.encode(value)).toString("hex") };
  } catch (failure) {
    return { verdict: "fail", text: failure.stack };
  }
}

/** The same bytes; a NaN may have other ones, since JavaScript knows one NaN. */
function isExpected(record, found, expected) {
  if (found.text === expected) {
    return true;
  }
  return (
    found.verdict === "read" &&
    inspect(found.value, { depth: Infinity, maxArrayLength: Infinity }).includes("NaN") &&
    found.text.length === expected.length &&
    isDeepStrictEqual(record.decode(Buffer.from(expected, "hex")), found.value)
  );
}
