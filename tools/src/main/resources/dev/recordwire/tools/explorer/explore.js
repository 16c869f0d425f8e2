/**
 * Walks a payload by a schema that is known at run time, with the functions that generated modules read with: it gives
 * the rows of the annotated table, the JSON, and the error if the payload is malformed.
 */
class Exploration {
  constructor(schema, bytes) {
    this.definitions = definitionsOf(schema);
    this.root = schema.root ?? schema.record ?? schema.union;
    this.from = new Reader(bytes, LIMITS);
    this.rows = [];
    this.json = null;
    this.error = null;
  }

  run() {
    const name = simpleName(this.root);
    const { from } = this;
    try {
      this.json = this.definition(this.root, name);
      if (from.at !== from.end) {
        const rest = bytesOf(from.end - from.at);
        throw new Fault("", from.at, `the record ends here, and the payload goes on for ${rest}`);
      }
    } catch (failure) {
      this.error = decodeError(name, failure);
      this.rows.push({
        start: this.error.offset ?? from.at,
        size: 0,
        path: this.error.path ?? name,
        type: "",
        text: this.error.reason ?? this.error.message,
        kind: "error",
      });
    }
    return this;
  }

  /** Adds the row of the bytes since `start`. */
  row(start, path, type, text, kind = "value") {
    this.rows.push({ start, size: this.from.at - start, path, type, text, kind });
  }

  /** Adds the row of a number that is read next, if the payload has it. */
  frame(path, what, width) {
    const { from } = this;
    if (from.end - from.at >= width) {
      const number =
        width === 1
          ? from.bytes[from.at]
          : width === 2
            ? uint16At(from, from.at)
            : uint32At(from, from.at);
      this.rows.push({
        start: from.at,
        size: width,
        path,
        type: `uint${8 * width} ${what}`,
        text: String(number),
        kind: "frame",
      });
    }
  }

  definition(name, path) {
    const definition = this.definitions.get(name);
    if (definition === undefined) {
      throw new Error(`the schema of ${this.root} has no definition of ${name}`);
    }
    if (definition.union !== undefined) {
      return this.union(definition, path);
    }
    return definition.layout === "evolvable"
      ? this.evolvable(definition, path)
      : this.packed(definition, path);
  }

  packed(record, path) {
    const members = [];
    for (let i = 0; i < record.fields.length; i++) {
      this.checkRun(record.fields, i, path);
      const { name, type } = record.fields[i];
      members.push([name, this.value(type, `${path}.${name}`, name)]);
    }
    return { open: "{", members, close: "}" };
  }

  /** Checks the neighbouring components of fixed size together, as readers do. */
  checkRun(fields, first, path) {
    if (first > 0 && fixedSize(fields[first - 1].type) !== null) {
      return;
    }
    const run = [];
    for (let i = first; i < fields.length && fixedSize(fields[i].type) !== null; i++) {
      run.push(fields[i]);
    }
    const { from } = this;
    const start = from.at;
    const size = run.reduce((sum, field) => sum + fixedSize(field.type), 0);
    if (size > from.end - start) {
      this.showWhole(run, path);
      from.at = start;
      take(from, size, run.map((field) => `${field.name}:${fixedSize(field.type)}`).join(" "));
    }
  }

  /** Adds the rows of the components that are there before the payload ends. */
  showWhole(run, path) {
    for (const { name, type } of run) {
      try {
        this.value(type, `${path}.${name}`, name);
      } catch {
        return;
      }
    }
  }

  evolvable(record, path) {
    const { from } = this;
    const byId = new Map(record.fields.map((field) => [field.id, field]));
    const found = new Map();
    const unknown = [];
    this.frame(path, "length", 4);
    const end = open(from, "");
    while (isBefore(from, end)) {
      const start = from.at;
      const header = readHeader(from, end);
      const field = byId.get(header >>> 3);
      const name = field?.name ?? `#${header >>> 3}`;
      this.row(
        start,
        `${path}.${name}`,
        "header",
        `field ${header >>> 3}, kind ${header & 7}`,
        "frame",
      );
      if (field === undefined) {
        unknown.push(this.unknownField(header, end, `${path}.${name}`));
        continue;
      }
      if (found.has(field.id)) {
        throw new Fault(name, start, "it comes twice in its record");
      }
      found.set(field.id, this.field(field, header, `${path}.${name}`));
    }
    const absent = record.fields.filter(
      (field) =>
        !found.has(field.id) && field.default === undefined && field.type.type !== "optional",
    );
    if (absent.length > 0) {
      const names = absent.slice(0, 30).map((field) => field.name);
      complete(from, 0, 2 ** names.length - 1, names.join(" "));
    }
    const missing = record.fields.filter((field) => !found.has(field.id));
    const members = [
      ...Array.from(found, ([id, json]) => [byId.get(id).name, json]),
      ...missing.map((field) => [field.name, defaultOf(field)]),
    ];
    if (record.unknown !== undefined && unknown.length > 0) {
      members.push([record.unknown, list(unknown)]);
    }
    return { open: "{", members, close: "}" };
  }

