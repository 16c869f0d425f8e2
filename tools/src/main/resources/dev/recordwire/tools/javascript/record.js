/** A record or union: its name in errors, and what reads and writes its components. */
class Record {
  constructor(name, read, write) {
    this.name = name;
    this.read = read;
    this.write = write;
  }

  /**
   * The value of the record that fills `bytes`. Its arrays and binaries look at these bytes where they are aligned.
   *
   * @throws {DecodeError} if the bytes are malformed
   */
  decode(bytes, limits) {
    if (!(bytes instanceof Uint8Array)) {
      throw new TypeError("the payload is no Uint8Array: pass new Uint8Array(buffer)");
    }
    const from = new Reader(bytes, limits === undefined ? LIMITS : { ...LIMITS, ...limits });
    if (from.end > from.limits.maxBytes) {
      const reason = `${from.end} bytes, and DecodeLimits.maxBytes is ${from.limits.maxBytes}`;
      throw new DecodeError(this.name, 0, reason);
    }
    try {
      const value = this.read(from);
      if (from.at !== from.end) {
        const reason = `the record ends here, and the payload goes on for ${bytesOf(from.end - from.at)}`;
        throw new Fault("", from.at, reason);
      }
      return value;
    } catch (failure) {
      throw decodeError(this.name, failure);
    }
  }

  /**
   * The bytes of a value, in an array of their own.
   *
   * @throws {EncodeError} if the format can't represent the value
   */
  encode(value, limits) {
    if (typeof value !== "object" || value === null) {
      throw new TypeError("the value is no object: pass one with the record's components");
    }
    // A getter of the value may encode another one, so the shared writer may be in use.
    const to = WRITER.busy ? new Writer() : WRITER;
    to.busy = true;
    to.at = 0;
    to.depth = 1;
    to.empty = 0;
    to.limits = limits === undefined ? LIMITS : { ...LIMITS, ...limits };
    try {
      this.write(to, value);
      return finish(to);
    } catch (failure) {
      throw encodeError(this.name, failure);
    } finally {
      to.busy = false;
    }
  }
}

const WRITER = new Writer();

/** The constants of an enum, and the constant that unknown codes are read as, if there is one. */
class Constants {
  constructor(codes, fallback) {
    this.codes = new Map(codes);
    this.names = new Map(codes.map(([name, code]) => [code, name]));
    this.fallback = fallback;
  }
}
