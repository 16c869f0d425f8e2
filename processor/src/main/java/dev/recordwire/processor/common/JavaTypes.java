package dev.recordwire.processor.common;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ArrayOf;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Converts javac's types to the model's.
public final class JavaTypes {
  private JavaTypes() {}

  public static ClassType of(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      names.addFirst(each.getSimpleName().toString());
    }
    String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
    return new ClassType(packageName, List.copyOf(names));
  }

  /// Returns the kind of a type, as messages name it: `class`, `enum`, `annotation`.
  public static String kind(TypeElement type) {
    return type.getKind().name().toLowerCase(Locale.ROOT).replace("annotation_type", "annotation");
  }

  /// Returns the type without its annotations and type arguments; nothing for a type variable.
  public static Optional<JavaType> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(new Primitive(type.getKind().name().toLowerCase(Locale.ROOT)));
    }
    return switch (type.getKind()) {
      case DECLARED -> Optional.of(of(MoreTypes.asTypeElement(type)));
      case ARRAY -> of(MoreTypes.asArray(type).getComponentType()).map(ArrayOf::new);
      default -> Optional.empty();
    };
  }

  /// Returns the type with its arguments and without its annotations; nothing where it contains a
  /// wildcard or a type variable.
  public static Optional<JavaType> withArguments(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return withArguments(MoreTypes.asArray(type).getComponentType()).map(ArrayOf::new);
    }
    if (type.getKind() != TypeKind.DECLARED
        || MoreTypes.asDeclared(type).getTypeArguments().isEmpty()) {
      return of(type);
    }
    List<JavaType> arguments = new ArrayList<>();
    for (TypeMirror argument : MoreTypes.asDeclared(type).getTypeArguments()) {
      withArguments(argument).ifPresent(arguments::add);
    }
    return arguments.size() == MoreTypes.asDeclared(type).getTypeArguments().size()
        ? Optional.of(new JavaType.Generic(of(MoreTypes.asTypeElement(type)), arguments))
        : Optional.empty();
  }

  /// Returns whether the type names a type that does not exist (yet).
  public static boolean isUnresolved(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> true;
      case ARRAY -> isUnresolved(MoreTypes.asArray(type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(JavaTypes::isUnresolved);
      default -> false;
    };
  }

  /// Returns the type with its arguments and without its annotations, as messages quote it.
  public static String describe(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
      String name = of(MoreTypes.asTypeElement(type)).toString();
      return arguments.isEmpty()
          ? name
          : name
              + "<"
              + String.join(", ", arguments.stream().map(JavaTypes::describe).toList())
              + ">";
    }
    return of(type).map(JavaType::toString).orElseGet(type::toString);
  }
}
