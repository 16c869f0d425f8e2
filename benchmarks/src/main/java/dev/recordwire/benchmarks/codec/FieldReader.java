package dev.recordwire.benchmarks.codec;

/// A candidate that reads single fields of encoded bytes: without building the object, or, as ours
/// does, after decoding it.
public interface FieldReader {
  /// A number computed from a few fields of the encoded payload, the same fields for every
  /// candidate.
  double readFields(byte[] bytes);
}
