// Measures generated modules beside their peers, in one process: each round measures every task once, and the best round counts.
//
// ./benchmarks/javascript makes the modules and starts it. The arguments are the folder docs/benchmarks, and --ffire FILE and --save.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, createFileRegistry, fromBinary, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorProtoSchema } from "@bufbuild/protobuf/wkt";
import avro from "avsc";
import protobuf from "protobufjs";
import { Numbers } from "./numbers.mjs";
import { Reading } from "./reading.mjs";
import { Station } from "./station.mjs";

const ROUNDS = 40;
const ROUND_NANOS = 5e6;
const READING = { id: 42, name: "Alice", value: 95.5 };

function recordwire(record, value) {
  return {
    encode: () => record.encode(value),
    decode: decoding(record.encode(value), (bytes) => record.decode(bytes)),
  };
}

/** A task that decodes the same payload, an array of its own, again and again. */
function decoding(bytes, decode) {
  return () => decode(bytes);
}

/** A writer and a reader of {int32, text, float64} as ffire's generator of pure JavaScript writes them, without checks. */
function byHand() {
  class Encoder {
    constructor() {
      this.buffer = new ArrayBuffer(256);
      this.view = new DataView(this.buffer);
      this.bytes = new Uint8Array(this.buffer);
      this.at = 0;
    }

    int32(value) {
      this.view.setInt32(this.at, value, true);
      this.at += 4;
    }

    text(value) {
      const bytes = Buffer.from(value, "utf8");
      this.view.setUint16(this.at, bytes.length, true);
      this.bytes.set(bytes, this.at + 2);
      this.at += 2 + bytes.length;
    }

    float64(value) {
      this.view.setFloat64(this.at, value, true);
      this.at += 8;
    }
  }

  function encode(reading) {
    const encoder = new Encoder();
    encoder.int32(reading.id);
    encoder.text(reading.name);
    encoder.float64(reading.value);
    return Buffer.from(encoder.buffer, 0, encoder.at);
  }

  function decode(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const id = view.getInt32(0, true);
    const end = 6 + view.getUint16(4, true);
    const name = Buffer.from(bytes.subarray(6, end)).toString("utf8");
    return { id, name, value: view.getFloat64(end, true) };
  }

  return { encode: () => encode(READING), decode: decoding(encode(READING), decode) };
}

function withAvro() {
  const fields = [
    { name: "id", type: "int" },
    { name: "name", type: "string" },
    { name: "value", type: "double" },
  ];
  const type = avro.Type.forSchema({ type: "record", name: "Reading", fields });
  return {
    encode: () => type.toBuffer(READING),
    decode: decoding(type.toBuffer(READING), (bytes) => type.fromBuffer(bytes)),
  };
}

function withProtobufJs() {
  const text =
    'syntax = "proto3"; message Reading { sint32 id = 1; string name = 2; double value = 3; }';
  const type = protobuf.parse(text).root.lookupType("Reading");
  const encode = () => type.encode(READING).finish();
  return { encode, decode: decoding(encode(), (bytes) => type.decode(bytes)) };
}

function withProtobufEs() {
  const types = { id: 17, name: 9, value: 1 }; // sint32, string, double
  const field = Object.entries(types).map(([name, type], i) => ({
    name,
    jsonName: name,
    number: i + 1,
    type,
    label: 1,
  }));
  const file = create(FileDescriptorProtoSchema, {
    name: "reading.proto",
    syntax: "proto3",
    messageType: [{ name: "Reading", field }],
  });
  const schema = createFileRegistry(file, () => undefined).getMessage("Reading");
  const encode = () => toBinary(schema, create(schema, READING));
  return { encode, decode: decoding(encode(), (bytes) => fromBinary(schema, bytes)) };
}

function withJson() {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const encode = () => encoder.encode(JSON.stringify(READING));
  return { encode, decode: decoding(encode(), (bytes) => JSON.parse(decoder.decode(bytes))) };
}

function withFfire(path) {
  const [type] = Object.values(createRequire(import.meta.url)(path));
  const reading = new type(READING);
  return {
    encode: () => reading.encode(),
    decode: decoding(reading.encode(), (bytes) => type.decode(bytes)),
  };
}

/** The calls that take about as long as a round should, by the quickest of three tries, since the machine may pause in one. */
function callsOfRound(task) {
  for (let calls = 1; ; calls *= 4) {
    const nanos = Math.min(spent(task, calls), spent(task, calls), spent(task, calls));
    if (nanos >= ROUND_NANOS / 10) {
      return Math.max(1, Math.round((calls * ROUND_NANOS) / nanos));
    }
  }
}

/** Results go here, so that no engine leaves out the work. */
let sink = null;

function spent(task, calls) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) {
    sink = task();
  }
  return Number(process.hrtime.bigint() - start);
}

/** The microseconds of each peer's tasks. */
function measure(peers) {
  const tasks = Object.entries(peers).flatMap(([peer, { encode, decode }]) => [
    { peer, name: "encode", task: encode, best: Infinity },
    { peer, name: "decode", task: decode, best: Infinity },
  ]);
  for (const each of tasks) {
    each.calls = callsOfRound(each.task);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of tasks) {
      each.best = Math.min(each.best, spent(each.task, each.calls) / each.calls / 1000);
    }
  }
  const results = {};
  for (const { peer, name, best } of tasks) {
    results[peer] = { ...results[peer], [name]: Number(best.toFixed(3)) };
  }
  return results;
}

function table(results) {
  const rows = Object.entries(results).map(
    ([peer, { encode, decode }]) => `| ${peer} | ${encode.toFixed(2)} | ${decode.toFixed(2)} |`,
  );
  return ["| | encode, µs | decode, µs |", "|---|---:|---:|", ...rows].join("\n");
}

function save(docs, results) {
  const json = JSON.stringify({ node: process.versions.node, microseconds: results }, null, 2);
  writeFileSync(`${docs}/languages-javascript.json`, `${json}\n`);
  const page = readFileSync(`${docs}/languages.md`, "utf8");
  const part = /<!-- javascript -->\n[^]*<!-- end of javascript -->/;
  writeFileSync(
    `${docs}/languages.md`,
    page.replace(part, `<!-- javascript -->\n${table(results)}\n<!-- end of javascript -->`),
  );
}

const [docs, ...options] = process.argv.slice(2);
const peers = {
  Recordwire: recordwire(Reading, READING),
  "Recordwire, evolvable": recordwire(Station, READING),
  "Recordwire, 5 000 int32": recordwire(Numbers, {
    values: Int32Array.from({ length: 5000 }, (_, i) => i),
  }),
};
if (options.includes("--ffire")) {
  peers.ffire = withFfire(options[options.indexOf("--ffire") + 1]);
}
peers["DataView by hand"] = byHand();
peers.avsc = withAvro();
peers.protobufjs = withProtobufJs();
peers["protobuf-es"] = withProtobufEs();
peers.JSON = withJson();
const results = measure(peers);
console.log(`Node.js ${process.versions.node}\n\n${table(results)}`);
if (options.includes("--save")) {
  save(docs, results);
}
