package dev.recordwire.it.records;

import dev.recordwire.annotation.FieldOrder;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Wire;
import org.jspecify.annotations.Nullable;

/// A record whose order on the wire differs from its declaration.
@Wire(order = FieldOrder.CANONICAL, lengths = LengthPrefix.UINT16)
public record Sorted(
    String title,
    byte b,
    @Nullable Integer maybe,
    int zeta,
    double alpha,
    Point origin,
    short s,
    boolean a,
    Label label,
    long aZ) {
  /// A record whose components have other names on the other side: `Zip`, `age` and `name`.
  @Wire(order = FieldOrder.CANONICAL)
  public record Person(short age, @Name("name") short called, @Name("Zip") short zip) {}

  /// A record of fixed size.
  @Wire
  public record Point(float x, float y) {}

  /// A record of variable size.
  @Wire
  public record Label(String text, long number) {}
}
