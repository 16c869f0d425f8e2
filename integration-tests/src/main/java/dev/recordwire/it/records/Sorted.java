package dev.recordwire.it.records;

import dev.recordwire.annotation.FieldOrder;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Wire;
import org.jspecify.annotations.Nullable;

/// A record whose order on the wire is not that of its declaration.
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
  /// A record whose components the other side calls otherwise: `Zip`, `age` and `name`.
  @Wire(order = FieldOrder.CANONICAL)
  public record Person(short age, @Name("name") short called, @Name("Zip") short zip) {}

  /// A record of nothing but fixed sizes.
  @Wire
  public record Point(float x, float y) {}

  /// A record whose size varies.
  @Wire
  public record Label(String text, long number) {}
}
