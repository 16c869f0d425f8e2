package dev.recordwire.it.random;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/// Damages payloads at random: bytes that are changed, cut off, left out, doubled or added.
final class Damage {
  private Damage() {}

  /// A damaged copy of a payload, which may be sound by chance.
  static byte[] of(byte[] sound, Random random) {
    int length = sound.length;
    byte[] bytes =
        switch (random.nextInt(8)) {
          case 0 -> Arrays.copyOf(sound, random.nextInt(length + 1));
          case 1 -> Arrays.copyOf(sound, length + random.nextInt(1, 9));
          case 2 -> spliced(sound, random.nextInt(length + 1), random.nextInt(length + 1));
          default -> sound.clone();
        };
    for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = value(random);
    }
    return bytes;
  }

  /// A copy of an evolvable record without some of its fields, as an older writer would have left
  /// them out; the same bytes if they are no such record.
  static byte[] withoutFields(byte[] sound, Random random) {
    ByteBuffer in = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer out = ByteBuffer.allocate(sound.length).order(ByteOrder.LITTLE_ENDIAN);
    try {
      if (in.getInt() != in.remaining()) {
        return sound;
      }
      out.putInt(0);
      while (in.hasRemaining()) {
        int start = in.position();
        int kind = in.getShort() & 7;
        in.position(kind == 5 ? in.getInt() + in.position() : in.position() + (1 << kind));
        if (random.nextInt(3) > 0) {
          out.put(sound, start, in.position() - start);
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return sound;
    }
    out.putInt(0, out.position() - Integer.BYTES);
    return Arrays.copyOf(out.array(), out.position());
  }

  /// The bytes up to one position and those from another on: some are left out, or come twice.
  private static byte[] spliced(byte[] sound, int to, int from) {
    byte[] bytes = Arrays.copyOf(sound, to + sound.length - from);
    System.arraycopy(sound, from, bytes, to, sound.length - from);
    return bytes;
  }

  /// A byte that is often small, as lengths, presence bytes and kinds are.
  private static byte value(Random random) {
    return (byte) (random.nextBoolean() ? random.nextInt(6) : random.nextInt());
  }
}
