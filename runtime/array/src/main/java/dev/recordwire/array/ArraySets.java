package dev.recordwire.array;

/// Elements of any type as sets, in which each occurs once.
///
/// Elements are the same if [Double#compare] has it so: all NaN are one element, and -0.0 and 0.0
/// are two.
public sealed interface ArraySets permits ArrayView, ViewSets {
  /// The different elements in ascending order, in new memory.
  ArrayView unique();

  /// The different elements, how often they occur, and where.
  ///
  /// @throws IllegalStateException if there are more elements than an array can hold
  UniqueElements<? extends ArrayView> uniqueElements();
}
