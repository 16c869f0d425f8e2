package dev.recordwire.codec.internal;

/// The messages for a null that a codec's caller passes.
///
/// They are constants for [java.util.Objects#requireNonNull(Object, String)], which the JIT folds
/// into the first access to the object.
public final class Nulls {
  /// For a null in place of a record.
  public static final String VALUE =
      "the value is null, and nothing encodes null: where null means a deletion, test for it first";

  /// For a null in place of a payload.
  public static final String PAYLOAD =
      "the payload is null, and nothing decodes null: where null means a deletion, test for it"
          + " first";

  /// For a null in place of limits.
  public static final String LIMITS = "the limits are null: use DecodeLimits.DEFAULT";

  private Nulls() {}
}
