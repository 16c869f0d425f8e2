package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The most elements that a collection, map or array of objects may have, from 1 on; more are an
/// error on both sides.
///
/// Before a component it applies to the component's own type, and inside a type to the type that it
/// precedes: `@MaxCount(10) List<@MaxCount(3) List<Double>>`. For arrays of numbers see the
/// `maxCount` of [@Int32Array][Int32Array] and its siblings.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface MaxCount {
  /// The number, from 1 on.
  int value();
}
