package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ArrayOf;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table of annotations and the Java types that they encode, on which the analyzer relies.
///
/// The first row that has a Java type is the type's natural wire type, without an annotation: `int`
/// is int32 because that row stands before the rows of uint8 and uint16.
public final class WireTable {
  private static final JavaType STRING = JavaType.topLevel("java.lang", "String");
  private static final JavaType BYTES = new ArrayOf(new Primitive("byte"));
  private static final JavaType SEGMENT = JavaType.topLevel("java.lang.foreign", "MemorySegment");

  private static final List<WireAnnotation> ROWS = rows();

  /// The wire types without an annotation: their Java types have no other wire type.
  private static final List<WireType> OF_CLASSES = ofClasses();

  private WireTable() {}

  private static List<WireAnnotation> rows() {
    List<WireAnnotation> rows = new ArrayList<>();
    for (ScalarType scalar : ScalarType.values()) {
      rows.add(scalar(scalar));
    }
    rows.add(
        new WireAnnotation(
            "Utf8", List.of(new WireType.Text(STRING), new WireType.Text(RuntimeTypes.UTF8_VIEW))));
    rows.add(
        new WireAnnotation(
            "Binary", List.of(new WireType.Binary(BYTES), new WireType.Binary(SEGMENT))));
    for (ScalarType element : ScalarType.values()) {
      rows.add(array(element));
    }
    return List.copyOf(rows);
  }

  private static List<WireType> ofClasses() {
    List<WireType> types = new ArrayList<>();
    for (NumberType number : NumberType.values()) {
      types.add(new WireType.BigNumber(number));
    }
    for (ValueType value : ValueType.values()) {
      if (value != ValueType.UINT64) {
        types.add(new WireType.Value(value));
      }
    }
    for (StandardType standard : StandardType.values()) {
      types.add(standard.type());
    }
    return List.copyOf(types);
  }

  private static WireAnnotation scalar(ScalarType scalar) {
    List<WireType> forms = new ArrayList<>();
    for (JavaType carrier : scalar.carriers()) {
      forms.add(new WireType.Scalar(scalar, carrier));
      forms.add(new WireType.Scalar(scalar, carrier.boxed()));
    }
    if (scalar == ScalarType.UINT64) {
      forms.add(new WireType.Value(ValueType.UINT64));
    }
    return new WireAnnotation(scalar.className(), forms);
  }

  private static WireAnnotation array(ScalarType element) {
    List<WireType> forms = new ArrayList<>();
    for (JavaType carrier : element.carriers()) {
      forms.add(new WireType.Array(element, new ArrayOf(carrier)));
    }
    forms.add(new WireType.View(element));
    return new WireAnnotation(element.className() + "Array", forms);
  }

  /// Every annotation that determines a wire type.
  public static List<WireAnnotation> annotations() {
    return ROWS;
  }

  /// Returns the annotation of a qualified name, or nothing for another library's annotation.
  public static Optional<WireAnnotation> annotation(String qualifiedName) {
    return ROWS.stream().filter(row -> row.qualifiedName().equals(qualifiedName)).findFirst();
  }

  /// Returns the wire type of a Java type without an annotation.
  public static Optional<WireType> natural(JavaType carrier) {
    return Stream.concat(
            OF_CLASSES.stream().filter(type -> type.carrier().equals(carrier)),
            ROWS.stream().flatMap(row -> row.formFor(carrier).stream()))
        .findFirst();
  }

  /// Returns the annotations that can encode a Java type, the natural annotation first.
  public static List<WireAnnotation> annotationsFor(JavaType carrier) {
    return ROWS.stream().filter(row -> row.formFor(carrier).isPresent()).toList();
  }
}
