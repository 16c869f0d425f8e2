package dev.recordwire.codec;

/// What a decoder refuses to read, however well-formed: a bound for payloads nobody vouches for.
///
/// A count or length is always checked against the bytes that remain before anything is
/// allocated, so the default needs no bound on either; these limits say what is reasonable for
/// one use. An encoder refuses what a decoder under [#DEFAULT] would, or under the limits it is
/// given.
///
/// @param maxDepth how deep records may nest, the outermost being at depth 1; at least 1. By
///     default 64
/// @param maxCount the most elements that one array with a count, list, set or map may have; not
///     asked of fixed arrays, texts, binaries and the digits of big numbers, which have bounds of
///     their own or [#maxBytes]. By default any
/// @param maxBytes the largest payload in bytes. By default any
/// @param maxDecimalDigits the most decimal digits that a [java.math.BigDecimal] may have; at least
///     1. To compare decimals takes time that grows faster than their digits. By default 1 000
/// @param maxDecimalScale the largest scale of a [java.math.BigDecimal], and the negative of the
///     smallest. Nothing here takes longer for a large one, but to add such a number to another, or
///     to write it without an exponent, takes as many digits. By default any
/// @param maxEmptyElements the most elements that all arrays, lists, sets and maps of a payload may
///     have of types whose values take no bytes, such as a record of no components. By default
///     16 000
/// @param maxEqualHashes the most keys of one set or map that may have the same hash code, where
///     they are no [Comparable] of their own class, by which a hash table would tell them apart; at
/// least 1. By default 128. In sets of sets the comparisons of each level multiply: give less for
///     such from strangers
public record DecodeLimits(
    int maxDepth,
    long maxCount,
    long maxBytes,
    int maxDecimalDigits,
    long maxDecimalScale,
    int maxEmptyElements,
    int maxEqualHashes) {
  /// Sixty-four levels, any count and any size that the bytes themselves bear out, decimals of
  /// 1 000 digits and any scale, 16 000 elements without bytes and 128 equal hash codes.
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

  /// Limits whose others are those of [#DEFAULT].
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

  /// These limits with decimals of other lengths.
  public DecodeLimits withMaxDecimalDigits(int digits) {
    return new DecodeLimits(
        maxDepth, maxCount, maxBytes, digits, maxDecimalScale, maxEmptyElements, maxEqualHashes);
  }

  /// These limits with decimals of other scales.
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
