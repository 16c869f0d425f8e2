package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.DefaultValue;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values of an evolvable record's fields before decoding, which remain where the payload lacks
/// the field: defaults, absent optionals, or any value that the compiler accepts.
final class InitialValues {
  /// The constants of defaults, by the names of their fields.
  private final Map<String, String> constants = new HashMap<>();

  private InitialValues() {}

  /// Returns the initial values of fields. A default that is parsed from text becomes a constant,
  /// so that generated code does not parse it for each payload.
  static InitialValues of(List<Field> fields, CodecMethodTable table, Names locals) {
    InitialValues values = new InitialValues();
    for (Field field : fields) {
      if (field.defaultText().isPresent() && isParsed(field.type())) {
        String name =
            table.defaultOf(field.name(), TypeNames.of(field.type().carrier()), defaultOf(field));
        locals.reserve(name);
        values.constants.put(field.name(), name);
      }
    }
    return values;
  }

  private static boolean isParsed(WireType type) {
    return switch (type) {
      case WireType.Value _, WireType.BigNumber _ -> true;
      case WireType.AdaptedFixed _, WireType.Adapted _ -> true;
      case WireType.Text text -> text.isView();
      case WireType.FixedText text -> text.isView();
      case WireType.Bounded bounded -> isParsed(bounded.type());
      default -> false;
    };
  }

  /// The value of a field before it is read.
  CodeBlock of(Field field) {
    if (field.defaultText().isPresent()) {
      String constant = constants.get(field.name());
      return constant == null ? defaultOf(field) : CodeBlock.of("$L", constant);
    }
    if (field.type() instanceof WireType.Optional optional) {
      return OptionalEmitter.absent(optional.kind());
    }
    return CodeBlock.of(
        switch (field.type().carrier().toString()) {
          case "boolean" -> "false";
          case "byte", "short", "char", "int", "long", "float", "double" -> "0";
          default -> "null";
        });
  }

  private static CodeBlock defaultOf(Field field) {
    String text = field.defaultText().orElseThrow();
    return DefaultValueEmitter.expression(field.type(), DefaultValue.parse(field.type(), text));
  }
}
