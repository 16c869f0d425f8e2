package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.it.after.PointCodec;
import dev.recordwire.it.after.RouteCodec;
import dev.recordwire.it.after.StationCodec;
import dev.recordwire.it.before.Evolvables;
import dev.recordwire.it.before.Evolvables_DefaultsCodec;
import dev.recordwire.it.before.Evolvables_ManyCodec;
import dev.recordwire.it.before.Evolvables_NothingCodec;
import dev.recordwire.it.before.Flight;
import dev.recordwire.it.before.FlightCodec;
import dev.recordwire.it.before.Point;
import dev.recordwire.it.before.Route;
import dev.recordwire.it.before.Station;
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
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two versions of records read each other's payloads.
class EvolutionTest {
  private static final Float64View SAMPLES = Float64View.of(1.5, -2.5, 3.5);

  private static final Station OLD =
      new Station(42, "Alice", 65_535, SAMPLES, new Point(1, 2), List.of(new Point(3, 4)), true);

  private static final dev.recordwire.it.after.Station NEW =
      new dev.recordwire.it.after.Station(
          List.of(new dev.recordwire.it.after.Point(3, 4, 5)),
          true,
          "km",
          42,
          List.of("a", "bc"),
          65_535,
          1.25,
          new dev.recordwire.it.after.Point(1, 2, 3),
          SAMPLES);

  @ParameterizedTest
  @EnumSource
  void newReadsOld(Carrier carrier) {
    byte[] payload = carrier.encode(dev.recordwire.it.before.StationCodec.CODEC, OLD);

    assertThat(carrier.decode(StationCodec.CODEC, payload))
        .isEqualTo(
            new dev.recordwire.it.after.Station(
                List.of(new dev.recordwire.it.after.Point(3, 4, 7)),
                true,
                "m",
                42,
                List.of(),
                65_535,
                -0.5,
                new dev.recordwire.it.after.Point(1, 2, 7),
                SAMPLES));
  }

  @ParameterizedTest
  @EnumSource
  void oldReadsNew(Carrier carrier) {
    byte[] payload = carrier.encode(StationCodec.CODEC, NEW);

    assertThat(carrier.decode(dev.recordwire.it.before.StationCodec.CODEC, payload))
        .isEqualTo(
            new Station(42, "?", 65_535, SAMPLES, new Point(1, 2), List.of(new Point(3, 4)), true));
  }

  @ParameterizedTest
  @EnumSource
  void evolvableRecordsChangeInsidePackedOnes(Carrier carrier) {
    Route old =
        new Route(new Point(1, 2), List.of(new Point(3, 4), new Point(5, 6)), new Point(7, 8));
    byte[] payload = carrier.encode(dev.recordwire.it.before.RouteCodec.CODEC, old);

    dev.recordwire.it.after.Route read = carrier.decode(RouteCodec.CODEC, payload);

    assertThat(read.through())
        .containsExactly(
            new dev.recordwire.it.after.Point(3, 4, 7), new dev.recordwire.it.after.Point(5, 6, 7))
        .inOrder();
    assertThat(
            carrier.decode(
                dev.recordwire.it.before.RouteCodec.CODEC, carrier.encode(RouteCodec.CODEC, read)))
        .isEqualTo(old);
  }

  @ParameterizedTest
  @EnumSource
  void missingComponentsAreNamed(Carrier carrier) {
    byte[] payload = carrier.encode(PointCodec.CODEC, new dev.recordwire.it.after.Point(1, 2, 3));

    DecodeException malformed =
        assertThrows(
            DecodeException.class,
            () -> carrier.decode(dev.recordwire.it.before.StationCodec.CODEC, payload));

    // x has the id and the size of a station's number, and y is no name
    assertThat(malformed)
        .hasMessageThat()
        .contains("Station.name at byte 10: its field header" + " has kind 2");
  }

