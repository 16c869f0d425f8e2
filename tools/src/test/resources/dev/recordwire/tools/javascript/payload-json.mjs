// Compares values that generated modules read with the JSON of their payloads.
//
// The JSON is that of docs/schema.md, which Java writes without the module: so a value is right only if the module
// understands the bytes as Java does.

/** JSON with each number as `{ number: text }`, since JavaScript's numbers lose digits. */
export function parsedExactly(text) {
  const tokens = /"(?:[^"\\]+|\\.)*"|-?\d[\d.eE+-]*/g;
  return JSON.parse(
    text.replace(tokens, (token) => (token[0] === '"' ? token : `{"number":"${token}"}`)),
  );
}

/** The parts of a value that are not as the JSON says. */
export class Comparison {
  constructor(schema) {
    this.definitions = new Map(schema.schemas.map((each) => [each.record ?? each.union, each]));
    this.root = schema.root;
  }

  faults(value, json) {
    this.found = [];
    this.#definition("", this.root, value, json);
    return this.found;
  }

  #expect(path, isRight, value, json) {
    if (!isRight) {
      const shown = JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
      this.found.push(`${path} is ${shown} and not ${JSON.stringify(json)}`);
    }
  }

  #definition(path, name, value, json) {
    const definition = this.definitions.get(name);
    if (definition.union !== undefined) {
      this.#union(path, definition, value, json);
      return;
    }
    const names = definition.fields.map((field) => field.name);
    for (const field of definition.fields) {
      this.#type(`${path}.${field.name}`, field.type, value[field.name], json[field.name]);
    }
    if (definition.unknown !== undefined) {
      names.push(definition.unknown);
      const expected = (json[definition.unknown] ?? []).flatMap(unknownField);
      const kept = value[definition.unknown];
      this.#expect(`${path}.${definition.unknown}`, `${[...kept]}` === `${expected}`, kept, expected);
    }
    this.#expect(path, `${Object.keys(value).sort()}` === `${names.sort()}`, value, json);
  }

  #union(path, definition, value, json) {
    const [[name, content]] = Object.entries(json);
    if (name.startsWith("#")) {
      const isSame = `#${value.tag}` === name && isBinary(value.bytes, content);
      this.#expect(path, isSame, value, json);
      return;
    }
    const { record } = definition.variants.find(
      (each) => each.record === name || each.record.endsWith(`.${name}`),
    );
    this.#expect(path, value.type.includes(simpleOf(record)), value.type, name);
    this.#definition(path, record, value.value, content);
  }

  #type(path, type, value, json) {
    switch (type.type) {
      case "struct":
        return this.#definition(path, type.record, value, json);
      case "array":
      case "list":
      case "set":
        return this.#elements(path, type.element, [...value], json);
      case "map":
        return this.#map(path, type, value, json);
      case "optional":
        return this.#optional(path, type.value, value, json);
      default:
        return this.#expect(path, isLeaf(type, value, json), value, json);
    }
  }

  #elements(path, type, values, jsons) {
    this.#expect(path, values.length === jsons.length, values.length, jsons.length);
    values.forEach((each, i) => this.#type(`${path}[${i}]`, type, each, jsons[i]));
  }

  /** An object has no order where its keys are digits. */
  #map(path, type, value, json) {
    const entries = [...value];
    if (Array.isArray(json)) {
      this.#expect(path, entries.length === json.length, entries.length, json.length);
      entries.forEach(([key, each], i) => {
        this.#type(`${path}[${i}]`, type.key, key, json[i][0]);
        this.#type(`${path}[${i}]`, type.value, each, json[i][1]);
      });
      return;
    }
    const names = new Map(Object.entries(json));
    this.#expect(path, entries.length === names.size, entries.length, names.size);
    for (const [key, each] of entries) {
      const name = [...names.keys()].find((name) => isLeaf(type.key, key, name));
      this.#expect(path, name !== undefined, key, [...names.keys()]);
      this.#type(`${path}[${key}]`, type.value, each, names.get(name));
    }
  }

  #optional(path, type, value, json) {
    if (value === null || json === null) {
      this.#expect(path, value === json, value, json);
    } else if (type.type === "optional") {
      this.#type(path, type, value.value, json[0]);
    } else {
      this.#type(path, type, value, json);
    }
  }
}

function simpleOf(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The bytes of a field that the schema does not know. */
function unknownField({ id, kind, bytes }) {
  const header = Number(id.number) * 8 + Number(kind.number);
  const content = [...Buffer.from(bytes, "base64")];
  const size = content.length;
  const length = kind.number === "5" ? [size, size >> 8, size >> 16, size >> 24] : [];
  return [header, header >> 8, ...length].map((each) => each & 0xff).concat(content);
}

/** Returns whether a value without parts is as the JSON says. */
function isLeaf(type, value, json) {
  switch (type.type) {
    case "bool":
    case "utf8":
    case "uuid":
      return value === json;
    case "int64":
    case "uint64":
    case "bigint":
      return value === BigInt(json.number);
    case "float16":
    case "float32":
      return Object.is(value, Math.fround(Number(json.number ?? specialOf(json))));
    case "float64":
      return Object.is(value, Number(json.number ?? specialOf(json)));
    case "decimal":
      return isDecimal(value, json.number);
    case "binary":
      return isBinary(value, json);
    case "enum":
      return value === constantOf(type, json);
    case "date":
      return value === Number(dayOf(json));
    case "time":
      return value === Number(nanoOf(json));
    case "instant":
    case "datetime":
      return value === nanosOf(json);
    case "duration":
      return value === durationOf(json);
    default:
      return value === Number(json.number);
  }
}

/** NaN, also of `NaN(0x7ff8000000000001)`, or an infinity. */
function specialOf(text) {
  return text.startsWith("NaN") ? NaN : text;
}

function isBinary(value, base64) {
  return Buffer.from(base64, "base64").equals(value);
}

function isDecimal(value, text) {
  const [, digits, fraction = "", exponent = "0"] = /^(-?\d+)(?:\.(\d+))?(?:E([+-]\d+))?$/.exec(text);
  const unscaled = BigInt(digits + fraction);
  return value.unscaled === unscaled && value.scale === fraction.length - Number(exponent);
}

function constantOf(type, json) {
  if (!json.startsWith("#")) {
    return json;
  }
  return type.open ? Number(json.slice(1)) : type.fallback;
}

/** The nanoseconds since 1970-01-01T00:00. */
function nanosOf(text) {
  const [date, time] = text.replace("Z", "").split("T");
  return dayOf(date) * 86_400_000_000_000n + nanoOf(time);
}

function nanoOf(text) {
  const [, hour, minute, second = "0", fraction = ""] =
    /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?$/.exec(text);
  const seconds = (BigInt(hour) * 60n + BigInt(minute)) * 60n + BigInt(second);
  return seconds * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"));
}

function durationOf(text) {
  const [, hours = "0", minutes = "0", sign = "", seconds = "0", fraction = ""] =
    /^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d+))?S)?$/.exec(text);
  const rest = BigInt(seconds + fraction.padEnd(9, "0"));
  return (BigInt(hours) * 60n + BigInt(minutes)) * 60_000_000_000n + (sign === "-" ? -rest : rest);
}

/** The days since 1970-01-01 of any year, counted in years that start in March and eras of 400 years. */
function dayOf(text) {
  const [, year, month, day] = /^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(text).map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - 400 * era;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return BigInt(era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468);
}
