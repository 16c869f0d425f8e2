package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;

/// What readers take of a payload that is being written, and how much of it was used up.
///
/// It is apart from the writer, which stays small where it is made for one short record.
final class WriteRules {
  DecodeLimits limits = DecodeLimits.DEFAULT;

  private long empties;

  /// Goes to another payload.
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
