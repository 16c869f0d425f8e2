const FILE_MAGIC = [0x89, 0x52, 0x57, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

const TRAILER_MAGIC = [0x89, 0x52, 0x57, 0x46, 0x45, 0x4e, 0x44, 0x0a];

const TRAILER_BYTES = 16;

/** The bytes of a block before its content. */
const BLOCK_BYTES = 48;

/** The largest block that is read unless the caller says otherwise, without compression. */
const MAX_BLOCK_BYTES = 134217728;

/** The bytes that are looked through at once. */
const WINDOW_BYTES = 1048576;

/** A record file that is not as docs/record-file.md says, and where. */
export class RecordFileError extends Error {
  constructor(offset, reason) {
    super(`at byte ${offset} of the file: ${reason}`);
    this.name = "RecordFileError";
    this.offset = offset;
    this.reason = reason;
  }
}

/** Returns whether bytes start as a record file does. */
export function isRecordFile(bytes) {
  return FILE_MAGIC.every((byte, i) => bytes[i] === byte);
}

/**
 * A record file: its schema, and the payloads of its records. It is read block by block, so that it may be larger than
 * memory, and a block is checked whenever it is read. After a writer that stopped in the middle of a block, `torn` is the
 * number of bytes at the end that hold no record.
 */
export class RecordFile {
  #bytes;
  #maxBlockBytes;
  #mark = new Uint8Array(16);
  /** Where each block starts, and its first record. */
  #blocks = [];
  /** Where the last block ends. */
  #end = 0;
  /** The block that `payload` used last. */
  #recent = { number: -1, read: null };

  /**
   * Opens a file: a Uint8Array, a Blob or File, or a FileHandle of `node:fs/promises`, which the caller closes.
   *
   * @throws {RecordFileError} if it is no record file, or is damaged
   */
  static async open(file, { maxBlockBytes = MAX_BLOCK_BYTES } = {}) {
    const opened = new RecordFile(await sourceOf(file), maxBlockBytes);
    await opened.#readHeader();
    if (!(await opened.#readIndex())) {
      await opened.#walk();
    }
    return opened;
  }

  constructor(bytes, maxBlockBytes) {
    if (typeof bytes?.read !== "function") {
      throw new TypeError("a record file is opened by await RecordFile.open(file)");
    }
    this.#bytes = bytes;
    this.#maxBlockBytes = maxBlockBytes;
    this.count = 0;
    this.torn = 0;
  }

  /** The payload of record `number`, from 0: a view of the file if that is in memory and the block not compressed. */
  async payload(number) {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) {
      throw new RangeError(`${number} is no record: the file has ${this.count}, from 0`);
    }
    const i = this.#blockOf(number);
    if (this.#recent.number !== i) {
      this.#recent = { number: i, read: this.#readBlock(i) };
    }
    const { block, content } = await this.#recent.read;
    return recordIn(content, block, number - block.first);
  }

  /** The payloads in order, from that of record `first` on. */
  async *payloads(first = 0) {
    if (!Number.isInteger(first) || first < 0 || first > this.count) {
      throw new RangeError(`${first} is no record to start at: the file has ${this.count}, from 0`);
    }
    for (let i = this.#blockOf(first); i < this.#blocks.length; i++) {
      const { block, content } = await this.#readBlock(i);
      for (let j = Math.max(0, first - block.first); j < block.records; j++) {
        yield recordIn(content, block, j);
      }
    }
  }

  /** The last block whose first record is at most `number`. */
  #blockOf(number) {
    let low = 0;
    let high = this.#blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#blocks[middle].first <= number) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  async #readHeader() {
    const { size } = this.#bytes;
    const head = await this.#bytes.read(0, Math.min(size, 32));
    if (size < 36 || !isRecordFile(head)) {
      throw new RecordFileError(0, "it does not start as a record file does");
    }
    const view = viewOf(head);
    if (view.getUint16(8, true) !== 1) {
      throw new RecordFileError(
        8,
        `version ${view.getUint16(8, true)} of the format, and this reader knows 1`,
      );
    }
    if (view.getUint16(10, true) !== 0) {
      throw new RecordFileError(10, "flags that this reader does not know");
    }
    const schemaBytes = view.getUint32(12, true);
    this.#end = padded(36 + schemaBytes);
    if (schemaBytes > 16777216 || this.#end > size) {
      throw new RecordFileError(12, `its schema of ${schemaBytes} bytes is not in it`);
    }
    const header = await this.#bytes.read(0, this.#end);
    if (crc32c(header.subarray(0, -4)) !== viewOf(header).getUint32(header.length - 4, true)) {
      throw new RecordFileError(0, "its header is damaged");
    }
    this.#mark = header.slice(16, 32);
    this.schema = textOf(header.subarray(32, 32 + schemaBytes));
  }

  /** Takes the blocks that the index names, and returns whether there is one that is sound. */
  async #readIndex() {
    const { size } = this.#bytes;
    if (size < this.#end + BLOCK_BYTES + TRAILER_BYTES) {
      return false;
    }
    const trailer = await this.#bytes.read(size - TRAILER_BYTES, TRAILER_BYTES);
    const at = Number(viewOf(trailer).getBigUint64(0, true));
    const index =
      TRAILER_MAGIC.every((byte, i) => byte === trailer[8 + i]) && at >= this.#end
        ? await this.#headerAt(at)
        : null;
    if (
      index?.kind !== 2 ||
      index.end !== size - TRAILER_BYTES ||
      index.stored !== 16 * index.records ||
      !(await this.#isWhole(index))
    ) {
      return false;
    }
    const entries = viewOf(await this.#bytes.read(at + BLOCK_BYTES, index.stored));
    const blocks = Array.from({ length: index.records }, (_, i) => ({
      at: Number(entries.getBigUint64(16 * i, true)),
      first: Number(entries.getBigUint64(16 * i + 8, true)),
    }));
    const places = [{ at: this.#end, first: 0 }, ...blocks.slice(1), { at, first: index.first }];
    const isOrdered = places.every((each, i) => i === 0 || places[i - 1].first < each.first);
    if (blocks.length === 0 ? at !== this.#end : !isOrdered || blocks[0].at !== this.#end) {
      return false;
    }
    this.#blocks = blocks;
    this.#end = at;
    this.count = index.first;
    return true;
  }

  /** Finds the blocks from one header to the next. */
  async #walk() {
    let block = await this.#headerAt(this.#end);
    while (this.#end < this.#bytes.size) {
      if (block?.kind !== 1 || block.first !== this.count) {
        return this.#passTail(block);
      }
      const next = await this.#headerAt(block.end);
      if (next?.kind !== 1 && !(await this.#isWhole(block))) {
        return this.#passTail(block);
      }
      this.#blocks.push({ at: block.at, first: block.first });
      this.count += block.records;
      this.#end = block.end;
      block = next;
    }
  }

  /** Passes a torn tail; a whole block behind its start is a sign of damage. */
  async #passTail(block) {
    const whole = await this.#wholeFrom(block === null ? this.#end + 8 : block.end);
    if (whole !== null) {
      throw new RecordFileError(
        this.#end,
        `a block is damaged, and whole ones follow from byte ${whole.at} on`,
      );
    }
    this.torn = this.#bytes.size - this.#end;
  }

  /** The first whole block at an offset or after it, or null. */
  async #wholeFrom(from) {
    for (let at = from; at + BLOCK_BYTES <= this.#bytes.size; ) {
      const window = await this.#bytes.read(at, Math.min(WINDOW_BYTES, this.#bytes.size - at));
      let i = 0;
      while (i + 16 <= window.length && !this.#isMark(window, i)) {
        i += 8;
      }
      at += i;
      const block = i + 16 <= window.length ? await this.#headerAt(at) : null;
      if (block !== null && (await this.#isWhole(block))) {
        return block;
      }
      at = block?.end ?? (i + 16 <= window.length ? at + 8 : at);
    }
    return null;
  }

  #isMark(bytes, at) {
    return this.#mark.every((byte, i) => byte === bytes[at + i]);
  }

  /** The header of the block at an offset, or null if none that is sound is there. */
  async #headerAt(at) {
    const { size } = this.#bytes;
    if (at + BLOCK_BYTES > size) {
      return null;
    }
    const header = await this.#bytes.read(at, BLOCK_BYTES);
    const view = viewOf(header);
    if (!this.#isMark(header, 0) || crc32c(header.subarray(0, 44)) !== view.getUint32(44, true)) {
      return null;
    }
    const block = {
      at,
      first: Number(view.getBigUint64(16, true)),
      records: view.getUint32(24, true),
      stored: view.getUint32(28, true),
      size: view.getUint32(32, true),
      compression: header[36],
      kind: header[37],
      checksum: view.getUint32(40, true),
    };
    block.end = padded(at + BLOCK_BYTES + block.stored);
    const isSound =
      block.end <= size &&
      (block.compression !== 0 || block.stored === block.size) &&
      (block.kind === 2 ||
        (block.kind === 1 && block.records > 0 && 4 * block.records <= block.size));
    return isSound ? block : null;
  }

  /** Returns whether the content of a block, and the zeros behind it, are as its header says. */
  async #isWhole(block) {
    const end = block.at + BLOCK_BYTES + block.stored;
    let crc = CRC_START;
    for (let at = block.at + BLOCK_BYTES; at < end; at += WINDOW_BYTES) {
      crc = crcAfter(crc, await this.#bytes.read(at, Math.min(WINDOW_BYTES, end - at)));
    }
    const zeros = await this.#bytes.read(end, block.end - end);
    return ~crc >>> 0 === block.checksum && zeros.every((byte) => byte === 0);
  }

  async #readBlock(i) {
    const { at, first } = this.#blocks[i];
    const next = this.#blocks[i + 1] ?? { at: this.#end, first: this.count };
    const block = await this.#headerAt(at);
    if (
      block?.kind !== 1 ||
      block.first !== first ||
      block.end !== next.at ||
      first + block.records !== next.first
    ) {
      throw new RecordFileError(at, "this block is damaged");
    }
    if (block.size > this.#maxBlockBytes) {
      throw new RecordFileError(
        at,
        `a block of ${block.size} bytes, and maxBlockBytes is ${this.#maxBlockBytes}`,
      );
    }
    const bytes = await this.#bytes.read(at + BLOCK_BYTES, block.end - at - BLOCK_BYTES);
    const stored = bytes.subarray(0, block.stored);
    if (
      crc32c(stored) !== block.checksum ||
      bytes.subarray(block.stored).some((byte) => byte !== 0)
    ) {
      throw new RecordFileError(at, "the content of this block is damaged");
    }
    const content = await decompressed(stored, block);
    if (content.length !== block.size) {
      throw new RecordFileError(at, `${content.length} bytes in a block of ${block.size}`);
    }
    checkEnds(content, block);
    return { block, content };
  }
}

