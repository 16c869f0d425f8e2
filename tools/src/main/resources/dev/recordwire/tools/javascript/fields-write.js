/** Reserves the length of an evolvable record, and returns the argument for `closeLength`. */
function openLength(to) {
  return room(to, 4) + 4;
}

/** Sets the length that `openLength` or `openField` reserved. */
function closeLength(to, component, start) {
  const length = to.at - start;
  if (length > 4294967295) {
    throw new Fault(
      component,
      0,
      `${length} bytes exceed the largest length of a field: divide it over several fields`,
    );
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
      throw new Fault(
        component,
        0,
        `it holds no fields: ${failure.reason}: pass what a decoder gave`,
      );
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
