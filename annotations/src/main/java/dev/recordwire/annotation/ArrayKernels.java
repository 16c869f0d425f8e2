package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A class of static methods, each on single elements, of which those annotated [Kernel] become
/// operations on whole arrays: the processor generates `XxxKernels` beside the class,
/// `Outer_InnerKernels` for a nested one.
///
/// ```java
/// @ArrayKernels
/// final class Physics {
///   @Kernel static double energy(double m, double v) { return 0.5 * m * v * v; }
/// }
/// Float64View energies = PhysicsKernels.energy(masses, speeds);
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArrayKernels {}