/** The size of a file, and a function that reads bytes that are in it. */
async function sourceOf(file) {
  if (file instanceof Uint8Array) {
    return {
      size: file.length,
      read: async (at, length) => file.subarray(at, at + length),
    };
  }
  if (typeof file?.stat === "function" && typeof file.read === "function") {
    const { size } = await file.stat();
    return { size, read: (at, length) => readFully(file, at, length) };
  }
  if (typeof file?.size === "number" && typeof file.slice === "function") {
    return {
      size: file.size,
      read: async (at, length) => new Uint8Array(await file.slice(at, at + length).arrayBuffer()),
    };
  }
  throw new TypeError(
    "a record file is a Uint8Array, a Blob or File, or a FileHandle of node:fs/promises",
  );
}

async function readFully(handle, at, length) {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await handle.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) {
      throw new RecordFileError(at + done, "the file was cut after it was opened");
    }
    done += bytesRead;
  }
  return bytes;
}

function textOf(schema) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(schema);
  } catch {
    throw new RecordFileError(32, "its schema is not UTF-8");
  }
}

function padded(size) {
  return Math.ceil(size / 8) * 8;
}

async function decompressed(stored, block) {
  if (block.compression === 0) {
    return stored;
  }
  if (block.compression !== 1) {
    const name = block.compression === 2 ? "Zstandard" : `number ${block.compression}`;
    throw new RecordFileError(
      block.at,
      `this reader does not know the compression ${name}: write the file with deflate`,
    );
  }
  try {
    const stream = new Blob([stored]).stream().pipeThrough(new DecompressionStream("deflate"));
    return await collected(stream.getReader(), block);
  } catch (failure) {
    throw failure instanceof RecordFileError
      ? failure
      : new RecordFileError(block.at, `its content is no zlib stream: ${failure.message}`);
  }
}

