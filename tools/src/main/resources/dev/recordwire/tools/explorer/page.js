const MAX_SHOWN_BYTES = 8192;

const MAX_SHOWN_ROWS = 3000;

const BYTES_OF_LINE = 16;

const EXAMPLE = {
  schema: {
    recordwire: 1,
    root: "weather.Station",
    schemas: [
      {
        record: "weather.Station",
        layout: "evolvable",
        fields: [
          { name: "number", id: 1, kind: 2, type: { type: "int32" } },
          { name: "name", id: 2, kind: 5, type: { type: "utf8", length: "uint32" } },
          { name: "opened", id: 3, kind: 2, type: { type: "date" } },
          {
            name: "position",
            id: 4,
            kind: 5,
            type: { type: "struct", record: "weather.Position" },
          },
          {
            name: "sky",
            id: 5,
            kind: 0,
            type: {
              type: "enum",
              enum: "weather.Sky",
              code: "uint8",
              constants: [
                { name: "CLEAR", code: 1 },
                { name: "CLOUDS", code: 2 },
              ],
            },
          },
          {
            name: "limits",
            id: 6,
            kind: 5,
            type: {
              type: "map",
              count: "uint32",
              key: { type: "utf8", length: "uint32" },
              value: { type: "float64" },
            },
          },
          {
            name: "readings",
            id: 7,
            kind: 5,
            type: { type: "array", count: "uint32", element: { type: "float32" } },
          },
          { name: "last", id: 8, kind: 5, type: { type: "optional", value: { type: "instant" } } },
          { name: "height", id: 9, kind: 3, default: "0.0", type: { type: "float64" } },
        ],
      },
      {
        record: "weather.Position",
        layout: "packed",
        fields: [
          { name: "latitude", type: { type: "float64" } },
          { name: "longitude", type: { type: "float64" } },
        ],
      },
    ],
  },
  payload:
    "92 00 00 00 0a 00 2a 00 00 00 15 00 07 00 00 00 5a c3 bc 72 69 63 68 1a 00 44 4d 00 00 25 00 10 00 00 00 " +
    "cd cc cc cc cc ac 47 40 33 33 33 33 33 33 21 40 28 00 02 35 00 22 00 00 00 02 00 00 00 03 00 00 00 6d 69 6e " +
    "00 00 00 00 00 00 34 c0 03 00 00 00 6d 61 78 00 00 00 00 00 00 44 40 3d 00 14 00 00 00 04 00 00 00 " +
    "00 00 a8 41 66 66 ae 41 00 00 bc 41 33 33 bf 41 45 00 0c 00 00 00 80 5d 47 69 00 00 00 00 00 65 cd 1d " +
    "a5 00 06 00 00 00 6c 61 74 65 72 21",
};

const $ = (id) => document.getElementById(id);

/** The open record file, if there is one. */
let file = null;

function start() {
  $("schema").addEventListener("input", show);
  $("payload").addEventListener("input", () => {
    closeFile();
    show();
  });
  $("example").addEventListener("click", showExample);
  $("open").addEventListener("click", () => $("files").click());
  $("files").addEventListener("change", () => takeFiles($("files").files));
  $("number").addEventListener("input", showRecord);
  $("copy").addEventListener("click", () => navigator.clipboard.writeText($("json").textContent));
  for (const type of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(type, (event) => {
      event.preventDefault();
      document.body.classList.toggle("dropping", type === "dragover");
      if (type === "drop") {
        takeFiles(event.dataTransfer.files);
      }
    });
  }
  $("rows").addEventListener("keydown", moveByKeys);
  $("hex").addEventListener("keydown", moveByKeys);
  if (location.hash === "#an-example") {
    showExample();
  }
}

function showExample() {
  closeFile();
  $("schema").value = JSON.stringify(EXAMPLE.schema, null, 1);
  $("payload").value = EXAMPLE.payload;
  show();
}

