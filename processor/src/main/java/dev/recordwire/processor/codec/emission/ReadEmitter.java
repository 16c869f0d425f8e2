package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Adapter;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.ScalarType.RangeCheck;
import dev.recordwire.processor.codec.model.ValueType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;

/// Emits the expressions that read values from `in`.
final class ReadEmitter {
  private static final CodeBlock IN = CodeBlock.of("in");

  private final CompoundMethods compounds;
  private final AdapterEmitter adapters;
  private final CodecMethodTable table;

  ReadEmitter(CompoundMethods compounds, AdapterEmitter adapters, CodecMethodTable table) {
    this.compounds = compounds;
    this.adapters = adapters;
    this.table = table;
  }

  /// The reading of a single value: the statements before it, and the expression of the value.
  record Alone(CodeBlock first, CodeBlock value) {}

  /// Reads a single value, in a block of its own.
  Alone alone(WireType type, ValuePath path) {
    return switch (type) {
      case WireType.Variable variable ->
          new Alone(CodeBlock.builder().build(), variable(variable, path));
      case WireType.Fixed fixed ->
          new Alone(
              CodeBlock.builder()
                  .addStatement("int at = in.take($L, $L)", fixed.bytes(), path.run(fixed.bytes()))
                  .build(),
              fixed(fixed, path, CodeBlock.of("at")));
    };
  }

  CodeBlock fixed(WireType.Fixed type, ValuePath path, CodeBlock at) {
    return switch (type) {
      case WireType.Scalar(ScalarType scalar, JavaType carrier) -> {
        CodeBlock read =
            scalar.rangeCheck() == RangeCheck.ON_DECODE
                ? CodeBlock.of("in.$L($L, $L)", scalar.wireName(), at, path.label())
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
        yield array.element().rangeCheck() == RangeCheck.ON_DECODE
            ? CodeBlock.of("in.$L($L, $L, $L)", method, at, path.label(), array.count())
            : CodeBlock.of("in.$L($L, $L)", method, at, array.count());
      }
      case WireType.FixedText text ->
          CodeBlock.of(
              "in.$L($L, $L, $L)",
              text.isView() ? "paddedUtf8View" : "paddedUtf8",
              at,
              path.label(),
              text.bytes());
      case WireType.Value(ValueType jdk) ->
          jdk.checkedOnDecode()
              ? CodeBlock.of("in.$L($L, $L)", jdk.reader(), at, path.label())
              : CodeBlock.of("in.$L($L)", jdk.reader(), at);
      case WireType.Enumeration enumeration -> {
        EnumModel model = enumeration.model();
        String codes = table.codes(model);
        yield enumeration.isOpen()
            ? CodeBlock.of("in.openEnum$L($L, $L)", 8 * model.bytes(), at, codes)
            : CodeBlock.of("in.enum$L($L, $L, $L)", 8 * model.bytes(), at, path.label(), codes);
      }
      case WireType.AdaptedFixed(Adapter adapter, WireType.Fixed wire) ->
          adapters.fromWire(
              adapter, wire, path, CodeBlock.of("in.offset($L)", at), fixed(wire, path, at));
    };
  }

  CodeBlock variable(WireType.Variable type, ValuePath path) {
    return variable(type, path, IN);
  }

  private CodeBlock variable(WireType.Variable type, ValuePath path, CodeBlock in) {
    return switch (type) {
      case WireType.Text text -> prefixed(text.isView() ? "utf8View" : "utf8", path, in);
      case WireType.Binary(JavaType carrier) ->
          prefixed(carrier instanceof JavaType.ArrayOf ? "binary" : "binarySegment", path, in);
      case WireType.View(ScalarType element) -> prefixed(element.wireName() + "View", path, in);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), path, in);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          adapters.fromWire(
              adapter, wire, path, CodeBlock.of("in.offset()"), variable(wire, path, in));
      case WireType.Bounded bounded ->
          variable(
              bounded.type(),
              path,
              CodeBlock.of(
                  "$L.$L($L, LENGTH_PREFIX, $L)",
                  in,
                  bounded.limit(),
                  path.label(),
                  bounded.max()));
      case WireType.Array array ->
          prefixed(arrayReader(array.element(), array.carrier()), path, in);
      case WireType.Nested nested ->
          CodeBlock.of("$L.record($L, $T.CODEC)", in, path.label(), TypeNames.of(nested.codec()));
      case WireType.Compound compound ->
          CodeBlock.of("$L($L)", compounds.readMethod(compound, path), in);
    };
  }

  /// Returns the reader's method: `uint8Array` for the first carrier's array, `uint8Shorts` for
  /// another's.
  private static String arrayReader(ScalarType element, JavaType carrier) {
    JavaType number = ((JavaType.ArrayOf) carrier).element();
    if (number.equals(element.carriers().getFirst())) {
      return element.wireName() + "Array";
    }
    String name = number.simpleName();
    return element.wireName() + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
  }

  private static CodeBlock prefixed(String method, ValuePath path, CodeBlock in) {
    return CodeBlock.of("$L.$L($L, LENGTH_PREFIX)", in, method, path.label());
  }
}
