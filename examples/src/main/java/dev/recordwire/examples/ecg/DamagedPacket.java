package dev.recordwire.examples.ecg;

import dev.recordwire.codec.DecodeException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/// A packet that was damaged on its way.
///
/// @param damage the kind of damage
/// @param answer the answer of the codec
record DamagedPacket(String damage, String answer) {
  private static final int CUT_TO = 1000;
  private static final long TOO_MANY = 1_000_000;

  /// Copies of a good packet, each damaged in another way.
  static List<DamagedPacket> of(byte[] payload) {
    PacketAnatomy anatomy = new PacketAnatomy(payload);
    byte[] count = payload.clone();
    ByteBuffer.wrap(count)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(anatomy.offsetOf("millivolts", "count"), (int) TOO_MANY);
    byte[] text = payload.clone();
    text[anatomy.offsetOf("lead", "utf8")] = (byte) 0xff;
    return List.of(
        decode("cut after " + CUT_TO + " bytes", Arrays.copyOf(payload, CUT_TO)),
        decode("a count of " + TOO_MANY + " samples", count),
        decode("a lead that is not UTF-8", text),
        decode("a byte too many", Arrays.copyOf(payload, payload.length + 1)));
  }

  private static DamagedPacket decode(String damage, byte[] payload) {
    try {
      return new DamagedPacket(damage, "decoded to " + EcgPacketCodec.decode(payload));
    } catch (DecodeException e) {
      return new DamagedPacket(damage, String.valueOf(e.getMessage()));
    }
  }
}
