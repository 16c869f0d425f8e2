package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A wire type of a fixed size that one of the JDK's own classes carries.
public enum ValueType {
  /// An unsigned number that no primitive holds with its sign.
  UINT64("uint64", 8, "java.math", "BigInteger", "uint64BigInteger", false),
  INSTANT("instant", 12, "java.time", "Instant", "instant", true),
  DURATION("duration", 12, "java.time", "Duration", "duration", true),
  DATE("date", 4, "java.time", "LocalDate", "date", false),
  TIME("time", 8, "java.time", "LocalTime", "time", true),
  DATETIME("datetime", 12, "java.time", "LocalDateTime", "datetime", true),
  UUID("uuid", 16, "java.util", "UUID", "uuid", false);

  private final String wireName;
  private final int bytes;

  @SuppressWarnings("ImmutableEnumChecker") // it is, though it does not say so
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

  /// The name in the wire format, which is also that of the runtime's method that writes it.
  public String wireName() {
    return wireName;
  }

  /// The size on the wire.
  public int bytes() {
    return bytes;
  }

  /// The Java type that carries it.
  public ClassType carrier() {
    return carrier;
  }

  /// The runtime's method that reads it.
  public String reader() {
    return reader;
  }

  /// Whether the wire has bytes that mean nothing.
  public boolean checkedOnDecode() {
    return checkedOnDecode;
  }
}
