package dev.recordwire.array;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts about a generated kernel that do not change between calls, and its spare memory. For
/// generated code.
public final class KernelSignature {
  private final String method;
  private final TypeCode result;
  private final boolean refuses;
  private final boolean convertsResults;
  private final List<String> sources;
  private final KernelStart start;
  private volatile @Nullable KernelStages stages;

  private final KernelRooms.Spare spare = new KernelRooms.Spare();

  /// @param method the name of the kernel's method
  /// @param result the type of the elements that its results become
  /// @param refuses whether the method can return numbers that this type does not have
  /// @param sources the names of the parameters that are views
  public KernelSignature(String method, TypeCode result, boolean refuses, String... sources) {
    this.method = method;
    this.result = result;
    this.refuses = refuses;
    this.convertsResults = !KernelElements.areNumbersOfVectors(result) && result != TypeCode.BOOL;
    this.sources = List.of(sources);
    this.start = new KernelStart(method, result);
  }

  /// How many elements a step of a call computes, or 0 for a plain loop.
  int lanes(KernelLoops loops, MemoryWindow[] windows) {
    return start.lanes(loops, windows);
  }

  /// The loops with vectors of a kernel that has several.
  KernelStages stages(KernelLoops loops) {
    KernelStages known = stages;
    if (known == null) {
      known = loops.stages();
      stages = known;
    }
    return known;
  }

  TypeCode result() {
    return result;
  }

  boolean refuses() {
    return refuses;
  }

  /// Whether vectors compute other numbers than are stored.
  boolean convertsResults() {
    return convertsResults;
  }

  KernelRooms.Spare spare() {
    return spare;
  }

  /// The number of elements that all sources have.
  ///
  /// @throws IllegalArgumentException if they do not have the same number
  /// @throws NullPointerException if one is null
  public long size(ArrayView... views) {
    requireSameSizes(views);
    return views[0].size();
  }

  /// Refuses views that do not have the same number of elements, by the names of their parameters.
  void requireSameSizes(MemoryWindow[] windows) {
    for (int i = 0; i < windows.length; i++) {
      requireView(windows[i], sources.get(i));
      requireSameSizes(windows[0], windows[i], sources.get(i));
    }
  }

  private void requireView(@Nullable MemoryWindow view, String name) {
    if (view == null) {
      throw new NullPointerException(
          method + " needs a view for " + name + ", and it is null: pass one");
    }
  }

  /// Refuses a target that does not have as many elements as the sources.
  void requireSameSizes(MemoryWindow[] windows, MemoryWindow target) {
    requireSameSizes(windows);
    requireView(target, "the target");
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

  /// The exception for a sum of integers that does not fit.
  ArithmeticException refusal(BigInteger sum, String type) {
    return new ArithmeticException(
        "the sum of "
            + method
            + " is "
            + sum
            + ", which does not fit "
            + type
            + ": return double from "
            + method
            + " for a rounded sum, or take sumExact() of the results of a kernel without reduce");
  }
}
