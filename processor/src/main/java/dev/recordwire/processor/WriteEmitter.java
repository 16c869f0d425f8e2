package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.NumberType;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.ScalarType.Range;
import dev.recordwire.processor.model.ValueType;
import dev.recordwire.processor.model.WireType;
import java.util.List;

/// Writes the statements that put values on `out`.
final class WriteEmitter {
  private final Helpers helpers;

  WriteEmitter(Helpers helpers) {
    this.helpers = helpers;
  }

  /// Writes the components of `value`.
  CodeBlock statements(List<Component> components) {
    CodeBlock.Builder code = CodeBlock.builder();
    Position position = new Position();
    for (Stretch stretch : Stretch.of(components)) {
      switch (stretch) {
        case Stretch.Single single ->
            code.addStatement(write(single.type(), single.place(), single.value()));
        case Stretch.Run run -> {
          code.addStatement(position.assign(CodeBlock.of("out.take($L)", run.bytes())));
          run.slots()
              .forEach(
                  slot ->
                      code.addStatement(
                          put(slot.type(), slot.place(), slot.value(), Position.of(slot))));
        }
      }
    }
    return code.build();
  }

  /// Writes the one value that an expression gives, in a block of its own.
  CodeBlock alone(WireType type, Place place, CodeBlock value) {
    return switch (type) {
      case WireType.Variable variable ->
          CodeBlock.builder().addStatement(write(variable, place, value)).build();
      case WireType.Fixed fixed ->
          CodeBlock.builder()
              .addStatement("int at = out.take($L)", fixed.bytes())
              .addStatement(put(fixed, place, value, CodeBlock.of("at")))
              .build();
    };
  }

  CodeBlock put(WireType.Fixed type, Place place, CodeBlock value, CodeBlock at) {
    return switch (type) {
      case WireType.Scalar scalar -> {
        String method = scalar.scalar().wireName();
        CodeBlock number = scalar.isBoxed() ? present(place, value) : value;
        yield scalar.scalar().range() == Range.CHECKED_ON_ENCODE
            ? CodeBlock.of("out.$L($L, $L, $L)", method, at, place.label(), number)
            : CodeBlock.of("out.$L($L, $L)", method, at, number);
      }
      case WireType.FixedArray array ->
          CodeBlock.of(
              "out.$L($L, $L, $L, $L)",
              array.isView() ? "view" : array.element().wireName() + "Array",
              at,
              place.label(),
              array.count(),
              value);
      case WireType.FixedText(_, int bytes) ->
          CodeBlock.of("out.paddedUtf8($L, $L, $L, $L)", at, place.label(), bytes, value);
      case WireType.Value(ValueType jdk) ->
          CodeBlock.of("out.$L($L, $L, $L)", jdk.wireName(), at, place.label(), value);
      case WireType.Enumeration enumeration ->
          CodeBlock.of(
              "out.$L$L($L, $L, $L, $L)",
              enumeration.isOpen() ? "openEnum" : "enum",
              8 * enumeration.bytes(),
              at,
              place.label(),
              helpers.codes(enumeration.model()),
              value);
      case WireType.AdaptedFixed(Adapter adapter, WireType.Fixed wire) ->
          put(wire, place, helpers.adapters().toWire(adapter, wire, place, value), at);
    };
  }

  private static CodeBlock present(Place place, CodeBlock value) {
    return CodeBlock.of("$T.present($L, $L)", RuntimeNames.WIRE_WRITER, place.label(), value);
  }

  CodeBlock write(WireType.Variable type, Place place, CodeBlock value) {
    return switch (type) {
      case WireType.Text _ -> prefixed("utf8", place, value);
      case WireType.Binary _ -> prefixed("binary", place, value);
      case WireType.View _ -> prefixed("view", place, value);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), place, value);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          write(wire, place, helpers.adapters().toWire(adapter, wire, place, value));
      case WireType.Bounded(WireType.Compound compound, int most, _) -> {
        CompoundEmitter emitter = CompoundEmitter.of(compound, place, Count.atMost(most), helpers);
        yield CodeBlock.of("$L(out, $L)", helpers.write(compound, place, emitter), value);
      }
      case WireType.Bounded bounded ->
          write(bounded.type(), place, SizeEmitter.bounded(bounded, place, value));
      case WireType.Array(ScalarType element, _) ->
          prefixed(element.wireName() + "Array", place, value);
      case WireType.Struct struct ->
          CodeBlock.of(
              "out.record($L, $T.CODEC, $L)", place.label(), TypeNames.of(struct.codec()), value);
      case WireType.Compound compound ->
          CodeBlock.of("$L(out, $L)", helpers.write(compound, place), value);
    };
  }

  private static CodeBlock prefixed(String method, Place place, CodeBlock value) {
    return CodeBlock.of("out.$L($L, LENGTHS, $L)", method, place.label(), value);
  }
}
