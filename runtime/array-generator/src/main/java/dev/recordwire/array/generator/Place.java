package dev.recordwire.array.generator;

/// A line of a prototype.
record Place(String file, int line) {
  MarkerException refuse(String message) {
    return new MarkerException(file + ":" + line + ": " + message);
  }
}
