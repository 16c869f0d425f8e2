package dev.recordwire.schema.payload;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;

/// Makes the bytes of the values without parts of a tree.
final class TreeLeaves {
  private static final int MAX_SHOWN = 40;

  private final LeafWriter writer;

  TreeLeaves(PayloadOutput out, PayloadLimits limits) {
    writer = new LeafWriter(out, limits, ValueException::new);
  }

  void value(Type type, Value value) {
    switch (value) {
      case Value.Bytes(String base64) when type instanceof Type.Binary binary ->
          writer.binary(binary, base64);
      case Value.Constant constant when type instanceof Type.Enumeration enumeration ->
          constant(enumeration, constant);
      case Value.Leaf(Object object) -> leaf(type, object);
      default -> throw unexpected(value, expected(type));
    }
  }

  private void constant(Type.Enumeration type, Value.Constant constant) {
    int code = writer.constant(type, constant.name());
    if (code != constant.code()) {
      throw new ValueException(
          "%s has the code %d, and not %d".formatted(constant.name(), code, constant.code()));
    }
  }

  private void leaf(Type type, Object object) {
    switch (type) {
      case Type.Scalar scalar -> scalar(scalar, object);
      case Type.Text text when object instanceof String string -> writer.text(text, string);
      case Type.BigInteger number when isInteger(object) ->
          writer.bigInteger(number, Digits.integer(object.toString()));
      case Type.Decimal number when object instanceof BigDecimal decimal ->
          writer.decimal(number, decimal);
      default -> throw unexpected(new Value.Leaf(object), expected(type));
    }
  }

  private void scalar(Type.Scalar type, Object object) {
    switch (object) {
      case Boolean bool when type == Type.Scalar.BOOL -> writer.bool(bool);
      case Float number when type == Type.Scalar.FLOAT16 -> float16(number);
      case Float number when type == Type.Scalar.FLOAT32 ->
          writer.floating(type, Float.floatToRawIntBits(number));
      case Double number when type == Type.Scalar.FLOAT64 ->
          writer.floating(type, Double.doubleToRawLongBits(number));
      default -> {
        boolean isNumber = type.isElement() && type != Type.Scalar.BOOL && !Floats.isFloat(type);
        if (isNumber && isInteger(object)) {
          writer.integer(type, object.toString());
        } else if (!type.isElement() && Times.classOf(type).isInstance(object)) {
          writer.time(type, object);
        } else {
          throw unexpected(new Value.Leaf(object), expected(type));
        }
      }
    }
  }

  private void float16(float number) {
    short bits = Float.floatToFloat16(number);
    if (Float.isFinite(number) && !Float.isFinite(Float.float16ToFloat(bits))) {
      throw new ValueException(number + " is beyond all numbers of float16: give it an infinity");
    }
    writer.floating(Type.Scalar.FLOAT16, bits);
  }

  private static boolean isInteger(Object object) {
    return switch (object) {
      case Byte _, Short _, Integer _, Long _, BigInteger _ -> true;
      default -> false;
    };
  }

  void count(Length length, OptionalLong max, int at, long count) {
    writer.count(length, max, at, count);
  }

  void unknownField(RecordDefinition record, Value.UnknownField field) {
    writer.unknownField(record, field.id(), field.kind(), writer.bytes(field.bytes().base64()));
  }

  void unknownVariant(UnionDefinition union, Value.UnknownVariant variant) {
    if (variant.tag() < 0 || variant.tag() > 0xFF) {
      throw new ValueException("the tag %d, and tags are 0 … 255".formatted(variant.tag()));
    }
    writer.unknownVariant(union, variant.tag(), variant.fields().base64());
  }

  /// The exception for a value of another type.
  static ValueException unexpected(Value value, String expected) {
    return new ValueException(found(value) + " where " + expected + " is expected");
  }

  private static String found(Value value) {
    return switch (value) {
      case Value.Leaf(Object object) when object instanceof String text ->
          "the text " + Paths.shown(text);
      case Value.Leaf(Object object) -> {
        String text = object.toString();
        String name = object.getClass().getSimpleName();
        yield text.length() > MAX_SHOWN ? "a " + name : "the " + name + " " + text;
      }
      case Value.Constant(String name, _) -> "the Constant " + name;
      case Value.Fields(String type, _, _) -> "Fields of " + type;
      case Value.UnknownVariant variant -> "the UnknownVariant of tag " + variant.tag();
      case Value.Bytes _ -> "Bytes";
      case Value.Optional _ -> "an Optional";
      case Value.Elements _ -> "Elements";
      case Value.Entries _ -> "Entries";
    };
  }

  private static String expected(Type type) {
    return switch (type) {
      case Type.Scalar.BOOL -> "a Boolean";
      case Type.Scalar.FLOAT16, Type.Scalar.FLOAT32 -> "a Float";
      case Type.Scalar.FLOAT64 -> "a Double";
      case Type.Scalar scalar when !scalar.isElement() ->
          "a value of " + Times.classOf(scalar).getSimpleName();
      case Type.Text _ -> "a text";
      case Type.Decimal _ -> "a BigDecimal";
      case Type.Binary _ -> "Bytes";
      case Type.Enumeration enumeration -> "a Constant of " + enumeration.name();
      default -> "an integer";
    };
  }
}
