package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Puts types on the wire that can't be annotated: an adapter converts them to a type with a wire
/// type, and back.
///
/// An adapter is a class with two static methods, `toWire` and `fromWire`, that the codec can
/// reach. `toWire` may return any type that a component may have.
///
/// ```java
/// final class MoneyAdapter {
///   static BigDecimal toWire(Money money) {
///     return money.amount();
///   }
///
///   static Money fromWire(BigDecimal amount) {
///     return Money.of(amount, EUR);
///   }
/// }
///
/// @Wire
/// record Order(long id, @WireAdapter(MoneyAdapter.class) Money total) {}
/// ```
///
/// On a component the adapters apply to its type and to the types inside it (`List<Money>`), on a
/// record to all of its components, and on a package to all of its records; the nearest adapter for
/// a type applies. An annotation of a wire type applies to the adapter's result:
/// `@Uint16 Port port` with an adapter from `Port` to `int`.
///
/// An exception out of `fromWire` becomes a DecodeException, and one out of `toWire` an
/// EncodeException, with the component's path and the exception as cause. Neither method is given
/// null. `toWire` may be called several times for one payload, to measure it and to write it, and
/// must return the same value each time.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.PACKAGE})
public @interface WireAdapter {
  /// The adapters.
  Class<?>[] value();
}
