package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;

/// The kinds of elements of sets and keys of maps, by the check that a decoder needs for them.
public enum KeyKind {
  /// Immutable values of the JDK that a hash table tells apart quickly.
  PLAIN,
  /// Floats of which several become one float16 on the wire.
  FLOAT16,
  /// Decimals, of which several are the same number.
  DECIMAL,
  /// Records of immutable values; a sender can choose many with the same hash code.
  CONSTANT,
  /// All other values: a sender can choose many with the same hash code, and they may change inside
  /// a set.
  HASHED;

  /// True if two values that once differed always differ, on the wire, too.
  boolean isConstant() {
    return this == PLAIN || this == CONSTANT;
  }

  /// The check for `count` keys.
  Keys keys(int count, DecodeLimits limits) {
    return switch (this) {
      case PLAIN, FLOAT16 -> Keys.ANY;
      case DECIMAL -> count > 1 ? new DecimalKeys() : Keys.ANY;
      case CONSTANT, HASHED ->
          count > limits.maxEqualHashes() ? new HashedKeys(limits.maxEqualHashes()) : Keys.ANY;
    };
  }
}
