package dev.recordwire.file;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// The CRC32C of bytes, whose polynomial is Castagnoli's, as in iSCSI (RFC 3720) and ext4:
/// processors have an instruction for it.
final class Checksum {
  static final int BYTES = Integer.BYTES;

  private Checksum() {}

  /// The checksum of the bytes between two positions.
  static int of(byte[] bytes, int from, int to) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, to - from);
    return (int) checksum.getValue();
  }

  /// The checksum of the remaining bytes.
  static int of(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  /// The checksum of the bytes of a segment, of at most 2 147 483 647 bytes.
  static int of(MemorySegment bytes) {
    return of(bytes.asByteBuffer());
  }

  /// The checksum of some bytes, and of those that follow them elsewhere.
  static int of(byte[] first, byte[] second) {
    CRC32C checksum = new CRC32C();
    checksum.update(first, 0, first.length);
    checksum.update(second, 0, second.length);
    return (int) checksum.getValue();
  }
}
