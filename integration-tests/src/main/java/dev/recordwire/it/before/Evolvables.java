package dev.recordwire.it.before;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/// Evolvable records of unusual size.
public final class Evolvables {
  private Evolvables() {}

  /// The example of docs/wire-format.md.
  @Wire(evolvable = true)
  public record Reading(int id, String name, OptionalInt rank, double value) {}

  /// A default of every type that may have one.
  @Wire(evolvable = true)
  public record Defaults(
      @Default("true") boolean truth,
      @Default("-128") byte int8,
      @Default("0x7FFF") short int16,
      @Default("-2147483648") int int32,
      @Default("-9223372036854775808") Long int64,
      @Default("255") @Uint8 short uint8,
      @Default("65535") @Uint16 int uint16,
      @Default("4294967295") @Uint32 long uint32,
      @Default("18446744073709551615") @Uint64 long uint64,
      @Default("18446744073709551615") @Uint64 BigInteger bigUint64,
      @Default("\"") char character,
      @Default("0.1") float float32,
      @Default("-Infinity") double float64,
      @Default("NaN") Double nan,
      @Default("a \"$S\" \\ é\n") String text,
      @Default("ab") @Utf8(bytes = 3) String fixedText,
      @Default("[]") byte[] binary,
      @Default("[]") MemorySegment segment,
      @Default("[]") int[] array,
      @Default("[]") Float64View view,
      @Default("[]") List<List<String>> list,
      @Default("[]") Set<String> set,
      @Default("[]") SortedMap<String, Integer> map,
      @Default("[]") String[] texts,
      @Default("DAYS") ChronoUnit unit,
      @Default("2024-02-29T12:00:00.5Z") Instant instant,
      @Default("PT-1.5S") Duration duration,
      @Default("2024-02-29") LocalDate date,
      @Default("2024-02-29T12:00") LocalDateTime dateTime,
      @Default("00112233-4455-6677-8899-aabbccddeeff") UUID uuid,
      @Default("-1234567890123456789012345") BigInteger bigint,
      @Default("1.50") BigDecimal decimal) {}

  /// No components yet.
  @Wire(evolvable = true)
  public record Nothing() {}

  /// A record with so many components that its codec is split into methods.
  @Wire(evolvable = true)
  public record Many(
      int c0,
      int c1,
      int c2,
      String c3,
      int c4,
      int c5,
      int c6,
      Optional<Integer> c7,
      int c8,
      @Default("9") long c9,
      int c10,
      int c11,
      int c12,
      String c13,
      int c14,
      int c15,
      int c16,
      Optional<Integer> c17,
      int c18,
      @Default("19") long c19,
      int c20,
      int c21,
      int c22,
      String c23,
      int c24,
      int c25,
      int c26,
      Optional<Integer> c27,
      int c28,
      @Default("29") long c29,
      int c30,
      int c31,
      int c32,
      String c33,
      int c34,
      int c35,
      int c36,
      Optional<Integer> c37,
      int c38,
      @Default("39") long c39,
      int c40,
      int c41,
      int c42,
      String c43,
      int c44,
      int c45,
      int c46,
      Optional<Integer> c47,
      int c48,
      @Default("49") long c49,
      int c50,
      int c51,
      int c52,
      String c53,
      int c54,
      int c55,
      int c56,
      Optional<Integer> c57,
      int c58,
      @Default("59") long c59,
      int c60,
      int c61,
      int c62,
      String c63,
      int c64,
      int c65,
      int c66,
      Optional<Integer> c67,
      int c68,
      @Default("69") long c69) {
    /// A record whose components all depend on `n`.
    public static Many of(int n) {
      return new Many(
          n + 0,
          n + 1,
          n + 2,
          "c3 " + n,
          n + 4,
          n + 5,
          n + 6,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 8,
          n + 9L,
          n + 10,
          n + 11,
          n + 12,
          "c13 " + n,
          n + 14,
          n + 15,
          n + 16,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 18,
          n + 19L,
          n + 20,
          n + 21,
          n + 22,
          "c23 " + n,
          n + 24,
          n + 25,
          n + 26,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 28,
          n + 29L,
          n + 30,
          n + 31,
          n + 32,
          "c33 " + n,
          n + 34,
          n + 35,
          n + 36,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 38,
          n + 39L,
          n + 40,
          n + 41,
          n + 42,
          "c43 " + n,
          n + 44,
          n + 45,
          n + 46,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 48,
          n + 49L,
          n + 50,
          n + 51,
          n + 52,
          "c53 " + n,
          n + 54,
          n + 55,
          n + 56,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 58,
          n + 59L,
          n + 60,
          n + 61,
          n + 62,
          "c63 " + n,
          n + 64,
          n + 65,
          n + 66,
          n % 2 == 0 ? Optional.empty() : Optional.of(n),
          n + 68,
          n + 69L);
    }
  }
}
