package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.GeneratedNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// The types with codecs, and the names of the codecs.
public final class WireElements {
  private WireElements() {}

  /// Returns whether a type is annotated `@Wire`.
  static boolean isWire(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Wire.class);
  }

  /// Returns whether a type is a sealed interface, whose codec is the codec of a union.
  public static boolean isUnion(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
  }

  /// Returns whether a type can have a codec.
  static boolean isRecordOrUnion(TypeElement type) {
    return type.getKind() == ElementKind.RECORD || isUnion(type);
  }

  /// Returns the name of the generated view, `Outer_InnerView` for a nested type, if the type asks
  /// for one.
  public static Optional<ClassType> viewOf(TypeElement type) {
    return type.getAnnotation(Wire.class).view()
        ? Optional.of(GeneratedNames.beside(JavaTypes.of(type), "View"))
        : Optional.empty();
  }

  /// Returns the name of the generated class: `Outer_InnerCodec` for a nested type.
  public static ClassType codecOf(TypeElement type) {
    return GeneratedNames.beside(JavaTypes.of(type), "Codec");
  }

  /// Returns whether a type is annotated `@Wire(table = true)`.
  public static boolean hasTable(TypeElement type) {
    Wire wire = type.getAnnotation(Wire.class);
    return wire != null && wire.table();
  }

  /// Returns the name of the generated table: `Outer_InnerTable` for a nested type.
  public static ClassType tableOf(TypeElement type) {
    return GeneratedNames.beside(JavaTypes.of(type), "Table");
  }
}
