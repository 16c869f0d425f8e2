package dev.recordwire.examples.ecg;

import java.io.IOException;
import java.util.List;

/// A signal of packets that follow one another without a gap.
///
/// It reads the samples in the bytes of the packets, and copies none.
final class Recording implements Signal {
  private final List<EcgPacket> packets;
  private final int packetLength;
  private final int length;

  private Recording(List<EcgPacket> packets, int packetLength, int length) {
    this.packets = packets;
    this.packetLength = packetLength;
    this.length = length;
  }

  /// Joins packets of the same lead, rate and number of samples; the last packet may have fewer
  /// samples.
  static Recording of(List<EcgPacket> packets) throws IOException {
    if (packets.isEmpty()) {
      throw new IOException("there is no packet");
    }
    EcgPacket first = packets.getFirst();
    long packetLength = first.millivolts().size();
    long expected = first.firstSample();
    boolean ended = false;
    for (EcgPacket packet : packets) {
      check(packet, "rate", packet.rate() > 0 && packet.rate() == first.rate());
      check(packet, "lead", packet.lead().equals(first.lead()));
      check(packet, "first sample", packet.firstSample() == expected);
      long size = packet.millivolts().size();
      check(packet, "number of samples", size > 0 && size <= packetLength && !ended);
      ended = size < packetLength;
      expected += size;
    }
    long length = expected - first.firstSample();
    return new Recording(List.copyOf(packets), (int) packetLength, Math.toIntExact(length));
  }

  private static void check(EcgPacket packet, String what, boolean good) throws IOException {
    if (!good) {
      throw new IOException(
          "packet %d does not continue the packets before it: its %s differs"
              .formatted(packet.id(), what));
    }
  }

  List<EcgPacket> packets() {
    return packets;
  }

  String lead() {
    return packets.getFirst().lead();
  }

  /// The start of the recording, in seconds from the start of the record that it is cut from.
  double start() {
    return (double) packets.getFirst().firstSample() / rate();
  }

  double seconds() {
    return (double) length / rate();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public double at(int index) {
    return packets.get(index / packetLength).millivolts().get(index % packetLength);
  }

  @Override
  public int rate() {
    return packets.getFirst().rate();
  }
}
