package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Adapter;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.ScalarType.Range;
import dev.recordwire.processor.codec.model.ValueType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;

/// Writes the expressions that take values from `in`.
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

  /// One value on its own: what to do first, and the expression that then gives it.
  record Alone(CodeBlock first, CodeBlock value) {}

  /// Reads one value in a block of its own.
  Alone alone(WireType type, ValuePath path) {
    return switch (type) {
      case WireType.Variable variable ->
          new Alone(CodeBlock.builder().build(), read(variable, path));
      case WireType.Fixed fixed ->
          new Alone(
              CodeBlock.builder()
                  .addStatement("int at = in.take($L, $L)", fixed.bytes(), path.run(fixed.bytes()))
                  .build(),
              get(fixed, path, CodeBlock.of("at")));
    };
  }

  CodeBlock get(WireType.Fixed type, ValuePath path, CodeBlock at) {
    return switch (type) {
      case WireType.Scalar(ScalarType scalar, JavaType carrier) -> {
        CodeBlock read =
            scalar.range() == Range.CHECKED_ON_DECODE
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
        yield array.element().range() == Range.CHECKED_ON_DECODE
            ? CodeBlock.of("in.$L($L, $L, $L)", method, at, path.label(), array.count())
            : CodeBlock.of("in.$L($L, $L)", method, at, array.count());
      }
      case WireType.FixedText(_, int bytes) ->
          CodeBlock.of("in.paddedUtf8($L, $L, $L)", at, path.label(), bytes);
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
              adapter, wire, path, CodeBlock.of("in.offset($L)", at), get(wire, path, at));
    };
  }

  CodeBlock read(WireType.Variable type, ValuePath path) {
    return read(type, path, IN);
  }

  private CodeBlock read(WireType.Variable type, ValuePath path, CodeBlock in) {
    return switch (type) {
      case WireType.Text _ -> prefixed("utf8", path, in);
      case WireType.Binary(JavaType carrier) ->
          prefixed(carrier instanceof JavaType.ArrayOf ? "binary" : "binarySegment", path, in);
      case WireType.View(ScalarType element) -> prefixed(element.wireName() + "View", path, in);
      case WireType.BigNumber(NumberType number) -> prefixed(number.wireName(), path, in);
      case WireType.Adapted(Adapter adapter, WireType.Variable wire) ->
          adapters.fromWire(adapter, wire, path, CodeBlock.of("in.offset()"), read(wire, path, in));
      case WireType.Bounded bounded ->
          read(
              bounded.type(),
              path,
              CodeBlock.of(
                  "$L.$L($L, LENGTHS, $L)", in, bounded.limit(), path.label(), bounded.most()));
      case WireType.Array array ->
          prefixed(arrayReader(array.element(), array.carrier()), path, in);
      case WireType.Nested nested ->
          CodeBlock.of("$L.record($L, $T.CODEC)", in, path.label(), TypeNames.of(nested.codec()));
      case WireType.Compound compound -> CodeBlock.of("$L($L)", compounds.read(compound, path), in);
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

  private static CodeBlock prefixed(String method, ValuePath path, CodeBlock in) {
    return CodeBlock.of("$L.$L($L, LENGTHS)", in, method, path.label());
  }
}
