// The values that an encoder refuses, with the message; prints the messages that differ.
import * as arrays from "./Arrays.mjs";
import * as containers from "./Containers.mjs";
import * as evolving from "./Evolving.mjs";
import * as numbers from "./Numbers.mjs";
import * as tree from "./Tree.mjs";
import * as values from "./Values.mjs";

const [number] = payloads("Numbers");
const base = numbers.Numbers.decode(number);
const [value] = payloads("Values").map((bytes) => values.Values.decode(bytes));
const [array] = payloads("Arrays").map((bytes) => arrays.Arrays.decode(bytes));
const [container] = payloads("Containers").map((bytes) => containers.Containers.decode(bytes));
const [evolved] = payloads("Evolving").map((bytes) => evolving.Evolving.decode(bytes));
let deep = { value: 0, children: [] };
deep.children.push(deep);

let wrong = 0;
refuses(
  numbers,
  "Numbers",
  { ...base, int8: 128 },
  "Numbers.int8: 128 is not an integer in -128…127: give it a value that is",
);
refuses(
  numbers,
  "Numbers",
  { ...base, int32: 1.5 },
  "Numbers.int32: 1.5 is not an integer in -2147483648…2147483647: give it a value that is",
);
refuses(
  numbers,
  "Numbers",
  { ...base, int32: "1" },
  'Numbers.int32: "1" is not an integer in -2147483648…2147483647: give it a value that is',
);
refuses(
  numbers,
  "Numbers",
  { ...base, uint32: -1 },
  "Numbers.uint32: -1 is not an integer in 0…4294967295: give it a value that is",
);
refuses(
  numbers,
  "Numbers",
  { ...base, int64: 5 },
  "Numbers.int64: 5 is not a bigint in -9223372036854775808…9223372036854775807: give it a value that is",
);
refuses(
  numbers,
  "Numbers",
  { ...base, uint64: 2n ** 64n },
  "Numbers.uint64: 18446744073709551616 is not a bigint in 0…18446744073709551615: give it a value that is",
);
refuses(
  numbers,
  "Numbers",
  { ...base, from: undefined },
  "Numbers.from: it is undefined, and this type has no bytes for undefined: give it a value",
);
refuses(
  numbers,
  "Numbers",
  { ...base, open: 1 },
  "Numbers.open: 1 is not a boolean: give it a value that is",
);
refuses(
  values,
  "Values",
  { ...value, name: "a\ud800" },
  "Values.name: the surrogate at index 1 has no partner, and UTF-8 can't represent it: remove it, or replace it with U+FFFD",
);
refuses(
  values,
  "Values",
  { ...value, name: "a".repeat(99) + "\udc00" },
  "Values.name: the surrogate at index 99 has no partner, and UTF-8 can't represent it: remove it, or replace it with U+FFFD",
);
refuses(
  values,
  "Values",
  { ...value, code: "seven77" },
  "Values.code: it takes 7 bytes, and its fixed size is 6: shorten it",
);
refuses(
  values,
  "Values",
  { ...value, code: "a\0" },
  "Values.code: it ends with U+0000, which can't be told from the zeros that fill a fixed size: remove it",
);
refuses(
  values,
  "Values",
  { ...value, side: "HOLD" },
  'Values.side: "HOLD" is not a constant: BUY, SELL: give it a value that is',
);
refuses(
  values,
  "Values",
  { ...value, side: "constructor" },
  'Values.side: "constructor" is not a constant: BUY, SELL: give it a value that is',
);
refuses(
  values,
  "Values",
  { ...value, openSide: 1 },
  'Values.openSide: 1 is the code of SELL, not an unknown code: give it "SELL"',
);
refuses(
  values,
  "Values",
  { ...value, uuid: "f81d4fae" },
  'Values.uuid: "f81d4fae" is not a UUID such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6: give it a value that is',
);
refuses(
  values,
  "Values",
  { ...value, time: 86400e9 },
  "Values.time: 86400000000000 is not an integer of nanoseconds in 0…86399999999999: give it a value that is",
);
refuses(
  values,
  "Values",
  { ...value, instant: 10n ** 30n },
  "Values.instant: second 1000000000000000000000 is out of the range of Instant: give it a value in range",
);
refuses(
  values,
  "Values",
  { ...value, decimal: { unscaled: 10n ** 1000n, scale: 0 } },
  "Values.decimal: it has digits of 3322 bits, and readers accept 1000 (DecodeLimits.maxDecimalDigits): reduce it, or encode with the limits of its readers",
);
refuses(
  arrays,
  "Arrays",
  { ...array, pair: [1] },
  "Arrays.pair: it has 1 elements, and its fixed count is 2: give it as many",
);
refuses(
  arrays,
  "Arrays",
  { ...array, few: [1, 2, 3, 4] },
  "Arrays.few: it has 4 elements, and its maxCount is 3: shorten it, or raise maxCount",
);
refuses(
  arrays,
  "Arrays",
  { ...array, int8s: [1, 300] },
  "Arrays.int8s[1]: 300 is not an integer in -128…127: give it a value that is",
);
refuses(
  arrays,
  "Arrays",
  { ...array, doubles: new Float64Array(70000) },
  "Arrays.doubles: 70000 elements exceed the 65535 that a uint16 length prefix can count: shorten it",
);
refuses(
  containers,
  "Containers",
  { ...container, points: [{ x: 1 }] },
  "Containers.points[0].y: it is undefined, and this type has no bytes for undefined: give it a value",
);
refuses(
  containers,
  "Containers",
  {
    ...container,
    decimals: [
      { unscaled: 10n, scale: 1 },
      { unscaled: 1n, scale: 0 },
    ],
  },
  "Containers.decimals[1]: the set holds this twice by its readers' rule: leave one out",
);
refuses(
  containers,
  "Containers",
  {
    ...container,
    byPoint: [
      [{ x: 1, y: 2 }, []],
      [{ y: 2, x: 1 }, []],
    ],
  },
  "Containers.byPoint[1]: the map holds this key twice by its readers' rule: leave one out",
);
refuses(
  containers,
  "Containers",
  { ...container, index: new Map([["a", new Map([[1, 2]])]]) },
  'Containers.index["a"][1]: 2 is not a string: give it a value that is',
);
refuses(
  containers,
  "Containers",
  { ...container, index: { a: 1 } },
  "Containers.index: this object is not a Map: give it a value that is",
);
refuses(
  containers,
  "Containers",
  { ...container, brief: "01234567890" },
  "Containers.brief: it has 11 bytes, and its maxBytes is 10: shorten it, or raise maxBytes",
);
refuses(
  evolving,
  "Evolving",
  { ...evolved, rest: new Uint8Array([0x0a, 0, 1, 0, 0, 0]) },
  "Evolving.rest: it holds field 1, which this record knows as 'number' and would write twice: decode the payload as this record",
);
refuses(
  evolving,
  "Evolving",
  { ...evolved, shape: { type: "Box", value: {} } },
  'Evolving.shape.type: "Box" is not one of Disc, Group: give it a value that is',
);
refuses(
  evolving,
  "Evolving",
  { ...evolved, shape: { type: "Unknown", tag: 1, bytes: new Uint8Array(0) } },
  "Evolving.shape: its tag 1 belongs to Disc, which this union knows: decode the payload as this union",
);
refuses(
  tree,
  "Tree",
  deep,
  /^Tree(\.children\[0\])+: records nest deeper than the 64 levels that readers accept /,
);
equal(
  Object.keys(evolving.Evolving.decode(payloads("Evolving")[0])).includes("__proto__"),
  false,
  "no prototype",
);
equal(
  numbers.Numbers.encode({
    ...base,
    get open() {
      numbers.Numbers.encode(base);
      return true;
    },
  }).length,
  number.length,
  "a getter that encodes",
);
if (wrong === 0) {
  console.log("as expected");
}

function payloads(name) {
  return process.argv
    .slice(2)
    .filter((each) => each.startsWith(`${name}:`))
    .map((each) => Buffer.from(each.slice(name.length + 1), "hex"));
}

function refuses(module, name, refused, expected) {
  let found = "no error";
  try {
    module[name].encode(refused);
  } catch (failure) {
    found = failure instanceof module.EncodeError ? failure.message : failure.stack;
  }
  if (expected instanceof RegExp ? !expected.test(found) : found !== expected) {
    wrong++;
    console.log(`expected ${expected}\nfound    ${found}`);
  }
}

function equal(found, expected, what) {
  if (found !== expected) {
    wrong++;
    console.log(`${what}: expected ${expected}, found ${found}`);
  }
}
