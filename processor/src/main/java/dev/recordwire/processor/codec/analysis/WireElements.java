package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.GeneratedNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

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

  /// Returns whether a type, or a type in it, is one that does not exist and has the name of a
  /// class that is made from a type: its codec, its view or its table.
  public static boolean isMadeFrom(TypeElement type, TypeMirror named) {
    return switch (named.getKind()) {
      case ERROR -> madeFrom(type).anyMatch(each -> isNamed(named, each));
      case ARRAY -> isMadeFrom(type, MoreTypes.asArray(named).getComponentType());
      case DECLARED ->
          MoreTypes.asDeclared(named).getTypeArguments().stream()
              .anyMatch(argument -> isMadeFrom(type, argument));
      default -> false;
    };
  }

  private static Stream<ClassType> madeFrom(TypeElement type) {
    Stream<ClassType> table = hasTable(type) ? Stream.of(tableOf(type)) : Stream.empty();
    return Stream.of(Stream.of(codecOf(type)), viewOf(type).stream(), table)
        .flatMap(names -> names);
  }

  private static boolean isNamed(TypeMirror named, ClassType type) {
    String name = named.toString();
    return name.equals(type.simpleName()) || name.equals(type.toString());
  }
}
