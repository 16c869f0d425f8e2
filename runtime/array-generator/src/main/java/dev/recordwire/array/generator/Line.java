package dev.recordwire.array.generator;

/// A line of a prototype without its marker.
///
/// @param commented whether the prototype has it as a comment
record Line(Place place, String text, boolean commented) {
  void requireCommented(boolean expected, String prototype) {
    if (commented && !expected) {
      throw place.refuse("this is for " + prototype + ": remove the `// |`");
    }
    if (!commented && expected) {
      throw place.refuse("this is not for " + prototype + ": put `// |` before it");
    }
  }
}
