package dev.recordwire.codec.spi;

import java.util.Collection;

/// The check of each element of a set, or key of a map, before a hash table gets it.
///
/// A sender chooses the keys. One object serves one set or map.
public abstract class Keys {
  /// Accepts every key.
  static final Keys ANY =
      new Keys(Integer.MAX_VALUE) {
        @Override
        Answer ask(Object key, Collection<?> before) {
          return Answer.OTHER;
        }
      };

  /// The most keys that may have the same hash code, if this counts them.
  final int maxEqualHashes;

  Keys(int maxEqualHashes) {
    this.maxEqualHashes = maxEqualHashes;
  }

  /// The relation of a key to the keys before it.
  enum Answer {
    /// As far as this checks, it is a new key.
    OTHER,
    /// It repeats an earlier key.
    REPEATED,
    /// Too many keys have its hash code.
    COLLIDING
  }

  /// Checks a key.
  ///
  /// @param before the keys that were checked before, in any order
  abstract Answer ask(Object key, Collection<?> before);
}
