package dev.recordwire.processor.common;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ArrayOf;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Generic;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;

/// Converts the model's types to JavaPoet's.
public final class TypeNames {
  private TypeNames() {}

  public static TypeName of(JavaType type) {
    return switch (type) {
      case Primitive(String name) -> primitive(name);
      case ArrayOf(JavaType element) -> ArrayTypeName.of(of(element));
      case ClassType named -> of(named);
      case Generic(ClassType raw, List<JavaType> arguments) ->
          ParameterizedTypeName.get(
              of(raw), arguments.stream().map(TypeNames::of).toArray(TypeName[]::new));
    };
  }

  public static ClassName of(ClassType type) {
    List<String> names = type.simpleNames();
    String[] inner = names.subList(1, names.size()).toArray(String[]::new);
    return ClassName.get(type.packageName(), names.getFirst(), inner);
  }

  private static TypeName primitive(String name) {
    return switch (name) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      case "char" -> TypeName.CHAR;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
