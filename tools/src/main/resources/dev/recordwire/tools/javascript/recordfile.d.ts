/** A record file that is not as its format says. */
export class RecordFileError extends Error {
  constructor(offset: number, reason: string);
  /** The byte of the file where the fault is. */
  readonly offset: number;
  readonly reason: string;
}

/** Returns whether bytes start as a record file does. */
export function isRecordFile(bytes: Uint8Array): boolean;

/** A record file in memory. */
export class RecordFile {
  /** Throws a RecordFileError if the bytes are no record file, or are damaged. */
  constructor(bytes: Uint8Array);
  /** The canonical text of the records' schema. */
  readonly schema: string;
  /** The number of records. */
  readonly count: number;
  /** The bytes after the last record that a writer left when it stopped in the middle of a block. */
  readonly torn: number;
  /** The payload of record `number`, from 0. */
  payload(number: number): Promise<Uint8Array>;
  /** All payloads, in order. */
  payloads(): AsyncGenerator<Uint8Array, void, void>;
}

/** Makes a record file in memory, which is not compressed. */
export class RecordFileWriter {
  /** @param schema the canonical text of the records' schema: `SCHEMA` of their module */
  constructor(schema: string);
  /** The number of records so far. */
  readonly count: number;
  /** Adds the payload of a record, which is not copied, and returns its number. */
  append(payload: Uint8Array): number;
  /** The bytes of the file. */
  finish(): Uint8Array;
}
