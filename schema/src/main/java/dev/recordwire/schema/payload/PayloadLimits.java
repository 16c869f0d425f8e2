package dev.recordwire.schema.payload;

/// Bounds on the payloads that are read, for payloads from senders whom nobody vouches for: the
/// bounds of the same names in the codecs' `DecodeLimits`.
///
/// @param maxDepth how deep records may nest, the outermost being at depth 1; at least 1
/// @param maxCount the most elements that one array with a count, list, set or map may have
/// @param maxBytes the largest payload in bytes
/// @param maxDecimalDigits the most decimal digits of a decimal; at least 1
/// @param maxDecimalScale the largest scale of a decimal, and the negative of the smallest
/// @param maxEmptyElements the most elements without bytes, such as records without components,
///     that all lists, sets and maps of a payload may have together
public record PayloadLimits(
    int maxDepth,
    long maxCount,
    long maxBytes,
    int maxDecimalDigits,
    long maxDecimalScale,
    int maxEmptyElements) {
  /// Sixty-four levels, decimals of 1 000 digits and 16 000 elements without bytes; counts, sizes
  /// and scales are unbounded.
  public static final PayloadLimits DEFAULT =
      new PayloadLimits(64, Long.MAX_VALUE, Long.MAX_VALUE, 1_000, Long.MAX_VALUE, 16_000);

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if `maxDepth` or `maxDecimalDigits` is below 1, or another
  ///     limit is negative
  public PayloadLimits {
    atLeast(1, "maxDepth", maxDepth);
    atLeast(0, "maxCount", maxCount);
    atLeast(0, "maxBytes", maxBytes);
    atLeast(1, "maxDecimalDigits", maxDecimalDigits);
    atLeast(0, "maxDecimalScale", maxDecimalScale);
    atLeast(0, "maxEmptyElements", maxEmptyElements);
  }

  private static void atLeast(int min, String name, long limit) {
    if (limit < min) {
      throw new IllegalArgumentException(name + " is " + limit + ": give " + min + " or more");
    }
  }
}
