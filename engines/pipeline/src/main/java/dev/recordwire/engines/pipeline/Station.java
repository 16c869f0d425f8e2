package dev.recordwire.engines.pipeline;

import java.time.Duration;
import java.util.Optional;

/// A station after its work.
///
/// @param kind which one it is
/// @param work what it did, in a few words
/// @param records how many records or messages it took
/// @param bytes how many bytes they have where it found or put them
/// @param time how long it took
/// @param peak the most memory that its process had in bytes, or 0 if it is not known
/// @param figures what it found, if it counts
/// @param poisoned how many messages were no flight, if it met them
record Station(
    Kind kind,
    String work,
    long records,
    long bytes,
    Duration time,
    long peak,
    Optional<Figures> figures,
    Optional<Long> poisoned) {

  /// The stations, in the order in which flights pass them.
  enum Kind {
    CSV("CSV", "flights", ""),
    NUMPY("NumPy now", "flights", ""),
    KAFKA("Kafka", "messages", ""),
    FIRST("Flink 1", "messages", "then a savepoint"),
    SECOND("Flink 2", "messages", "from the savepoint"),
    FILES("record files", "records", ""),
    DUCKDB("DuckDB", "flights", ""),
    SPARK("Spark", "flights", "");

    private final String title;
    private final String unit;
    private final String note;

    Kind(String title, String unit, String note) {
      this.title = title;
      this.unit = unit;
      this.note = note;
    }

    /// Its name for people.
    String title() {
      return title;
    }

    /// The things that it counts.
    String unit() {
      return unit;
    }

    /// A note in place of figures, if it has none.
    String note() {
      return note;
    }
  }

  String name() {
    return kind.title();
  }
}
