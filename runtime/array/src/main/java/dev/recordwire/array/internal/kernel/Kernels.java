package dev.recordwire.array.internal.kernel;

import static java.lang.invoke.MethodType.methodType;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// One set of loops, in a copy for each kind of storage.
///
/// The JVM optimises a loop by what has gone through it so far: one that has met both arrays
/// and native memory runs ten to a hundred times slower from then on. So each kind gets a copy
/// of the loops' class, made from the same bytes, which to the JVM is a class of its own with
/// a profile of its own. Where the bytes can't be had, all kinds share the class: slower,
/// never different.
///
/// A loop over vectors also has to know which kind of segment it is given before it loads from
/// it, or the JVM goes by the profile of its own code, which all loops share. A call of a
/// method that each kind of segment has its own version of is enough, once before the loop:
/// from there on the compiler takes the segment for what that call has always met here. That
/// is all that the calls of [java.lang.foreign.MemorySegment#isNative] in vector loops are
/// for.
///
/// `ScalarInt32Sums`, with a constructor that takes nothing, implements the loops' interface
/// `Int32Sums` in plain Java, and `VectorInt32Sums` with the vector module; the constructor of
/// that one takes the scalar loops for the same storage, for what it leaves to them.
///
/// @param <K> the loops' interface
public record Kernels<K>(K bytes, K outside, K mapped, K other) {

  /// The loops of the program's backend.
  public static <K> Kernels<K> load(Class<K> type) {
    return load(type, Backend.current());
  }

  /// Loops that exist in plain Java only.
  public static <K> Kernels<K> scalar(Class<K> type) {
    return load(type, Backend.SCALAR);
  }

  public static <K> Kernels<K> load(Class<K> type, Backend backend) {
    Class<?> scalar = implementation(type, Backend.SCALAR);
    Class<?> vector = implementation(type, backend);
    return new Kernels<>(
        copy(type, scalar, vector),
        copy(type, scalar, vector),
        copy(type, scalar, vector),
        // Vectors can't be loaded from arrays other than byte[] (JDK-8319111).
        copy(type, scalar, scalar));
  }

  /// The copy for one kind of storage.
  public K in(Storage storage) {
    if (storage == Storage.BYTES) {
      return bytes;
    }
    if (storage == Storage.NATIVE) {
      return outside;
    }
    return storage == Storage.MAPPED ? mapped : other;
  }

  public static Class<?> implementation(Class<?> type, Backend backend) {
    String name = backend.className(type);
    try {
      return Class.forName(name, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name + " is missing", e);
    }
  }

  private static <K> K copy(Class<K> type, Class<?> scalar, Class<?> vector) {
    try {
      Object plain = constructor(copyOf(scalar), methodType(void.class)).invoke();
      return type.cast(
          vector == scalar
              ? plain
              : constructor(copyOf(vector), methodType(void.class, type)).invoke(plain));
    } catch (Throwable e) {
      throw new LinkageError("can't make the loops of " + type.getSimpleName(), e);
    }
  }

  /// A constructor of a class of loops, which only its own package may call.
  static MethodHandle constructor(Class<?> loops, MethodType type)
      throws ReflectiveOperationException {
    return MethodHandles.privateLookupIn(loops, MethodHandles.lookup())
        .findConstructor(loops, type);
  }

  private static Class<?> copyOf(Class<?> original) throws IllegalAccessException {
    return HiddenCopies.of(
        MethodHandles.privateLookupIn(original, MethodHandles.lookup()), original);
  }

  /// A class of its own with the same code, and `data` to tell it what it is for.
  static Class<?> copyOf(Class<?> original, Object data) throws IllegalAccessException {
    return HiddenCopies.of(
        MethodHandles.privateLookupIn(original, MethodHandles.lookup()), original, data);
  }
}
