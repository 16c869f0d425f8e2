package dev.recordwire.examples.ecg;

import dev.recordwire.array.Float64View;
import java.io.IOException;
import java.util.List;

/// Signals and packets for the tests.
final class Samples {
  private Samples() {}

  /// The recording that comes with the program.
  static Recording recording() throws IOException {
    return Recording.of(AdcRecording.read().packets());
  }

  /// A packet of three samples.
  static EcgPacket smallPacket() {
    return new EcgPacket(7, "V1", 423_000, 360, Float64View.of(-0.245, 0, 1.5));
  }

  /// Packets of three samples that follow one another, at three samples a second.
  static List<EcgPacket> smallPackets() {
    return List.of(
        new EcgPacket(0, "V1", 30, 3, Float64View.of(1, 2, 3)),
        new EcgPacket(1, "V1", 33, 3, Float64View.of(4, 5, 6)),
        new EcgPacket(2, "V1", 36, 3, Float64View.of(7)));
  }

  /// A signal over an array.
  static Signal signal(int rate, double... millivolts) {
    return new Signal() {
      @Override
      public int length() {
        return millivolts.length;
      }

      @Override
      public double at(int index) {
        return millivolts[index];
      }

      @Override
      public int rate() {
        return rate;
      }
    };
  }
}
