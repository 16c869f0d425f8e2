/** The cursor that a record's `write` moves over the bytes that it fills. */
class Writer {
  constructor() {
    this.bytes = new Uint8Array(1024);
    this.view = new DataView(this.bytes.buffer);
    this.at = 0;
    this.limits = LIMITS;
    this.depth = 1;
    this.empty = 0;
    this.busy = false;
  }
}

/** Reserves `bytes` bytes and returns their offset. */
function room(to, bytes) {
  const at = to.at;
  to.at = at + bytes;
  if (to.at > to.bytes.length) {
    grow(to);
  }
  return at;
}

function grow(to) {
  const bytes = new Uint8Array(Math.max(2 * to.bytes.length, to.at));
  bytes.set(to.bytes);
  to.bytes = bytes;
  to.view = new DataView(bytes.buffer);
}

/** A value that its type has no bytes for. */
function unfit(component, value, wanted) {
  return value === undefined || value === null
    ? new Fault(component, 0, `it is ${value}, and this type has no bytes for ${value}: give it a value`)
    : new Fault(component, 0, `${described(value)} is not ${wanted}: give it a value that is`);
}

function described(value) {
  return typeof value === "string" ? quoted(value) : ["object", "function"].includes(typeof value) ? `this ${typeof value}` : short(value);
}

function putBool(to, at, component, value) {
  if (value !== true && value !== false) {
    throw unfit(component, value, "a boolean");
  }
  to.bytes[at] = value ? 1 : 0;
}

function putInt8(to, at, component, value) {
  if ((value << 24) >> 24 !== value) {
    throw unfit(component, value, "an integer in -128…127");
  }
  to.view.setInt8(at, value);
}

function putUint8(to, at, component, value) {
  if ((value & 0xff) !== value) {
    throw unfit(component, value, "an integer in 0…255");
  }
  to.bytes[at] = value;
}

function putInt16(to, at, component, value) {
  if ((value << 16) >> 16 !== value) {
    throw unfit(component, value, "an integer in -32768…32767");
  }
  to.view.setInt16(at, value, true);
}

function putUint16(to, at, component, value) {
  if ((value & 0xffff) !== value) {
    throw unfit(component, value, "an integer in 0…65535");
  }
  to.view.setUint16(at, value, true);
}

function putInt32(to, at, component, value) {
  if ((value | 0) !== value) {
    throw unfit(component, value, "an integer in -2147483648…2147483647");
  }
  to.view.setInt32(at, value, true);
}

function putUint32(to, at, component, value) {
  if (value >>> 0 !== value) {
    throw unfit(component, value, "an integer in 0…4294967295");
  }
  to.view.setUint32(at, value, true);
}

function putInt64(to, at, component, value) {
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
    throw unfit(component, value, "a bigint in -9223372036854775808…9223372036854775807");
  }
  to.view.setBigInt64(at, value, true);
}

function putUint64(to, at, component, value) {
  if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
    throw unfit(component, value, "a bigint in 0…18446744073709551615");
  }
  to.view.setBigUint64(at, value, true);
}

function putFloat16(to, at, component, value) {
  if (typeof value !== "number") {
    throw unfit(component, value, "a number");
  }
  to.view.setUint16(at, float16Bits(value), true);
}

/** The upper 32 bits of a number. */
function highBits(value) {
  SCRATCH_VIEW.setFloat64(0, value, true);
  return SCRATCH_VIEW.getInt32(4, true);
}

/** The bits of the nearest float16, ties to even; a NaN keeps its sign and its leading bits. */
function float16Bits(value) {
  if (Number.isNaN(value)) {
    const high = highBits(value);
    return ((high >>> 16) & 0x8000) | 0x7c00 | ((high >> 10) & 0x3ff || 0x200);
  }
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  if (magnitude >= 65520) {
    return sign | 0x7c00;
  }
  const exponent = magnitude < 2 ** -14 ? -14 : Math.floor(Math.log2(magnitude));
  const quantum = 2 ** (exponent - 10);
  const units = magnitude / quantum;
  const even = units - (units % 2);
  const rest = units - even;
  const rounded = rest <= 0.5 ? even : rest < 1.5 ? even + 1 : even + 2;
  return sign | (((exponent + 14) << 10) + rounded);
}

