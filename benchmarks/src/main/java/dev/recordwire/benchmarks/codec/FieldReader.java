package dev.recordwire.benchmarks.codec;

/// A peer that can look at fields without building the object.
public interface FieldReader {
  /// A number made of a few fields of the payload in the bytes: the same few in every peer.
  double readFields(byte[] bytes);
}
