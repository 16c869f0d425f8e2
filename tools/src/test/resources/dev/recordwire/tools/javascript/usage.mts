// Uses generated declarations as a program does that `tsc --strict` checks; a line under `@ts-expect-error` must not pass.
import { Containers, type Point } from "./containers.mjs";
import { Drawing, type Shape } from "./drawing.mjs";
import { Enums } from "./enums.mjs";
import { Event } from "./event-new.mjs";
import { DecodeError, EncodeError, FINGERPRINT, Integers, SCHEMA } from "./integers.mjs";
import { Relay } from "./relay.mjs";
import { Values } from "./values.mjs";
import { RecordFile, RecordFileError, RecordFileWriter, isRecordFile } from "./recordfile.mjs";

const text: string = SCHEMA + FINGERPRINT + Integers.name;
const integers: Integers = Integers.decode(new Uint8Array(31), { maxCount: 1 });
const large: bigint = integers.int64 + integers.uint64;
const small: number = integers.int8 + integers.uint32;
// @ts-expect-error: an int64 is a bigint
const wrong: number = integers.int64;
// @ts-expect-error: a limit that does not exist
Integers.decode(new Uint8Array(31), { maxcount: 1 });
// @ts-expect-error: a payload is bytes
Integers.decode("00");

const values: Values = Values.decode(new Uint8Array(0));
const nanos: bigint = values.instant + values.duration + values.datetime;
const days: number = values.date + values.time;
const scaled: [bigint, number] = [values.decimal.unscaled, values.decimal.scale];
const id: string = values.uuid.toUpperCase();

const point: Point = { x: 1, y: 2 };
const containers: Containers = {
  number: null,
  text: "né",
  point,
  int16s: [1, 2],
  lists: [["a"], []],
  points: [point],
  set: new Set(["b"]),
  doubles: [0, -0],
  pointSet: [point],
  map: new Map([["b", 1]]),
  nested: new Map([[8, [point]]]),
  keyed: [[point, "x"]],
  maybes: [null, 1n],
};
const bytes: Uint8Array = Containers.encode(containers);
// @ts-expect-error: a component is missing
Containers.encode({ ...containers, number: undefined });
// @ts-expect-error: a map by texts is a Map
Containers.encode({ ...containers, map: { b: 1 } });

/** A union is told apart by its `type`. */
function area(shape: Shape): number {
  switch (shape.type) {
    case "Circle":
      return Math.PI * shape.value.radius ** 2;
    case "Group":
      return shape.value.shapes.map(area).reduce((sum, each) => sum + each, 0);
  }
}
const drawing: Drawing = { first: { type: "Circle", value: { radius: 1 } }, second: null };
const areas: number = area(drawing.first);
// @ts-expect-error: no record of the union
Drawing.encode({ first: { type: "Square", value: { radius: 1 } }, second: null });

const event: Event = Event.decode(bytes);
const tag: number = event.type === "Unknown" ? event.tag : event.value.door;

const enums: Enums = Enums.decode(bytes);
const open: "BUY" | "SELL" | number = enums.open;
// @ts-expect-error: no constant of the enum
Enums.encode({ ...enums, side: "HOLD" });

Relay.encode({ number: 7 });
Relay.encode({ number: 7, rest: new Uint8Array(0) });

try {
  Integers.encode({ ...integers, int8: 300 });
} catch (problem) {
  if (problem instanceof EncodeError) {
    console.log(problem.path, problem.reason);
  } else if (problem instanceof DecodeError || problem instanceof RecordFileError) {
    const offset: number = problem.offset;
    console.log(offset);
  }
}

/** The parts of a FileHandle of Node.js that are used. */
const handle = {
  stat: async () => ({ size: 0 }),
  read: async (buffer: Uint8Array, offset: number, length: number, position: number) => ({
    bytesRead: Math.min(buffer.length - offset, length, position),
    buffer,
  }),
};
async function names(files: Uint8Array[]): Promise<number> {
  const writer = new RecordFileWriter(SCHEMA);
  const number: number = writer.append(bytes);
  const inMemory = await RecordFile.open(writer.finish());
  const file = isRecordFile(files[0]!) ? await RecordFile.open(handle, { maxBlockBytes: 1 }) : inMemory;
  let sum = (await file.payload(number)).length + file.count + file.torn;
  for await (const payload of file.payloads(1)) {
    sum += Integers.decode(payload).int8;
  }
  // @ts-expect-error: a file is opened
  new RecordFile(bytes);
  // @ts-expect-error: a path is no file
  await RecordFile.open("readings.rwf");
  return sum;
}

console.log(text, large, small, wrong, nanos, days, scaled, id, areas, tag, open, await names([]));
