package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A wire type of numbers whose size depends on their digits.
public enum NumberType {
  BIGINT("bigint", 1, "BigInteger"),
  DECIMAL("decimal", 5, "BigDecimal");

  private final String wireName;
  private final int minBytes;

  @SuppressWarnings("ImmutableEnumChecker") // JavaType's records are immutable
  private final ClassType carrier;

  NumberType(String wireName, int minBytes, String simpleName) {
    this.wireName = wireName;
    this.minBytes = minBytes;
    this.carrier = JavaType.topLevel("java.math", simpleName);
  }

  /// The name in the wire format, and of the runtime's methods.
  public String wireName() {
    return wireName;
  }

  /// The minimum size of a number, without its length.
  public int minBytes() {
    return minBytes;
  }

  /// The Java type of the numbers.
  public ClassType carrier() {
    return carrier;
  }
}
