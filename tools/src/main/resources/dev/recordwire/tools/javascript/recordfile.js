const FILE_MAGIC = [0x89, 0x52, 0x57, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

const BLOCK_BYTES = 48;

/** A record file in memory that is not as docs/record-file.md says, and where. */
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
 * A record file in memory: its schema, and the payloads of its records. A block's checksum is checked when the block is
 * used first. After a writer that stopped in the middle of a block, `torn` is the number of bytes that hold no record.
 */
export class RecordFile {
  /** @throws {RecordFileError} if the bytes are no record file, or are damaged */
  constructor(bytes) {
    this.bytes = bytes;
    this.view = viewOf(bytes);
    this.schema = this.#readHeader();
    this.blocks = [];
    this.count = 0;
    this.torn = 0;
    this.#readBlocks();
  }

  /** The payload of record `number`, from 0; a view of the file where its block is not compressed. */
  async payload(number) {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) {
      throw new RangeError(`${number} is no record: the file has ${this.count}, from 0`);
    }
    const block = this.blocks.findLast((each) => each.first <= number);
    block.content ??= this.#contentOf(block);
    return recordIn(await block.content, block, number - block.first);
  }

  /** All payloads, in order. */
  async *payloads() {
    for (const block of this.blocks) {
      // Not kept, so that a long file does not fill the memory.
      const content = await (block.content ?? this.#contentOf(block));
      for (let i = 0; i < block.records; i++) {
        yield recordIn(content, block, i);
      }
    }
  }

  #readHeader() {
    const { bytes, view } = this;
    if (bytes.length < 36 || !isRecordFile(bytes)) {
      throw new RecordFileError(0, "it does not start as a record file does");
    }
    if (view.getUint16(8, true) !== 1) {
      throw new RecordFileError(
        8,
        `version ${view.getUint16(8, true)} of the format, and this reader knows 1`,
      );
    }
    if (view.getUint16(10, true) !== 0) {
      throw new RecordFileError(10, "flags that this reader does not know");
    }
    const size = view.getUint32(12, true);
    this.start = padded(36 + size);
    if (size > 16777216 || this.start > bytes.length) {
      throw new RecordFileError(12, `its schema of ${size} bytes is not in it`);
    }
    if (crc32c(bytes.subarray(0, this.start - 4)) !== view.getUint32(this.start - 4, true)) {
      throw new RecordFileError(0, "its header is damaged");
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(32, 32 + size));
  }

  #readBlocks() {
    let at = this.start;
    while (at < this.bytes.length) {
      const block = this.#blockAt(at);
      if (block === null) {
        this.#passTail(at);
        return;
      }
      if (block.kind === 2) {
        return;
      }
      this.blocks.push(block);
      this.count += block.records;
      at = block.end;
    }
  }

  /** The block at an offset, or null if none that is whole starts there. */
  #blockAt(at) {
    const { bytes, view } = this;
    if (at + BLOCK_BYTES > bytes.length) {
      return null;
    }
    const header = bytes.subarray(at, at + 44);
    const hasMark = header.subarray(0, 16).every((byte, i) => byte === bytes[16 + i]);
    if (!hasMark || crc32c(header) !== view.getUint32(at + 44, true)) {
      return null;
    }
    const block = {
      at,
      first: Number(view.getBigUint64(at + 16, true)),
      records: view.getUint32(at + 24, true),
      stored: view.getUint32(at + 28, true),
      size: view.getUint32(at + 32, true),
      compression: bytes[at + 36],
      kind: bytes[at + 37],
      checksum: view.getUint32(at + 40, true),
    };
    block.end = padded(at + BLOCK_BYTES + block.stored);
    const isWhole =
      block.end <= bytes.length &&
      (block.kind === 2 ||
        (block.kind === 1 && block.records > 0 && 4 * block.records <= block.size));
    return isWhole ? block : null;
  }

  /** Passes a torn tail; a whole block behind it is a sign of damage. */
  #passTail(at) {
    for (let next = at + 8; next + BLOCK_BYTES <= this.bytes.length; next += 8) {
      if (this.#blockAt(next) !== null) {
        throw new RecordFileError(at, "a block is damaged, and whole ones follow it");
      }
    }
    this.torn = this.bytes.length - at;
  }

  async #contentOf(block) {
    const start = block.at + BLOCK_BYTES;
    const stored = this.bytes.subarray(start, start + block.stored);
    if (crc32c(stored) !== block.checksum) {
      throw new RecordFileError(block.at, "the content of this block is damaged");
    }
    const content = await decompressed(stored, block);
    if (content.length !== block.size) {
      throw new RecordFileError(block.at, `${content.length} bytes in a block of ${block.size}`);
    }
    checkEnds(content, block);
    return content;
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

function crc32c(bytes) {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) {
    crc = CRC32C[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
