package dev.recordwire.engines.benchmarks;

/// The record of the flights, as a schema.
final class SparkFlight {
  /// A packed record of an int16, an int32 and a float64.
  static final String SCHEMA =
      """
      {"recordwire":1,"root":"travel.Flight","schemas":[{"fields":[\
      {"name":"delay","type":{"type":"int16"}},\
      {"name":"distance","type":{"type":"int32"}},\
      {"name":"time","type":{"type":"float64"}}],\
      "layout":"packed","record":"travel.Flight"}]}\
      """;

  /// How many flights are measured.
  static final int COUNT = 2_000_000;

  private SparkFlight() {}
}
