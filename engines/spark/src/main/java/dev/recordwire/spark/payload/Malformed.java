package dev.recordwire.spark.payload;

import java.io.Serial;

/// Tells that a payload is malformed, and not where: it is then read again, by a slower reader that
/// knows.
final class Malformed extends RuntimeException {
  @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace and no state
  static final Malformed PAYLOAD = new Malformed();

  @Serial private static final long serialVersionUID = 1L;

  private Malformed() {
    super("the payload is malformed", null, false, false);
  }
}
