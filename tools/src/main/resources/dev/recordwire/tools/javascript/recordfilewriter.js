/** Makes a record file in memory, which is closed in order and not compressed. */
export class RecordFileWriter {
  #isFinished = false;

  /** @param {string} schema the canonical text of the records' schema: `SCHEMA` of their module */
  constructor(schema) {
    requireSchema(schema);
    this.count = 0;
    this.index = [];
    this.mark = crypto.getRandomValues(new Uint8Array(16));
    this.parts = [];
    this.size = 0;
    this.payloads = [];
    this.payloadBytes = 0;
    this.#add(headerOf(schema, this.mark));
  }

  /** Adds the payload of a record, which is not copied, and returns its number. */
  append(payload) {
    this.#requireUnfinished();
    requirePayload(payload);
    if (this.payloadBytes > 0 && this.payloadBytes + payload.length > BLOCK_CONTENT) {
      this.#endBlock();
    }
    this.payloads.push(payload);
    this.payloadBytes += payload.length;
    this.count++;
    return this.count - 1;
  }

  /** The bytes of the file, which takes no more records then. */
  finish() {
    this.#requireUnfinished();
    this.#isFinished = true;
    if (this.payloads.length > 0) {
      this.#endBlock();
    }
    const content = new Uint8Array(16 * this.index.length);
    this.index.forEach(([at, first], i) => {
      viewOf(content).setBigUint64(16 * i, BigInt(at), true);
      viewOf(content).setBigUint64(16 * i + 8, BigInt(first), true);
    });
    const trailer = new Uint8Array([
      0, 0, 0, 0, 0, 0, 0, 0, 0x89, 0x52, 0x57, 0x46, 0x45, 0x4e, 0x44, 0x0a,
    ]);
    viewOf(trailer).setBigUint64(0, BigInt(this.size), true);
    this.#add(blockOf(this.mark, this.count, this.index.length, 2, content));
    this.#add(trailer);
    return joinedFields(this.parts);
  }

  #requireUnfinished() {
    if (this.#isFinished) {
      throw new Error("the record file is finished: make a new RecordFileWriter for more records");
    }
  }

  #endBlock() {
    const first = this.count - this.payloads.length;
    this.index.push([this.size, first]);
    this.#add(
      blockOf(
        this.mark,
        first,
        this.payloads.length,
        1,
        contentOf(this.payloads, this.payloadBytes),
      ),
    );
    this.payloads = [];
    this.payloadBytes = 0;
  }

  #add(part) {
    this.parts.push(part);
    this.size += part.length;
  }
}

/** The payloads' bytes from which on a block is written. */
const BLOCK_CONTENT = 65536;

/** The largest payload, which has a block of its own. */
const MAX_PAYLOAD_BYTES = 1073741820;

/** A file without a schema can't be read, so that one is refused before its first record. */
function requireSchema(schema) {
  let parsed = null;
  if (typeof schema === "string") {
    try {
      parsed = JSON.parse(schema);
    } catch {
      // It is refused below.
    }
  }
  if (parsed?.recordwire !== 1 || typeof (parsed.root ?? parsed.record ?? parsed.union) !== "string") {
    throw new TypeError("the schema is none: pass SCHEMA of the module of the records");
  }
}

function requirePayload(payload) {
  if (!(payload instanceof Uint8Array)) {
    throw new TypeError("the payload is no Uint8Array: pass what encode returns");
  }
  if (payload.length > MAX_PAYLOAD_BYTES) {
    throw new RangeError(
      `the payload has ${payload.length} bytes, and a block of a record file has room for ` +
        `${MAX_PAYLOAD_BYTES}: divide it`,
    );
  }
}

function headerOf(schema, mark) {
  const text = new TextEncoder().encode(schema);
  const header = new Uint8Array(padded(36 + text.length));
  const view = viewOf(header);
  header.set(FILE_MAGIC);
  view.setUint16(8, 1, true);
  view.setUint32(12, text.length, true);
  header.set(mark, 16);
  header.set(text, 32);
  view.setUint32(header.length - 4, crc32c(header.subarray(0, -4)), true);
  return header;
}

function contentOf(payloads, size) {
  const content = new Uint8Array(size + 4 * payloads.length);
  let at = 0;
  payloads.forEach((payload, i) => {
    content.set(payload, at);
    at += payload.length;
    viewOf(content).setUint32(size + 4 * i, at, true);
  });
  return content;
}

function blockOf(mark, first, records, kind, content) {
  const block = new Uint8Array(padded(BLOCK_BYTES + content.length));
  const view = viewOf(block);
  block.set(mark);
  view.setBigUint64(16, BigInt(first), true);
  view.setUint32(24, records, true);
  view.setUint32(28, content.length, true);
  view.setUint32(32, content.length, true);
  block[37] = kind;
  view.setUint32(40, crc32c(content), true);
  view.setUint32(44, crc32c(block.subarray(0, 44)), true);
  block.set(content, BLOCK_BYTES);
  return block;
}
