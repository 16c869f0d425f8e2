package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Utf8View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A default that is parsed from a text is parsed once.
class DefaultsAreConstantsTest {
  /// A default of each type that is parsed from a text; the last component has a constant's name.
  @Wire(evolvable = true)
  record Later(
      @Default("2024-02-29T12:34:56.789Z") Instant when,
      @Default("PT1H") Duration length,
      @Default("2024-02-29") LocalDate day,
      @Default("12:34:56") LocalTime time,
      @Default("2024-02-29T12:34:56") LocalDateTime dayAndTime,
      @Default("00112233-4455-6677-8899-aabbccddeeff") UUID id,
      @Default("123456789012345678901234567890") BigInteger big,
      @Default("1.50") BigDecimal exact,
      @Default("né") Utf8View city,
      @Utf8(bytes = 2) @Default("x") Utf8View code,
      @Utf8(maxBytes = 2) @Default("y") Utf8View bounded,
      @Default("7") int WHEN_DEFAULT) {}

  /// An evolvable record without components.
  private static final byte[] NOTHING = new byte[4];

  @Test
  void twoPayloadsShareTheDefaults() {
    Later first = DefaultsAreConstantsTest_LaterCodec.decode(NOTHING);
    Later second = DefaultsAreConstantsTest_LaterCodec.decode(NOTHING);

    assertThat(first)
        .isEqualTo(
            new Later(
                Instant.parse("2024-02-29T12:34:56.789Z"),
                Duration.ofHours(1),
                LocalDate.of(2024, 2, 29),
                LocalTime.of(12, 34, 56),
                LocalDateTime.of(2024, 2, 29, 12, 34, 56),
                UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
                new BigInteger("123456789012345678901234567890"),
                new BigDecimal("1.50"),
                Utf8View.of("né"),
                Utf8View.of("x"),
                Utf8View.of("y"),
                7));
    assertThat(second.when()).isSameInstanceAs(first.when());
    assertThat(second.length()).isSameInstanceAs(first.length());
    assertThat(second.day()).isSameInstanceAs(first.day());
    assertThat(second.time()).isSameInstanceAs(first.time());
    assertThat(second.dayAndTime()).isSameInstanceAs(first.dayAndTime());
    assertThat(second.id()).isSameInstanceAs(first.id());
    assertThat(second.big()).isSameInstanceAs(first.big());
    assertThat(second.exact()).isSameInstanceAs(first.exact());
    assertThat(second.city()).isSameInstanceAs(first.city());
    assertThat(second.code()).isSameInstanceAs(first.code());
    assertThat(second.bounded()).isSameInstanceAs(first.bounded());
  }
}
