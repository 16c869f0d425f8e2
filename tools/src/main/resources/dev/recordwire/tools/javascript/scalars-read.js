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
  return from.view === null
    ? eightAt(from, at).getBigInt64(0, true)
    : from.view.getBigInt64(at, true);
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
  return from.view === null
    ? eightAt(from, at).getFloat64(0, true)
    : from.view.getFloat64(at, true);
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
    throw new Fault(
      component,
      at,
      `a nanosecond of a day is 0…86399999999999, and this is ${nano}`,
    );
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
  const start = byteOffset + at;
  if (start % size === 0 && (IS_LITTLE_ENDIAN || size === 1)) {
    return new Elements(buffer, start, count);
  }
  const copy = buffer.slice(start, start + count * size);
  if (!IS_LITTLE_ENDIAN) {
    reverseEach(new Uint8Array(copy), size);
  }
  return new Elements(copy);
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
  return (
    constants.names.get(from.bytes[at]) ?? otherConstant(constants, from.bytes[at], at, component)
  );
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
