package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;

/// The limits of the readers of a payload that is being written, and the use of them so far.
///
/// It is apart from the writer, which stays small for a single short record.
final class WriteRules {
  DecodeLimits limits = DecodeLimits.DEFAULT;

  private long empties;

  /// Starts another payload.
  void start(DecodeLimits others) {
    limits = others;
    empties = 0;
  }

  /// Checks the number of elements in a container.
  void checkCount(String component, long elements) {
    if (elements > limits.maxCount()) {
      throw EncodeErrors.beyondLimit(
          component, elements + " elements", "maxCount", limits.maxCount());
    }
  }

  /// Adds elements without bytes.
  void addEmpties(String component, long elements) {
    empties += elements;
    if (empties > limits.maxEmptyElements()) {
      throw EncodeErrors.beyondLimit(
          component,
          empties + " elements without bytes in this payload",
          "maxEmptyElements",
          limits.maxEmptyElements());
    }
  }
}
