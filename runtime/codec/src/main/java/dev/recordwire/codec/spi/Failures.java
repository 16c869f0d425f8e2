package dev.recordwire.codec.spi;

import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.WirePath;
import org.jspecify.annotations.Nullable;

/// Describes the exceptions of users' own code, and users' keys, for our messages.
final class Failures {
  /// Longer messages are cut in ours; the cause has the whole message.
  private static final int MAX_MESSAGE_LENGTH = 200;

  /// A stack with this many calls on top of ours ended in an endless recursion: a value's own
  /// methods nest less deeply.
  private static final int ENDLESS = 200;

  private static final String OURS = "dev.recordwire.codec.";

  private Failures() {}

  /// The class and the message, which is cut if it is long.
  static String shown(Throwable thrown) {
    String type = thrown.getClass().getName();
    String message;
    try {
      message = thrown.getLocalizedMessage();
    } catch (RuntimeException e) {
      return type + ", whose message throws " + e.getClass().getName();
    }
    if (message == null) {
      return type;
    }
    return type
        + ": "
        + (message.length() <= MAX_MESSAGE_LENGTH
            ? message
            : message.substring(0, MAX_MESSAGE_LENGTH) + '…');
  }

  /// A key at the end of a message.
  static String named(Object key) {
    return WirePath.named(key instanceof Utf8View text ? text.toString() : key);
  }

  /// The path of an entry of a map.
  static String entry(String component, long index, @Nullable Object key) {
    return WirePath.inEntry(
        component, index, key instanceof Utf8View text ? text.toString() : key, "");
  }

  /// True if the stack ended in calls of users' code, rather than in our calls for nested records.
  static boolean isEndless(StackOverflowError thrown) {
    StackTraceElement[] calls = thrown.getStackTrace();
    int others = 0;
    while (others < calls.length && !calls[others].getClassName().startsWith(OURS)) {
      others++;
    }
    return others >= ENDLESS;
  }
}
