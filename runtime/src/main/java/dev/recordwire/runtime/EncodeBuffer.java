package dev.recordwire.runtime;

/// An array into which payloads of unknown size are encoded before they are copied to arrays of
/// their size. To encode once and copy is quicker than to look at every text twice.
final class EncodeBuffer {
  /// What is longer is measured first: it would keep too much memory, and copying it would cost
  /// more than it saves.
  static final int MOST_BYTES = 1 << 18;

  private static final int FIRST_BYTES = 1 << 10;

  private static final Pool<EncodeBuffer> POOL = new Pool<>(EncodeBuffer::new);

  private final int slot;

  /// The memory.
  byte[] bytes = new byte[FIRST_BYTES];

  private EncodeBuffer(int slot) {
    this.slot = slot;
  }

  /// One that is in no one else's hands.
  static EncodeBuffer take() {
    return POOL.take();
  }

  /// Keeps this for whoever needs one next.
  void give() {
    POOL.give(slot);
  }

  /// Makes room for payloads of so many bytes, if they are not too many to be kept.
  void growTo(int size) {
    if (size > bytes.length && size <= MOST_BYTES) {
      bytes = new byte[2 * Integer.highestOneBit(size)];
    }
  }
}
