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
    throw new Fault(
      component,
      0,
      `second ${second} is out of the range of ${type}: give it a value in range`,
    );
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
    throw new Fault(
      component,
      0,
      `it takes ${text.length} bytes, and its fixed size is ${bytes}: shorten it`,
    );
  }
  if (text[text.length - 1] === 0) {
    const reason =
      "it ends with U+0000, which can't be told from the zeros that fill a fixed size: remove it";
    throw new Fault(component, 0, reason);
  }
  to.bytes.set(text, at);
  to.bytes.fill(0, at + text.length, at + bytes);
}

/** The code of the constant with a name. */
function codeOf(component, constants, name) {
  const code = constants.codes.get(name);
  if (code === undefined) {
    throw unfit(
      component,
      name,
      `a constant: ${[...constants.codes.keys()].slice(0, 16).join(", ")}`,
    );
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
