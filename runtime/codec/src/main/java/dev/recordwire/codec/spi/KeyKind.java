package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;

/// What is to be asked of the elements of sets and the keys of maps, by their type.
public enum KeyKind {
  /// Values of the JDK that a hash table tells apart in little time, and that never change.
  PLAIN,
  /// Numbers of which several are one on the wire.
  FLOAT16,
  /// Decimals, of which the same number has many.
  DECIMAL,
  /// Records of values that never change; a sender can choose many with the same hash code.
  CONSTANT,
  /// All others: a sender can choose many with the same hash code, and they may change in a set.
  HASHED;

  /// Whether what was told apart once stays so, on the wire, too.
  boolean isConstant() {
    return this == PLAIN || this == CONSTANT;
  }

  /// What is to be asked of so many keys.
  Keys keys(int count, DecodeLimits limits) {
    return switch (this) {
      case PLAIN, FLOAT16 -> Keys.ANY;
      case DECIMAL -> count > 1 ? new DecimalKeys() : Keys.ANY;
      case CONSTANT, HASHED ->
          count > limits.maxEqualHashes() ? new HashedKeys(limits.maxEqualHashes()) : Keys.ANY;
    };
  }
}
