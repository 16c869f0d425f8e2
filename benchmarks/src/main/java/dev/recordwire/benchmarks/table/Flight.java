package dev.recordwire.benchmarks.table;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;

/// A row of 12 bytes, made of the bits of a mixed number.
///
/// @param delay any int16
/// @param distance any uint16
/// @param time from 0 to 1; no two rows have the same
@Wire(table = true)
record Flight(short delay, @Uint16 int distance, double time) {
  private static final long MASK = 0xFFFF_FFFFL;
  private static final long SPREAD = 2_654_435_761L;
  private static final long MIX = 2_146_121_005L;

  /// [#at] in SQL, for rows numbered `i`.
  static final String SQL =
      """
      WITH spread AS (SELECT mod(i * %d, 4294967296) AS h FROM range(%%d) rows(i)),
           mixed AS (SELECT mod(xor(h, h >> 15) * %d, 4294967296) AS h FROM spread)
      SELECT ((h & 65535) - 32768)::SMALLINT AS delay, (h >> 16)::USMALLINT AS distance,
             h::DOUBLE / 4294967296 AS time
      FROM mixed\
      """
          .formatted(SPREAD, MIX);

  /// A row that all candidates work on: a function of its index that is as quick to compute as
  /// random numbers, and can be written in SQL.
  static Flight at(int index) {
    long spread = index * SPREAD & MASK;
    long mixed = (spread ^ spread >>> 15) * MIX & MASK;
    return new Flight(
        (short) ((mixed & 0xFFFF) + Short.MIN_VALUE),
        (int) (mixed >>> Short.SIZE),
        mixed * 0x1p-32);
  }
}
