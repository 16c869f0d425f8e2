/** The codes of dev.recordwire.tools.javascript.Samples.Side. */
const SideConstants = new Constants(
  [
    ["BUY", 0],
    ["SELL", 1],
  ],
);

/** dev.recordwire.tools.javascript.Samples.Event, a union. */
export const Event = new Record(
  "Event",
  (from) => {
    const tag = from.bytes[take(from, 1, ":1")];
    switch (tag) {
      case 1:
        return { type: "Opened", value: Opened.read(from) };
      case 2:
        return { type: "Closed", value: Closed.read(from) };
      default:
        throw unknownTag(from, tag, "Opened 1, Closed 2");
    }
  },
  (to, value) => {
    switch (value.type) {
      case "Opened":
        writeVariant(to, 1, Opened, value.value);
        break;
      case "Closed":
        writeVariant(to, 2, Closed, value.value);
        break;
      default:
        throw unfit("type", value.type, "one of Opened, Closed");
    }
  },
);

/** dev.recordwire.tools.javascript.Samples.Event.Closed, packed. */
export const Closed = new Record(
  "Closed",
  (from) => {
    return {};
  },
  (to, value) => {
  },
);

/** dev.recordwire.tools.javascript.Samples.Event.Opened, packed. */
export const Opened = new Record(
  "Opened",
  (from) => {
    const at = take(from, 4, "door:4");
    const door = int32At(from, at);
    return { door };
  },
  (to, value) => {
    const at = room(to, 4);
    putInt32(to, at, "door", value.door);
  },
);

/** dev.recordwire.tools.javascript.Samples.Evolving, evolvable. */
export const Evolving = new Record(
  "Evolving",
  (from) => {
    const end = open(from, "");
    let number;
    let name;
    let height = 0.5;
    let start = -500000000n;
    let note = null;
    let rank = null;
    let side = "SELL";
    let points = new Map();
    let samples;
    let shape;
    let event = null;
    let twice = null;
    let large = 18446744073709551615n;
    let empties = [];
    let id;
    let seen = 0;
    const kept = [];
    while (isBefore(from, end)) {
      const header = readHeader(from, end);
      switch (header >>> 3) {
        case 1:
          seen = once(from, "number", seen, 0x1);
          number = int32At(from, fixedField(from, "number", header, 2, 4));
          break;
        case 2:
          seen = once(from, "name", seen, 0x2);
          lengthField(from, "name", header);
          name = readText(from, "name", 4);
          break;
        case 3:
          seen = once(from, "height", seen, 0x4);
          height = float64At(from, fixedField(from, "height", header, 3, 8));
          break;
        case 4:
          seen = once(from, "start", seen, 0x8);
          start = instantAt(from, fixedField(from, "start", header, 5, 12), "start");
          break;
        case 5:
          seen = once(from, "note", seen, 0x10);
          lengthField(from, "note", header);
          note = readText(from, "note", 4);
          break;
        case 6:
          seen = once(from, "rank", seen, 0x20);
          rank = int32At(from, fixedField(from, "rank", header, 2, 4));
          break;
        case 7:
          seen = once(from, "side", seen, 0x40);
          side = constant8At(from, fixedField(from, "side", header, 0, 1), "side", SideConstants);
          break;
        case 8:
          seen = once(from, "points", seen, 0x80);
          lengthField(from, "points", header);
          points = readSized(
            from,
            "points",
            (from) => readMap(
              from,
              "points",
              4,
              12,
              (from) => readText(from, "key", 4),
              (from) => readRecord(from, "", Point),
              quoted,
            ),
          );
          break;
        case 9:
          seen = once(from, "samples", seen, 0x100);
          lengthField(from, "samples", header);
          samples = readSized(
            from,
            "samples",
            (from) => readArray(from, "samples", 4, Float64Array),
          );
          break;
        case 10:
          seen = once(from, "shape", seen, 0x200);
          lengthField(from, "shape", header);
          shape = readSized(from, "shape", (from) => readRecord(from, "shape", Shape));
          break;
        case 11:
          seen = once(from, "event", seen, 0x400);
          lengthField(from, "event", header);
          event = readSized(from, "event", (from) => readRecord(from, "event", Event));
          break;
        case 12:
          seen = once(from, "twice", seen, 0x800);
          lengthField(from, "twice", header);
          twice = readSized(
            from,
            "twice",
            (from) => ({ value: readOptional(from, "twice", (from) => int32At(from, take(from, 4, "twice:4"))) }),
          );
          break;
        case 13:
          seen = once(from, "large", seen, 0x1000);
          large = uint64At(from, fixedField(from, "large", header, 3, 8));
          break;
        case 14:
          seen = once(from, "empties", seen, 0x2000);
          lengthField(from, "empties", header);
          empties = readSized(
            from,
            "empties",
            (from) => readList(from, "empties", 4, 0, (from) => readRecord(from, "", Closed)),
          );
          break;
        case 400:
          seen = once(from, "id", seen, 0x4000);
          id = uuidAt(from, fixedField(from, "id", header, 4, 16));
          break;
        default:
          keepField(from, header, end, kept);
      }
    }
    complete(from, seen, 0x4303, "number name height start note rank side points samples shape event twice large empties id");
    return {
      number,
      name,
      height,
      start,
      note,
      rank,
      side,
      points,
      samples,
      shape,
      event,
      twice,
      large,
      empties,
      id,
      rest: joinedFields(kept),
    };
  },
  (to, value) => {
    const start = openLength(to);
    putInt32(to, headedRoom(to, 10, 4), "number", value.number);
    writeHeader(to, 21);
    writeText(to, "name", 4, value.name);
    putFloat64(to, headedRoom(to, 27, 8), "height", value.height);
    putInstant(to, sizedRoom(to, 37, 12), "start", value.start);
    if (isPresent(value.note)) {
      writeHeader(to, 45);
      writeText(to, "note", 4, value.note);
    }
    if (isPresent(value.rank)) {
      putInt32(to, sizedRoom(to, 53, 4), "rank", value.rank);
    }
    putUint8(to, headedRoom(to, 56, 1), "side", codeOf("side", SideConstants, value.side));
    writeSized(
      to,
      69,
      "points",
      (to) => writeMap(
        to,
        "points",
        4,
        12,
        value.points,
        (to, each) => writeText(to, "key", 4, each),
        (to, each) => writeRecord(to, "", Point, each),
        quoted,
      ),
    );
    writeSized(
      to,
      77,
      "samples",
      (to) => writeArray(to, "samples", 4, Float64Array, putFloat64, value.samples),
    );
    writeSized(to, 85, "shape", (to) => writeRecord(to, "shape", Shape, value.shape));
    if (isPresent(value.event)) {
      writeSized(to, 93, "event", (to) => writeRecord(to, "event", Event, value.event));
    }
    if (isPresent(value.twice)) {
      writeSized(
        to,
        101,
        "twice",
        (to) => writeOptional(
          to,
          "twice",
          value.twice.value,
          (to, each) => putInt32(to, room(to, 4), "twice", each),
        ),
      );
    }
    putUint64(to, headedRoom(to, 107, 8), "large", value.large);
    writeSized(
      to,
      117,
      "empties",
      (to) => writeList(
        to,
        "empties",
        4,
        0,
        value.empties,
        (to, each) => writeRecord(to, "", Closed, each),
      ),
    );
    putUuid(to, headedRoom(to, 3204, 16), "id", value.id);
    writeKept(to, "rest", value.rest, new Map([[1, "number"], [2, "name"], [3, "height"], [4, "start"], [5, "note"], [6, "rank"], [7, "side"], [8, "points"], [9, "samples"], [10, "shape"], [11, "event"], [12, "twice"], [13, "large"], [14, "empties"], [400, "id"]]));
    closeLength(to, "", start);
  },
);

