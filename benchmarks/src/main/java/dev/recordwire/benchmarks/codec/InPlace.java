package dev.recordwire.benchmarks.codec;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.RecordView;

/// Reads single fields of encoded bytes by a view.
@FunctionalInterface
public interface InPlace {
  /// A number computed from a few fields.
  ///
  /// @param verifies whether the view verifies the bytes first
  double read(byte[] bytes, boolean verifies);

  /// Puts a new view on bytes.
  static <V extends RecordView<?>> V wrap(V view, byte[] bytes, boolean verifies) {
    if (verifies) {
      view.wrap(bytes, 0, bytes.length);
    } else {
      view.wrapUnverified(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
    }
    return view;
  }
}