/** The bytes of a stream, which must not be more than the block says. */
async function collected(reader, block) {
  const content = new Uint8Array(block.size);
  let at = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > block.size) {
      throw new RecordFileError(
        block.at,
        `more bytes in a block than the ${block.size} that it states`,
      );
    }
    content.set(part.value, at);
    at += part.value.length;
  }
  return content.subarray(0, at);
}

/** Checks that the ends of the records do not decrease, and that the last is where the ends start. */
function checkEnds(content, block) {
  let before = 0;
  for (let i = 0; i < block.records; i++) {
    const end = endOf(content, block, i);
    if (end < before || (i === block.records - 1 && end !== block.size - 4 * block.records)) {
      throw new RecordFileError(
        block.at,
        `record ${i} of this block ends at ${end}, which can't be`,
      );
    }
    before = end;
  }
}

function endOf(content, block, i) {
  return uint32At({ bytes: content }, block.size - 4 * block.records + 4 * i);
}

function recordIn(content, block, i) {
  return content.subarray(i === 0 ? 0 : endOf(content, block, i - 1), endOf(content, block, i));
}

/** The table of Castagnoli's polynomial, for one byte at a time. */
const CRC32C = Uint32Array.from({ length: 256 }, (_, i) => {
  let remainder = i;
  for (let bit = 0; bit < 8; bit++) {
    remainder = (remainder >>> 1) ^ (remainder & 1 ? 0x82f63b78 : 0);
  }
  return remainder;
});

const CRC_START = 0xffffffff;

function crcAfter(before, bytes) {
  let crc = before;
  for (let i = 0; i < bytes.length; i++) {
    crc = CRC32C[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
  }
  return crc;
}

function crc32c(bytes) {
  return ~crcAfter(CRC_START, bytes) >>> 0;
}