  field({ name, type: declared }, header, path) {
    const { from } = this;
    const isOptional = declared.type === "optional";
    const type = isOptional ? declared.value : declared;
    const size = fixedSize(type);
    const present =
      isOptional && type.type === "optional" ? (json) => list([json]) : (json) => json;
    if (size !== null) {
      const isSized = (header & 7) === 5;
      if (isSized) {
        this.frame(path, "length", 4);
      }
      from.at = fixedField(from, name, header, kindOf(size), size);
      return this.value(type, path, name);
    }
    lengthField(from, name, header);
    if (this.isOwnLength(type)) {
      return this.value(type, path, name);
    }
    this.frame(path, "length", 4);
    return readSized(from, name, () => present(this.value(type, path, name)));
  }

  isOwnLength(type) {
    return type.type === "struct"
      ? this.definitions.get(type.record)?.layout === "evolvable"
      : ["utf8", "binary", "bigint"].includes(type.type) && type.length === "uint32";
  }

  unknownField(header, end, path) {
    const { from } = this;
    const isSized = (header & 7) === 5;
    if (isSized) {
      this.frame(path, "length", 4);
    }
    const start = from.at + (isSized ? 4 : 0);
    skipField(from, header, end);
    const bytes = from.bytes.subarray(start, from.at);
    this.row(start, path, "unknown", hexText(bytes), "unknown");
    return {
      open: "{",
      members: [
        ["id", String(header >>> 3)],
        ["kind", String(header & 7)],
        ["bytes", base64(bytes)],
      ],
      close: "}",
    };
  }

  union(union, path) {
    const { from } = this;
    const start = from.at;
    const tag = from.bytes[take(from, 1, ":1")];
    const variant = union.variants.find((each) => each.tag === tag);
    if (variant !== undefined) {
      const name = simpleName(variant.record);
      this.row(start, path, "tag", `${tag}, ${name}`, "frame");
      return { open: "{", members: [[name, this.definition(variant.record, path)]], close: "}" };
    }
    this.row(start, path, "tag", String(tag), "frame");
    if (union.fallback === undefined) {
      throw unknownTag(
        from,
        tag,
        union.variants.map((each) => `${simpleName(each.record)} ${each.tag}`).join(", "),
      );
    }
    this.frame(path, "length", 4);
    const { bytes } = readUnknownVariant(from, union.fallback, tag);
    this.row(from.at - bytes.length, path, "unknown", hexText(bytes), "unknown");
    return { open: "{", members: [[`#${tag}`, base64(bytes)]], close: "}" };
  }

  /** Reads a value, adds its rows, and returns its JSON. */
  value(type, path, component) {
    const { from } = this;
    const size = fixedSize(type);
    if (size !== null) {
      const at = take(from, size, `${component}:${size}`);
      return this.fixed(type, at, path, component);
    }
    const width =
      type.type === "optional" || type.type === "struct" ? 0 : widthOf(type.count ?? type.length);
    const start = from.at;
    switch (type.type) {
      case "utf8": {
        this.frame(path, "length", width);
        const text = readText(from, component, width, type.max);
        this.row(start + width, path, "utf8", JSON.stringify(text));
        return JSON.stringify(text);
      }
      case "binary": {
        this.frame(path, "length", width);
        const bytes = readBinary(from, component, width, type.max);
        this.row(start + width, path, "binary", hexText(bytes));
        return base64(bytes);
      }
      case "bigint": {
        this.frame(path, "length", width);
        const number = readBigInt(from, component, width);
        this.row(start + width, path, "bigint", String(number));
        return String(number);
      }
      case "decimal": {
        this.decimal = readDecimal(from, component, width);
        this.row(start, path, "decimal", decimalText(this.decimal));
        return decimalText(this.decimal);
      }
      case "array":
        this.frame(path, "count", width);
        return this.array(type, path, component, width);
      case "list":
      case "set":
        this.frame(path, "count", width);
        return this.sequence(type, path, component, width);
      case "map":
        this.frame(path, "count", width);
        return this.map(type, path, component, width);
      case "optional":
        return this.optional(type, path, component);
      case "struct":
        return readRecord(from, component, { read: () => this.definition(type.record, path) });
      default:
        throw new Error(`the schema has a type ${type.type}, which this page does not know`);
    }
  }

  fixed(type, at, path, component) {
    const { from } = this;
    if (type.type === "array") {
      return this.elements(type.element.type, at, type.count, path, component, at);
    }
    if (type.type === "utf8") {
      const text = paddedTextAt(from, at, component, type.length);
      this.row(at, path, `utf8 of ${bytesOf(type.length)}`, JSON.stringify(text));
      return JSON.stringify(text);
    }
    if (type.type === "enum") {
      return this.constant(type, at, path, component);
    }
    const text = SCALARS[type.type].text(from, at, component);
    this.row(at, path, type.type, text);
    return scalarJson(type.type, text);
  }

