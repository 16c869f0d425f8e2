package dev.recordwire.arrow.internal;

/// Tells tests how many streams consumers have not released.
public final class OpenStreams {
  private OpenStreams() {}

  public static int count() {
    return StreamCallbacks.openCount();
  }
}