  @ParameterizedTest
  @EnumSource
  void optionalComponentsBecomeRequiredOnesWithDefaultsAndViceVersa(Carrier carrier) {
    byte[] full = carrier.encode(FlightCodec.CODEC, Samples.oldFlight());
    Flight old = Samples.oldFlight();

    dev.recordwire.it.after.Flight read =
        carrier.decode(dev.recordwire.it.after.FlightCodec.CODEC, full);

    assertThat(read)
        .isEqualTo(
            new dev.recordwire.it.after.Flight(
                old.number(),
                "né",
                -2,
                new dev.recordwire.it.after.Point(1, 2, 7),
                4,
                old.start(),
                Duration.ofSeconds(7, 8),
                OptionalInt.of(9),
                Optional.of("LX"),
                List.of("a", "b"),
                Optional.empty()));
    assertThat(
            carrier.decode(
                FlightCodec.CODEC, carrier.encode(dev.recordwire.it.after.FlightCodec.CODEC, read)))
        .isEqualTo(
            new Flight(
                old.number(),
                old.note(),
                old.gate(),
                OptionalLong.empty(),
                old.from(),
                old.rank(),
                old.start(),
                old.late(),
                9,
                "LX",
                old.crew()));
  }

  @ParameterizedTest
  @EnumSource
  void absentComponentsHaveTheirDefaults(Carrier carrier) {
    byte[] empty = carrier.encode(FlightCodec.CODEC, Samples.emptyFlight());

    assertThat(carrier.decode(dev.recordwire.it.after.FlightCodec.CODEC, empty))
        .isEqualTo(
            new dev.recordwire.it.after.Flight(
                new UUID(0, 0),
                "none",
                -1,
                null,
                127,
                Instant.EPOCH,
                Duration.ofMinutes(5),
                OptionalInt.of(9),
                Optional.of(""),
                List.of(),
                Optional.empty()));
  }

  @Test
  void defaultsOfEveryType() {
    assertThat(Components.of(Evolvables_DefaultsCodec.decode(new byte[4])))
        .isEqualTo(
            Components.of(
                new Evolvables.Defaults(
                    true,
                    (byte) -128,
                    (short) 0x7fff,
                    Integer.MIN_VALUE,
                    Long.MIN_VALUE,
                    (short) 255,
                    65_535,
                    0xffff_ffffL,
                    -1L,
                    new BigInteger("18446744073709551615"),
                    '"',
                    0.1f,
                    Double.NEGATIVE_INFINITY,
                    Double.NaN,
                    "a \"$S\" \\ é\n",
                    "ab",
                    new byte[0],
                    MemorySegment.NULL,
                    new int[0],
                    Float64View.of(),
                    List.of(),
                    Set.of(),
                    new TreeMap<>(),
                    new String[0],
                    ChronoUnit.DAYS,
                    Instant.parse("2024-02-29T12:00:00.5Z"),
                    Duration.ofMillis(-1500),
                    LocalDate.of(2024, 2, 29),
                    LocalDateTime.of(2024, 2, 29, 12, 0),
                    UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
                    new BigInteger("-1234567890123456789012345"),
                    new BigDecimal("1.50"))));
  }

  @ParameterizedTest
  @EnumSource
  void aRecordOfManyComponentsIsReadInAnyOrder(Carrier carrier) {
    for (int n = 0; n < 2; n++) {
      Evolvables.Many many = Evolvables.Many.of(n);
      byte[] payload = carrier.encode(Evolvables_ManyCodec.CODEC, many);

      assertThat(carrier.decode(Evolvables_ManyCodec.CODEC, payload)).isEqualTo(many);
    }
    DecodeException malformed =
        assertThrows(
            DecodeException.class, () -> carrier.decode(Evolvables_ManyCodec.CODEC, new byte[4]));
    assertThat(malformed)
        .hasMessageThat()
        .startsWith("Many.c0 at byte 4: the payload does not hold");
  }

  @ParameterizedTest
  @EnumSource
  void aSmallerRecordSkipsFieldsOfEveryType(Carrier carrier) {
    byte[] payload = carrier.encode(Evolvables_ManyCodec.CODEC, Evolvables.Many.of(1));

    assertThat(carrier.decode(Evolvables_NothingCodec.CODEC, payload))
        .isEqualTo(new Evolvables.Nothing());
  }
}
