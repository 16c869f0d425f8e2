package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A wire type of numbers that take as many bytes as they have digits.
public enum NumberType {
  BIGINT("bigint", 1, "BigInteger"),
  DECIMAL("decimal", 5, "BigDecimal");

  private final String wireName;
  private final int leastBytes;

  @SuppressWarnings("ImmutableEnumChecker") // it is, though it does not say so
  private final ClassType carrier;

  NumberType(String wireName, int leastBytes, String simpleName) {
    this.wireName = wireName;
    this.leastBytes = leastBytes;
    this.carrier = JavaType.topLevel("java.math", simpleName);
  }

  /// The name in the wire format, which is also that of the runtime's methods.
  public String wireName() {
    return wireName;
  }

  /// The fewest bytes that one takes, its length apart.
  public int leastBytes() {
    return leastBytes;
  }

  /// The Java type that carries it.
  public ClassType carrier() {
    return carrier;
  }
}
