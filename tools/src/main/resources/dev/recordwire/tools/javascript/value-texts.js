/** A text that is equal for equal values; arrays and binaries are equal to nothing else, as in Java. */
function identityOf(value) {
  if (typeof value === "bigint") {
    return `${value}n`;
  }
  if (Object.is(value, -0)) {
    return "-0";
  }
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(identityOf).join()}]`;
  }
  if (ArrayBuffer.isView(value)) {
    return `#${arraysSeen++}`;
  }
  if (value instanceof Set || value instanceof Map) {
    return `{${[...value].map(identityOf).sort().join()}}`;
  }
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${identityOf(value[name])}`).join()}}`;
}

let arraysSeen = 0;

/** A text that is equal for decimals of the same number, such as 1.0 and 1.00. */
function identityOfDecimal({ unscaled, scale }) {
  const digits = unscaled.toString().replace(/0+$/, "");
  return unscaled === 0n ? "0" : `${digits}E${unscaled.toString().length - digits.length - scale}`;
}

/** An instant as Java prints it: 1970-01-01T00:00:00Z. */
function instantText(nanoseconds) {
  const nano = floorMod(nanoseconds, 86400000000000n);
  const day = (nanoseconds - nano) / 86400000000000n;
  const time = timeText(Number(nano));
  return `${dateText(Number(day))}T${time.length === 5 ? `${time}:00` : time}Z`;
}

/** A date and time as Java prints it: 1970-01-01T00:00. */
function datetimeText(nanoseconds) {
  const nano = floorMod(nanoseconds, 86400000000000n);
  return `${dateText(Number((nanoseconds - nano) / 86400000000000n))}T${timeText(Number(nano))}`;
}

function floorMod(number, divisor) {
  return ((number % divisor) + divisor) % divisor;
}

/** The date of a day since 1970-01-01, as Java prints it. */
function dateText(day) {
  // 400 years have 146 097 days, and start in March here, so that a leap day is the last of its year.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${digits}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}

/** A nanosecond of the day, as Java prints the time. */
function timeText(nanoOfDay) {
  const second = Math.floor(nanoOfDay / 1e9);
  const nano = nanoOfDay - second * 1e9;
  const minutes = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}`;
  return second % 60 === 0 && nano === 0
    ? minutes
    : `${minutes}:${twoDigits(second % 60)}${fractionText(nano)}`;
}

/** A fraction of a second in three, six or nine digits. */
function fractionText(nano) {
  const digits = String(nano).padStart(9, "0");
  return nano === 0 ? "" : `.${digits.replace(/(000){1,2}$/, "")}`;
}

/** A duration as Java prints it: PT1M0.5S. */
function durationText(nanoseconds) {
  if (nanoseconds === 0n) {
    return "PT0S";
  }
  const sign = nanoseconds < 0n ? "-" : "";
  const magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const second = magnitude / 1000000000n;
  const fraction = String(magnitude % 1000000000n)
    .padStart(9, "0")
    .replace(/0+$/, "");
  const hours = second / 3600n === 0n ? "" : `${sign}${second / 3600n}H`;
  const minutes = (second / 60n) % 60n === 0n ? "" : `${sign}${(second / 60n) % 60n}M`;
  const seconds =
    second % 60n === 0n && fraction === ""
      ? ""
      : `${sign}${second % 60n}${fraction && "."}${fraction}S`;
  return `PT${hours}${minutes}${seconds}`;
}

/** A decimal as Java prints it: 1.28, or 1E+3. */
function decimalText({ unscaled, scale }) {
  const digits = String(unscaled < 0n ? -unscaled : unscaled);
  const sign = unscaled < 0n ? "-" : "";
  const exponent = digits.length - 1 - scale;
  if (scale === 0) {
    return sign + digits;
  }
  if (scale > 0 && exponent >= -6) {
    const padded = digits.padStart(scale + 1, "0");
    return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  }
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
  return `${sign}${mantissa}${exponent === 0 ? "" : `E${exponent > 0 ? "+" : ""}${exponent}`}`;
}

/** A float64 as Java prints it: 1.0, or 1.0E10. */
function float64Text(value) {
  return doubleText(value, value.toExponential());
}

/** A float32 as Java prints it, with the fewest digits that no other float32 is nearer to. */
function float32Text(value) {
  for (let digits = 1; digits < 9; digits++) {
    const nearest = value.toExponential(digits);
    const unit = 10 ** (Number(nearest.split("e")[1]) - digits);
    // Below a power of two the floats are closer, so that the nearest text may be another's.
    const above = (value + Math.sign(value) * unit * 0.5).toExponential(digits);
    for (const text of [nearest, above]) {
      if (Math.fround(Number(text)) === value) {
        return doubleText(value, text);
      }
    }
  }
  return doubleText(value, value.toExponential(9));
}

/** A number in Java's form, of which the shortest text of a mantissa and an exponent is known. */
function doubleText(value, shortest) {
  if (!Number.isFinite(value) || value === 0) {
    return Object.is(value, -0) ? "-0.0" : Number.isFinite(value) ? "0.0" : String(value);
  }
  // Java prints the nearest number of two digits even where a number of one digit would do.
  const text = shortest.includes(".") ? shortest : value.toExponential(1);
  const [rounded, power] = text.split("e");
  const exact = value.toExponential(100);
  // Of two numbers that are as near, Java takes the one with an even digit.
  const isTie = /^50*e/.test(exact.slice(rounded.length)) && Number(rounded.at(-1)) % 2 === 1;
  const mantissa = isTie ? exact.slice(0, rounded.length) : rounded;
  const exponent = Number(power);
  const sign = value < 0 ? "-" : "";
  const figures = mantissa.replace(/[-.]/g, "").replace(/0+$/, "");
  if (exponent < -3 || exponent >= 7) {
    return `${sign}${figures[0]}.${figures.slice(1) || "0"}E${exponent}`;
  }
  if (exponent < 0) {
    return `${sign}0.${"0".repeat(-exponent - 1)}${figures}`;
  }
  const whole = figures.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${figures.slice(exponent + 1) || "0"}`;
}
