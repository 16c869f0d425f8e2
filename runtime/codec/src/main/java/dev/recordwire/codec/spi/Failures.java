package dev.recordwire.codec.spi;

/// Describes the exceptions of users' own code for our messages.
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
