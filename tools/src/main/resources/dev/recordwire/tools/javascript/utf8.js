const UTF8_DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const UTF8_ENCODER = new TextEncoder();

/** Node's own decoder, which is quicker than a TextDecoder, and reads malformed bytes as U+FFFD. */
const UTF8_SLICE = globalThis.Buffer?.prototype.utf8Slice;

/** The text of the bytes from `from` up to `to`. */
function textBetween(bytes, from, to, component) {
  if (to - from > 16) {
    return longTextBetween(bytes, from, to, component);
  }
  let text = "";
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    if ((a | b | c | d) > 127) {
      return longTextBetween(bytes, from, to, component);
    }
    text += String.fromCharCode(a, b, c, d);
  }
  for (; at < to; at++) {
    if (bytes[at] > 127) {
      return longTextBetween(bytes, from, to, component);
    }
    text += String.fromCharCode(bytes[at]);
  }
  return text;
}

function longTextBetween(bytes, from, to, component) {
  if (UTF8_SLICE !== undefined) {
    const text = UTF8_SLICE.call(bytes, from, to);
    if (!text.includes("\ufffd")) {
      return text;
    }
  }
  const bad = firstMalformed(bytes, from, to);
  if (bad < to) {
    throw new Fault(component, bad, `this byte is not UTF-8: ${hexOf(bytes[bad])}`);
  }
  return UTF8_DECODER.decode(bytes.subarray(from, to));
}

/** The offset of the first sequence that is not well-formed (Unicode Standard, table 3-7), or `to`. */
function firstMalformed(bytes, from, to) {
  let at = from;
  while (at < to) {
    const size = sequenceSize(bytes, at, to);
    if (size === 0) {
      return at;
    }
    at += size;
  }
  return to;
}

/** The size of the well-formed sequence at `at`, or 0. */
function sequenceSize(bytes, at, to) {
  const first = bytes[at];
  if (first < 0x80) {
    return 1;
  }
  const size = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (size === 0 || at + size > to) {
    return 0;
  }
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (bytes[at + 1] < low || bytes[at + 1] > high) {
    return 0;
  }
  for (let i = at + 2; i < at + size; i++) {
    if (bytes[i] >> 6 !== 2) {
      return 0;
    }
  }
  return size;
}