function putFloat32(to, at, component, value) {
  if (typeof value !== "number") {
    throw unfit(component, value, "a number");
  }
  if (Number.isNaN(value)) {
    // A conversion to float32 would make each NaN a quiet one.
    const high = highBits(value);
    const fraction = ((high & 0xfffff) << 3) | (SCRATCH_VIEW.getUint32(0, true) >>> 29);
    to.view.setInt32(at, (high & 0x80000000) | 0x7f800000 | (fraction || 0x400000), true);
  } else {
    to.view.setFloat32(at, value, true);
  }
}

function putFloat64(to, at, component, value) {
  if (typeof value !== "number") {
    throw unfit(component, value, "a number");
  }
  to.view.setFloat64(at, value, true);
}

function putInstant(to, at, component, value) {
  putSeconds(to, at, component, value, -31557014167219200n, 31556889864403199n, "Instant");
}

function putDuration(to, at, component, value) {
  putSeconds(to, at, component, value, -9223372036854775808n, 9223372036854775807n, "Duration");
}

function putSeconds(to, at, component, value, min, max, type) {
  if (typeof value !== "bigint") {
    throw unfit(component, value, "a bigint of nanoseconds");
  }
  const nano = ((value % 1000000000n) + 1000000000n) % 1000000000n;
  const second = (value - nano) / 1000000000n;
  if (second < min || second > max) {
    throw new Fault(component, 0, `second ${second} is out of the range of ${type}: give it a value in range`);
  }
  to.view.setBigInt64(at, second, true);
  to.view.setInt32(at + 8, Number(nano), true);
}

function putTime(to, at, component, value) {
  if (!Number.isInteger(value) || value < 0 || value > 86399999999999) {
    throw unfit(component, value, "an integer of nanoseconds in 0…86399999999999");
  }
  to.view.setBigInt64(at, BigInt(value), true);
}

function putDatetime(to, at, component, value) {
  if (typeof value !== "bigint") {
    throw unfit(component, value, "a bigint of nanoseconds");
  }
  const nano = ((value % 86400000000000n) + 86400000000000n) % 86400000000000n;
  putInt32(to, at, component, Number((value - nano) / 86400000000000n));
  to.view.setBigInt64(at + 4, nano, true);
}

