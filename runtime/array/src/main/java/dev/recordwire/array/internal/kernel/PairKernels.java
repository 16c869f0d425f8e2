package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Storage;
import org.jspecify.annotations.Nullable;

/// One set of loops over the elements of two views, in a copy for each pair of kinds of storage:
/// [Kernels] of the first view's kind, for each kind that the second has been of.
///
/// @param <K> the loops' interface
public final class PairKernels<K> {
  private final Kernels<Second<K>> bySecond;

  private PairKernels(Class<K> type, Backend backend) {
    this.bySecond =
        new Kernels<>(
            new Second<>(type, backend),
            new Second<>(type, backend),
            new Second<>(type, backend),
            // Vectors can't be loaded from arrays other than byte[], whichever view has one.
            new Second<>(type, Backend.SCALAR));
  }

  /// The loops of the program's backend.
  public static <K> PairKernels<K> load(Class<K> type) {
    return new PairKernels<>(type, Backend.current());
  }

  /// Loops that exist in plain Java only.
  public static <K> PairKernels<K> scalar(Class<K> type) {
    return new PairKernels<>(type, Backend.SCALAR);
  }

  /// The copy for two kinds of storage.
  public K in(Storage first, Storage second) {
    return bySecond.in(second).kernels().in(first);
  }

  /// The loops for second views of one kind, which are made when the first one comes.
  private static final class Second<K> {
    private final Class<K> type;
    private final Backend backend;
    private volatile @Nullable Kernels<K> kernels;

    Second(Class<K> type, Backend backend) {
      this.type = type;
      this.backend = backend;
    }

    Kernels<K> kernels() {
      Kernels<K> made = kernels;
      return made == null ? make() : made;
    }

    private synchronized Kernels<K> make() {
      Kernels<K> made = kernels;
      if (made == null) {
        made = Kernels.load(type, backend);
        kernels = made;
      }
      return made;
    }
  }
}
