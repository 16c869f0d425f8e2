package dev.recordwire.codec.spi;

/// The fewest bytes that values of each codec take, found once where it takes other codecs for it.
///
/// Records may hold unions of records that hold them in turn. Where a codec is met again while its
/// own size is being found, one byte stands for it: such a cycle has a union's tag in it, so that
/// it takes no less. What is found inside a cycle may thus be too small, and never too large.
final class LeastSizes {
  private static final int UNKNOWN = -1;

  private LeastSizes() {}

  /// What is known of one codec. Threads may see each other's writes or not: it is found again
  /// then.
  static final class Entry {
    private int bytes = UNKNOWN;
    private boolean isBeingFound;
  }

  static int of(GeneratedCodec<?> codec) {
    int known = codec.leastSize.bytes;
    return known == UNKNOWN ? find(codec) : known;
  }

  private static synchronized int find(GeneratedCodec<?> codec) {
    Entry entry = codec.leastSize;
    if (entry.bytes == UNKNOWN) {
      if (entry.isBeingFound) {
        return 1;
      }
      entry.isBeingFound = true;
      try {
        entry.bytes = codec.findLeastSize();
      } finally {
        entry.isBeingFound = false;
      }
    }
    return entry.bytes;
  }
}
