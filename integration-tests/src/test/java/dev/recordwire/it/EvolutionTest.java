package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.it.after.PointCodec;
import dev.recordwire.it.after.RouteCodec;
import dev.recordwire.it.after.StationCodec;
import dev.recordwire.it.before.Point;
import dev.recordwire.it.before.Route;
import dev.recordwire.it.before.Station;
import dev.recordwire.runtime.DecodeException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Records of one version read what those of another wrote, in both directions.
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
  void whatIsNeededAndNotThereIsNamed(Carrier carrier) {
    byte[] payload = carrier.encode(PointCodec.CODEC, new dev.recordwire.it.after.Point(1, 2, 3));

    DecodeException malformed =
        assertThrows(
            DecodeException.class,
            () -> carrier.decode(dev.recordwire.it.before.StationCodec.CODEC, payload));

    // an x is no station's number, whose id it has, but as many bytes; y is no name
    assertThat(malformed).hasMessageThat().contains("Station.name at byte 10: its tag says kind 2");
  }
}
