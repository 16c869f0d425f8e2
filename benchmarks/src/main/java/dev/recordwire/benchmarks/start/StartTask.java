package dev.recordwire.benchmarks.start;

/// A task of a new process.
public enum StartTask {
  /// A record of a number, a text and a number is encoded to an array, and decoded.
  ROUND_TRIP("round trip of a Reading", 1_000, 0),
  /// Elements in received bytes are wrapped and summed.
  SUM_THOUSAND("wrap and sum of 1 000 float64", 1_000, 1_000),
  /// The same of a million elements.
  SUM_MILLION("wrap and sum of 1 000 000", 1_000, 1_000_000),
  /// The elements above a half are copied to a new array.
  FILTER_MILLION("filter of 1 000 000", 100, 1_000_000),
  /// The indices of the elements in ascending order.
  ARG_SORT_MILLION("argSort of 1 000 000", 10, 1_000_000),
  /// A file of 400 MB in the page cache is mapped and summed.
  SUM_MAPPED("map and sum of 50 000 000", 10, 50_000_000);

  private final String words;
  private final int calls;
  private final int elements;

  StartTask(String words, int calls, int elements) {
    this.words = words;
    this.calls = calls;
    this.elements = elements;
  }

  /// Its name in charts and tables.
  public String words() {
    return words;
  }

  /// How many calls a process makes.
  public int calls() {
    return calls;
  }

  /// How many elements the array has; 0 where there is none.
  int elements() {
    return elements;
  }

  boolean isOfCodecs() {
    return this == ROUND_TRIP;
  }

  /// Whether there is a file to be mapped.
  boolean isMapped() {
    return this == SUM_MAPPED;
  }
}
