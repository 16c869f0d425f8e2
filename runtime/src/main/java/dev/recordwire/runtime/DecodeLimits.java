package dev.recordwire.runtime;

/// What a decoder refuses to read, however well-formed: a bound for payloads nobody vouches for.
///
/// A count or length is always checked against the bytes that remain before anything is
/// allocated, so the default needs no bound on either; these limits say what is reasonable for
/// one use.
///
/// @param maxDepth how deep records may nest, the outermost being at depth 1; at least 1
/// @param maxCount the most elements one array or container may have
/// @param maxBytes the largest payload in bytes
public record DecodeLimits(int maxDepth, long maxCount, long maxBytes) {
  /// Sixty-four levels, any count and any size that the bytes themselves bear out.
  public static final DecodeLimits DEFAULT = new DecodeLimits(64, Long.MAX_VALUE, Long.MAX_VALUE);

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if `maxDepth` is below 1, or another limit is negative
  public DecodeLimits {
    if (maxDepth < 1) {
      throw new IllegalArgumentException("maxDepth is " + maxDepth + ": it must be at least 1");
    }
    if (maxCount < 0) {
      throw new IllegalArgumentException("maxCount is " + maxCount + ": it must not be negative");
    }
    if (maxBytes < 0) {
      throw new IllegalArgumentException("maxBytes is " + maxBytes + ": it must not be negative");
    }
  }

  /// These limits with another depth.
  public DecodeLimits withMaxDepth(int depth) {
    return new DecodeLimits(depth, maxCount, maxBytes);
  }

  /// These limits with another count.
  public DecodeLimits withMaxCount(long count) {
    return new DecodeLimits(maxDepth, count, maxBytes);
  }

  /// These limits with another size.
  public DecodeLimits withMaxBytes(long bytes) {
    return new DecodeLimits(maxDepth, maxCount, bytes);
  }
}
