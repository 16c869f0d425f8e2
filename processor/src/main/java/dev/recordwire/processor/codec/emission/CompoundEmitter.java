package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.MethodSpec;

/// Emits the three methods of a value that contains other values: each body follows a signature
/// whose parameters are `value`, or `out` and `value`, or `in`.
interface CompoundEmitter {
  /// Emits the body that returns the size of `value`.
  MethodSpec.Builder emitSize(MethodSpec.Builder method);

  /// Emits the body that writes `value` to `out`.
  MethodSpec.Builder emitWrite(MethodSpec.Builder method);

  /// Emits the body that returns a value read from `in`.
  MethodSpec.Builder emitRead(MethodSpec.Builder method);
}
