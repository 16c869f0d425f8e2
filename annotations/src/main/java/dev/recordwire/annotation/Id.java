package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number of a component of an evolvable record on the wire.
///
/// Either every component of a record has an id, or none has one. Without ids the positions, from
/// 1, are the ids, and components can only be added at the end. With ids, components can be added
/// and removed anywhere and reordered. An id stays with its component for ever; the id of a removed
/// component is not given to another.
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
