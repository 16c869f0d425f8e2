package dev.recordwire.processor.codec.emission;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/// The static methods of a codec class, each of which calls the method of the same name on `CODEC`:
/// encoding, decoding and the size. Everything else is called on `CODEC` itself, because javac
/// takes its time for each method of each record.
final class DelegatingMethods {
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
  private static final TypeName SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
  private static final TypeName BUFFER = ClassName.get("java.nio", "ByteBuffer");

  private DelegatingMethods() {}

  static List<MethodSpec> delegating(ClassName type) {
    ParameterSpec value = parameter(type, "value");
    ParameterSpec bytes = parameter(BYTES, "bytes");
    ParameterSpec offset = parameter(TypeName.INT, "offset");
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(method(BYTES, "encode", value));
    methods.add(method(TypeName.INT, "encode", value, parameter(BYTES, "target"), offset));
    methods.add(
        method(
            TypeName.LONG,
            "encode",
            value,
            parameter(SEGMENT, "target"),
            parameter(TypeName.LONG, "offset")));
    methods.add(method(TypeName.INT, "encode", value, parameter(BUFFER, "target")));
    methods.add(method(TypeName.LONG, "encodedSize", value));
    decode(methods, type, bytes);
    decode(methods, type, bytes, offset, parameter(TypeName.INT, "length"));
    decode(methods, type, parameter(SEGMENT, "source"));
    decode(methods, type, parameter(BUFFER, "source"));
    return methods;
  }

  private static void decode(List<MethodSpec> methods, ClassName type, ParameterSpec... source) {
    ParameterSpec limits = parameter(RuntimeNames.DECODE_LIMITS, "limits");
    methods.add(method(type, "decode", source));
    methods.add(method(type, "decode", append(source, limits)));
  }

  private static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  private static ParameterSpec[] append(ParameterSpec[] parameters, ParameterSpec last) {
    List<ParameterSpec> all = new ArrayList<>(List.of(parameters));
    all.add(last);
    return all.toArray(ParameterSpec[]::new);
  }

  private static MethodSpec method(TypeName result, String name, ParameterSpec... parameters) {
    String arguments = Arrays.stream(parameters).map(ParameterSpec::name).collect(joining(", "));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameters(List.of(parameters))
        .addStatement("return CODEC.$L($L)", name, arguments)
        .build();
  }
}
