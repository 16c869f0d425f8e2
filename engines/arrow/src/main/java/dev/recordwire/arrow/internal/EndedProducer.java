package dev.recordwire.arrow.internal;

import java.lang.foreign.MemorySegment;

/// The answers of a stream whose owner closed it, to a consumer that still has it.
final class EndedProducer implements Producer {
  @Override
  public void schema(long stream, MemorySegment out) {
    throw closed();
  }

  @Override
  public void next(long stream, MemorySegment out) {
    throw closed();
  }

  @Override
  public void release(long stream) {}

  static IllegalStateException closed() {
    return new IllegalStateException("these columns have been closed: register them again");
  }
}