/** Takes dropped files: a record file, a schema (it starts with a brace), or a payload, in bytes or in hex. */
async function takeFiles(files) {
  for (const each of files) {
    if (isRecordFile(new Uint8Array(await each.slice(0, 8).arrayBuffer()))) {
      await openFile(each);
      continue;
    }
    const bytes = new Uint8Array(await each.arrayBuffer());
    if (bytes.find((byte) => byte > 0x20) === 0x7b && each.name.endsWith(".json")) {
      $("schema").value = new TextDecoder().decode(bytes);
    } else {
      closeFile();
      const text = new TextDecoder().decode(bytes);
      $("payload").value =
        each.name.endsWith(".hex") || each.name.endsWith(".txt") ? text : hexOfAll(bytes);
    }
  }
  show();
}

async function openFile(dropped) {
  try {
    file = await RecordFile.open(dropped);
  } catch (failure) {
    tell(failure.message);
    return;
  }
  $("schema").value = file.schema;
  $("record").hidden = false;
  $("number").max = Math.max(0, file.count - 1);
  $("number").value = 0;
  $("count").textContent =
    `of ${file.count}, counted from 0${file.torn > 0 ? `; ${bytesOf(file.torn)} after them hold no record` : ""}`;
  await showRecord();
}

function closeFile() {
  file = null;
  $("record").hidden = true;
}

async function showRecord() {
  try {
    $("payload").value = hexOfAll(await file.payload(Number($("number").value)));
    show();
  } catch (failure) {
    tell(failure.message);
  }
}

/** Shows the payload by the schema, as far as both are there. */
function show() {
  $("problem").hidden = true;
  const schema = parsedSchema();
  const bytes = parsedHex();
  $("payload-size").textContent = bytes === null ? "" : bytesOf(bytes.length);
  $("schema-name").textContent =
    schema === null ? "" : (schema.root ?? schema.record ?? schema.union ?? "");
  const isReady =
    schema !== null && bytes !== null && (bytes.length > 0 || $("payload").value !== "");
  $("views").hidden = !isReady;
  $("hint").hidden = isReady;
  if (!isReady) {
    return;
  }
  const exploration = explored(schema, bytes);
  if (exploration !== null) {
    const hues = huesOf(exploration.rows);
    showHex(bytes, exploration.rows, hues);
    showRows(exploration.rows, hues);
    showJson(exploration.json);
    if (exploration.error !== null) {
      tell(exploration.error.message);
    }
  }
}

function explored(schema, bytes) {
  try {
    return new Exploration(schema, bytes).run();
  } catch (failure) {
    $("views").hidden = true;
    tell(`the schema can't be used: ${failure.message}`);
    return null;
  }
}

function tell(problem) {
  $("problem").textContent = problem;
  $("problem").hidden = false;
}

