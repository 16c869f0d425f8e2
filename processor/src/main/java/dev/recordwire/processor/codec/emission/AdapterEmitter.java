package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Adapter;
import dev.recordwire.processor.codec.model.StandardType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Emits the calls of adapters, and the methods that turn an adapter's exceptions into a codec's.
final class AdapterEmitter {
  private final CodecMethodTable table;

  AdapterEmitter(CodecMethodTable table) {
    this.table = table;
  }

  /// Returns the call by which the adapter turns a value into its wire form.
  CodeBlock toWire(Adapter adapter, WireType wire, ValuePath path, CodeBlock value) {
    String method =
        method(
            adapter,
            "toWire",
            spec ->
                spec.returns(TypeNames.of(wire.carrier()))
                    .addParameter(String.class, "component")
                    .addParameter(TypeNames.of(adapter.carrier()), "value")
                    .addCode(present(adapter))
                    .addCode(
                        guarded(
                            adapter,
                            "toWire",
                            "present",
                            CodeBlock.of(
                                "$T.adapterFailed(component, ", RuntimeNames.WIRE_WRITER))));
    return CodeBlock.of("$L($L,$W$L)", method, path.label(), value);
  }

  private static CodeBlock present(Adapter adapter) {
    return adapter.carrier() instanceof JavaType.Primitive
        ? CodeBlock.of("$T present = value;\n", TypeNames.of(adapter.carrier()))
        : CodeBlock.of(
            "$T present = $T.present(component, value);\n",
            TypeNames.of(adapter.carrier()),
            RuntimeNames.WIRE_WRITER);
  }

  /// Returns the call by which the adapter turns a value that was read into the carrier.
  ///
  /// @param offset where the value starts in the payload; evaluated before `value`
  CodeBlock fromWire(
      Adapter adapter, WireType wire, ValuePath path, CodeBlock offset, CodeBlock value) {
    String method =
        method(
            adapter,
            "fromWire",
            spec ->
                spec.returns(TypeNames.of(adapter.carrier()))
                    .addParameter(String.class, "component")
                    .addParameter(TypeName.LONG, "offset")
                    .addParameter(TypeNames.of(wire.carrier()), "wire")
                    .addCode(
                        guarded(
                            adapter,
                            "fromWire",
                            "wire",
                            CodeBlock.of(
                                "$T.adapterFailed(component, offset, ",
                                RuntimeNames.WIRE_READER))));
    return CodeBlock.of("$L($L,$W$L,$W$L)", method, path.label(), offset, value);
  }

  private String method(
      Adapter adapter, String method, UnaryOperator<MethodSpec.Builder> signatureAndBody) {
    String name = adapter.type().simpleNames().getLast();
    String called =
        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + Capitals.first(method);
    return table.method(method + " " + adapter.type(), called, signatureAndBody);
  }

  /// Returns the name by which exceptions mention the method: for an adapter of the runtime, the
  /// class that users know.
  private static String name(Adapter adapter, String method) {
    return StandardType.of(adapter)
        .map(standard -> standard.carrier().simpleName())
        .orElse(adapter.type().simpleName() + "." + method);
  }

  /// Calls the adapter's method, which may throw any exception, checked exceptions too.
  private static CodeBlock guarded(
      Adapter adapter, String method, String argument, CodeBlock failure) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement("return $T.$L($L)", TypeNames.of(adapter.type()), method, argument)
        .nextControlFlow("catch ($T | $T e)", Exception.class, AssertionError.class)
        .addStatement("throw $L$S, e)", failure, name(adapter, method))
        .endControlFlow()
        .build();
  }
}
