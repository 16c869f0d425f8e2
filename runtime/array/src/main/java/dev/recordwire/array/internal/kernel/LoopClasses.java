package dev.recordwire.array.internal.kernel;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicBoolean;

/// The classes of one set of loops, and instances of copies of them.
///
/// The first that wants loops in plain Java gets the class itself, which costs least, and
/// everyone after that a copy. There may be several of these for a class: loops in plain Java that
/// are not copies for a variant read memory by way of a `byte[]`, whatever its kind.
///
/// @param <K> the loops' interface
final class LoopClasses<K> {
  private final Class<K> type;
  private final AtomicBoolean isTaken = new AtomicBoolean();

  LoopClasses(Class<K> type) {
    this.type = type;
  }

  Class<K> type() {
    return type;
  }

  K makePlain() {
    Class<?> plain = implementation(type, Backend.SCALAR);
    try {
      Class<?> copy = isTaken.getAndSet(true) ? copyOf(plain) : plain;
      // An exact call: any other would have the JDK spin a class.
      MethodHandle maker = constructor(copy, methodType(void.class));
      return type.cast((Object) maker.asType(methodType(Object.class)).invokeExact());
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  K makeVector(K plain) {
    Class<?> vector = implementation(type, Backend.VECTOR);
    try {
      return type.cast(constructor(copyOf(vector), methodType(void.class, type)).invoke(plain));
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private LinkageError failed(Throwable cause) {
    return new LinkageError("can't make the loops of " + type.getSimpleName(), cause);
  }

  private static Class<?> copyOf(Class<?> original) throws IllegalAccessException {
    return HiddenCopies.of(
        MethodHandles.privateLookupIn(original, MethodHandles.lookup()), original);
  }

  public static Class<?> implementation(Class<?> type, Backend backend) {
    String name = backend.className(type);
    try {
      return Class.forName(name, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name + " is missing", e);
    }
  }

  /// A constructor of a class of loops, which only its own package may call.
  static MethodHandle constructor(Class<?> loops, MethodType type)
      throws ReflectiveOperationException {
    return MethodHandles.privateLookupIn(loops, MethodHandles.lookup())
        .findConstructor(loops, type);
  }

  /// A class of its own with the same code, and `data` to tell it what it is for.
  static Class<?> copyOf(Class<?> original, Object data) throws IllegalAccessException {
    return HiddenCopies.of(
        MethodHandles.privateLookupIn(original, MethodHandles.lookup()), original, data);
  }
}
