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
  if (from.at > end) {
    throw new Fault("", from.at - 4, `the record ends inside the length of field ${header >>> 3}`);
  }
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
