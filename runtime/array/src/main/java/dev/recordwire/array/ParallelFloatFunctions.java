// Longer than 400 lines: it is the list of functions.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// [FloatFunctions] of the elements of a view, on several threads.
///
/// @param <V> the view
public sealed interface ParallelFloatFunctions<V extends FloatView<V>> permits ParallelFloatView {
  /// [FloatFunctions#exp()] on several threads, as a new view.
  default V exp() {
    return exp(self().newZeros());
  }

  /// [#exp()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V exp(V target) {
    return self().changed(Operator.EXP, target);
  }

  /// [FloatFunctions#expm1()] on several threads, as a new view.
  default V expm1() {
    return expm1(self().newZeros());
  }

  /// [#expm1()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V expm1(V target) {
    return self().changed(Operator.EXPM1, target);
  }

  /// [FloatFunctions#log()] on several threads, as a new view.
  default V log() {
    return log(self().newZeros());
  }

  /// [#log()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log(V target) {
    return self().changed(Operator.LOG, target);
  }

  /// [FloatFunctions#log1p()] on several threads, as a new view.
  default V log1p() {
    return log1p(self().newZeros());
  }

  /// [#log1p()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log1p(V target) {
    return self().changed(Operator.LOG1P, target);
  }

  /// [FloatFunctions#log2()] on several threads, as a new view.
  default V log2() {
    return log2(self().newZeros());
  }

  /// [#log2()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log2(V target) {
    return self().changed(Operator.LOG2, target);
  }

  /// [FloatFunctions#log10()] on several threads, as a new view.
  default V log10() {
    return log10(self().newZeros());
  }

  /// [#log10()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log10(V target) {
    return self().changed(Operator.LOG10, target);
  }

  /// [FloatFunctions#cbrt()] on several threads, as a new view.
  default V cbrt() {
    return cbrt(self().newZeros());
  }

  /// [#cbrt()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V cbrt(V target) {
    return self().changed(Operator.CBRT, target);
  }

  /// [FloatFunctions#sin()] on several threads, as a new view.
  default V sin() {
    return sin(self().newZeros());
  }

  /// [#sin()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sin(V target) {
    return self().changed(Operator.SIN, target);
  }

  /// [FloatFunctions#cos()] on several threads, as a new view.
  default V cos() {
    return cos(self().newZeros());
  }

  /// [#cos()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V cos(V target) {
    return self().changed(Operator.COS, target);
  }

  /// [FloatFunctions#tan()] on several threads, as a new view.
  default V tan() {
    return tan(self().newZeros());
  }

  /// [#tan()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V tan(V target) {
    return self().changed(Operator.TAN, target);
  }

  /// [FloatFunctions#asin()] on several threads, as a new view.
  default V asin() {
    return asin(self().newZeros());
  }

  /// [#asin()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V asin(V target) {
    return self().changed(Operator.ASIN, target);
  }

  /// [FloatFunctions#acos()] on several threads, as a new view.
  default V acos() {
    return acos(self().newZeros());
  }

  /// [#acos()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V acos(V target) {
    return self().changed(Operator.ACOS, target);
  }

  /// [FloatFunctions#atan()] on several threads, as a new view.
  default V atan() {
    return atan(self().newZeros());
  }

  /// [#atan()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V atan(V target) {
    return self().changed(Operator.ATAN, target);
  }

  /// [FloatFunctions#sinh()] on several threads, as a new view.
  default V sinh() {
    return sinh(self().newZeros());
  }

  /// [#sinh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sinh(V target) {
    return self().changed(Operator.SINH, target);
  }

  /// [FloatFunctions#cosh()] on several threads, as a new view.
  default V cosh() {
    return cosh(self().newZeros());
  }

  /// [#cosh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V cosh(V target) {
    return self().changed(Operator.COSH, target);
  }

  /// [FloatFunctions#tanh()] on several threads, as a new view.
  default V tanh() {
    return tanh(self().newZeros());
  }

  /// [#tanh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V tanh(V target) {
    return self().changed(Operator.TANH, target);
  }

  /// [FloatFunctions#floor()] on several threads, as a new view.
  default V floor() {
    return floor(self().newZeros());
  }

  /// [#floor()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V floor(V target) {
    return self().changed(Operator.FLOOR, target);
  }

  /// [FloatFunctions#ceil()] on several threads, as a new view.
  default V ceil() {
    return ceil(self().newZeros());
  }

  /// [#ceil()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V ceil(V target) {
    return self().changed(Operator.CEIL, target);
  }

  /// [FloatFunctions#rint()] on several threads, as a new view.
  default V rint() {
    return rint(self().newZeros());
  }

  /// [#rint()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V rint(V target) {
    return self().changed(Operator.RINT, target);
  }

  /// [FloatFunctions#trunc()] on several threads, as a new view.
  default V trunc() {
    return trunc(self().newZeros());
  }

  /// [#trunc()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V trunc(V target) {
    return self().changed(Operator.TRUNC, target);
  }

  /// [FloatFunctions#reciprocal()] on several threads, as a new view.
  default V reciprocal() {
    return reciprocal(self().newZeros());
  }

  /// [#reciprocal()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V reciprocal(V target) {
    return self().changed(Operator.RECIPROCAL, target);
  }

  /// [FloatFunctions#sign()] on several threads, as a new view.
  default V sign() {
    return sign(self().newZeros());
  }

  /// [#sign()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sign(V target) {
    return self().changed(Operator.SIGN, target);
  }

  /// [FloatFunctions#pow(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V pow(V other) {
    return self().combined(Operator.POW, other);
  }

  /// [FloatFunctions#pow(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V pow(V other, V target) {
    return self().combined(Operator.POW, other, target);
  }

  /// [FloatFunctions#hypot(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V hypot(V other) {
    return self().combined(Operator.HYPOT, other);
  }

  /// [FloatFunctions#hypot(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V hypot(V other, V target) {
    return self().combined(Operator.HYPOT, other, target);
  }

  /// [FloatFunctions#atan2(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V atan2(V other) {
    return self().combined(Operator.ATAN2, other);
  }

  /// [FloatFunctions#atan2(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V atan2(V other, V target) {
    return self().combined(Operator.ATAN2, other, target);
  }

  /// [FloatFunctions#mod(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V mod(V other) {
    return self().combined(Operator.MOD, other);
  }

  /// [FloatFunctions#mod(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V mod(V other, V target) {
    return self().combined(Operator.MOD, other, target);
  }

  /// [FloatFunctions#floorDivide(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V floorDivide(V other) {
    return self().combined(Operator.FLOOR_DIVIDE, other);
  }

  /// [FloatFunctions#floorDivide(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V floorDivide(V other, V target) {
    return self().combined(Operator.FLOOR_DIVIDE, other, target);
  }

  /// [FloatFunctions#fmin(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V fmin(V other) {
    return self().combined(Operator.FMIN, other);
  }

  /// [FloatFunctions#fmin(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V fmin(V other, V target) {
    return self().combined(Operator.FMIN, other, target);
  }

  /// [FloatFunctions#fmax(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V fmax(V other) {
    return self().combined(Operator.FMAX, other);
  }

  /// [FloatFunctions#fmax(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V fmax(V other, V target) {
    return self().combined(Operator.FMAX, other, target);
  }

  private ParallelFloatView<V> self() {
    return (ParallelFloatView<V>) this;
  }
}
