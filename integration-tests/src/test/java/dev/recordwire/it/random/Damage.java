package dev.recordwire.it.random;

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
