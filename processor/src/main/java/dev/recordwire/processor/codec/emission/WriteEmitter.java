package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Adapter;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.ScalarType.RangeCheck;
import dev.recordwire.processor.codec.model.ValueType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;

/// Emits the statements that write values to `out`.
final class WriteEmitter {
  private final CompoundMethods compounds;
  private final AdapterEmitter adapters;
  private final CodecMethodTable table;

  WriteEmitter(CompoundMethods compounds, AdapterEmitter adapters, CodecMethodTable table) {
    this.compounds = compounds;
    this.adapters = adapters;
    this.table = table;
  }

  /// Emits the statements that write the components of `value`.
  CodeBlock statements(List<Component> components) {
    CodeBlock.Builder code = CodeBlock.builder();
    OffsetVariable offset = new OffsetVariable();
    for (ComponentGroup group : ComponentGroup.of(components)) {
      switch (group) {
        case ComponentGroup.VariableComponent variable ->
            code.addStatement(variable(variable.type(), variable.path(), variable.value()));
        case ComponentGroup.FixedRun run -> {
          code.addStatement(offset.assign(CodeBlock.of("out.take($L)", run.bytes())));
          run.components()
              .forEach(
                  slot ->
                      code.addStatement(
                          fixed(slot.type(), slot.path(), slot.value(), OffsetVariable.of(slot))));
        }
      }
    }
    return code.build();
  }

  /// Emits the statements that write the value of an expression, in a block of its own.
  CodeBlock alone(WireType type, ValuePath path, CodeBlock value) {
    return switch (type) {
      case WireType.Variable variable ->
          CodeBlock.builder().addStatement(variable(variable, path, value)).build();
      case WireType.Fixed fixed ->
          CodeBlock.builder()
              .addStatement("int at = out.take($L)", fixed.bytes())
              .addStatement(fixed(fixed, path, value, CodeBlock.of("at")))
              .build();
    };
  }

  CodeBlock fixed(WireType.Fixed type, ValuePath path, CodeBlock value, CodeBlock at) {
    return switch (type) {
      case WireType.Scalar scalar -> {
        String method = scalar.scalar().wireName();
        CodeBlock number = scalar.isBoxed() ? present(path, value) : value;
        yield scalar.scalar().rangeCheck() == RangeCheck.ON_ENCODE
            ? CodeBlock.of("out.$L($L, $L, $L)", method, at, path.label(), number)
            : CodeBlock.of("out.$L($L, $L)", method, at, number);
      }
      case WireType.FixedArray array ->
          CodeBlock.of(
              "out.$L($L, $L, $L, $L)",
              array.isView() ? "view" : array.element().wireName() + "Array",
              at,
              path.label(),
              array.count(),
              value);
      case WireType.FixedText(_, int bytes) ->
          CodeBlock.of("out.paddedUtf8($L, $L, $L, $L)", at, path.label(), bytes, value);
      case WireType.Value(ValueType jdk) ->
          CodeBlock.of("out.$L($L, $L, $L)", jdk.wireName(), at, path.label(), value);
      case WireType.Enumeration enumeration ->
          CodeBlock.of(
              "out.$L$L($L, $L, $L, $L)",
              enumeration.isOpen() ? "openEnum" : "enum",
              8 * enumeration.bytes(),
              at,
              path.label(),
              table.codes(enumeration.model()),
              value);
      case WireType.AdaptedFixed(Adapter adapter, WireType.Fixed wire) ->
          fixed(wire, path, adapters.toWire(adapter, wire, path, value), at);
    };
  }

  private static CodeBlock present(ValuePath path, CodeBlock value) {
    return CodeBlock.of("$T.present($L, $L)", RuntimeNames.WIRE_WRITER, path.label(), value);
  }

  CodeBlock variable(WireType.Variable type, ValuePath path, CodeBlock value) {
    return switch (type) {
      case WireType.Text _ -> prefixed("utf8", path, value);
      case WireType.Binary _ -> prefixed("binary", path, value);
      case WireType.View _ -> prefixed("view", path, value);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), path, value);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          variable(wire, path, adapters.toWire(adapter, wire, path, value));
      case WireType.Bounded(WireType.Compound compound, int max, _) ->
          CodeBlock.of(
              "$L(out, $L)",
              compounds.writeMethod(compound, path, ElementCount.atMost(max)),
              value);
      case WireType.Bounded bounded ->
          variable(bounded.type(), path, SizeEmitter.bounded(bounded, path, value));
      case WireType.Array(ScalarType element, _) ->
          prefixed(element.wireName() + "Array", path, value);
      case WireType.Nested nested ->
          CodeBlock.of(
              "out.record($L, $T.CODEC, $L)", path.label(), TypeNames.of(nested.codec()), value);
      case WireType.Compound compound ->
          CodeBlock.of(
              "$L(out, $L)", compounds.writeMethod(compound, path, ElementCount.UNBOUNDED), value);
    };
  }

  private static CodeBlock prefixed(String method, ValuePath path, CodeBlock value) {
    return CodeBlock.of("out.$L($L, LENGTH_PREFIX, $L)", method, path.label(), value);
  }
}
