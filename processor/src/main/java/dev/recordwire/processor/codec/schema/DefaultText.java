package dev.recordwire.processor.codec.schema;

import dev.recordwire.processor.codec.model.DefaultValue;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.StandardType;
import dev.recordwire.processor.codec.model.WireType;

/// Formats a default value in one way, however the user wrote it: "1" and "1.0" of a float64 are
/// both "1.0", and the character '5' is "53", since it is a uint16 on the wire.
final class DefaultText {
  private DefaultText() {}

  /// @param text a valid default of the type
  static String of(WireType type, String text) {
    return switch (DefaultValue.parse(type, text)) {
      case DefaultValue.Of(Character character) -> Integer.toString(character);
      case DefaultValue.Of(Float number) when isFloat16(type) ->
          Float.toString(Float.float16ToFloat(Float.floatToFloat16(number)));
      case DefaultValue.Of(Object value) -> value.toString();
      case DefaultValue.Standard(StandardType _, String canonical) -> canonical;
      case DefaultValue.Constant _, DefaultValue.Empty _, DefaultValue.Wrong _ -> text;
    };
  }

  private static boolean isFloat16(WireType type) {
    return type instanceof WireType.Scalar scalar && scalar.scalar() == ScalarType.FLOAT16;
  }
}
