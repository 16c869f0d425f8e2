package dev.recordwire.array.internal.kernel;

import static java.lang.invoke.MethodType.methodType;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.invoke.MethodHandle;
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
  private final @Nullable Backend wanted;
  private final LoopTable<K> copies =
      new LoopTable<>(Operator.values().length * RANGES * STORAGES * STORAGES * STORAGES);

  private Variants(Class<K> type, @Nullable Backend wanted) {
    this.type = type;
    this.wanted = wanted;
  }

  /// The loops of the program's backend.
  public static <K extends Rehearsed> Variants<K> load(Class<K> type) {
    return load(type, null);
  }

  /// Loops that exist in plain Java only.
  public static <K> Variants<K> scalar(Class<K> type) {
    return load(type, Backend.SCALAR);
  }

  /// The loops of a backend, or of the program's if that is null.
  public static <K> Variants<K> load(Class<K> type, @Nullable Backend wanted) {
    return new Variants<>(type, wanted);
  }

  /// The copy for results that can't leave the range of their type.
  public K of(Operator operator, Storage first, Storage second, Storage target, long count) {
    return of(operator, OverflowRule.WRAP, first, second, target, count);
  }

  /// The copy for an operator, what to do with its overflows, and the storages of what it
  /// reads and of what it writes, in which `count` elements are about to be processed. Where only
  /// one array is read, it is taken for both.
  @SuppressWarnings("EnumOrdinal") // an index into a table that lives no longer than the program
  public K of(
      Operator operator,
      OverflowRule range,
      Storage first,
      Storage second,
      Storage target,
      long count) {
    int index = operator.ordinal() * RANGES + range.ordinal();
    index = index * STORAGES + first.ordinal();
    index = index * STORAGES + second.ordinal();
    index = index * STORAGES + target.ordinal();
    K loops = copies.settled(index);
    return loops == null
        ? start(index, operator, range, first, second, target).loops(count)
        : loops;
  }

  private LoopStart<K> start(
      int index,
      Operator operator,
      OverflowRule range,
      Storage first,
      Storage second,
      Storage target) {
    LoopStart<K> start = copies.start(index);
    return start == null
        ? copies.start(index, new Start(index, new Variant(operator, range, first, second, target)))
        : start;
  }

  /// The start of the loops of one variant.
  private final class Start extends MemoryLoopStart<K> {
    private final int index;
    private final Variant variant;

    Start(int index, Variant variant) {
      super(type, wanted);
      this.index = index;
      this.variant = variant;
    }

    @Override
    protected K makePlain() {
      try {
        Class<?> plain =
            LoopClasses.copyOf(LoopClasses.implementation(type, Backend.SCALAR), variant);
        // An exact call: any other would have the JDK spin a class.
        MethodHandle maker =
            LoopClasses.constructor(plain, methodType(void.class, Variant.class))
                .asType(methodType(Object.class, Variant.class));
        return type.cast((Object) maker.invokeExact(variant));
      } catch (Throwable e) {
        throw failed(e);
      }
    }

    @Override
    protected boolean hasVectors() {
      return true;
    }

    @Override
    protected K makeVector(K plain) {
      try {
        Class<?> vector =
            LoopClasses.copyOf(LoopClasses.implementation(type, Backend.VECTOR), variant);
        return type.cast(
            LoopClasses.constructor(vector, methodType(void.class, type, Variant.class))
                .invoke(plain, variant));
      } catch (Throwable e) {
        throw failed(e);
      }
    }

    private LinkageError failed(Throwable cause) {
      return new LinkageError("can't make the loops of " + type.getSimpleName(), cause);
    }

    @Override
    Variant variant() {
      return variant;
    }

    @Override
    protected void settle(K loops) {
      copies.settle(index, loops);
    }
  }
}