function putUuid(to, at, component, value) {
  if (typeof value !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
    throw unfit(component, value, "a UUID such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
  }
  const digits = value.replaceAll("-", "");
  for (let i = 0; i < 16; i++) {
    to.bytes[at + i] = parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  }
}

function putPaddedText(to, at, component, value, bytes) {
  const text = encodedText(component, value);
  if (text.length > bytes) {
    throw new Fault(component, 0, `it takes ${text.length} bytes, and its fixed size is ${bytes}: shorten it`);
  }
  if (text[text.length - 1] === 0) {
    const reason = "it ends with U+0000, which can't be told from the zeros that fill a fixed size: remove it";
    throw new Fault(component, 0, reason);
  }
  to.bytes.set(text, at);
  to.bytes.fill(0, at + text.length, at + bytes);
}

/** The code of the constant with a name. */
function codeOf(component, constants, name) {
  const code = constants.codes.get(name);
  if (code === undefined) {
    throw unfit(component, name, `a constant: ${[...constants.codes.keys()].slice(0, 16).join(", ")}`);
  }
  return code;
}

/** The code of the constant with a name, or a code that no constant has. */
function openCodeOf(component, constants, value) {
  if (typeof value !== "number") {
    return codeOf(component, constants, value);
  }
  const known = constants.names.get(value);
  if (known !== undefined) {
    const reason = `${value} is the code of ${known}, not an unknown code: give it "${known}"`;
    throw new Fault(component, 0, reason);
  }
  return value;
}

/** Writes a length or count. */
function writePrefix(to, component, width, number, unit, max = Infinity) {
  if (number > max) {
    const limit = unit === "bytes" ? "maxBytes" : "maxCount";
    throw new Fault(component, 0, `it has ${number} ${unit}, and its ${limit} is ${max}: shorten it, or raise ${limit}`);
  }
  const most = width === 2 ? 65535 : 4294967295;
  if (number > most) {
    const reason = `${number} ${unit} exceed the ${most} that a uint${8 * width} length prefix can count: shorten it`;
    throw new Fault(component, 0, reason);
  }
  const at = room(to, width);
  if (width === 2) {
    to.view.setUint16(at, number, true);
  } else {
    to.view.setUint32(at, number, true);
  }
}

function writeCount(to, component, width, count, min, max) {
  writePrefix(to, component, width, count, "elements", max);
  const { maxCount, maxEmptyElements } = to.limits;
  if (count > maxCount) {
    throw beyondLimit(component, `${count} elements`, "maxCount", maxCount);
  }
  if (min === 0) {
    to.empty += count;
    if (to.empty > maxEmptyElements) {
      throw beyondLimit(component, `${to.empty} elements without bytes in this payload`, "maxEmptyElements", maxEmptyElements);
    }
  }
}

function beyondLimit(component, found, limit, max) {
  const reason =
    `it has ${found}, and readers accept ${max} (DecodeLimits.${limit}): reduce it, or encode with the limits of its readers`;
  return new Fault(component, 0, reason);
}

function writeText(to, component, width, value, max) {
  if (typeof value !== "string") {
    throw unfit(component, value, "a string");
  }
  const start = room(to, width + 3 * value.length);
  const from = start + width;
  const end =
    value.length > 64 ? putLongText(to, from, component, value) : putText(to.bytes, from, component, value);
  to.at = start;
  writePrefix(to, component, width, end - from, "bytes", max);
  to.at = end;
}

function putLongText(to, at, component, value) {
  checkSurrogates(component, value);
  return at + UTF8_ENCODER.encodeInto(value, to.bytes.subarray(at)).written;
}

/** Puts a text, of which three bytes for each code unit are reserved, and returns the offset of its end. */
function putText(bytes, start, component, value) {
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit < 0x80) {
      bytes[at++] = unit;
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (unit >> 11 !== 0x1b) {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      const point = value.codePointAt(i);
      if (point < 0x10000) {
        throw unpaired(component, i);
      }
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
      i++;
    }
  }
  return at;
}

function encodedText(component, value) {
  if (typeof value !== "string") {
    throw unfit(component, value, "a string");
  }
  checkSurrogates(component, value);
  return UTF8_ENCODER.encode(value);
}

function checkSurrogates(component, value) {
  const index = value.search(/\p{Surrogate}/u);
  if (index >= 0) {
    throw unpaired(component, index);
  }
}

function unpaired(component, index) {
  const reason =
    `the surrogate at index ${index} has no partner, and UTF-8 can't represent it: ` +
    "remove it, or replace it with U+FFFD";
  return new Fault(component, 0, reason);
}

function writeBinary(to, component, width, value, max) {
  if (!(value instanceof Uint8Array)) {
    throw unfit(component, value, "a Uint8Array");
  }
  writePrefix(to, component, width, value.length, "bytes", max);
  const at = room(to, value.length);
  to.bytes.set(value, at);
}

/** The number of elements of an array. */
function lengthOf(component, values) {
  if (!Array.isArray(values) && !ArrayBuffer.isView(values)) {
    throw unfit(component, values, "an array");
  }
  return values.length;
}

/** Checks the number of elements of an array of fixed count. */
function checkFixedCount(component, values, count) {
  const length = lengthOf(component, values);
  if (length !== count) {
    throw new Fault(component, 0, `it has ${length} elements, and its fixed count is ${count}: give it as many`);
  }
}

/** Writes an array: a typed array of its own type at once, and any other element by element. */
function writeArray(to, component, width, Elements, put, values, max) {
  const count = lengthOf(component, values);
  writeCount(to, component, width, count, Elements.BYTES_PER_ELEMENT, max);
  putArray(to, room(to, count * Elements.BYTES_PER_ELEMENT), component, Elements, put, values);
}

function putFixedArray(to, at, component, Elements, put, values, count) {
  checkFixedCount(component, values, count);
  putArray(to, at, component, Elements, put, values);
}

function putArray(to, at, component, Elements, put, values) {
  const size = Elements.BYTES_PER_ELEMENT;
  if (values instanceof Elements && (IS_LITTLE_ENDIAN || size === 1)) {
    to.bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
  } else {
    putEach(to, at, component, size, put, values);
  }
}

