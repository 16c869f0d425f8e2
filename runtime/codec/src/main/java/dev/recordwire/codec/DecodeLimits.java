package dev.recordwire.codec;

/// Bounds on the payloads that a decoder reads, for payloads from senders whom nobody vouches for.
///
/// A decoder always checks a count or length against the bytes that remain before it allocates
/// anything, so the default needs no bound on either; these limits state what is reasonable for one
/// use. An encoder refuses the values that a decoder with its limits would refuse, by default
/// [#DEFAULT].
///
/// @param maxDepth how deep records may nest, the outermost being at depth 1; at least 1. By
///     default 64
/// @param maxCount the most elements that one array with a count, list, set or map may have. It
///     does not apply to fixed arrays, texts, binaries and the digits of big numbers, which have
///     their own bounds or [#maxBytes]. By default unbounded
/// @param maxBytes the largest payload in bytes. By default unbounded
/// @param maxDecimalDigits the most decimal digits that a [java.math.BigDecimal] may have; at least
///     1. The time to compare decimals grows faster than their digits. By default 1 000
/// @param maxDecimalScale the largest scale of a [java.math.BigDecimal], and the negative of the
///     smallest. A large scale costs the codec nothing, but adding such a number to another, or
///     printing it without an exponent, takes that many digits. By default unbounded
/// @param maxEmptyElements the most elements without bytes, such as records without components,
///     that all arrays, lists, sets and maps of a payload may have together. By default 16 000
/// @param maxEqualHashes the most keys of one set or map that may have the same hash code; at least
///     1. It does not apply to keys that are [Comparable] to their own class, since a hash table
///     can order them. By default 128. In sets of sets the comparisons of each level multiply: set
///     a lower limit for sets of sets from strangers
public record DecodeLimits(
    int maxDepth,
    long maxCount,
    long maxBytes,
    int maxDecimalDigits,
    long maxDecimalScale,
    int maxEmptyElements,
    int maxEqualHashes) {
  /// Sixty-four levels, decimals of 1 000 digits, 16 000 elements without bytes and 128 equal hash
  /// codes; counts, sizes and scales are unbounded.
  public static final DecodeLimits DEFAULT = new DecodeLimits(64, Long.MAX_VALUE, Long.MAX_VALUE);

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if `maxDepth`, `maxDecimalDigits` or `maxEqualHashes` is
  ///     below 1, or another limit is negative
  public DecodeLimits {
    atLeast(1, "maxDepth", maxDepth);
    atLeast(0, "maxCount", maxCount);
    atLeast(0, "maxBytes", maxBytes);
    atLeast(1, "maxDecimalDigits", maxDecimalDigits);
    atLeast(0, "maxDecimalScale", maxDecimalScale);
    atLeast(0, "maxEmptyElements", maxEmptyElements);
    atLeast(1, "maxEqualHashes", maxEqualHashes);
  }

  /// Limits with the given bounds, and otherwise the bounds of [#DEFAULT].
  public DecodeLimits(int maxDepth, long maxCount, long maxBytes) {
    this(maxDepth, maxCount, maxBytes, 1_000, Long.MAX_VALUE, 16_000, 128);
  }

  private static void atLeast(int min, String name, long limit) {
    if (limit < min) {
      throw new IllegalArgumentException(
          name
              + " is "
              + limit
              + (min == 0 ? ": it must not be negative" : ": it must be at least " + min));
    }
  }

  /// These limits with another depth.
  public DecodeLimits withMaxDepth(int depth) {
    return new DecodeLimits(
        depth,
        maxCount,
        maxBytes,
        maxDecimalDigits,
        maxDecimalScale,
        maxEmptyElements,
        maxEqualHashes);
  }

  /// These limits with another count.
  public DecodeLimits withMaxCount(long count) {
    return new DecodeLimits(
        maxDepth,
        count,
        maxBytes,
        maxDecimalDigits,
        maxDecimalScale,
        maxEmptyElements,
        maxEqualHashes);
  }

  /// These limits with another size.
  public DecodeLimits withMaxBytes(long bytes) {
    return new DecodeLimits(
        maxDepth,
        maxCount,
        bytes,
        maxDecimalDigits,
        maxDecimalScale,
        maxEmptyElements,
        maxEqualHashes);
  }

  /// These limits with another number of decimal digits.
  public DecodeLimits withMaxDecimalDigits(int digits) {
    return new DecodeLimits(
        maxDepth, maxCount, maxBytes, digits, maxDecimalScale, maxEmptyElements, maxEqualHashes);
  }

  /// These limits with another scale of decimals.
  public DecodeLimits withMaxDecimalScale(long scale) {
    return new DecodeLimits(
        maxDepth, maxCount, maxBytes, maxDecimalDigits, scale, maxEmptyElements, maxEqualHashes);
  }

  /// These limits with another number of elements without bytes.
  public DecodeLimits withMaxEmptyElements(int elements) {
    return new DecodeLimits(
        maxDepth, maxCount, maxBytes, maxDecimalDigits, maxDecimalScale, elements, maxEqualHashes);
  }

  /// These limits with another number of keys that have the same hash code.
  public DecodeLimits withMaxEqualHashes(int keys) {
    return new DecodeLimits(
        maxDepth, maxCount, maxBytes, maxDecimalDigits, maxDecimalScale, maxEmptyElements, keys);
  }
}
