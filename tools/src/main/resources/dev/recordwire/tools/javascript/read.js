/** What `decode` accepts; each may be given to `decode` in an object. */
const LIMITS = Object.freeze({
  maxDepth: 64,
  maxCount: Infinity,
  maxBytes: Infinity,
  maxDecimalDigits: 1000,
  maxDecimalScale: Infinity,
  maxEmptyElements: 16000,
});

/** The cursor that a record's `read` moves over the bytes of a payload. */
class Reader {
  constructor(bytes, limits) {
    this.bytes = bytes;
    // A DataView takes longer to make than the numbers of a short payload take to put together.
    this.view = bytes.length > 256 ? viewOf(bytes) : null;
    this.at = 0;
    this.end = bytes.length;
    this.limits = limits;
    this.depth = 1;
    this.unclaimed = bytes.length;
    this.empty = 0;
  }
}

function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const SCRATCH = new Uint8Array(8);

const SCRATCH_VIEW = new DataView(SCRATCH.buffer);

/** A view of the eight bytes at `at`, which are in it from the offset 0 on until the next call. */
function eightAt(from, at) {
  const { bytes } = from;
  for (let i = 0; i < 8; i++) {
    SCRATCH[i] = bytes[at + i];
  }
  return SCRATCH_VIEW;
}

function int8At(from, at) {
  return (from.bytes[at] << 24) >> 24;
}

function int16At(from, at) {
  return (uint16At(from, at) << 16) >> 16;
}

function uint16At(from, at) {
  return from.bytes[at] | (from.bytes[at + 1] << 8);
}

