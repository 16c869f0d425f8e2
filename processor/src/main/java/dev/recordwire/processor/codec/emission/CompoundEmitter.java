package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.MethodSpec;

/// Emits the three methods of a value that contains others: the bodies, each after a signature
/// whose parameters are `value`, or `out` and `value`, or `in`.
interface CompoundEmitter {
  /// Returns the size of `value`.
  MethodSpec.Builder size(MethodSpec.Builder method);

  /// Writes `value` to `out`.
  MethodSpec.Builder write(MethodSpec.Builder method);

  /// Returns what it reads from `in`.
  MethodSpec.Builder read(MethodSpec.Builder method);
}
