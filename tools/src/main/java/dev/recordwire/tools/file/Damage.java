package dev.recordwire.tools.file;

import dev.recordwire.file.DamagedRange;
import java.util.Locale;

/// Damage in words.
final class Damage {
  private Damage() {}

  /// `bytes 200 to 311 (records 5 to 9): the checksum …`.
  static String text(DamagedRange range) {
    String records =
        range.records() < 0
            ? "records from " + range.firstRecord() + " on"
            : range.records() == 0
                ? "no record"
                : "records %d to %d"
                    .formatted(range.firstRecord(), range.firstRecord() + range.records() - 1);
    return String.format(
        Locale.ROOT,
        "bytes %d to %d, %s: %s",
        range.offset(),
        range.offset() + range.bytes() - 1,
        records,
        range.reason());
  }
}