/** dev.recordwire.tools.javascript.Samples.Point, packed. */
export const Point = new Record(
  "Point",
  (from) => {
    const at = take(from, 8, "x:4 y:4");
    const x = float32At(from, at);
    const y = float32At(from, at + 4);
    return { x, y };
  },
  (to, value) => {
    const at = room(to, 8);
    putFloat32(to, at, "x", value.x);
    putFloat32(to, at + 4, "y", value.y);
  },
);

/** dev.recordwire.tools.javascript.Samples.Shape, a union. */
export const Shape = new Record(
  "Shape",
  (from) => {
    const tag = from.bytes[take(from, 1, ":1")];
    switch (tag) {
      case 1:
        return { type: "Disc", value: Disc.read(from) };
      case 7:
        return { type: "Group", value: Group.read(from) };
      default:
        return readUnknownVariant(from, "Unknown", tag);
    }
  },
  (to, value) => {
    switch (value.type) {
      case "Disc":
        writeVariant(to, 1, Disc, value.value);
        break;
      case "Group":
        writeVariant(to, 7, Group, value.value);
        break;
      case "Unknown":
        writeUnknownVariant(to, value, new Map([[1, "Disc"], [7, "Group"]]));
        break;
      default:
        throw unfit("type", value.type, "one of Disc, Group");
    }
  },
);

/** dev.recordwire.tools.javascript.Samples.Shape.Disc, evolvable. */
export const Disc = new Record(
  "Disc",
  (from) => {
    const end = open(from, "");
    let radius;
    let seen = 0;
    while (isBefore(from, end)) {
      const header = readHeader(from, end);
      switch (header >>> 3) {
        case 1:
          seen = once(from, "radius", seen, 0x1);
          radius = float64At(from, fixedField(from, "radius", header, 3, 8));
          break;
        default:
          skipField(from, header, end);
      }
    }
    complete(from, seen, 0x1, "radius");
    return { radius };
  },
  (to, value) => {
    const start = openLength(to);
    putFloat64(to, headedRoom(to, 11, 8), "radius", value.radius);
    closeLength(to, "", start);
  },
);

/** dev.recordwire.tools.javascript.Samples.Shape.Group, evolvable. */
export const Group = new Record(
  "Group",
  (from) => {
    const end = open(from, "");
    let shapes;
    let first = null;
    let seen = 0;
    while (isBefore(from, end)) {
      const header = readHeader(from, end);
      switch (header >>> 3) {
        case 1:
          seen = once(from, "shapes", seen, 0x1);
          lengthField(from, "shapes", header);
          shapes = readSized(
            from,
            "shapes",
            (from) => readList(from, "shapes", 4, 5, (from) => readRecord(from, "", Shape)),
          );
          break;
        case 2:
          seen = once(from, "first", seen, 0x2);
          lengthField(from, "first", header);
          first = readSized(from, "first", (from) => readRecord(from, "first", Shape));
          break;
        default:
          skipField(from, header, end);
      }
    }
    complete(from, seen, 0x1, "shapes first");
    return { shapes, first };
  },
  (to, value) => {
    const start = openLength(to);
    writeSized(
      to,
      13,
      "shapes",
      (to) => writeList(
        to,
        "shapes",
        4,
        5,
        value.shapes,
        (to, each) => writeRecord(to, "", Shape, each),
      ),
    );
    if (isPresent(value.first)) {
      writeSized(to, 21, "first", (to) => writeRecord(to, "first", Shape, value.first));
    }
    closeLength(to, "", start);
  },
);
