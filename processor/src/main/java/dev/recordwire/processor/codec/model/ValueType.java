package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A fixed-size wire type whose carrier is a JDK class.
public enum ValueType {
  /// An unsigned number as a `BigInteger`, since no primitive represents it as a positive number.
  UINT64("uint64", 8, "java.math", "BigInteger", "uint64BigInteger", false),
  INSTANT("instant", 12, "java.time", "Instant", "instant", true),
  DURATION("duration", 12, "java.time", "Duration", "duration", true),
  DATE("date", 4, "java.time", "LocalDate", "date", false),
  TIME("time", 8, "java.time", "LocalTime", "time", true),
  DATETIME("datetime", 12, "java.time", "LocalDateTime", "datetime", true),
  UUID("uuid", 16, "java.util", "UUID", "uuid", false);

  private final String wireName;
  private final int bytes;

  @SuppressWarnings("ImmutableEnumChecker") // JavaType's records are immutable
  private final ClassType carrier;

  private final String reader;
  private final boolean checkedOnDecode;

  ValueType(
      String wireName,
      int bytes,
      String packageName,
      String simpleName,
      String reader,
      boolean checkedOnDecode) {
    this.wireName = wireName;
    this.bytes = bytes;
    this.carrier = JavaType.topLevel(packageName, simpleName);
    this.reader = reader;
    this.checkedOnDecode = checkedOnDecode;
  }

  /// The name in the wire format, and of the runtime's method that writes it.
  public String wireName() {
    return wireName;
  }

  /// The size on the wire.
  public int bytes() {
    return bytes;
  }

  /// The Java type of the values.
  public ClassType carrier() {
    return carrier;
  }

  /// The runtime's method that reads it.
  public String reader() {
    return reader;
  }

  /// Returns whether the wire has bytes without a meaning.
  public boolean checkedOnDecode() {
    return checkedOnDecode;
  }
}
