package dev.recordwire.codec.spi;

import org.jspecify.annotations.Nullable;

/// A property of a codec that depends on the codecs inside it: found out once, and remembered.
///
/// Threads share the answer without synchronization: a thread that does not see it asks again. A
/// codec that is met again while it is being asked is one of a record that may contain itself,
/// which has none of the properties.
abstract class CodecProperty {
  private static final int UNKNOWN = 0;
  private static final int YES = 1;
  private static final int NO = 2;

  private int answer = UNKNOWN;
  private boolean isBeingAsked;

  /// Finds out whether the codec has the property; null while a codec inside it is being
  /// initialised, which is neither remembered nor yes.
  abstract @Nullable Boolean ask();

  /// True if the codec is known to have the property.
  final boolean holds() {
    return answer == UNKNOWN ? askOnce() : answer == YES;
  }

  /// True if the answer is remembered.
  final boolean isKnown() {
    return answer != UNKNOWN;
  }

  private boolean askOnce() {
    synchronized (CodecProperty.class) {
      if (isBeingAsked) {
        return false;
      }
      isBeingAsked = true;
      try {
        Boolean found = ask();
        if (found != null) {
          answer = found ? YES : NO;
        }
      } finally {
        isBeingAsked = false;
      }
      return answer == YES;
    }
  }
}
