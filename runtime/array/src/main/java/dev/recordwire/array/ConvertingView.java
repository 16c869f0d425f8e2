package dev.recordwire.array;

import java.lang.foreign.MemorySegment;

/// A view of a type that is stored but not computed with: what is asked of its elements is asked of
/// their copies in a type that holds them all.
///
/// @param <V> the view itself
abstract sealed class ConvertingView<V extends ConvertingView<V>> extends ArrayView
    implements ViewIndexing<V>, ViewOrder<V>, ViewShape<V>, ViewSets<V>
    permits Float16View, BoolView {
  ConvertingView(byte[] bytes, long base, long size, long stride, TypeCode type) {
    super(bytes, base, size, stride, type);
  }

  ConvertingView(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    super(segment, base, size, stride, type);
  }

  ConvertingView(V whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// The elements in the type that is computed with.
  abstract ArrayView numbers();

  /// Elements of that type in this view's own.
  abstract V converted(ArrayView numbers);

  private ArrayView numbers(String operation) {
    requireElements(operation);
    return numbers();
  }

  @Override
  public double sumAsDouble() {
    return numbers().sumAsDouble();
  }

  @Override
  public double mean() {
    return numbers("mean").mean();
  }

  @Override
  public double variance() {
    return variance(0);
  }

  @Override
  public double variance(int ddof) {
    return numbers("variance").variance(ddof);
  }

  @Override
  public double std() {
    return std(0);
  }

  @Override
  public double std(int ddof) {
    return numbers("variance").std(ddof);
  }

  @Override
  public double norm() {
    return numbers().norm();
  }

  @Override
  public double median() {
    return numbers("median").median();
  }

  @Override
  public double quantile(double q) {
    return numbers("quantile").quantile(q);
  }

  @Override
  public Float64View quantiles(double... qs) {
    return numbers("quantile").quantiles(qs);
  }

  @Override
  public Histogram histogram(int bins) {
    return numbers().histogram(bins);
  }

  @Override
  public Histogram histogram(int bins, double low, double high) {
    return numbers().histogram(bins, low, high);
  }

  @Override
  public long argMin() {
    return numbers("argMin").argMin();
  }

  @Override
  public long argMax() {
    return numbers("argMax").argMax();
  }

  @Override
  public V sorted() {
    return converted(numbers().sorted());
  }

  @Override
  public V unique() {
    return converted(numbers().unique());
  }

  @Override
  public V reversed() {
    return converted(numbers().reversed());
  }

  @Override
  public void sort() {
    requireWritable();
    takeFrom(sorted());
  }

  @Override
  public void reverse() {
    requireWritable();
    takeFrom(reversed());
  }
}