  constant(type, at, path, component) {
    const { from } = this;
    const constants = new Constants(
      type.constants.map((each) => [each.name, each.code]),
      type.fallback,
    );
    const code = type.code === "uint8" ? from.bytes[at] : uint16At(from, at);
    const known = constants.names.get(code);
    if (known !== undefined || type.open) {
      const name = known ?? `#${code}`;
      this.row(at, path, simpleName(type.enum), `${name} (${code})`);
      return JSON.stringify(name);
    }
    // A fallback is one constant for all unknown codes, which JSON tells apart.
    const fallback = otherConstant(constants, code, at, component);
    this.row(at, path, simpleName(type.enum), `${fallback} (${code})`);
    return {
      open: "",
      members: [[null, `"#${code}"`]],
      close: "",
      identity: JSON.stringify(fallback),
    };
  }

  array(type, path, component, width) {
    const { from } = this;
    const size = SCALARS[type.element.type].size;
    const start = from.at;
    const count = readArrayCount(from, component, width, size, type.max);
    const at = take(from, count * size, `${component}:${count * size}`);
    return this.elements(type.element.type, at, count, path, component, start + width);
  }

  elements(element, at, count, path, component, start) {
    const { size, text } = SCALARS[element];
    const texts = [];
    for (let i = 0; i < count; i++) {
      texts.push(text(this.from, at + i * size, `${component}[${i}]`));
    }
    const shown = texts.slice(0, 24).join(", ") + (count > 24 ? `, … ${count - 24} more` : "");
    this.row(start, path, `${count} × ${element}`, shown);
    return list(texts.map((each) => scalarJson(element, each)));
  }

  sequence(type, path, component, width) {
    const items = [];
    const read = () => {
      const item = this.value(type.element, `${path}[${items.length}]`, "");
      items.push(item);
      return item;
    };
    const min = this.minOf(type.element);
    if (type.type === "list") {
      readList(this.from, component, width, min, read, type.max);
    } else {
      const show = (json) => this.shown(type.element, json);
      readDistinct(
        this.from,
        component,
        width,
        min,
        read,
        (json) => this.identity(type.element, json),
        show,
        type.max,
      );
    }
    return list(items);
  }

  map(type, path, component, width) {
    const entries = [];
    let shown;
    const readKey = () => {
      const key = this.value(type.key, `${path}[${entries.length}].key`, "key");
      shown = this.shown(type.key, key) ?? entries.length;
      return { json: key, identity: this.identity(type.key, key) };
    };
    const readValue = () => this.value(type.value, `${path}[${shown}]`, "");
    const read = readEntries(
      this.from,
      component,
      width,
      this.minOf(type.key) + this.minOf(type.value),
      readKey,
      () => {
        const value = readValue();
        entries.push(value);
        return value;
      },
      (key) => key.identity,
      (key) => this.shown(type.key, key.json),
      type.max,
    );
    const isObject = type.key.type === "utf8" || type.key.type === "enum";
    return isObject
      ? {
          open: "{",
          members: read.map(([key, value]) => [JSON.parse(printed(key.json, 0)), value]),
          close: "}",
        }
      : list(read.map(([key, value]) => list([key.json, value])));
  }

  optional(type, path, component) {
    const { from } = this;
    if (from.at < from.end) {
      const text = ["absent", "present"][from.bytes[from.at]] ?? "malformed";
      this.rows.push({ start: from.at, size: 1, path, type: "presence", text, kind: "frame" });
    }
    const json = readOptional(from, component, () => this.value(type.value, path, component));
    if (json === null) {
      return "null";
    }
    return type.value.type === "optional" ? list([json]) : json;
  }

  /** A key as a path shows it; undefined if paths don't show such keys. */
  shown(type, json) {
    if (type.type === "utf8") {
      return quoted(JSON.parse(json));
    }
    if (type.type === "enum") {
      return type.open ? undefined : short(JSON.parse(identityOfJson(json)));
    }
    const isPlain = type.type in SCALARS || type.type === "decimal" || type.type === "bigint";
    return isPlain ? short(String(json).replaceAll('"', "")) : undefined;
  }

  identity(type, json) {
    return type.type === "decimal" ? identityOfDecimal(this.decimal) : identityOfJson(json);
  }

  /** The fewest bytes of a type's values; a definition inside itself counts 1, its tag. */
  minOf(type, within = new Set()) {
    const size = fixedSize(type);
    if (size !== null) {
      return size;
    }
    switch (type.type) {
      case "optional":
        return 1;
      case "bigint":
        return widthOf(type.length) + 1;
      case "decimal":
        return widthOf(type.length) + 5;
      case "struct":
        return this.minOfDefinition(type.record, within);
      default:
        return widthOf(type.count ?? type.length);
    }
  }

  minOfDefinition(name, within) {
    const definition = this.definitions.get(name);
    if (definition?.layout === "evolvable") {
      return 4;
    }
    if (definition === undefined || within.has(name)) {
      return 1;
    }
    const inner = new Set(within).add(name);
    return definition.union === undefined
      ? definition.fields.reduce((sum, field) => sum + this.minOf(field.type, inner), 0)
      : 1 +
          Math.min(...definition.variants.map((each) => this.minOfDefinition(each.record, inner)));
  }
}
