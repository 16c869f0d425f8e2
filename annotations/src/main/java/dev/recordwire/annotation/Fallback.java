package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the value for everything that a program does not know: a constant for the unknown codes of
/// an enum, or a record for the unknown tags of a union.
///
/// **A constant:** every unknown code of its enum is read as this constant.
///
/// So a reader that is older than the writer accepts payloads with constants that it does not know.
/// Without a fallback an unknown code is malformed. At most one constant of an enum has the
/// annotation, and it has a code of its own like the others. A component of type `OpenEnum<Side>`
/// keeps the unknown code instead.
///
/// ```java
/// enum Side {
///   @Code(1) BUY,
///   @Code(2) SELL,
///   @Code(0) @Fallback UNKNOWN
/// }
/// ```
///
/// **A record** that a [@Wire][Wire] sealed interface permits: its one component, of type
/// `UnknownVariant`, holds the tag and the bytes of a variant that a later version added, and the
/// record is written unchanged. So an old program passes on the records of a new one. The
/// interface's other records must be evolvable, since only these have their length on the wire. At
/// most one record has the annotation, and it has neither `@Wire` nor a [@Tag][Tag]. Without it an
/// unknown tag is malformed.
///
/// ```java
/// @Wire
/// sealed interface Event {
///   @Wire(evolvable = true) @Tag(1) record Opened(int door) implements Event {}
///   @Wire(evolvable = true) @Tag(2) record Closed(int door) implements Event {}
///   @Fallback record Unknown(UnknownVariant variant) implements Event {}
/// }
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Fallback {}
