// Reads and re-writes each payload of the conformance corpus with its generated module, compares its value with the JSON of
// the corpus, and refuses each malformed one.
import { readFileSync } from "node:fs";
import { Comparison, parsedExactly } from "./payload-json.mjs";

let checks = 0;
let wrong = 0;
const [folder, ...subjects] = process.argv.slice(2);
for (const subject of subjects) {
  const text = readFileSync(`${folder}/${subject}.json`, "utf8");
  const corpus = JSON.parse(text);
  const comparison = new Comparison(corpus.schema);
  const module = await import(`./${subject}.mjs`);
  const record =
    module[corpus.schema.root.split(".").at(-1)] ??
    module[corpus.schema.root.split(".").slice(-2).join("_")];
  for (const { payload, value } of parsedExactly(text).payloads) {
    check(subject, payload, "", () =>
      comparison.faults(record.decode(bytesOf(payload)), value).join("\n"),
    );
  }
  for (const { payload, written } of corpus.payloads) {
    check(subject, payload, written ?? payload, () =>
      hexOf(record.encode(record.decode(bytesOf(payload)))),
    );
  }
  for (const { payload, path, offset, reason } of corpus.malformed) {
    check(subject, payload, `${path} ${offset} ${reason}`, () => {
      try {
        return `no error, and the value ${hexOf(record.encode(record.decode(bytesOf(payload))))}`;
      } catch (failure) {
        return failure instanceof module.DecodeError
          ? `${failure.path} ${failure.offset} ${failure.reason}`
          : failure.stack;
      }
    });
  }
}
console.log(`${checks} checks, ${wrong} wrong`);
process.exit(wrong === 0 && checks > 0 ? 0 : 1);

function check(subject, payload, expected, run) {
  checks++;
  let found;
  try {
    found = run();
  } catch (failure) {
    found = failure.stack;
  }
  if (found !== expected) {
    wrong++;
    console.log(`${subject} ${payload}\n  expected ${expected}\n  found    ${found}`);
  }
}

function bytesOf(hex) {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function hexOf(bytes) {
  return Buffer.from(bytes).toString("hex");
}
