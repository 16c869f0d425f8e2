package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Backend;

/// The backend of array operations in this program. The answers are the same bits on either; they
/// differ in speed.
///
/// The vector backend is taken where Java runs with `--add-modules jdk.incubator.vector`, the
/// scalar one everywhere else; `-Drecordwire.backend=scalar` or `vector` asks for one,
/// and `vector` without the vector module is an error.
public enum ArrayBackend {
  /// Plain Java.
  SCALAR,
  /// The processor's vector registers, through Java's incubating vector module.
  VECTOR;

  /// The backend of this program.
  public static ArrayBackend current() {
    return switch (Backend.current()) {
      case SCALAR -> SCALAR;
      case VECTOR -> VECTOR;
    };
  }
}
