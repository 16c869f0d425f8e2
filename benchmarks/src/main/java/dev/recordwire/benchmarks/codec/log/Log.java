package dev.recordwire.benchmarks.codec.log;

import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.stream.IntStream;

/// A part of a server's log: 10 000 records of about 100 bytes.
@Wire(view = true)
public record Log(List<Entry> entries) {
  /// One line of a log.
  ///
  /// @param time in milliseconds since 1970
  /// @param size the bytes that were sent
  @Wire(view = true)
  public record Entry(long time, String host, int status, String path, int size, String agent) {}

  private static final int ENTRIES = 10_000;

  /// The same log each time.
  public static Log sample() {
    return new Log(IntStream.range(0, ENTRIES).mapToObj(Log::entry).toList());
  }

  private static Entry entry(int i) {
    return new Entry(
        1_790_000_000_000L + 37L * i,
        "host-" + i % 97 + ".example.org",
        i % 50 == 0 ? 404 : 200,
        "/articles/" + i * 7919 % 100_003 + "/comments",
        i * 31 % 65_536,
        i % 3 == 0 ? "Mozilla/5.0 (X11; Linux)" : "curl/8.14.1");
  }
}
