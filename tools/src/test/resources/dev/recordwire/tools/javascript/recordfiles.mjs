// Reads record files that Java wrote, and prints what they hold; writes the payloads of the first to written.rwf.
import { readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";

const { RecordFile, RecordFileError, RecordFileWriter } = await import("./recordfile.mjs");
const names = process.argv.slice(2);
for (const name of names) {
  const bytes = readFileSync(name);
  const handle = await open(name);
  const contents = new Set();
  for (const file of [bytes, new Blob([bytes]), handle]) {
    contents.add(await contentOf(file));
  }
  await handle.close();
  console.log(`${name} ${[...contents].join(" or ")}`);
}
console.log(await readOfOne(names[0]));
console.log(await refusals(names[0]));

const first = await RecordFile.open(readFileSync(names[0]));
const writer = new RecordFileWriter(first.schema);
for await (const payload of first.payloads()) {
  writer.append(payload);
}
writeFileSync("written.rwf", writer.finish());
console.log(await told([() => writer.append(new Uint8Array(4)), () => writer.finish()]));
console.log(await told(["", "no", "{}", undefined].map((schema) => () => new RecordFileWriter(schema))));
const unfinished = new RecordFileWriter(first.schema);
console.log(await told(["abc", [1, 2], new Float64Array(2)].map((wrong) => () => unfinished.append(wrong))));

async function contentOf(source) {
  try {
    const file = await RecordFile.open(source);
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

/** Reads one record in the middle, and tells which part of the file this needs, and whether later ones follow it. */
async function readOfOne(name) {
  const handle = await open(name);
  const { size } = await handle.stat();
  let bytes = 0;
  const counted = {
    stat: () => handle.stat(),
    read: (...where) => {
      bytes += where[2];
      return handle.read(...where);
    },
  };
  const file = await RecordFile.open(counted);
  const number = Math.floor(file.count / 2);
  const one = await file.payload(number);
  const isSmall = bytes < size / 2;
  let rest = 0;
  for await (const payload of file.payloads(number)) {
    if (rest === 0 && Buffer.compare(payload, one) !== 0) {
      return `payloads(${number}) starts with another record`;
    }
    rest++;
  }
  await handle.close();
  return `${isSmall ? "less than half" : `${bytes} of ${size}`} is read, and ${rest} follow`;
}

async function refusals(name) {
  const bytes = readFileSync(name);
  const file = await RecordFile.open(bytes);
  const small = await RecordFile.open(bytes, { maxBlockBytes: 10 });
  return told([
    () => file.payload(file.count),
    () => file.payload(0.5),
    () => file.payloads(-1).next(),
    () => small.payload(0),
    () => RecordFile.open(name),
    () => new RecordFile(bytes),
  ]);
}

/** The failures of attempts, a line each. */
async function told(attempts) {
  const lines = [];
  for (const attempt of attempts) {
    try {
      await attempt();
      lines.push("nothing");
    } catch (failure) {
      lines.push(`${failure.name}: ${failure.message}`);
    }
  }
  return lines.join("\n");
}
