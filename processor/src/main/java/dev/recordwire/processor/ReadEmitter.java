package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.EnumModel;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.NumberType;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.ScalarType.Range;
import dev.recordwire.processor.model.ValueType;
import dev.recordwire.processor.model.WireType;

/// Writes the expressions that take values from `in`.
final class ReadEmitter {
  private static final CodeBlock IN = CodeBlock.of("in");

  private final Helpers helpers;

  ReadEmitter(Helpers helpers) {
    this.helpers = helpers;
  }

  /// One value on its own: what to do first, and the expression that then gives it.
  record Alone(CodeBlock first, CodeBlock value) {}

  /// Reads one value in a block of its own.
  Alone alone(WireType type, Place place) {
    return switch (type) {
      case WireType.Variable variable ->
          new Alone(CodeBlock.builder().build(), read(variable, place));
      case WireType.Fixed fixed ->
          new Alone(
              CodeBlock.builder()
                  .addStatement("int at = in.take($L, $L)", fixed.bytes(), place.run(fixed.bytes()))
                  .build(),
              get(fixed, place, CodeBlock.of("at")));
    };
  }

  CodeBlock get(WireType.Fixed type, Place place, CodeBlock at) {
    return switch (type) {
      case WireType.Scalar(ScalarType scalar, JavaType carrier) -> {
        CodeBlock read =
            scalar.range() == Range.CHECKED_ON_DECODE
                ? CodeBlock.of("in.$L($L, $L)", scalar.wireName(), at, place.label())
                : CodeBlock.of("in.$L($L)", scalar.wireName(), at);
        JavaType number = carrier.unboxed();
        yield number.equals(scalar.carriers().getFirst())
            ? read
            : CodeBlock.of("($T) $L", TypeNames.of(number), read);
      }
      case WireType.FixedArray array -> {
        String method =
            array.isView()
                ? array.element().wireName() + "View"
                : arrayReader(array.element(), array.carrier());
        yield array.element().range() == Range.CHECKED_ON_DECODE
            ? CodeBlock.of("in.$L($L, $L, $L)", method, at, place.label(), array.count())
            : CodeBlock.of("in.$L($L, $L)", method, at, array.count());
      }
      case WireType.FixedText(_, int bytes) ->
          CodeBlock.of("in.paddedUtf8($L, $L, $L)", at, place.label(), bytes);
      case WireType.Value(ValueType jdk) ->
          jdk.checkedOnDecode()
              ? CodeBlock.of("in.$L($L, $L)", jdk.reader(), at, place.label())
              : CodeBlock.of("in.$L($L)", jdk.reader(), at);
      case WireType.Enumeration enumeration -> {
        EnumModel model = enumeration.model();
        String codes = helpers.codes(model);
        yield enumeration.isOpen()
            ? CodeBlock.of("in.openEnum$L($L, $L)", 8 * model.bytes(), at, codes)
            : CodeBlock.of("in.enum$L($L, $L, $L)", 8 * model.bytes(), at, place.label(), codes);
      }
      case WireType.AdaptedFixed(Adapter adapter, WireType.Fixed wire) ->
          helpers
              .adapters()
              .fromWire(
                  adapter, wire, place, CodeBlock.of("in.offset($L)", at), get(wire, place, at));
    };
  }

  CodeBlock read(WireType.Variable type, Place place) {
    return read(type, place, IN);
  }

  private CodeBlock read(WireType.Variable type, Place place, CodeBlock in) {
    return switch (type) {
      case WireType.Text _ -> prefixed("utf8", place, in);
      case WireType.Binary(JavaType carrier) ->
          prefixed(carrier instanceof JavaType.ArrayOf ? "binary" : "binarySegment", place, in);
      case WireType.View(ScalarType element) -> prefixed(element.wireName() + "View", place, in);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), place, in);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          helpers
              .adapters()
              .fromWire(adapter, wire, place, CodeBlock.of("in.offset()"), read(wire, place, in));
      case WireType.Bounded bounded ->
          read(
              bounded.type(),
              place,
              CodeBlock.of(
                  "$L.$L($L, LENGTHS, $L)", in, bounded.limit(), place.label(), bounded.most()));
      case WireType.Array array ->
          prefixed(arrayReader(array.element(), array.carrier()), place, in);
      case WireType.Struct struct ->
          CodeBlock.of("$L.record($L, $T.CODEC)", in, place.label(), TypeNames.of(struct.codec()));
      case WireType.Compound compound -> CodeBlock.of("$L($L)", helpers.read(compound, place), in);
    };
  }

  /// `uint8Array` gives the first carrier's array, `uint8Shorts` that of another.
  private static String arrayReader(ScalarType element, JavaType carrier) {
    JavaType number = ((JavaType.ArrayOf) carrier).element();
    if (number.equals(element.carriers().getFirst())) {
      return element.wireName() + "Array";
    }
    String name = number.simpleName();
    return element.wireName() + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
  }

  private static CodeBlock prefixed(String method, Place place, CodeBlock in) {
    return CodeBlock.of("$L.$L($L, LENGTHS)", in, method, place.label());
  }
}
