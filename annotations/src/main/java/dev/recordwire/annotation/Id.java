package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number by which a component of an evolvable record is known on the wire.
///
/// Written on every component of a record or on none: without it the ids are the positions, from 1,
/// and then components can only be added at the end. With it they can be added and removed anywhere
/// and reordered. An id stays with its component for ever; that of a removed one is not given to
/// another.
///
/// ```java
/// @Wire(evolvable = true)
/// record Station(@Id(1) int number, @Id(4) @Default("unknown") String name) {}
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Id {
  /// The number, 1 … 8191.
  int value();
}
