package dev.recordwire.benchmarks.codec.log;

import dev.recordwire.codec.Utf8View;

/// The ways to read all of a log of 10 000 records: decoded, and in place.
public final class LogReads {
  private final byte[] bytes = LogCodec.encode(Log.sample());
  private final LogView verified = LogView.of(bytes);

  /// The size of the log.
  public int byteSize() {
    return bytes.length;
  }

  /// Decodes the log.
  public Log decode() {
    return LogCodec.decode(bytes);
  }

  /// Verifies the log without decoding it.
  public void verify() {
    LogCodec.CODEC.verify(bytes);
  }

  /// Decodes the log and reads every component.
  public long decodeAndRead() {
    long sum = 0;
    for (Log.Entry entry : LogCodec.decode(bytes).entries()) {
      sum += entry.time() + entry.status() + entry.size();
      sum += ends(entry.host()) + ends(entry.path()) + ends(entry.agent());
    }
    return sum;
  }

  /// Verifies the log and reads every component in place.
  public long verifyAndRead() {
    return read(LogView.of(bytes));
  }

  /// Reads every component of a verified log in place.
  public long read() {
    return read(verified);
  }

  private static long read(LogView log) {
    long sum = 0;
    for (Log_EntryView entry : log.entries()) {
      sum += entry.time() + entry.status() + entry.size();
      sum += ends(entry.hostUtf8()) + ends(entry.pathUtf8()) + ends(entry.agentUtf8());
    }
    return sum;
  }

  private static long ends(Utf8View text) {
    return (long) text.byteSize() + text.byteAt(text.byteSize() - 1);
  }

  private static long ends(String text) {
    return (long) text.length() + text.charAt(text.length() - 1);
  }
}
