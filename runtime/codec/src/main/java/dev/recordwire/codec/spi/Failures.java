package dev.recordwire.codec.spi;

/// What users' own code throws, as our messages tell of it.
final class Failures {
  /// The longest message that is repeated in ours; it stays whole in the cause.
  private static final int MAX_MESSAGE_LENGTH = 200;

  /// So many calls on top of ours are more than a value's own methods make in each other, unless
  /// they have no end.
  private static final int ENDLESS = 200;

  private static final String OURS = "dev.recordwire.codec.";

  private Failures() {}

  /// The class and the message, cut where it is long.
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

  /// Whether the stack ended in calls of users' code, rather than of ours for records that nest.
  static boolean isEndless(StackOverflowError thrown) {
    StackTraceElement[] calls = thrown.getStackTrace();
    int others = 0;
    while (others < calls.length && !calls[others].getClassName().startsWith(OURS)) {
      others++;
    }
    return others >= ENDLESS;
  }
}
