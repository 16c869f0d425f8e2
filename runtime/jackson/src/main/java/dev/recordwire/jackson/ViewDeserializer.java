package dev.recordwire.jackson;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.TypeCode;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Reads an array of numbers into a view of a type, over an array of its own.
///
/// @param <V> the view
final class ViewDeserializer<V extends ArrayView> extends ValueDeserializer<V> {
  private static final int FIRST_ELEMENTS = 16;

  private final Class<V> view;
  private final TypeCode type;

  ViewDeserializer(Class<V> view, TypeCode type) {
    this.view = view;
    this.type = type;
  }

  @Override
  public V deserialize(JsonParser json, DeserializationContext context) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return view.cast(context.handleUnexpectedToken(view, json));
    }
    byte[] bytes = new byte[FIRST_ELEMENTS * type.byteSize()];
    ByteBuffer elements = buffer(bytes);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (elements.remaining() < type.byteSize()) {
        bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
        elements = buffer(bytes).position(elements.position());
      }
      element(json, context, elements);
    }
    int size = elements.position();
    return view.cast(ArrayView.wrap(type, Arrays.copyOf(bytes, size), 0, size / type.byteSize()));
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void element(JsonParser json, DeserializationContext context, ByteBuffer elements) {
    switch (type) {
      case BOOL -> elements.put((byte) (context.readValue(json, boolean.class) ? 1 : 0));
      case INT8 -> elements.put((byte) whole(json, context, Byte.MIN_VALUE, Byte.MAX_VALUE));
      case UINT8 -> elements.put((byte) whole(json, context, 0, 0xFF));
      case INT16 ->
          elements.putShort((short) whole(json, context, Short.MIN_VALUE, Short.MAX_VALUE));
      case UINT16 -> elements.putShort((short) whole(json, context, 0, 0xFFFF));
      case INT32 ->
          elements.putInt((int) whole(json, context, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case UINT32 -> elements.putInt((int) whole(json, context, 0, 0xFFFF_FFFFL));
      case INT64 -> elements.putLong(whole(json, context, Long.MIN_VALUE, Long.MAX_VALUE));
      case UINT64 -> elements.putLong(unsigned(json, context));
      case FLOAT16 -> {
        short bits = Float.floatToFloat16(context.readValue(json, float.class));
        requireInRange(json, context, Float.float16ToFloat(bits));
        elements.putShort(bits);
      }
      case FLOAT32 -> {
        float number = context.readValue(json, float.class);
        requireInRange(json, context, number);
        elements.putFloat(number);
      }
      case FLOAT64 -> {
        double number = context.readValue(json, double.class);
        requireInRange(json, context, number);
        elements.putDouble(number);
      }
    }
  }

  /// Checks that a number of JSON did not become an infinity, which JSON has as a text.
  private void requireInRange(JsonParser json, DeserializationContext context, double number) {
    if (json.currentToken().isNumeric() && Double.isInfinite(number)) {
      throw refused(json, context, "a number in its range, or \"Infinity\"");
    }
  }

  private long whole(JsonParser json, DeserializationContext context, long min, long max) {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
        && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      long number = json.getLongValue();
      if (number >= min && number <= max) {
        return number;
      }
    }
    throw refused(json, context, "an integer in its range");
  }

  private long unsigned(JsonParser json, DeserializationContext context) {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      BigInteger number = json.getBigIntegerValue();
      if (number.signum() >= 0 && number.bitLength() <= Long.SIZE) {
        return number.longValue();
      }
    }
    throw refused(json, context, "an integer in its range");
  }

  private RuntimeException refused(
      JsonParser json, DeserializationContext context, String expected) {
    return context.weirdStringException(
        json.getString(), view, "an element of " + type + " is " + expected);
  }
}
