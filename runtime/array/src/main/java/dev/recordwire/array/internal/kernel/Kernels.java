package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.invoke.MutableCallSite;
import org.jspecify.annotations.Nullable;

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
/// A copy is made when it is first asked for. Unless a backend was asked for by name, it begins in
/// plain Java: see [LoopStart].
///
/// @param <K> the loops' interface
public record Kernels<K>(Copy<K> bytes, Copy<K> outside, Copy<K> mapped, Copy<K> other) {

  /// The loops of the program's backend.
  public static <K extends Rehearsed> Kernels<K> load(Class<K> type) {
    return load(type, null);
  }

  /// Loops that exist in plain Java only.
  public static <K> Kernels<K> scalar(Class<K> type) {
    return load(type, Backend.SCALAR);
  }

  /// The loops of a backend, or of the program's if that is null.
  public static <K> Kernels<K> load(Class<K> type, @Nullable Backend wanted) {
    LoopClasses<K> classes = new LoopClasses<>(type);
    return new Kernels<>(
        copy(classes, wanted, Storage.BYTES),
        copy(classes, wanted, Storage.NATIVE),
        copy(classes, wanted, Storage.MAPPED),
        // Vectors can't be loaded from arrays other than byte[] (JDK-8319111).
        copy(classes, wanted, Storage.OTHER));
  }

  private static <K> Copy<K> copy(
      LoopClasses<K> classes, @Nullable Backend wanted, Storage storage) {
    MutableCallSite site = Copy.unsettled();
    return new Copy<>(site, new Start<>(classes, wanted, storage, site));
  }

  /// The copy for one kind of storage, in which `count` elements are about to be processed.
  public K in(Storage storage, long count) {
    if (storage == Storage.BYTES) {
      return bytes.loops(count);
    }
    if (storage == Storage.NATIVE) {
      return outside.loops(count);
    }
    return storage == Storage.MAPPED ? mapped.loops(count) : other.loops(count);
  }

  /// The start of the loops for one kind of storage.
  private static final class Start<K> extends MemoryLoopStart<K> {
    private final LoopClasses<K> classes;
    private final Storage storage;
    private final MutableCallSite site;

    Start(LoopClasses<K> classes, @Nullable Backend wanted, Storage storage, MutableCallSite site) {
      super(classes.type(), wanted);
      this.classes = classes;
      this.storage = storage;
      this.site = site;
    }

    @Override
    protected K makePlain() {
      return classes.makePlain();
    }

    @Override
    protected boolean hasVectors() {
      return storage != Storage.OTHER;
    }

    @Override
    protected K makeVector(K plain) {
      return classes.makeVector(plain);
    }

    @Override
    Variant variant() {
      return new Variant(Operator.NONE, OverflowRule.WRAP, storage, storage, Storage.BYTES);
    }

    @Override
    protected void settle(K loops) {
      Copy.settle(site, loops);
    }
  }
}