/** Puts elements of `size` bytes by a function. */
function putEach(to, at, component, size, put, values) {
  let i = 0;
  try {
    for (; i < values.length; i++) {
      put(to, at + i * size, "", values[i]);
    }
  } catch (failure) {
    throw within(failure, `${component}[${i}]`);
  }
}

/** Writes an array whose elements no typed array holds: bools and float16s. */
function writeEach(to, component, width, size, put, values, max) {
  const count = lengthOf(component, values);
  writeCount(to, component, width, count, size, max);
  putEach(to, room(to, count * size), component, size, put, values);
}

function putFixedEach(to, at, component, size, put, values, count) {
  checkFixedCount(component, values, count);
  putEach(to, at, component, size, put, values);
}

function writeBigInt(to, component, width, value) {
  if (typeof value !== "bigint") {
    throw unfit(component, value, "a bigint");
  }
  const length = Math.floor(bitLength(value) / 8) + 1;
  writePrefix(to, component, width, length, "bytes");
  const at = room(to, length);
  const digits = BigInt.asUintN(8 * length, value).toString(16).padStart(2 * length, "0");
  for (let i = 0; i < length; i++) {
    to.bytes[at + i] = parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  }
}

function writeDecimal(to, component, width, value) {
  if (typeof value?.unscaled !== "bigint" || typeof value.scale !== "number") {
    throw unfit(component, value, "a decimal such as { unscaled: 128n, scale: 2 }");
  }
  const { maxDecimalDigits, maxDecimalScale } = to.limits;
  if (Math.abs(value.scale) > maxDecimalScale) {
    throw beyondLimit(component, `the scale ${value.scale}`, "maxDecimalScale", maxDecimalScale);
  }
  if (hasMoreDigits(value.unscaled, maxDecimalDigits)) {
    throw beyondLimit(component, `digits of ${bitLength(value.unscaled)} bits`, "maxDecimalDigits", maxDecimalDigits);
  }
  const at = room(to, 4);
  putInt32(to, at, component, value.scale);
  writeBigInt(to, component, width, value.unscaled);
}

/** Writes a presence byte, and the value unless it is null or undefined. */
function writeOptional(to, component, value, write) {
  const at = room(to, 1);
  to.bytes[at] = isPresent(value) ? 1 : 0;
  if (isPresent(value)) {
    write(to, value);
  }
}

function isPresent(value) {
  return value !== null && value !== undefined;
}

function writeList(to, component, width, min, values, write, max) {
  const count = lengthOf(component, values);
  writeCount(to, component, width, count, min, max);
  let i = 0;
  try {
    for (; i < count; i++) {
      write(to, values[i]);
    }
  } catch (failure) {
    throw within(failure, `${component}[${i}]`);
  }
}

function writeSet(to, component, width, min, values, write, max) {
  if (!(values instanceof Set)) {
    throw unfit(component, values, "a Set");
  }
  writeList(to, component, width, min, [...values], write, max);
}

/** Writes a set of compound elements, which an array holds; `identify` gives equal elements equal texts. */
function writeDistinct(to, component, width, min, values, write, identify, max) {
  const seen = new Set();
  const writeNew = (writer, element) => {
    write(writer, element);
    const before = seen.size;
    if (seen.add(identify(element)).size === before) {
      throw new Fault("", 0, "the set holds this twice by its readers' rule: leave one out");
    }
  };
  writeList(to, component, width, min, values, writeNew, max);
}

function writeMap(to, component, width, min, entries, writeKey, writeValue, show, max) {
  if (!(entries instanceof Map)) {
    throw unfit(component, entries, "a Map");
  }
  writeCount(to, component, width, entries.size, min, max);
  let i = 0;
  let shown;
  try {
    for (const [key, value] of entries) {
      shown = undefined;
      writeKey(to, key);
      shown = key;
      writeValue(to, value);
      i++;
    }
  } catch (failure) {
    throw withinEntry(failure, component, i, shown === undefined ? undefined : show(shown));
  }
}