function parsedSchema() {
  const text = $("schema").value.trim();
  if (text === "") {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch (failure) {
    tell(`the schema is no JSON: ${failure.message}`);
    return null;
  }
}

function parsedHex() {
  const digits = $("payload").value.replace(/0x|[\s,;:]/gi, "");
  const bad = digits.search(/[^0-9a-f]/i);
  if (bad >= 0) {
    tell(`the payload is not in hex: ${JSON.stringify(digits[bad])}`);
    return null;
  }
  if (digits.length % 2 === 1) {
    tell("the payload in hex has an odd number of digits");
    return null;
  }
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}

function hexOfAll(bytes) {
  return Array.from(bytes, hexOf).join(" ");
}

/** A hue for each component of the outermost record. */
function huesOf(rows) {
  const hues = new Map();
  return rows.map(({ path }) => {
    const component = /^[^.[]*(\.[^.[]*|\[[^\]]*\])?/.exec(path)[0];
    if (!hues.has(component)) {
      hues.set(component, (215 + 137.5 * hues.size) % 360);
    }
    return hues.get(component);
  });
}

function showHex(bytes, rows, hues) {
  const owners = new Int32Array(bytes.length).fill(-1);
  rows.forEach((row, i) => owners.fill(i, row.start, row.start + row.size));
  const fault = rows.findLast((row) => row.kind === "error")?.start ?? -1;
  const shown = Math.min(bytes.length, MAX_SHOWN_BYTES);
  const lines = [];
  for (let line = 0; line < shown; line += BYTES_OF_LINE) {
    lines.push(
      hexLine(bytes, line, Math.min(line + BYTES_OF_LINE, shown), { owners, rows, hues, fault }),
    );
  }
  $("hex").replaceChildren(
    ...lines,
    shown < bytes.length ? `… ${bytes.length - shown} more bytes` : "",
  );
}

function hexLine(bytes, from, to, { owners, rows, hues, fault }) {
  const line = element("div");
  line.append(element("span", "offset", from.toString(16).padStart(4, "0")));
  const chars = element("span", "chars");
  for (let i = from; i < from + BYTES_OF_LINE; i++) {
    if (i >= to) {
      line.append(element("i", "", " "));
      continue;
    }
    const printable = bytes[i] > 0x20 && bytes[i] < 0x7f ? String.fromCharCode(bytes[i]) : "·";
    for (const [parent, cell] of [
      [line, element("i", "", hexOf(bytes[i]))],
      [chars, element("b", "", printable)],
    ]) {
      const owner = owners[i];
      if (owner >= 0) {
        link(cell, owner, hues[owner], rows[owner].kind);
        cell.title = `${rows[owner].path}: ${rows[owner].text}`;
      }
      cell.classList.toggle("fault", i === fault);
      parent.append(cell);
    }
  }
  line.append(chars);
  return line;
}

function showRows(rows, hues) {
  const shown =
    rows.length > MAX_SHOWN_ROWS ? [...rows.slice(0, MAX_SHOWN_ROWS), rows.at(-1)] : rows;
  $("rows").replaceChildren(
    ...shown.map((row, i) => {
      const line = element("tr", row.kind);
      for (const text of [row.start, row.size || "", row.path, row.type, row.text]) {
        line.append(element("td", "", text));
      }
      line.tabIndex = -1;
      link(line, i, hues[i], row.kind);
      line.classList.remove("tint");
      return line;
    }),
  );
}

/** Makes an element light up with all that belongs to the same row. */
function link(cell, row, hue, kind) {
  cell.dataset.row = row;
  cell.style.setProperty("--hue", hue);
  cell.classList.add("tint", kind);
  cell.addEventListener("mouseenter", () => light(row, false));
  cell.addEventListener("click", () => light(row, true));
  cell.addEventListener("focus", () => light(row, false));
}

function light(row, isChosen) {
  document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
  document.querySelectorAll(`[data-row="${row}"]`).forEach((each) => each.classList.add("lit"));
  const line = $("rows").querySelector(`[data-row="${row}"]`);
  if (isChosen && line !== null) {
    line.scrollIntoView({ block: "nearest" });
    line.focus({ preventScroll: true });
  }
}

function moveByKeys(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  event.preventDefault();
  const lines = [...$("rows").children];
  const lit = lines.findIndex((each) => each.classList.contains("lit"));
  const next = lines[Math.min(Math.max(lit + step, 0), lines.length - 1)];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  $("hex").querySelector(`[data-row="${next.dataset.row}"]`)?.scrollIntoView({ block: "nearest" });
}

function showJson(json) {
  const text = json === null ? "" : printed(json, 0);
  const parts = text.split(/("(?:[^"\\]|\\.)*"(?:: )?)/);
  $("json").replaceChildren(
    ...parts.map((part) =>
      part.startsWith('"') ? element("span", part.endsWith(": ") ? "key" : "text", part) : part,
    ),
  );
}

function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className !== "") {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

start();
