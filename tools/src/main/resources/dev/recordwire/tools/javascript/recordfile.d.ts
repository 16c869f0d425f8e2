/** A record file that is not as its format says. */
export class RecordFileError extends Error {
  constructor(offset: number, reason: string);
  /** The byte of the file where the fault is. */
  readonly offset: number;
  readonly reason: string;
}

/** Returns whether bytes start as a record file does. */
export function isRecordFile(bytes: Uint8Array): boolean;

/** A FileHandle of `node:fs/promises`. */
export interface ReadableHandle {
  stat(): Promise<{ size: number }>;
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesRead: number }>;
}

/** A Blob, or a File of a browser. */
export interface SliceableFile {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A record file, which is read block by block and may be larger than memory. */
export class RecordFile {
  private constructor();
  /**
   * Opens a file, whose handle the caller closes. Throws a RecordFileError if it is no record file, or is damaged.
   *
   * @param options `maxBlockBytes`: the largest block that is read, without compression; 128 MiB unless given
   */
  static open(
    file: Uint8Array | SliceableFile | ReadableHandle,
    options?: { maxBlockBytes?: number },
  ): Promise<RecordFile>;
  /** The canonical text of the records' schema. */
  readonly schema: string;
  /** The number of records. */
  readonly count: number;
  /** The bytes after the last record that a writer left when it stopped in the middle of a block. */
  readonly torn: number;
  /** The payload of record `number`, from 0. */
  payload(number: number): Promise<Uint8Array>;
  /** The payloads in order, from that of record `first` on, which is 0 unless given. */
  payloads(first?: number): AsyncGenerator<Uint8Array, void, void>;
}

/** Makes a record file in memory, which is not compressed. */
export class RecordFileWriter {
  /**
   * Throws a TypeError if the text is no schema.
   *
   * @param schema the canonical text of the records' schema: `SCHEMA` of their module
   */
  constructor(schema: string);
  /** The number of records so far. */
  readonly count: number;
  /** Adds the payload of a record, which is not copied, and returns its number. Throws an Error after `finish`. */
  append(payload: Uint8Array): number;
  /** The bytes of the file, which takes no more records then: a second call throws an Error. */
  finish(): Uint8Array;
}
