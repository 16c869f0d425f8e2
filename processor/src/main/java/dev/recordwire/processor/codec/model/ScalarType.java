package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.stream.Stream;

/// A wire type of one fixed-size value: its name, its bytes and the Java primitives that carry it.
///
/// Everything that is said of a scalar or of an array of it is derived from its row here: the
/// annotations `@Int32` and `@Int32Array`, the runtime's `int32` and `int32Array`, the view
/// `Int32View`.
public enum ScalarType {
  BOOL("bool", 1, Range.CHECKED_ON_DECODE, "boolean"),
  INT8("int8", 1, Range.WHOLE, "byte"),
  INT16("int16", 2, Range.WHOLE, "short"),
  INT32("int32", 4, Range.WHOLE, "int"),
  INT64("int64", 8, Range.WHOLE, "long"),
  UINT8("uint8", 1, Range.CHECKED_ON_ENCODE, "int", "short"),
  UINT16("uint16", 2, Range.CHECKED_ON_ENCODE, "int", "char"),
  UINT32("uint32", 4, Range.CHECKED_ON_ENCODE, "long"),
  UINT64("uint64", 8, Range.WHOLE, "long"),
  FLOAT32("float32", 4, Range.WHOLE, "float"),
  FLOAT64("float64", 8, Range.WHOLE, "double"),
  FLOAT16("float16", 2, Range.WHOLE, "float");

  /// Where the carrier and the wire do not have the same values, and the one that has fewer checks.
  public enum Range {
    /// Carrier and wire take each other's values, as they are or rounded.
    WHOLE,
    /// The carrier has values that the wire has not.
    CHECKED_ON_ENCODE,
    /// The wire has bytes that mean nothing.
    CHECKED_ON_DECODE
  }

  private final String wireName;
  private final int bytes;
  private final Range range;

  @SuppressWarnings("ImmutableEnumChecker") // the list is, though its type does not say so
  private final List<JavaType> carriers;

  ScalarType(String wireName, int bytes, Range range, String... carriers) {
    this.wireName = wireName;
    this.bytes = bytes;
    this.range = range;
    this.carriers = Stream.of(carriers).<JavaType>map(JavaType.Primitive::new).toList();
  }

  /// The name in the wire format, which is also that of the runtime's methods.
  public String wireName() {
    return wireName;
  }

  /// The name as the first word of a class: `Int32` in `@Int32`, `@Int32Array` and `Int32View`.
  public String className() {
    return Character.toUpperCase(wireName.charAt(0)) + wireName.substring(1);
  }

  /// The size on the wire.
  public int bytes() {
    return bytes;
  }

  public Range range() {
    return range;
  }

  /// The Java types that carry one value; the first is the one that the runtime reads and writes.
  public List<JavaType> carriers() {
    return carriers;
  }

  /// The view over an array of these values.
  public JavaType view() {
    return JavaType.topLevel("dev.recordwire.array", className() + "View");
  }
}
