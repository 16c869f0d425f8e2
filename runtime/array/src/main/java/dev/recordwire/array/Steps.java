package dev.recordwire.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The operations of a lazy view on a block of elements, one after the other.
///
/// @param <V> the view that blocks are
final class Steps<V extends MemoryWindow> {
  /// One operation on a block, in place, given the index of its first element: gives the block. Its
  /// exceptions name an index within the block.
  interface Step<V> {
    V on(V block, long first);
  }

  /// A step that calls a function of the user's, whose exceptions are to pass unchanged, or are
  /// already those of the whole view.
  interface Calling<V> extends Step<V> {}

  /// A step that drops elements: gives the front of the block.
  interface Filtering<V> extends Calling<V> {}

  /// A view without elements, on which a step does nothing but check its arguments.
  private final V none;

  private final Step<V>[] steps;
  private final List<MemoryWindow> operands;
  private final boolean filters;

  private Steps(V none, Step<V>[] steps, List<MemoryWindow> operands, boolean filters) {
    this.none = none;
    this.steps = steps;
    this.operands = operands;
    this.filters = filters;
  }

  /// No operation yet on a view.
  @SuppressWarnings("unchecked") // an array of none holds none of another type
  static <V extends MemoryWindow> Steps<V> none(V view) {
    return new Steps<>(NumberBlocks.none(view), (Step<V>[]) new Step<?>[0], List.of(), false);
  }

  /// Whether one of the steps drops elements.
  boolean filters() {
    return filters;
  }

  /// Whether a view overlaps an operand so that writing to it block by block would change what has
  /// yet to be read.
  boolean readPartOf(V target) {
    for (MemoryWindow operand : operands) {
      if (operand.overlapsPartly(target)) {
        return true;
      }
    }
    return false;
  }

  /// The result of the steps for a block, in the block's memory.
  V on(V block, long first) {
    V made = block;
    int i = 0;
    try {
      for (; i < steps.length; i++) {
        made = steps[i].on(made, first);
      }
      return made;
    } catch (ArithmeticException e) {
      throw steps[i] instanceof Calling ? e : located(i, first, e);
    }
  }

  /// An exception that names an index within a block: makes it one among all elements, or, after a
  /// filter, says which block it is.
  private ArithmeticException located(int step, long first, ArithmeticException e) {
    for (int i = 0; i < step; i++) {
      if (steps[i] instanceof Filtering) {
        return RefusedElements.leftOf(first, e);
      }
    }
    return RefusedElements.after(first, e);
  }

  /// These steps and one more.
  Steps<V> then(Step<V> step) {
    step.on(none, 0);
    Step<V>[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = step;
    return new Steps<>(none, more, operands, filters || step instanceof Filtering);
  }

  /// These steps and one more, that takes the elements of other views with those of the source.
  Steps<V> then(Step<V> step, MemoryWindow... others) {
    List<MemoryWindow> more = new ArrayList<>(operands);
    more.addAll(List.of(others));
    return new Steps<>(none, then(step).steps, List.copyOf(more), false);
  }

  /// Refuses another view where elements have been dropped.
  void requireAllElements() {
    if (filters) {
      throw new IllegalStateException(
          "after a filter it is not known which elements of another view go with those that are"
              + " left: take it in before the filter");
    }
  }
}