/** Writes a map of compound keys, which an array of [key, value] holds. */
function writeEntries(to, component, width, min, entries, writeKey, writeValue, identify, max) {
  const count = lengthOf(component, entries);
  writeCount(to, component, width, count, min, max);
  const seen = new Set();
  let i = 0;
  try {
    for (; i < count; i++) {
      writeKey(to, entries[i]?.[0]);
      writeValue(to, entries[i]?.[1]);
      if (seen.add(identify(entries[i][0])).size === i) {
        throw new Fault("", 0, "the map holds this key twice by its readers' rule: leave one out");
      }
    }
  } catch (failure) {
    throw within(failure, `${component}[${i}]`);
  }
}

/** Writes a record inside another. */
function writeRecord(to, component, record, value) {
  if (typeof value !== "object" || value === null) {
    throw unfit(component, value, "an object");
  }
  if (to.depth >= to.limits.maxDepth) {
    const reason =
      `records nest deeper than the ${to.limits.maxDepth} levels that readers accept (DecodeLimits.maxDepth): ` +
      "look for a list or map that contains itself, or encode with the limits of its readers";
    throw new Fault(component, 0, reason);
  }
  to.depth++;
  try {
    record.write(to, value);
  } catch (failure) {
    throw within(failure, component);
  }
  to.depth--;
}

/** Writes a record of a union, behind its tag. */
function writeVariant(to, tag, record, value) {
  const at = room(to, 1);
  to.bytes[at] = tag;
  if (typeof value !== "object" || value === null) {
    throw unfit("value", value, "an object");
  }
  record.write(to, value);
}

/** Writes a record of a union whose tag this schema does not have. */
function writeUnknownVariant(to, value, known) {
  const name = known.get(value.tag);
  if (name !== undefined) {
    const reason = `its tag ${value.tag} belongs to ${name}, which this union knows: decode the payload as this union`;
    throw new Fault("", 0, reason);
  }
  putUint8(to, room(to, 1), "tag", value.tag);
  writeBinary(to, "bytes", 4, value.bytes);
}

/** Reserves the length of an evolvable record, and returns the argument for `closeLength`. */
function openLength(to) {
  return room(to, 4) + 4;
}

/** Sets the length that `openLength` or `openField` reserved. */
function closeLength(to, component, start) {
  const length = to.at - start;
  if (length > 4294967295) {
    throw new Fault(component, 0, `${length} bytes exceed the largest length of a field: divide it over several fields`);
  }
  to.view.setUint32(start - 4, length, true);
}

function writeHeader(to, header) {
  const at = room(to, 2);
  to.view.setUint16(at, header, true);
}

/** Writes the header of a value of fixed size, reserves the value, and returns its offset. */
function headedRoom(to, header, bytes) {
  const at = room(to, 2 + bytes);
  to.view.setUint16(at, header, true);
  return at + 2;
}

/** Writes the header and the length of a value of fixed size, reserves the value, and returns its offset. */
function sizedRoom(to, header, bytes) {
  const at = room(to, 6 + bytes);
  to.view.setUint16(at, header, true);
  to.view.setUint32(at + 2, bytes, true);
  return at + 6;
}

/** Writes a field's header, reserves its length, and returns the argument for `closeLength`. */
function openField(to, header) {
  return headedRoom(to, header, 4) + 4;
}

/** Writes kept fields unchanged; `known` are the ids of the record's own. */
function writeKept(to, component, fields, known) {
  if (fields === undefined || fields === null || fields.length === 0) {
    return;
  }
  if (!(fields instanceof Uint8Array)) {
    throw unfit(component, fields, "a Uint8Array of kept fields");
  }
  checkKept(component, fields, known);
  const at = room(to, fields.length);
  to.bytes.set(fields, at);
}

function checkKept(component, fields, known) {
  const from = new Reader(fields, LIMITS);
  while (from.at < from.end) {
    let id;
    try {
      const header = readHeader(from, from.end);
      id = header >>> 3;
      skipField(from, header, from.end);
    } catch (failure) {
      throw new Fault(component, 0, `it holds no fields: ${failure.reason}: pass what a decoder gave`);
    }
    const name = known.get(id);
    if (name !== undefined) {
      const reason = `it holds field ${id}, which this record knows as '${name}' and would write twice: decode the payload as this record`;
      throw new Fault(component, 0, reason);
    }
  }
}

/** Writes a field whose value follows its length. */
function writeSized(to, header, component, write) {
  const start = openField(to, header);
  write(to);
  closeLength(to, component, start);
}
