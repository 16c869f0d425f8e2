package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.ffi.model.CScalar;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The C side of values: as layouts, as the types of method handles, and in GraalVM's notation.
final class CTypes {
  /// A value on C's side.
  ///
  /// @param layout the expression of its layout
  /// @param carrier its type in a method handle
  /// @param shape GraalVM's notation
  record CType(CodeBlock layout, TypeName carrier, String shape) {}

  private static final CType ADDRESS =
      new CType(
          CodeBlock.of("$T.ADDRESS", FfiNames.VALUE_LAYOUT), FfiNames.MEMORY_SEGMENT, "void*");

  private CTypes() {}

  static CType of(Passing passing) {
    return switch (passing) {
      case Passing.Scalar(CScalar type) -> of(type);
      case Passing.Length(_, CScalar type) -> of(type);
      case Passing.StructValue(var struct) ->
          new CType(
              CodeBlock.of("$T.LAYOUT", TypeNames.of(struct.generated())),
              FfiNames.MEMORY_SEGMENT,
              struct.shape());
      default -> ADDRESS;
    };
  }

  /// Returns the type of a result; nothing for `void`.
  static Optional<CType> of(Result result) {
    return switch (result) {
      case Result.Nothing _ -> Optional.empty();
      case Result.Scalar(CScalar type) -> Optional.of(of(type));
      case Result.Status status -> Optional.of(of(status.type()));
      case Result.StructValue(var struct) -> Optional.of(of(new Passing.StructValue(struct)));
      case Result.WithErrno(var _, Optional<Primitive> value) ->
          Optional.of(value.map(CTypes::of).orElse(ADDRESS));
      default -> Optional.of(ADDRESS);
    };
  }

  static CType of(CScalar type) {
    return of(type.carrier());
  }

  /// Returns the expression of C's value for a Java value.
  ///
  /// @param subject the start of messages about the value, such as `LibZ.crc32.start is`
  static CodeBlock toC(CScalar type, String subject, CodeBlock value) {
    return type.isConverted()
        ? CodeBlock.of("$T.to$L($S, $L)", FfiNames.UNSIGNED, unsigned(type), subject, value)
        : value;
  }

  /// Returns the expression of the Java value for a value from C.
  static CodeBlock fromC(CScalar type, CodeBlock value) {
    if (!type.isConverted()) {
      return value;
    }
    CodeBlock widened = CodeBlock.of("$T.of$L($L)", FfiNames.UNSIGNED, unsigned(type), value);
    return type.type().name().equals("short") ? CodeBlock.of("(short) $L", widened) : widened;
  }

  /// Returns the expression of the Java value behind a pointer from C.
  static CodeBlock pointee(CScalar type, String source, String pointer) {
    return fromC(
        type,
        CodeBlock.of("$T.$L($S, $N)", FfiNames.POINTERS, word(type.carrier()), source, pointer));
  }

  private static String unsigned(CScalar type) {
    return type.explicit().map(ScalarType::className).orElseThrow();
  }

  private static CType of(Primitive type) {
    return new CType(layout(type, ""), TypeNames.of(type), "j" + type.name());
  }

  /// Returns a number's type in the names of the runtime's methods.
  static String word(Primitive type) {
    return switch (type.name()) {
      case "boolean" -> "bool";
      case "byte" -> "int8";
      case "char" -> "char16";
      case "short" -> "int16";
      case "int" -> "int32";
      case "long" -> "int64";
      case "float" -> "float32";
      default -> "float64";
    };
  }

  /// Returns the layout of a number at any address.
  static CodeBlock unaligned(CScalar scalar) {
    Primitive type = scalar.carrier();
    boolean oneByte = type.name().equals("byte") || type.name().equals("boolean");
    return layout(type, oneByte ? "" : "_UNALIGNED");
  }

  /// Returns the `FunctionDescriptor` of a function.
  static CodeBlock descriptor(Result result, List<Parameter> passed) {
    Optional<CType> returned = of(result);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.$L(", FfiNames.FUNCTION_DESCRIPTOR, returned.isPresent() ? "of" : "ofVoid");
    String separator = "";
    if (returned.isPresent()) {
      code.add("$L", returned.get().layout());
      separator = ",$W";
    }
    for (Parameter parameter : passed) {
      code.add(separator).add("$L", of(parameter.passing()).layout());
      separator = ",$W";
    }
    return code.add(")").build();
  }

  private static CodeBlock layout(Primitive type, String suffix) {
    return CodeBlock.of(
        "$T.JAVA_$L$L", FfiNames.VALUE_LAYOUT, type.name().toUpperCase(Locale.ROOT), suffix);
  }
}
