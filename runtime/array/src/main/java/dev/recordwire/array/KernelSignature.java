package dev.recordwire.array;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The facts about a generated kernel that do not change between calls, and its spare block. For
/// generated code.
public final class KernelSignature {
  private final String method;
  private final TypeCode result;
  private final boolean refuses;
  private final List<String> sources;
  private final KernelStart start;

  /// A block that nobody uses at the moment: a new one costs more than a short kernel does.
  private final AtomicReference<@Nullable KernelBlock> spare = new AtomicReference<>();

  /// @param method the name of the kernel's method
  /// @param result the type of the elements that its results become
  /// @param refuses whether the method can return numbers that this type does not have
  /// @param sources the names of the parameters that are views
  public KernelSignature(String method, TypeCode result, boolean refuses, String... sources) {
    this.method = method;
    this.result = result;
    this.refuses = refuses;
    this.sources = List.of(sources);
    this.start = new KernelStart(method, result);
  }

  /// How many elements a step of a call computes, or 0 for a plain loop.
  int lanes(KernelLoops loops, MemoryWindow[] windows) {
    return start.lanes(loops, windows);
  }

  TypeCode result() {
    return result;
  }

  boolean refuses() {
    return refuses;
  }

  /// A block for sources of these types.
  KernelBlock take(MemoryWindow[] windows) {
    KernelBlock block = spare.getAndSet(null);
    return block == null ? new KernelBlock(windows, result) : block;
  }

  void give(KernelBlock block) {
    spare.setRelease(block);
  }

  /// Refuses views that do not have the same number of elements, by the names of their parameters.
  void requireSameSizes(MemoryWindow[] windows) {
    for (int i = 1; i < windows.length; i++) {
      requireSameSizes(windows[0], windows[i], sources.get(i));
    }
  }

  /// Refuses a target that does not have as many elements as the sources.
  void requireSameSizes(MemoryWindow[] windows, MemoryWindow target) {
    requireSameSizes(windows);
    requireSameSizes(windows[0], target, "the target");
  }

  private void requireSameSizes(MemoryWindow first, MemoryWindow other, String name) {
    if (first.size != other.size) {
      throw new IllegalArgumentException(
          method
              + " needs views of the same size, and "
              + sources.getFirst()
              + " has "
              + first.size
              + " elements, "
              + name
              + " "
              + other.size
              + ": take a slice of the longer one");
    }
  }

  /// The exception for a result that its type does not have.
  ArithmeticException refusal(long result, long index) {
    return new ArithmeticException(
        method
            + " gives "
            + result
            + " for the elements at index "
            + index
            + ", which does not fit "
            + this.result
            + ": return a wider type, or limit the result in the method");
  }
}
