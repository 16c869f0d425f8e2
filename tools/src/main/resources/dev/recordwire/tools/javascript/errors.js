/** Bytes that are no value of a record: the component, the byte at fault, and the reason. */
export class DecodeError extends Error {
  constructor(path, offset, reason) {
    super(`${path} at byte ${offset}: ${reason}`);
    this.name = "DecodeError";
    this.path = path;
    this.offset = offset;
    this.reason = reason;
  }
}

/** A value that has no bytes in its record's format: the component, the reason, and the remedy. */
export class EncodeError extends Error {
  constructor(path, reason) {
    super(`${path}: ${reason}`);
    this.name = "EncodeError";
    this.path = path;
    this.reason = reason;
  }
}

/** A fault on its way out of the records around it, which put their names before its path. */
class Fault {
  constructor(path, offset, reason) {
    this.path = path;
    this.offset = offset;
    this.reason = reason;
  }
}

/** The same failure, which happened inside `outer`. */
function within(failure, outer) {
  if (failure instanceof Fault) {
    failure.path = joined(outer, failure.path);
  }
  return failure;
}

/** The same failure, which happened at an entry of a map, whose key is shown if it was read. */
function withinEntry(failure, component, index, shown) {
  return within(failure, `${component}[${shown ?? index}]`);
}

/** `inner` inside `outer`; of a path that is too long to read, the two ends. */
function joined(outer, inner) {
  if (inner === "" || outer === "") {
    return outer + inner;
  }
  if (inner.length > 1000) {
    return `${outer}.…${inner.slice(-500)}`;
  }
  return inner.startsWith("[") ? outer + inner : `${outer}.${inner}`;
}

/** A value in a path or a message: on one line, and a long one cut. */
function short(value) {
  const characters = Array.from(String(value).slice(0, 100));
  const shown = characters.slice(0, 40).map((c) => (/\p{Cc}|\p{Cs}/u.test(c) ? "?" : c));
  return shown.join("") + (characters.length > 40 ? "…" : "");
}

/** A text in a path or a message. */
function quoted(text) {
  return `"${short(text)}"`;
}

/** A big integer in a path, unless it takes long to print. */
function shownBigInt(value) {
  return bitLength(value) > 256 ? undefined : short(value);
}

/** Compound keys are not shown. */
function unshown() {
  return undefined;
}

/** "1 byte", "2 bytes". */
function bytesOf(count) {
  return count === 1 ? "1 byte" : `${count} bytes`;
}

/** A byte as two hexadecimal digits. */
function hexOf(byte) {
  return byte.toString(16).padStart(2, "0");
}

/** The fault that a decoder's caller sees. */
function decodeError(record, failure) {
  if (failure instanceof Fault) {
    return new DecodeError(joined(record, failure.path), failure.offset, failure.reason);
  }
  if (failure instanceof RangeError) {
    return new DecodeError(record, 0, `this engine gives up: ${failure.message}`);
  }
  return failure;
}

/** The fault that an encoder's caller sees. */
function encodeError(record, failure) {
  if (failure instanceof Fault) {
    return new EncodeError(joined(record, failure.path), failure.reason);
  }
  if (failure instanceof RangeError) {
    return new EncodeError(record, `this engine gives up: ${failure.message}: divide the value`);
  }
  return failure;
}
