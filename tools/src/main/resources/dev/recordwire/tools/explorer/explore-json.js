function defaultOf({ type, default: text }) {
  if (text === undefined) {
    return "null";
  }
  if (text === "[]" && type.type !== "utf8") {
    const isObject = type.type === "map" && ["utf8", "enum"].includes(type.key.type);
    return isObject
      ? { open: "{", members: [], close: "}" }
      : type.type === "binary"
        ? '""'
        : list([]);
  }
  return ["bigint", "decimal"].includes(type.type)
    ? text
    : type.type in SCALARS
      ? scalarJson(type.type, text)
      : JSON.stringify(text);
}

function scalarJson(type, text) {
  const isPlain = /^(bool|u?int\d+|float\d+)$/.test(type) && !/[NI]/.test(text);
  if (isPlain) {
    return text;
  }
  // All NaNs are one element of a set, or one key.
  return text.startsWith("NaN(")
    ? { open: "", members: [[null, `"${text}"`]], close: "", identity: '"NaN"' }
    : JSON.stringify(text);
}

function list(items) {
  return { open: "[", members: items.map((each) => [null, each]), close: "]" };
}

/** JSON as text, with what fits on a line on one line. */
function printed(json, indent) {
  if (typeof json === "string") {
    return json;
  }
  const members = json.members.map(
    ([name, value]) =>
      (name === null ? "" : `${JSON.stringify(name)}: `) + printed(value, indent + 2),
  );
  const flat = members.join(", ");
  if (flat.length + indent < 76 && !flat.includes("\n")) {
    return json.open + flat + json.close;
  }
  const margin = " ".repeat(indent);
  return `${json.open}\n${members.map((each) => `${margin}  ${each}`).join(",\n")}\n${margin}${json.close}`;
}

function hexText(bytes) {
  const shown = Array.from(bytes.subarray(0, 24), hexOf).join(" ");
  return bytes.length > 24 ? `${shown} … ${bytes.length - 24} more` : shown;
}

function base64(bytes) {
  let text = "";
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return JSON.stringify(btoa(text));
}

/** JSON as a text that is equal for equal values. */
function identityOfJson(json) {
  if (typeof json === "string") {
    return json;
  }
  const members = json.members.map(
    ([name, value]) => `${JSON.stringify(name)}:${identityOfJson(value)}`,
  );
  return json.identity ?? json.open + members.join() + json.close;
}
