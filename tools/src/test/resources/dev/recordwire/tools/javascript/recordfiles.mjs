// Reads record files that Java wrote, and prints what they hold; writes the payloads of the first to written.rwf.
import { readFileSync, writeFileSync } from "node:fs";

const { RecordFile, RecordFileError, RecordFileWriter } = await import("./recordfile.mjs");
const names = process.argv.slice(2);
for (const name of names) {
  console.log(`${name} ${await contentOf(readFileSync(name))}`);
}
const first = new RecordFile(readFileSync(names[0]));
const writer = new RecordFileWriter(first.schema);
for await (const payload of first.payloads()) {
  writer.append(payload);
}
writeFileSync("written.rwf", writer.finish());

async function contentOf(bytes) {
  try {
    const file = new RecordFile(bytes);
    let sum = 0;
    let i = 0;
    for await (const payload of file.payloads()) {
      const again = await file.payload(i);
      if (Buffer.compare(payload, again) !== 0) {
        return `record ${i} differs when it is read alone`;
      }
      for (const byte of payload) {
        sum = (31 * sum + byte) | 0;
      }
      i++;
    }
    return `${file.count} ${file.torn} ${sum}`;
  } catch (failure) {
    if (failure instanceof RecordFileError) {
      return `damaged at ${failure.offset}`;
    }
    throw failure;
  }
}
