package dev.recordwire.benchmarks.codec.ecg;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// The same packet with a view on the received samples.
@Wire(lengths = LengthPrefix.UINT16)
public record EcgView(int id, String lead, long start, double rate, Float64View samples) {
  /// Copies the content of a packet.
  public static EcgView of(EcgPacket packet) {
    return new EcgView(
        packet.id(),
        packet.lead(),
        packet.start(),
        packet.rate(),
        Float64View.of(packet.samples()));
  }
}
