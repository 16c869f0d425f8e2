package dev.recordwire.benchmarks.codec.ecg;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;
import java.util.stream.IntStream;

/// One second of an electrocardiogram.
///
/// @param start nanoseconds since the epoch
/// @param rate samples a second
/// @param samples 360 samples
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record EcgPacket(int id, String lead, long start, double rate, double[] samples) {
  public static final EcgPacket SAMPLE =
      new EcgPacket(
          17,
          "MLII",
          1517966773840000000L,
          360,
          IntStream.range(0, 360).mapToDouble(i -> Math.sin(i / 9.0) + i / 1000.0).toArray());
}
