package dev.recordwire.codec.spi;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.spi.Shipment.Leg;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Values of every test record, from the smallest to values longer than any window.
final class Samples {
  static final Reading READING = new Reading(42, "Alice", 95.5);

  private Samples() {}

  /// A value and its codec; `toString` names the value's origin.
  record Sample<T>(Codec<T> codec, T value) {
    byte[] bytes() {
      return codec.encode(value);
    }
  }

  static List<Sample<?>> small() {
    Random random = new Random(1);
    return List.of(
        new Sample<>(ReadingCodec.CODEC, READING),
        new Sample<>(ReadingCodec.CODEC, new Reading(Integer.MIN_VALUE, "", Double.NaN)),
        new Sample<>(Scalars.CODEC, Scalars.LOWEST),
        new Sample<>(Scalars.CODEC, Scalars.HIGHEST),
        new Sample<>(Node.CODEC, Node.chain(5)),
        new Sample<>(Values.CODEC, Values.LOWEST),
        new Sample<>(Values.CODEC, Values.HIGHEST),
        new Sample<>(Values.CODEC, Values.random(random)),
        new Sample<>(Shipment.CODEC, shipment("Ωmega 𝄞", "né")),
        new Sample<>(Columns.CODEC, Columns.random(random, 0)),
        new Sample<>(Columns.CODEC, Columns.random(random, 3)),
        new Sample<>(Columns.SHORT_CODEC, Columns.random(random, 9)),
        new Sample<>(Panes.CODEC, Panes.random(random, 0)),
        new Sample<>(Panes.CODEC, Panes.random(random, 9)),
        new Sample<>(Panes.CODEC, Panes.random(random, 9).backwards()));
  }

  /// Values with every part across the end of a window.
  static Stream<Sample<?>> straddling() {
    Random random = new Random(2);
    return Stream.of(
            IntStream.range(0, 40)
                .mapToObj(n -> new Sample<>(Columns.CODEC, Columns.random(random, n))),
            IntStream.of(63, 64, 65, 255, 256, 257, 258, 1000)
                .mapToObj(n -> new Sample<>(Columns.CODEC, Columns.random(random, n))),
            IntStream.range(0, 40)
                .mapToObj(n -> new Sample<>(Panes.CODEC, Panes.random(random, n))),
            IntStream.of(255, 256, 257, 1000)
                .mapToObj(n -> new Sample<>(Panes.CODEC, Panes.random(random, n))),
            IntStream.range(230, 275)
                .mapToObj(n -> new Sample<>(Shipment.CODEC, shipment("t".repeat(n), "né"))),
            IntStream.range(230, 275)
                .mapToObj(
                    n -> new Sample<>(Shipment.CODEC, shipment("t".repeat(n), "字".repeat(100)))),
            IntStream.of(600, 2000, 50_000)
                .mapToObj(
                    n -> new Sample<>(Shipment.CODEC, shipment("é".repeat(n), "c".repeat(n)))))
        .flatMap(samples -> samples);
  }

  static Shipment shipment(String title, String carrier) {
    return new Shipment(title, new Leg(new Span(-1, 1), carrier), (short) -2);
  }
}
