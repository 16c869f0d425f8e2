package dev.recordwire.processor.kernels.model;

import java.util.Locale;

/// A primitive type, as Java computes with it.
public enum ValueType {
  BOOLEAN,
  BYTE,
  SHORT,
  CHAR,
  INT,
  LONG,
  FLOAT,
  DOUBLE;

  /// Returns the type of a keyword.
  public static ValueType of(String keyword) {
    return valueOf(keyword.toUpperCase(Locale.ROOT));
  }

  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isNumeric() {
    return this != BOOLEAN;
  }

  /// Whether numbers of the type are integers.
  public boolean isIntegral() {
    return isNumeric() && !isFloatingPoint();
  }

  public boolean isFloatingPoint() {
    return this == FLOAT || this == DOUBLE;
  }

  /// The type in which Java computes with a single operand of this type.
  public ValueType promoted() {
    return this == BYTE || this == SHORT || this == CHAR ? INT : this;
  }

  /// The type in which Java computes with operands of this type and another.
  public ValueType promoted(ValueType other) {
    ValueType mine = promoted();
    ValueType its = other.promoted();
    return mine.compareTo(its) >= 0 ? mine : its;
  }
}
