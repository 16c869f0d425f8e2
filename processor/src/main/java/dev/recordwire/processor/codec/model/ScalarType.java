package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.stream.Stream;

/// A wire type of one fixed-size value: its name, its bytes and the Java primitives that carry it.
///
/// A row determines all names of a scalar and its arrays: the annotations `@Int32` and
/// `@Int32Array`, the runtime's `int32` and `int32Array`, and the view `Int32View`.
public enum ScalarType {
  BOOL("bool", 1, RangeCheck.ON_DECODE, "boolean"),
  INT8("int8", 1, RangeCheck.NONE, "byte"),
  INT16("int16", 2, RangeCheck.NONE, "short"),
  INT32("int32", 4, RangeCheck.NONE, "int"),
  INT64("int64", 8, RangeCheck.NONE, "long"),
  UINT8("uint8", 1, RangeCheck.ON_ENCODE, "int", "short"),
  UINT16("uint16", 2, RangeCheck.ON_ENCODE, "int", "char"),
  UINT32("uint32", 4, RangeCheck.ON_ENCODE, "long"),
  UINT64("uint64", 8, RangeCheck.NONE, "long"),
  FLOAT32("float32", 4, RangeCheck.NONE, "float"),
  FLOAT64("float64", 8, RangeCheck.NONE, "double"),
  FLOAT16("float16", 2, RangeCheck.NONE, "float");

  /// The side that checks a value's range, where carrier and wire have different values.
  public enum RangeCheck {
    /// Each value of the carrier fits the wire and vice versa, as it is or rounded.
    NONE,
    /// The carrier has values that the wire can't represent.
    ON_ENCODE,
    /// The wire has bytes without a meaning.
    ON_DECODE
  }

  private final String wireName;
  private final int bytes;
  private final RangeCheck rangeCheck;

  @SuppressWarnings("ImmutableEnumChecker") // the list is immutable
  private final List<JavaType> carriers;

  ScalarType(String wireName, int bytes, RangeCheck rangeCheck, String... carriers) {
    this.wireName = wireName;
    this.bytes = bytes;
    this.rangeCheck = rangeCheck;
    this.carriers = Stream.of(carriers).<JavaType>map(JavaType.Primitive::new).toList();
  }

  /// The name in the wire format, and of the runtime's methods.
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

  public RangeCheck rangeCheck() {
    return rangeCheck;
  }

  /// The Java types that carry a value; the runtime reads and writes the first.
  public List<JavaType> carriers() {
    return carriers;
  }

  /// The view over an array of these values.
  public JavaType view() {
    return JavaType.topLevel("dev.recordwire.array", className() + "View");
  }
}
