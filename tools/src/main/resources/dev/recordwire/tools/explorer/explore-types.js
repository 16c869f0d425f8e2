/** The scalars: their size, and the text of the one at an offset. */
const SCALARS = Object.assign(Object.create(null), {
  bool: { size: 1, text: (from, at, component) => String(boolAt(from, at, component)) },
  int8: { size: 1, text: (from, at) => String(int8At(from, at)) },
  int16: { size: 2, text: (from, at) => String(int16At(from, at)) },
  int32: { size: 4, text: (from, at) => String(int32At(from, at)) },
  int64: { size: 8, text: (from, at) => String(int64At(from, at)) },
  uint8: { size: 1, text: (from, at) => String(from.bytes[at]) },
  uint16: { size: 2, text: (from, at) => String(uint16At(from, at)) },
  uint32: { size: 4, text: (from, at) => String(uint32At(from, at)) },
  uint64: { size: 8, text: (from, at) => String(uint64At(from, at)) },
  float16: {
    size: 2,
    text: (from, at) => nanText(float32Text(float16At(from, at)), uint16At(from, at), 0x7e00),
  },
  float32: {
    size: 4,
    text: (from, at) => nanText(float32Text(float32At(from, at)), uint32At(from, at), 0x7fc00000),
  },
  float64: {
    size: 8,
    text: (from, at) =>
      nanText(float64Text(float64At(from, at)), uint64At(from, at), 0x7ff8000000000000n),
  },
  instant: { size: 12, text: (from, at, component) => instantText(instantAt(from, at, component)) },
  duration: {
    size: 12,
    text: (from, at, component) => durationText(durationAt(from, at, component)),
  },
  date: { size: 4, text: (from, at) => dateText(int32At(from, at)) },
  time: { size: 8, text: (from, at, component) => timeText(timeAt(from, at, component)) },
  datetime: {
    size: 12,
    text: (from, at, component) => datetimeText(datetimeAt(from, at, component)),
  },
  uuid: { size: 16, text: (from, at) => uuidAt(from, at) },
});

function definitionsOf(schema) {
  return new Map((schema.schemas ?? [schema]).map((each) => [each.record ?? each.union, each]));
}

function simpleName(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

function widthOf(length) {
  return length === "uint16" ? 2 : 4;
}

/** The bytes of each value of a type, or null if they differ. */
function fixedSize(type) {
  if (type.type in SCALARS) {
    return SCALARS[type.type].size;
  }
  if (type.type === "enum") {
    return type.code === "uint8" ? 1 : 2;
  }
  if (type.type === "utf8" && typeof type.length === "number") {
    return type.length;
  }
  return type.type === "array" && typeof type.count === "number"
    ? type.count * SCALARS[type.element.type].size
    : null;
}

/** The kind in the header of a field whose values have a fixed size. */
function kindOf(size) {
  const kind = [1, 2, 4, 8, 16].indexOf(size);
  return kind < 0 ? 5 : kind;
}

/** The text of a number; a NaN with other bits than Java's is shown with them. */
function nanText(text, bits, common) {
  return text === "NaN" && bits !== common ? `NaN(0x${bits.toString(16)})` : text;
}
