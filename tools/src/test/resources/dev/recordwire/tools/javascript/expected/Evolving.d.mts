/** dev.recordwire.tools.javascript.Samples.Side. */
export type Side = "BUY" | "SELL";

/** dev.recordwire.tools.javascript.Samples.Event, a union. */
export type Event =
  | { type: "Opened"; value: Opened }
  | { type: "Closed"; value: Closed }
;
export const Event: Codec<Event>;

/** dev.recordwire.tools.javascript.Samples.Event.Closed, packed. */
export interface Closed {
}
export const Closed: Codec<Closed>;

/** dev.recordwire.tools.javascript.Samples.Event.Opened, packed. */
export interface Opened {
  door: number;
}
export const Opened: Codec<Opened>;

/** dev.recordwire.tools.javascript.Samples.Evolving, evolvable. */
export interface Evolving {
  number: number;
  name: string;
  height: number;
  /** Nanoseconds since 1970-01-01T00:00Z. */
  start: bigint;
  note: string | null;
  rank: number | null;
  side: Side;
  points: Map<string, Point>;
  samples: Float64Array;
  shape: Shape;
  event: Event | null;
  twice: { value: number | null } | null;
  large: bigint;
  empties: Array<Closed>;
  id: string;
  /** Fields that this schema does not have. */
  rest?: Uint8Array;
}
export const Evolving: Codec<Evolving>;

/** dev.recordwire.tools.javascript.Samples.Point, packed. */
export interface Point {
  x: number;
  y: number;
}
export const Point: Codec<Point>;

/** dev.recordwire.tools.javascript.Samples.Shape, a union. */
export type Shape =
  | { type: "Disc"; value: Disc }
  | { type: "Group"; value: Group }
  | { type: "Unknown"; tag: number; bytes: Uint8Array }
;
export const Shape: Codec<Shape>;

/** dev.recordwire.tools.javascript.Samples.Shape.Disc, evolvable. */
export interface Disc {
  radius: number;
}
export const Disc: Codec<Disc>;

/** dev.recordwire.tools.javascript.Samples.Shape.Group, evolvable. */
export interface Group {
  shapes: Array<Shape>;
  first: Shape | null;
}
export const Group: Codec<Group>;
