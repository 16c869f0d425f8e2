package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.WireType;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Writes the calls of users' adapters, and the methods that make of their exceptions ours.
final class AdapterEmitter {
  private final Helpers helpers;

  AdapterEmitter(Helpers helpers) {
    this.helpers = helpers;
  }

  /// The expression of what the adapter makes of a value.
  CodeBlock toWire(Adapter adapter, WireType wire, Place place, CodeBlock value) {
    CodeBlock present =
        adapter.carrier() instanceof JavaType.Primitive
            ? value
            : CodeBlock.of("$T.present($L, $L)", RuntimeNames.WIRE_WRITER, place.label(), value);
    String method =
        method(
            adapter,
            "toWire",
            spec ->
                spec.returns(wireType(wire))
                    .addParameter(String.class, "component")
                    .addParameter(TypeNames.of(adapter.carrier()), "value")
                    .addCode(
                        guarded(
                            adapter,
                            "toWire",
                            CodeBlock.of(
                                "$T.adapterFailed(component, ", RuntimeNames.WIRE_WRITER))));
    return CodeBlock.of("$L($L, $L)", method, place.label(), present);
  }

  /// The expression of what the adapter makes of a value that was read.
  ///
  /// @param offset where in the payload the value starts; evaluated before `value`
  CodeBlock fromWire(
      Adapter adapter, WireType wire, Place place, CodeBlock offset, CodeBlock value) {
    String method =
        method(
            adapter,
            "fromWire",
            spec ->
                spec.returns(TypeNames.of(adapter.carrier()))
                    .addParameter(String.class, "component")
                    .addParameter(TypeName.LONG, "offset")
                    .addParameter(wireType(wire), "value")
                    .addCode(
                        guarded(
                            adapter,
                            "fromWire",
                            CodeBlock.of(
                                "$T.adapterFailed(component, offset, ",
                                RuntimeNames.WIRE_READER))));
    return CodeBlock.of("$L($L, $L, $L)", method, place.label(), offset, value);
  }

  private String method(
      Adapter adapter, String method, UnaryOperator<MethodSpec.Builder> signatureAndBody) {
    String name = adapter.type().simpleNames().getLast();
    String called =
        name.substring(0, 1).toLowerCase(Locale.ROOT)
            + name.substring(1)
            + method.substring(0, 1).toUpperCase(Locale.ROOT)
            + method.substring(1);
    return helpers.method(method + " " + adapter.type(), called, signatureAndBody);
  }

  private static TypeName wireType(WireType wire) {
    return TypeNames.of(wire.carrier());
  }

  /// Calls the adapter's method; it may throw what it likes, checked exceptions too.
  private static CodeBlock guarded(Adapter adapter, String method, CodeBlock failure) {
    ClassName type = TypeNames.of(adapter.type());
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement("return $T.$L(value)", type, method)
        .nextControlFlow("catch ($T e)", Exception.class)
        .addStatement("throw $L$S, e)", failure, adapter.type().simpleName() + "." + method)
        .endControlFlow()
        .build();
  }
}
