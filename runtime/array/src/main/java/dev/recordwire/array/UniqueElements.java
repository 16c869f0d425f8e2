package dev.recordwire.array;

/// The different elements of a view, and where they were.
///
/// @param values the different elements in ascending order
/// @param counts how often each of them occurs
/// @param indices where each of them occurs first
/// @param inverse for each element of the view the index of its value: `values.take(inverse)` has
///     the elements again
/// @param <V> the view
public record UniqueElements<V extends ArrayView>(
    V values, Int64View counts, Int64View indices, Int64View inverse) {}
