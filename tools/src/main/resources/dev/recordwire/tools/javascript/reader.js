/** The limits of `decode`; each may be given to `decode` in an object. */
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
      return new Fault(
        name,
        offset,
        `it takes ${bytesOf(bytes)}, and the payload has ${bytesOf(remaining)} left`,
      );
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
    throw new Fault(
      component,
      from.at - width,
      `it claims ${length} bytes, and its maxBytes is ${max}`,
    );
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
    const claimed =
      elementBytes === 1 ? bytesOf(count) : `${count} elements of ${elementBytes} bytes`;
    throw tooLong(from, component, width, claimed);
  }
  if (count > from.limits.maxCount) {
    throw new Fault(
      component,
      start,
      `${count} elements, and DecodeLimits.maxCount is ${from.limits.maxCount}`,
    );
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