function int32At(from, at) {
  const { bytes } = from;
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

function uint32At(from, at) {
  return int32At(from, at) >>> 0;
}

function int64At(from, at) {
  return from.view === null ? eightAt(from, at).getBigInt64(0, true) : from.view.getBigInt64(at, true);
}

function uint64At(from, at) {
  return BigInt.asUintN(64, int64At(from, at));
}

function float32At(from, at) {
  const bits = int32At(from, at);
  SCRATCH_VIEW.setInt32(0, bits, true);
  const value = SCRATCH_VIEW.getFloat32(0, true);
  return Number.isNaN(value) ? nanOf(bits < 0, (bits & 0x7fffff) >> 3, (bits & 7) << 29) : value;
}

/** The NaN with the upper 20 and the lower 32 bits of a fraction, which engines keep as far as they can. */
function nanOf(isNegative, high, low) {
  SCRATCH_VIEW.setInt32(0, low, true);
  SCRATCH_VIEW.setInt32(4, (isNegative ? -0x100000 : 0x7ff00000) | high, true);
  return SCRATCH_VIEW.getFloat64(0, true);
}

function float64At(from, at) {
  return from.view === null ? eightAt(from, at).getFloat64(0, true) : from.view.getFloat64(at, true);
}

/** Passes `bytes` bytes, whose components `run` names as in "id:4 value:8", and returns their offset. */
function take(from, bytes, run) {
  const at = from.at;
  if (bytes > from.end - at) {
    throw cut(run, at, from.end - at);
  }
  from.at = at + bytes;
  return at;
}

function cut(run, offset, remaining) {
  for (const part of run.split(" ")) {
    const colon = part.lastIndexOf(":");
    const bytes = Number(part.slice(colon + 1));
    if (bytes > remaining) {
      const name = part.slice(0, colon);
      return new Fault(name, offset, `it takes ${bytesOf(bytes)}, and the payload has ${bytesOf(remaining)} left`);
    }
    offset += bytes;
    remaining -= bytes;
  }
  throw new Error(run);
}

/** Reads the length or count before a value, a number of `width` bytes. */
function readPrefix(from, component, width) {
  const at = from.at;
  if (width > from.end - at) {
    const reason = `the payload ends inside its length, of which it has ${bytesOf(from.end - at)}`;
    throw new Fault(component, at, reason);
  }
  from.at = at + width;
  return width === 2 ? uint16At(from, at) : uint32At(from, at);
}

/** Reads the length of a text or binary, and checks that as many bytes follow. */
function readLength(from, component, width, max = Infinity) {
  const length = readPrefix(from, component, width);
  if (length > max) {
    throw new Fault(component, from.at - width, `it claims ${length} bytes, and its maxBytes is ${max}`);
  }
  if (length > from.end - from.at) {
    throw tooLong(from, component, width, bytesOf(length));
  }
  return length;
}

function tooLong(from, component, width, claimed) {
  const reason = `it claims ${claimed}, and the payload has ${bytesOf(from.end - from.at)} left`;
  return new Fault(component, from.at - width, reason);
}

/** Reads the count of an array, and checks that the bytes of its elements follow. */
function readArrayCount(from, component, width, elementBytes, max = Infinity) {
  const count = readPrefix(from, component, width);
  const start = from.at - width;
  if (count > max) {
    throw new Fault(component, start, `it claims ${count} elements, and its maxCount is ${max}`);
  }
  if (count * elementBytes > from.end - from.at) {
    const claimed = elementBytes === 1 ? bytesOf(count) : `${count} elements of ${elementBytes} bytes`;
    throw tooLong(from, component, width, claimed);
  }
  if (count > from.limits.maxCount) {
    throw new Fault(component, start, `${count} elements, and DecodeLimits.maxCount is ${from.limits.maxCount}`);
  }
  return count;
}

/** Reads the count of elements that take at least `min` bytes each, and checks that all containers' elements fit. */
function readCount(from, component, width, min, max) {
  const count = readArrayCount(from, component, width, min, max);
  from.unclaimed -= count * min;
  if (from.unclaimed < 0) {
    const reason =
      `its ${count} elements take at least ${bytesOf(count * min)}; with the elements of the other lists, ` +
      `sets and maps they take ${bytesOf(-from.unclaimed)} more than the payload has`;
    throw new Fault(component, from.at - width, reason);
  }
  if (min === 0) {
    from.empty += count;
    const most = from.limits.maxEmptyElements;
    if (from.empty > most) {
      const reason = `${from.empty} elements without bytes in this payload, and DecodeLimits.maxEmptyElements is ${most}`;
      throw new Fault(component, from.at - width, reason);
    }
  }
  return count;
}

function boolAt(from, at, component) {
  const byte = from.bytes[at];
  if (byte > 1) {
    throw new Fault(component, at, `a bool is 00 or 01, and this byte is ${hexOf(byte)}`);
  }
  return byte === 1;
}

/** The float16 at `at`. */
function float16At(from, at) {
  return float16(uint16At(from, at));
}

/** The number that a float16 of the given bits is. */
function float16(bits) {
  const sign = bits < 0x8000 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) {
    return sign * fraction * 2 ** -24;
  }
  if (exponent === 0x1f) {
    return fraction === 0 ? sign * Infinity : nanOf(sign < 0, fraction << 10, 0);
  }
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** The instant at `at`: nanoseconds since 1970 in UTC. */
function instantAt(from, at, component) {
  const second = int64At(from, at);
  if (second < -31557014167219200n || second > 31556889864403199n) {
    throw new Fault(component, at, `second ${second} since 1970 is out of the range of Instant`);
  }
  return second * 1000000000n + BigInt(nanoAt(from, at + 8, component));
}

/** The duration at `at`: nanoseconds. */
function durationAt(from, at, component) {
  return int64At(from, at) * 1000000000n + BigInt(nanoAt(from, at + 8, component));
}

function nanoAt(from, at, component) {
  const nano = int32At(from, at);
  if (nano < 0 || nano > 999999999) {
    throw new Fault(component, at, `a nanosecond of a second is 0…999999999, and this is ${nano}`);
  }
  return nano;
}

/** The time of day at `at`: nanoseconds since midnight. */
function timeAt(from, at, component) {
  const nano = int64At(from, at);
  if (nano < 0n || nano > 86399999999999n) {
    throw new Fault(component, at, `a nanosecond of a day is 0…86399999999999, and this is ${nano}`);
  }
  return Number(nano);
}

/** The date and time at `at`: nanoseconds since 1970-01-01T00:00, without a time zone. */
function datetimeAt(from, at, component) {
  return BigInt(int32At(from, at)) * 86400000000000n + BigInt(timeAt(from, at + 4, component));
}

/** The UUID at `at`, in lower case. */
function uuidAt(from, at) {
  let digits = "";
  for (let i = at; i < at + 16; i++) {
    digits += hexOf(from.bytes[i]);
  }
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

/** The text in the `bytes` bytes at `at`, without the zeros after it. */
function paddedTextAt(from, at, component, bytes) {
  let end = at + bytes;
  while (end > at && from.bytes[end - 1] === 0) {
    end--;
  }
  return textBetween(from.bytes, at, end, component);
}

/** The `count` elements at `at`: a view of them where they are aligned, and otherwise of a copy. */
function elementsAt(from, at, count, Elements) {
  const size = Elements.BYTES_PER_ELEMENT;
  const { buffer, byteOffset } = from.bytes;
  if ((byteOffset + at) % size === 0 && (IS_LITTLE_ENDIAN || size === 1)) {
    return new Elements(buffer, byteOffset + at, count);
  }
  const copy = new Uint8Array(count * size);
  copy.set(from.bytes.subarray(at, at + count * size));
  if (!IS_LITTLE_ENDIAN) {
    reverseEach(copy, size);
  }
  return new Elements(copy.buffer, 0, count);
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Reverses the bytes of each element of `size` bytes. */
function reverseEach(bytes, size) {
  for (let i = 0; i < bytes.length; i += size) {
    bytes.subarray(i, i + size).reverse();
  }
}

/** The `count` float16s at `at`, a copy. */
function float16sAt(from, at, count) {
  const elements = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    elements[i] = float16At(from, at + 2 * i);
  }
  return elements;
}

/** The `count` bools at `at`, a copy. */
function boolsAt(from, at, component, count) {
  const elements = [];
  for (let i = 0; i < count; i++) {
    elements.push(boolAt(from, at + i, `${component}[${i}]`));
  }
  return elements;
}

/** The name of the constant of the one-byte code at `at`. */
function constant8At(from, at, component, constants) {
  return constants.names.get(from.bytes[at]) ?? otherConstant(constants, from.bytes[at], at, component);
}

/** The name of the constant of the two-byte code at `at`. */
function constant16At(from, at, component, constants) {
  const code = uint16At(from, at);
  return constants.names.get(code) ?? otherConstant(constants, code, at, component);
}

/** The constant that unknown codes mean. */
function otherConstant(constants, code, at, component) {
  if (constants.fallback === undefined) {
    const known = [...constants.codes].sort((a, b) => a[1] - b[1]).map((each) => each.join(" "));
    const others = known.length > 16 ? ` and ${known.length - 16} more` : "";
    const shown = known.slice(0, 16).join(", ") + others;
    const reason = `${code} is the code of no constant, and these are known: ${shown}`;
    throw new Fault(component, at, reason);
  }
  return constants.fallback;
}

/** The name of the constant of the one-byte code at `at`, or the code. */
function openConstant8At(from, at, constants) {
  return constants.names.get(from.bytes[at]) ?? from.bytes[at];
}

/** The name of the constant of the two-byte code at `at`, or the code. */
function openConstant16At(from, at, constants) {
  const code = uint16At(from, at);
  return constants.names.get(code) ?? code;
}

function readText(from, component, width, max) {
  const length = readLength(from, component, width, max);
  const at = from.at;
  from.at = at + length;
  return textBetween(from.bytes, at, at + length, component);
}

/** The bytes of a binary where they lie, without a copy. */
function readBinary(from, component, width, max) {
  const length = readLength(from, component, width, max);
  const at = from.at;
  from.at = at + length;
  return elementsAt(from, at, length, Uint8Array);
}

function readArray(from, component, width, Elements, max) {
  const size = Elements.BYTES_PER_ELEMENT;
  const count = readArrayCount(from, component, width, size, max);
  const at = from.at;
  from.at = at + count * size;
  return elementsAt(from, at, count, Elements);
}

function readFloat16s(from, component, width, max) {
  const count = readArrayCount(from, component, width, 2, max);
  const at = from.at;
  from.at = at + 2 * count;
  return float16sAt(from, at, count);
}

function readBools(from, component, width, max) {
  const count = readArrayCount(from, component, width, 1, max);
  const at = from.at;
  from.at = at + count;
  return boolsAt(from, at, component, count);
}

function readBigInt(from, component, width) {
  const length = readLength(from, component, width);
  const { bytes, at } = from;
  if (length === 0 || (length > 1 && bytes[at] === (bytes[at + 1] > 127 ? 255 : 0))) {
    const reason =
      length === 0
        ? "a big integer has at least one byte, and this has none"
        : `a big integer has the fewest bytes, and the first of these ${length} bytes only repeats the sign`;
    throw new Fault(component, at, reason);
  }
  from.at = at + length;
  let digits = "0x";
  for (let i = at; i < from.at; i++) {
    digits += hexOf(bytes[i]);
  }
  return BigInt.asIntN(8 * length, BigInt(digits));
}

/** The number `unscaled` / 10 ** `scale`. */
function readDecimal(from, component, width) {
  const start = take(from, 4, `${component}:4`);
  const scale = int32At(from, start);
  const { maxDecimalScale, maxDecimalDigits } = from.limits;
  if (Math.abs(scale) > maxDecimalScale) {
    throw new Fault(component, start, `its scale is ${scale}, and DecodeLimits.maxDecimalScale is ${maxDecimalScale}`);
  }
  const unscaled = readBigInt(from, component, width);
  if (hasMoreDigits(unscaled, maxDecimalDigits)) {
    const bits = bitLength(unscaled);
    const reason = `its unscaled value has ${bits} bits, and DecodeLimits.maxDecimalDigits is ${maxDecimalDigits}`;
    throw new Fault(component, start, reason);
  }
  return { unscaled, scale };
}

function hasMoreDigits(number, max) {
  const magnitude = number < 0n ? -number : number;
  return magnitude > 0xffffffffn && magnitude >= 10n ** BigInt(max);
}

/** The bits of a number in two's complement, without the sign. */
function bitLength(number) {
  const magnitude = number < 0n ? -number - 1n : number;
  return magnitude === 0n ? 0 : magnitude.toString(2).length;
}

/** Reads what `read` reads if the presence byte says so, and is null otherwise. */
function readOptional(from, component, read) {
  const at = take(from, 1, `${component}:1`);
  const byte = from.bytes[at];
  if (byte > 1) {
    const reason = `a presence byte is 00 (absent) or 01 (present), and this byte is ${hexOf(byte)}`;
    throw new Fault(component, at, reason);
  }
  return byte === 0 ? null : read(from);
}

function readList(from, component, width, min, read, max) {
  const count = readCount(from, component, width, min, max);
  const elements = [];
  try {
    while (elements.length < count) {
      elements.push(read(from));
    }
  } catch (failure) {
    throw within(failure, `${component}[${elements.length}]`);
  }
  return elements;
}

/** Reads a set whose elements JavaScript compares as the format does. */
function readSet(from, component, width, min, read, show, max) {
  const count = readCount(from, component, width, min, max);
  const elements = new Set();
  let i = 0;
  try {
    for (; i < count; i++) {
      const start = from.at;
      const element = read(from);
      elements.add(element);
      if (elements.size === i) {
        throw repeatedElement(start, show(element));
      }
    }
  } catch (failure) {
    throw within(failure, `${component}[${i}]`);
  }
  return elements;
}

/** Reads a set of compound elements as an array; `identify` gives equal elements equal texts. */
function readDistinct(from, component, width, min, read, identify, show, max) {
  const seen = new Set();
  const readNew = (each) => {
    const start = each.at;
    const element = read(each);
    const before = seen.size;
    if (seen.add(identify(element)).size === before) {
      throw repeatedElement(start, show(element));
    }
    return element;
  };
  return readList(from, component, width, min, readNew, max);
}

function repeatedElement(start, shown) {
  const end = shown === undefined ? "" : `: ${shown}`;
  return new Fault("", start, `the set has this element already${end}`);
}

/** Reads a map whose keys JavaScript compares as the format does. */
function readMap(from, component, width, min, readKey, readValue, show, max) {
  const count = readCount(from, component, width, min, max);
  const entries = new Map();
  let i = 0;
  let shown;
  try {
    for (; i < count; i++) {
      shown = undefined;
      const start = from.at;
      const key = readKey(from);
      shown = key;
      entries.set(key, readValue(from));
      if (entries.size === i) {
        throw repeatedKey(start, i);
      }
    }
  } catch (failure) {
    throw withinEntry(failure, component, i, shown === undefined ? undefined : show(shown));
  }
  return entries;
}

/** Reads a map of compound keys as an array of [key, value]; `identify` gives equal keys equal texts. */
function readEntries(from, component, width, min, readKey, readValue, identify, show, max) {
  const count = readCount(from, component, width, min, max);
  const entries = [];
  const seen = new Set();
  let key;
  try {
    while (entries.length < count) {
      key = undefined;
      const start = from.at;
      key = readKey(from);
      const value = readValue(from);
      if (seen.add(identify(key)).size === entries.length) {
        throw repeatedKey(start, entries.length);
      }
      entries.push([key, value]);
    }
  } catch (failure) {
    throw withinEntry(failure, component, entries.length, key === undefined ? undefined : show(key));
  }
  return entries;
}

function repeatedKey(start, entry) {
  return new Fault("", start, `entry ${entry} has the key of an earlier one, which a map can't have`);
}

/** Reads a record inside another. */
function readRecord(from, component, record) {
  if (from.depth >= from.limits.maxDepth) {
    const reason = `records nest deeper than ${from.limits.maxDepth} levels, which is DecodeLimits.maxDepth`;
    throw new Fault(component, from.at, reason);
  }
  from.depth++;
  try {
    const value = record.read(from);
    from.depth--;
    return value;
  } catch (failure) {
    throw within(failure, component);
  }
}

/** Reads the rest of a record of a union whose tag this schema does not have. */
function readUnknownVariant(from, type, tag) {
  return { type, tag, bytes: readBinary(from, "", 4) };
}

function unknownTag(from, tag, known) {
  return new Fault("", from.at - 1, `${tag} is the tag of no record, and these are known: ${known}`);
}

/** Reads the length of an evolvable record or of a field, and returns the offset of its end. */
function open(from, component) {
  const length = readLength(from, component, 4);
  return from.at + length;
}

/** Checks that a field's value ends where its length says. */
function close(from, component, end) {
  if (from.at !== end) {
    throw wrongLength(component, from.at, from.at, end);
  }
}

function wrongLength(component, offset, end, expected) {
  const difference = bytesOf(Math.abs(expected - end));
  const reason = `its value takes ${difference} ${end < expected ? "fewer" : "more"} than its length says`;
  return new Fault(component, offset, reason);
}

/** Returns whether the record has more fields. */
function isBefore(from, end) {
  if (from.at > end) {
    const reason = `the record's fields take ${bytesOf(from.at - end)} more than its length says`;
    throw new Fault("", from.at, reason);
  }
  return from.at < end;
}

/** Reads the header of the next field. */
function readHeader(from, end) {
  const at = from.at;
  if (at + 2 > end) {
    const reason = `the record ends inside a field's header, of which it has ${bytesOf(end - at)}`;
    throw new Fault("", at, reason);
  }
  from.at = at + 2;
  return uint16At(from, at);
}

/** Adds a field's bit to the bits of the fields that were seen. */
function once(from, component, seen, bit) {
  if ((seen & bit) !== 0) {
    throw new Fault(component, from.at - 2, "it comes twice in its record");
  }
  return seen | bit;
}

/** Returns the offset of a value of fixed size, which follows its header at once or after its length. */
function fixedField(from, component, header, kind, bytes) {
  if (kind === 5 || (header & 7) !== kind) {
    if ((header & 7) !== 5) {
      throw wrongKind(from, component, header, kind);
    }
    const end = open(from, component);
    if (end !== from.at + bytes) {
      throw wrongLength(component, from.at, from.at + bytes, end);
    }
  }
  return take(from, bytes, `${component}:${bytes}`);
}

/** Checks the header of a value that starts with its length. */
function lengthField(from, component, header) {
  if ((header & 7) !== 5) {
    throw wrongKind(from, component, header, 5);
  }
}

function wrongKind(from, component, header, expected) {
  const reason =
    `its field header has kind ${header & 7}, and this record has kind ${expected}: ` +
    "the payload's record has another type for this id";
  return new Fault(component, from.at - 2, reason);
}

/** Reads a value of variable size after its length. */
function readSized(from, component, read) {
  const end = open(from, component);
  const value = read(from);
  close(from, component, end);
  return value;
}

/** Passes a field that this schema does not have. */
function skipField(from, header, end) {
  const kind = header & 7;
  if (kind > 5) {
    const reason = `the header of field ${header >>> 3} has kind ${kind}, which does not exist`;
    throw new Fault("", from.at - 2, reason);
  }
  const to = kind === 5 ? open(from, "") : from.at + (1 << kind);
  if (to > end) {
    const reason = `field ${header >>> 3} takes ${bytesOf(to - from.at)}, and the record has ${bytesOf(end - from.at)} left`;
    throw new Fault("", from.at, reason);
  }
  from.at = to;
}

/** Passes a field that this schema does not have, and adds its bytes to `kept`. */
function keepField(from, header, end, kept) {
  const start = from.at - 2;
  skipField(from, header, end);
  kept.push(from.bytes.subarray(start, from.at));
}

/** All kept fields in one array. */
function joinedFields(kept) {
  const all = new Uint8Array(kept.reduce((size, each) => size + each.length, 0));
  let at = 0;
  for (const each of kept) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}

/** Checks that the fields of all `required` bits were seen; `names` are those of the bits. */
function complete(from, seen, required, names) {
  const absent = required & ~seen;
  if (absent !== 0) {
    const [first, ...others] = names.split(" ").filter((_, i) => ((absent >>> i) & 1) !== 0);
    const reason =
      `the payload does not hold it${others.length === 0 ? "" : ` (nor ${others.join(", ")})`}, ` +
      "and it has no default: it was written by a version without it, or is damaged";
    throw new Fault(first, from.at, reason);
  }
}
