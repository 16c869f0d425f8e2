package dev.recordwire.engines.benchmarks;

import java.util.Map;

/// A kind of files that Spark reads and writes.
enum SparkWay {
  /// Tables.
  TABLE("table", "recordwire", Map.of("as", "table")),

  /// Record files of a packed record.
  RECORDS("record files", "recordwire", Map.of("schema", SparkFlight.SCHEMA)),

  /// The same, compressed.
  RECORDS_ZSTD(
      "record files, Zstandard",
      "recordwire",
      Map.of("schema", SparkFlight.SCHEMA, "compression", "zstd", "blockBytes", "262144")),

  /// Parquet as Spark writes it unless asked for something else.
  PARQUET("Parquet", "parquet", Map.of()),

  /// Avro without compression.
  AVRO_PLAIN("Avro, uncompressed", "avro", Map.of("compression", "uncompressed")),

  /// Avro as Spark writes it unless asked for something else.
  AVRO("Avro", "avro", Map.of()),

  /// Parquet without compression, which the others are measured beside.
  PARQUET_PLAIN("Parquet, uncompressed", "parquet", Map.of("compression", "uncompressed"));

  private final String title;
  private final String format;

  @SuppressWarnings("ImmutableEnumChecker") // all are of Map.of
  private final Map<String, String> options;

  SparkWay(String title, String format, Map<String, String> options) {
    this.title = title;
    this.format = format;
    this.options = options;
  }

  /// The name for readers.
  String title() {
    return title;
  }

  /// The name that Spark has for the format.
  String format() {
    return format;
  }

  /// Whether Recordwire reads and writes it.
  boolean isOurs() {
    return format.equals("recordwire");
  }

  /// The options of the files.
  Map<String, String> options() {
    return options;
  }
}
