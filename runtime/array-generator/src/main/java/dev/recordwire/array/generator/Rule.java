package dev.recordwire.array.generator;

/// The statement of a marker about one phrase.
///
/// @param ofLine whether it is for the marker's line only, and not for the whole file
record Rule(Place place, boolean ofLine, Phrase phrase, Change change) {
  boolean isFor(int line) {
    return !ofLine || place.line() == line;
  }

  /// Whether this is for some kinds only.
  boolean isConditional() {
    return change instanceof Change.Replace;
  }
}
