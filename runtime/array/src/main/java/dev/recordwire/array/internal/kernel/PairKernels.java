package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Storage;
import org.jspecify.annotations.Nullable;

/// One set of loops over the elements of two views, in a copy for each pair of kinds of storage
/// that has occurred: what [Kernels] are to one view.
///
/// @param <K> the loops' interface
public final class PairKernels<K> {
  private static final int STORAGES = Storage.values().length;

  private final LoopClasses<K> classes;
  private final @Nullable Backend wanted;
  private final LoopTable<K> copies = new LoopTable<>(STORAGES * STORAGES);

  private PairKernels(Class<K> type, @Nullable Backend wanted) {
    this.classes = new LoopClasses<>(type);
    this.wanted = wanted;
  }

  /// The loops of the program's backend.
  public static <K extends Rehearsed> PairKernels<K> load(Class<K> type) {
    return new PairKernels<>(type, null);
  }

  /// Loops that exist in plain Java only.
  public static <K> PairKernels<K> scalar(Class<K> type) {
    return new PairKernels<>(type, Backend.SCALAR);
  }

  /// The copy for two kinds of storage, in which `count` pairs are about to be processed.
  @SuppressWarnings("EnumOrdinal") // an index into a table that lives no longer than the program
  public K in(Storage first, Storage second, long count) {
    int index = first.ordinal() * STORAGES + second.ordinal();
    K loops = copies.settled(index);
    return loops == null ? start(index, first, second).loops(count) : loops;
  }

  private LoopStart<K> start(int index, Storage first, Storage second) {
    LoopStart<K> start = copies.start(index);
    return start == null ? copies.start(index, new Start(index, first, second)) : start;
  }

  /// The start of the loops for two kinds of storage.
  private final class Start extends MemoryLoopStart<K> {
    private final int index;
    private final Storage first;
    private final Storage second;

    Start(int index, Storage first, Storage second) {
      super(classes.type(), wanted);
      this.index = index;
      this.first = first;
      this.second = second;
    }

    @Override
    protected K makePlain() {
      return classes.makePlain();
    }

    /// Vectors can't be loaded from arrays other than byte[], whichever view has one.
    @Override
    protected boolean hasVectors() {
      return first != Storage.OTHER && second != Storage.OTHER;
    }

    @Override
    protected K makeVector(K plain) {
      return classes.makeVector(plain);
    }

    @Override
    Variant variant() {
      return new Variant(Operator.NONE, OverflowRule.WRAP, first, second, Storage.BYTES);
    }

    @Override
    protected void settle(K loops) {
      copies.settle(index, loops);
    }
  }
}
