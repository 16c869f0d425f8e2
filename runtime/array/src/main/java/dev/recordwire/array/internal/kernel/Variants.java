package dev.recordwire.array.internal.kernel;

import static java.lang.invoke.MethodType.methodType;

import dev.recordwire.array.internal.storage.Storage;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// One set of loops over several arrays at a time, in a copy for each operator and each
/// combination of storages that has occurred.
///
/// They are to several arrays as [Kernels] are to one, for the same reason, but do not rely on what
/// the JVM has seen: the purpose of a copy is its class data, and so a constant of its code.
/// Memory comes as an `Object`, and where the constant says [Storage#BYTES], it is used as the
/// `byte[]` it is and nothing else. So a copy is the same code whether it is compiled by
/// itself or into its caller, before or after it has run.
///
/// Copies are made when they are first asked for, since no program uses all combinations.
/// Storage [Storage#OTHER] is not among them: it is copied to a `byte[]` first.
///
/// @param <K> the loops' interface; `ScalarK` has a constructor that takes a [Variant],
///     `VectorK` one that takes the scalar loops and a [Variant]
public final class Variants<K> {
  private static final int STORAGES = Storage.values().length;
  private static final int RANGES = OverflowRule.values().length;

  private final Class<K> type;
  private final Class<?> scalar;
  private final Class<?> vector;
  private final AtomicReferenceArray<@Nullable K> copies;

  private Variants(Class<K> type, Backend backend) {
    this.type = type;
    this.scalar = Kernels.implementation(type, Backend.SCALAR);
    this.vector = Kernels.implementation(type, backend);
    this.copies =
        new AtomicReferenceArray<>(
            Operator.values().length * RANGES * STORAGES * STORAGES * STORAGES);
  }

  /// The loops of the program's backend.
  public static <K> Variants<K> load(Class<K> type) {
    return load(type, Backend.current());
  }

  /// Loops that exist in plain Java only.
  public static <K> Variants<K> scalar(Class<K> type) {
    return load(type, Backend.SCALAR);
  }

  public static <K> Variants<K> load(Class<K> type, Backend backend) {
    return new Variants<>(type, backend);
  }

  /// The copy for results that can't leave the range of their type.
  public K of(Operator operator, Storage first, Storage second, Storage target) {
    return of(operator, OverflowRule.WRAP, first, second, target);
  }

  /// The copy for an operator, what to do with its overflows, and the storages of what it
  /// reads and of what it writes. Where only one array is read, it is taken for both.
  @SuppressWarnings("EnumOrdinal") // an index into a table that lives no longer than the program
  public K of(
      Operator operator, OverflowRule range, Storage first, Storage second, Storage target) {
    int index = operator.ordinal() * RANGES + range.ordinal();
    index = index * STORAGES + first.ordinal();
    index = index * STORAGES + second.ordinal();
    index = index * STORAGES + target.ordinal();
    K copy = copies.getAcquire(index);
    if (copy == null) {
      K made = copy(new Variant(operator, range, first, second, target));
      K before = copies.compareAndExchange(index, null, made);
      copy = before == null ? made : before;
    }
    return copy;
  }

  private K copy(Variant variant) {
    try {
      Object plain =
          Kernels.constructor(
                  Kernels.copyOf(scalar, variant), methodType(void.class, Variant.class))
              .invoke(variant);
      return type.cast(
          vector == scalar
              ? plain
              : Kernels.constructor(
                      Kernels.copyOf(vector, variant), methodType(void.class, type, Variant.class))
                  .invoke(plain, variant));
    } catch (Throwable e) {
      throw new LinkageError("can't make the loops of " + type.getSimpleName(), e);
    }
  }
}
