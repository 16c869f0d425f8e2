/** The cursor that a record's `write` moves over the bytes that it fills. */
class Writer {
  constructor() {
    renew(this);
    this.at = 0;
    this.limits = LIMITS;
    this.depth = 1;
    this.empty = 0;
    this.busy = false;
  }
}

/** Gives a writer a new array to fill. */
function renew(to) {
  to.bytes = new Uint8Array(1024);
  to.view = new DataView(to.bytes.buffer);
}

/** The bytes that were written: the array itself if they fill it, as a long array does that comes last, or a copy. */
function finish(to) {
  const { bytes, at } = to;
  const isFull = at === bytes.length;
  if (isFull || bytes.length > 65536) {
    renew(to);
  }
  return isFull ? bytes : bytes.slice(0, at);
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
    ? new Fault(
        component,
        0,
        `it is ${value}, and this type has no bytes for ${value}: give it a value`,
      )
    : new Fault(component, 0, `${described(value)} is not ${wanted}: give it a value that is`);
}

function described(value) {
  return typeof value === "string"
    ? quoted(value)
    : ["object", "function"].includes(typeof value)
      ? `this ${typeof value}`
      : short(value);
}
