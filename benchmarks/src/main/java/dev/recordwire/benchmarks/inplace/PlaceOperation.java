package dev.recordwire.benchmarks.inplace;

/// A task of one candidate with one payload, which is measured.
enum PlaceOperation {
  DECODE("decode"),
  VERIFY("verify"),

  /// Reads two or three numbers: in place, or after decoding.
  FIELDS("read fields"),

  /// Decodes a payload and reads every component.
  DECODE_AND_READ("decode, read all"),

  /// Verifies a payload and reads every component in place.
  VERIFY_AND_READ("verify, read all in place"),

  /// Reads every component of a verified payload in place.
  READ("read all in place, verified before");

  private final String words;

  PlaceOperation(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
