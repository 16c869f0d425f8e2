/** Writes a length or count. */
function writePrefix(to, component, width, number, unit, max = Infinity) {
  if (number > max) {
    const limit = unit === "bytes" ? "maxBytes" : "maxCount";
    throw new Fault(
      component,
      0,
      `it has ${number} ${unit}, and its ${limit} is ${max}: shorten it, or raise ${limit}`,
    );
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
      throw beyondLimit(
        component,
        `${to.empty} elements without bytes in this payload`,
        "maxEmptyElements",
        maxEmptyElements,
      );
    }
  }
}

function beyondLimit(component, found, limit, max) {
  const reason = `it has ${found}, and readers accept ${max} (DecodeLimits.${limit}): reduce it, or encode with the limits of its readers`;
  return new Fault(component, 0, reason);
}

function writeText(to, component, width, value, max) {
  if (typeof value !== "string") {
    throw unfit(component, value, "a string");
  }
  const start = room(to, width + 3 * value.length);
  const from = start + width;
  const end =
    value.length > 64
      ? putLongText(to, from, component, value)
      : putText(to.bytes, from, component, value);
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
    throw new Fault(
      component,
      0,
      `it has ${length} elements, and its fixed count is ${count}: give it as many`,
    );
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
  const digits = BigInt.asUintN(8 * length, value)
    .toString(16)
    .padStart(2 * length, "0");
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
    throw beyondLimit(
      component,
      `digits of ${bitLength(value.unscaled)} bits`,
      "maxDecimalDigits",
      maxDecimalDigits,
    );
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
