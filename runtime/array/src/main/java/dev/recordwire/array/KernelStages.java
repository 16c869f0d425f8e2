package dev.recordwire.array;

/// The loops with vectors of a kernel that is too large for one, and the functions between them.
/// For generated code.
///
/// They are called through an interface with many implementations, so that HotSpot compiles each by
/// itself. Put into one piece of code, short ones would leave no room for the operations of the
/// others, and each vector of these would be an object.
public final class KernelStages {
  /// The stages of a kernel that is one loop.
  static final KernelStages NONE = new KernelStages();

  private final Stage<?>[] stages;

  private KernelStages(Stage<?>... stages) {
    this.stages = stages;
  }

  /// Stages in their order.
  ///
  /// @param <K> the class of the kernel's loops
  @SafeVarargs
  public static <K> KernelStages of(Stage<K>... stages) {
    return new KernelStages(stages.clone());
  }

  boolean areNone() {
    return stages.length == 0;
  }

  /// Computes all stages of a block one after the other.
  ///
  /// @param loops the kernel's loops, which gave these stages
  @SuppressWarnings("unchecked") // they are of the class of these loops
  void compute(Object loops, KernelBlock block) {
    for (Stage<?> each : stages) {
      ((Stage<Object>) each).compute(loops, block);
    }
  }

  /// A loop over a block of elements, or a function of all its arguments in one.
  ///
  /// @param <K> the class of the kernel's loops
  @FunctionalInterface
  public interface Stage<K> {
    /// Computes what the stage adds to the columns of a block.
    ///
    /// @param loops the values of the kernel's parameters that are no views
    void compute(K loops, KernelBlock block);
  }
}
