package dev.recordwire.processor.codec.emission;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/// The static methods of a codec class, each of which calls the method of the same name on `CODEC`.
final class DelegatingMethods {
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
  private static final TypeName SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
  private static final TypeName BUFFER = ClassName.get("java.nio", "ByteBuffer");

  private DelegatingMethods() {}

  static List<MethodSpec> delegating(ClassName type) {
    List<MethodSpec> methods = new ArrayList<>();
    ParameterSpec value = parameter(type, "value");
    ParameterSpec limits = parameter(RuntimeNames.DECODE_LIMITS, "limits");
    encode(methods, limits, BYTES, value);
    encode(
        methods,
        limits,
        TypeName.INT,
        value,
        parameter(BYTES, "target"),
        parameter(TypeName.INT, "offset"));
    encode(
        methods,
        limits,
        TypeName.LONG,
        value,
        parameter(SEGMENT, "target"),
        parameter(TypeName.LONG, "offset"));
    encode(methods, limits, TypeName.INT, value, parameter(BUFFER, "target"));
    methods.add(method(TypeName.LONG, "encodedSize", value));

    ParameterSpec[] buffer = {parameter(BUFFER, "source")};
    List<ParameterSpec[]> sources =
        List.of(
            new ParameterSpec[] {parameter(BYTES, "bytes")},
            new ParameterSpec[] {
              parameter(BYTES, "bytes"),
              parameter(TypeName.INT, "offset"),
              parameter(TypeName.INT, "length")
            },
            new ParameterSpec[] {parameter(SEGMENT, "source")});
    TypeName prefix = ParameterizedTypeName.get(RuntimeNames.DECODED_PREFIX, type);
    sources.forEach(source -> decode(methods, limits, type, "decode", source));
    decode(methods, limits, type, "decode", buffer);
    decode(methods, limits, type, "decodeNext", buffer);
    sources.forEach(source -> decode(methods, limits, prefix, "decodePrefix", source));
    sources.forEach(source -> decode(methods, limits, TypeName.VOID, "verify", source));
    decode(methods, limits, TypeName.VOID, "verify", buffer);
    methods.add(method(ClassName.get(OptionalInt.class), "fixedSize"));
    methods.add(method(ClassName.get(String.class), "schema"));
    methods.add(method(ClassName.get(String.class), "fingerprint"));
    return methods;
  }

  private static void decode(
      List<MethodSpec> methods,
      ParameterSpec limits,
      TypeName result,
      String name,
      ParameterSpec... source) {
    methods.add(method(result, name, source));
    methods.add(method(result, name, append(source, limits)));
  }

  private static void encode(
      List<MethodSpec> methods,
      ParameterSpec limits,
      TypeName result,
      ParameterSpec... parameters) {
    methods.add(method(result, "encode", parameters));
    methods.add(method(result, "encode", append(parameters, limits)));
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
        .addStatement(
            "$LCODEC.$L($L)", result.equals(TypeName.VOID) ? "" : "return ", name, arguments)
        .build();
  }
}
