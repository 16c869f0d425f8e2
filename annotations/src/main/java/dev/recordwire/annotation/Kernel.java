package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A static method that computes one element from the elements of other arrays at the same index.
///
/// A parameter becomes a view, and one that is annotated [Scalar] stays a single value for all
/// elements. The Java type says which view, unless an annotation of the wire does: `double` is a
/// `Float64View`, `@Uint8 int` is a `Uint8View`, `boolean` is a `BoolView`; and so for the result.
///
/// Each result equals what the method returns, bit for bit, whether vectors compute it or not;
/// every NaN is stored as [Double#NaN] or [Float#NaN].
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Kernel {
  /// How the results are combined into one; with [Reduction#NONE] they become a new array.
  Reduction reduce() default Reduction.NONE;

  /// False to let the method contain anything: the kernel then is a plain loop that calls it. With
  /// true, an expression that vectors can't compute with the same bits is an error.
  boolean vector() default true;
}
