package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.DefaultValue;
import dev.recordwire.processor.codec.model.RuntimeTypes;
import dev.recordwire.processor.codec.model.StandardType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Literal;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Emits the default value of a component as an expression of its Java type.
final class DefaultValueEmitter {
  private DefaultValueEmitter() {}

  /// Returns the expression of a parsed default.
  static CodeBlock expression(WireType type, DefaultValue value) {
    return switch (value) {
      case DefaultValue.Of(Object object) -> of(type, object);
      case DefaultValue.Constant(String name) -> constant((WireType.Enumeration) type, name);
      case DefaultValue.Standard(StandardType standard, String text) -> standard(standard, text);
      case DefaultValue.Empty _ -> empty(type);
      case DefaultValue.Wrong(String remedy) -> throw new IllegalStateException(remedy);
    };
  }

  private static CodeBlock of(WireType type, Object value) {
    return switch (value) {
      case Boolean truth -> CodeBlock.of("$L", truth);
      case Character character -> CodeBlock.of("(char) $L", (int) character);
      case Long number -> integer(type.carrier().unboxed().simpleName(), number);
      case Float number when Float.isFinite(number) -> CodeBlock.of("$Lf", number);
      case Double number when Double.isFinite(number) -> CodeBlock.of("$L", number);
      case Float number -> nonFinite(number, Float.class);
      case Double number -> nonFinite(number, Double.class);
      case BigInteger _, BigDecimal _ ->
          CodeBlock.of("new $T($S)", value.getClass(), value.toString());
      case UUID _ -> parsed(type, "fromString", value);
      case Temporal _, TemporalAmount _ -> parsed(type, "parse", value);
      case String text when type.carrier().equals(RuntimeTypes.UTF8_VIEW) ->
          CodeBlock.of("$T.of($L)", TypeNames.of(type.carrier()), Literal.of(text));
      case String text -> Literal.of(text);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  private static CodeBlock integer(String carrier, long value) {
    return switch (carrier) {
      case "long" -> CodeBlock.of("$LL", value);
      case "int" -> CodeBlock.of("$L", (int) value);
      default -> CodeBlock.of("($L) $L", carrier, value);
    };
  }

  private static CodeBlock nonFinite(double value, Class<?> box) {
    if (Double.isNaN(value)) {
      return CodeBlock.of("$T.NaN", box);
    }
    return CodeBlock.of("$T.$L", box, value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
  }

  private static CodeBlock parsed(WireType type, String method, Object value) {
    return CodeBlock.of("$T.$L($S)", TypeNames.of(type.carrier()), method, value.toString());
  }

  private static CodeBlock constant(WireType.Enumeration type, String name) {
    CodeBlock constant = CodeBlock.of("$T.$L", TypeNames.of(type.model().type()), name);
    return type.isOpen() ? CodeBlock.of("$T.of($L)", RuntimeNames.OPEN_ENUM, constant) : constant;
  }

  private static CodeBlock standard(StandardType type, String text) {
    TypeName carrier = TypeNames.of(type.carrier());
    return type == StandardType.YEAR
        ? CodeBlock.of("$T.of($L)", carrier, text)
        : CodeBlock.of("$T.$L($S)", carrier, type.method(), text);
  }

  private static CodeBlock empty(WireType type) {
    return switch (type) {
      case WireType.Bounded bounded -> empty(bounded.type());
      case WireType.Binary(JavaType.ArrayOf _) -> CodeBlock.of("new byte[0]");
      case WireType.Binary(JavaType segment) -> CodeBlock.of("$T.NULL", TypeNames.of(segment));
      case WireType.Array array -> ListEmitter.newArray(array.carrier(), CodeBlock.of("0"));
      case WireType.View view -> CodeBlock.of("$T.zeros(0)", TypeNames.of(view.carrier()));
      case WireType.Sequence sequence -> empty(sequence.container(), type);
      case WireType.Mapping mapping -> empty(mapping.container(), type);
      default -> throw new IllegalArgumentException(type.wireName());
    };
  }

  private static CodeBlock empty(Container container, WireType type) {
    return switch (container) {
      case ARRAY -> ListEmitter.newArray(type.carrier(), CodeBlock.of("0"));
      case LIST, COLLECTION, SEQUENCED_COLLECTION -> CodeBlock.of("$T.of()", List.class);
      case SET -> CodeBlock.of("$T.of()", Set.class);
      case MAP -> CodeBlock.of("$T.of()", Map.class);
      case SEQUENCED_SET, SORTED_SET, NAVIGABLE_SET ->
          CodeBlock.of("$T.emptyNavigableSet()", Collections.class);
      case SEQUENCED_MAP, SORTED_MAP, NAVIGABLE_MAP ->
          CodeBlock.of("$T.emptyNavigableMap()", Collections.class);
    };
  }
}
