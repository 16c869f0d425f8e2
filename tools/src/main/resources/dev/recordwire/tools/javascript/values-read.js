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
    throw new Fault(
      component,
      start,
      `its scale is ${scale}, and DecodeLimits.maxDecimalScale is ${maxDecimalScale}`,
    );
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
    throw withinEntry(
      failure,
      component,
      entries.length,
      key === undefined ? undefined : show(key),
    );
  }
  return entries;
}

function repeatedKey(start, entry) {
  return new Fault(
    "",
    start,
    `entry ${entry} has the key of an earlier one, which a map can't have`,
  );
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
  return new Fault(
    "",
    from.at - 1,
    `${tag} is the tag of no record, and these are known: ${known}`,
  );
}
