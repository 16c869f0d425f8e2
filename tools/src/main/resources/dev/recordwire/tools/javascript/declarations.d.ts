
/** Bytes that are no value of a record. */
export class DecodeError extends Error {
  constructor(path: string, offset: number, reason: string);
  /** The component, from the outermost record's name on: `Car.engine.capacity`. */
  readonly path: string;
  /** The byte that is at fault, or where the component at fault starts. */
  readonly offset: number;
  readonly reason: string;
}

/** A value that has no bytes in its record's format. */
export class EncodeError extends Error {
  constructor(path: string, reason: string);
  /** The component, from the outermost record's name on: `Car.engine.capacity`. */
  readonly path: string;
  /** The fault of the value, and the remedy. */
  readonly reason: string;
}

/** Bounds on payloads from senders whom nobody vouches for; each has a default. */
export interface DecodeLimits {
  /** How deep records may nest, 64 by default. */
  maxDepth?: number;
  /** The most elements of one array, list, set or map, unbounded by default. */
  maxCount?: number;
  /** The largest payload in bytes, unbounded by default. */
  maxBytes?: number;
  /** The most decimal digits of a decimal, 1 000 by default. */
  maxDecimalDigits?: number;
  /** The largest magnitude of a decimal's scale, unbounded by default. */
  maxDecimalScale?: number;
  /** The most elements without bytes in a payload, 16 000 by default. */
  maxEmptyElements?: number;
}

/** The reader and writer of a record or union. */
export interface Codec<T> {
  readonly name: string;
  /** The value in `bytes`; throws a DecodeError if they are malformed. */
  decode(bytes: Uint8Array, limits?: DecodeLimits): T;
  /** The bytes of a value; throws an EncodeError if the format can't represent it. */
  encode(value: T, limits?: DecodeLimits): Uint8Array;
}

/** The number `unscaled` / 10 ** `scale`. */
export interface Decimal {
  unscaled: bigint;
  scale: number;
}

/** The schema, in canonical form. */
export const SCHEMA: string;

/** The SHA-256 of the schema. */
export const FINGERPRINT: string;
