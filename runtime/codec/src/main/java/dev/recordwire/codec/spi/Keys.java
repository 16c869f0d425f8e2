package dev.recordwire.codec.spi;

import java.util.Collection;

/// What is asked of each element of a set, or key of a map, before a hash table gets it.
///
/// A sender chooses the keys. One of a kind serves one set or map.
public abstract class Keys {
  /// Nothing is asked.
  static final Keys ANY =
      new Keys(Integer.MAX_VALUE) {
        @Override
        Answer ask(Object key, Collection<?> before) {
          return Answer.OTHER;
        }
      };

  /// How many keys may have the same hash code, where that is asked.
  final int maxEqualHashes;

  Keys(int maxEqualHashes) {
    this.maxEqualHashes = maxEqualHashes;
  }

  /// What a key is beside those before it.
  enum Answer {
    /// As far as is asked here, it is none of them.
    OTHER,
    /// It is one of them.
    REPEATED,
    /// Too many of them have its hash code.
    COLLIDING
  }

  /// Asks of a key.
  ///
  /// @param before the keys that this was asked of before, in any order
  abstract Answer ask(Object key, Collection<?> before);
}
