package dev.recordwire.schema.payload;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Makes the bytes of values without parts of the tokens of JSON.
final class JsonLeaves {
  private final JsonParser json;
  private final PayloadOutput out;
  private final PayloadLimits limits;

  JsonLeaves(JsonParser json, PayloadOutput out, PayloadLimits limits) {
    this.json = json;
    this.out = out;
    this.limits = limits;
  }

  /// The exception for a fault at the current token.
  JsonPayloadException fault(String reason) {
    TokenStreamLocation at = json.currentTokenLocation();
    return new JsonPayloadException(at.getLineNr(), at.getColumnNr(), reason);
  }

  void expect(JsonToken token, String expected) {
    if (json.currentToken() != token) {
      throw fault(found() + " where " + expected + " is expected");
    }
  }

  private String found() {
    return switch (json.currentToken()) {
      case null -> "the end";
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case END_OBJECT, END_ARRAY -> "the end of the object or array";
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "the text " + Paths.shown(json.getString());
      default -> json.getString().length() > 40 ? "a number" : json.getString();
    };
  }

  /// Writes the value of the current token.
  void value(Type type) {
    switch (type) {
      case Type.Scalar scalar -> scalar(scalar);
      case Type.BigInteger number -> bigInteger(integer(), number.length());
      case Type.Decimal number -> decimal(number);
      default -> value(type, string(type));
    }
  }

  private String string(Type type) {
    expect(JsonToken.VALUE_STRING, type instanceof Type.Binary ? "a text in Base64" : "a text");
    return json.getString();
  }

  /// Writes a value whose JSON is a text, or the name of a member.
  void value(Type type, String text) {
    switch (type) {
      case Type.Text utf8 -> text(utf8, text);
      case Type.Binary binary -> {
        byte[] bytes = base64(text);
        bounded(bytes.length, binary.max(), "bytes");
        length(binary.length(), bytes.length);
        out.bytes(bytes);
      }
      case Type.Enumeration enumeration ->
          out.number(code(enumeration, text), enumeration.code().bytes());
      default -> throw new IllegalArgumentException(type + " is no text");
    }
  }

  private byte[] base64(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw fault("no Base64: " + e.getMessage());
    }
  }

  private void text(Type.Text type, String text) {
    byte[] bytes = utf8(text);
    bounded(bytes.length, type.max(), "bytes");
    switch (type.length()) {
      case Length.Prefix prefix -> {
        length(prefix, bytes.length);
        out.bytes(bytes);
      }
      case Length.Fixed(long size) -> {
        if (bytes.length > size || text.endsWith("\0")) {
          throw fault(
              "a text of %s, and it has at most %s and no 00 at its end"
                  .formatted(PayloadBytes.count(bytes.length), PayloadBytes.count(size)));
        }
        out.bytes(bytes);
        out.zeros((int) size - bytes.length);
      }
    }
  }

  private byte[] utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException _) {
      throw fault("half of a surrogate pair, which UTF-8 can't represent");
    }
  }

  private int code(Type.Enumeration type, String text) {
    for (Type.Constant constant : type.constants()) {
      if (constant.name().equals(text)) {
        return constant.code();
      }
    }
    if (text.startsWith("#") && (type.open() || type.fallback().isPresent())) {
      int code =
          (int) ranged(text.substring(1), 0, type.code() == Type.Scalar.UINT8 ? 0xFF : 0xFFFF);
      if (Enums.constant(type, code).isPresent()) {
        throw fault("#%d is %s: write the name".formatted(code, Enums.shown(type, code)));
      }
      return code;
    }
    throw fault(
        "%s is no constant, and these are known: %s"
            .formatted(
                Paths.shown(text),
                type.constants().stream().map(Type.Constant::name).collect(joining(", "))));
  }

  private void scalar(Type.Scalar type) {
    switch (type) {
      case BOOL -> {
        if (json.currentToken() != JsonToken.VALUE_FALSE) {
          expect(JsonToken.VALUE_TRUE, "true or false");
        }
        out.number(json.getBooleanValue() ? 1 : 0, 1);
      }
      case INT8, INT16, INT32, INT64 -> {
        int shift = 64 - 8 * type.bytes();
        out.number(number(Long.MIN_VALUE >> shift, Long.MAX_VALUE >> shift), type.bytes());
      }
      case UINT8, UINT16, UINT32 ->
          out.number(number(0, -1L >>> (64 - 8 * type.bytes())), type.bytes());
      case UINT64 -> {
        BigInteger number = integer();
        if (number.signum() < 0 || number.bitLength() > 64) {
          throw fault("a uint64 is 0 … 18446744073709551615");
        }
        out.number(number.longValue(), 8);
      }
      case FLOAT16, FLOAT32, FLOAT64 -> out.number(floating(type), type.bytes());
      default -> time(type, string(type));
    }
  }

  private long number(long min, long max) {
    expect(JsonToken.VALUE_NUMBER_INT, "an integer");
    return ranged(json.getString(), min, max);
  }

  private long ranged(String text, long min, long max) {
    try {
      long number = Long.parseLong(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException _) {
      // beyond all ranges here
    }
    throw fault("an integer of %d … %d is expected".formatted(min, max));
  }

  private BigInteger integer() {
    expect(JsonToken.VALUE_NUMBER_INT, "an integer");
    return new BigInteger(json.getString());
  }

  private long floating(Type.Scalar type) {
    boolean isText = json.currentToken() == JsonToken.VALUE_STRING;
    boolean isNumber =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    if (!isText && !isNumber) {
      expect(JsonToken.VALUE_NUMBER_FLOAT, "a number");
    }
    String text = json.getString();
    try {
      return isText ? Floats.bits(type, text) : Floats.nearest(type, text);
    } catch (NumberFormatException _) {
      throw fault(
          isText
              ? Paths.shown(text) + " is neither \"NaN\", \"Infinity\" nor \"-Infinity\""
              : "a number beyond all of " + type + ": write \"Infinity\" or \"-Infinity\"");
    }
  }

  private void time(Type.Scalar type, String text) {
    try {
      Times.write(type, text, out);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
      throw fault(
          "%s is no %s: write one as %s".formatted(Paths.shown(text), type, Times.example(type)));
    }
  }

  private void bigInteger(BigInteger number, Length.Prefix prefix) {
    byte[] bytes = number.toByteArray();
    length(prefix, bytes.length);
    out.bytes(bytes);
  }

  private void decimal(Type.Decimal type) {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      expect(JsonToken.VALUE_NUMBER_FLOAT, "a number");
    }
    BigDecimal number;
    try {
      number = new BigDecimal(json.getString());
    } catch (NumberFormatException | ArithmeticException _) {
      throw fault("the exponent of a decimal has at most 32 bits");
    }
    if (number.precision() > limits.maxDecimalDigits()
        || Math.abs((long) number.scale()) > limits.maxDecimalScale()) {
      throw fault(
          "a decimal of %d digits and scale %d, and PayloadLimits allow %d and %d"
              .formatted(
                  number.precision(),
                  number.scale(),
                  limits.maxDecimalDigits(),
                  limits.maxDecimalScale()));
    }
    out.number(number.scale(), 4);
    bigInteger(number.unscaledValue(), type.length());
  }

  private void bounded(long number, OptionalLong max, String unit) {
    if (max.isPresent() && number > max.getAsLong()) {
      throw fault("it has %d %s, and its bound is %d".formatted(number, unit, max.getAsLong()));
    }
  }

  private void length(Length.Prefix prefix, long length) {
    fits(prefix, length);
    out.number(length, prefix.bytes());
  }

  private void fits(Length.Prefix prefix, long length) {
    if (length > prefix.max()) {
      throw fault("%d is more than a length or count of %s holds".formatted(length, prefix));
    }
  }

  /// Writes the count of elements that were written after its place.
  void count(Length length, OptionalLong max, int at, long count) {
    bounded(count, max, "elements");
    switch (length) {
      case Length.Prefix prefix -> {
        fits(prefix, count);
        out.put(at, count, prefix.bytes());
      }
      case Length.Fixed(long size) -> {
        if (count != size) {
          throw fault("%d elements, and the array always has %d".formatted(count, size));
        }
      }
    }
  }

  /// Writes the unknown fields of a record.
  void unknownFields(RecordDefinition record) {
    expect(JsonToken.START_ARRAY, "an array of unknown fields");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      unknownField(record);
    }
  }

  private void unknownField(RecordDefinition record) {
    expect(JsonToken.START_OBJECT, "an object with id, kind and bytes");
    long id = -1;
    long kind = -1;
    byte[] bytes = {};
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = number(0, Field.MAX_ID);
        case "kind" -> kind = number(0, Field.KIND_LENGTH);
        case "bytes" -> {
          expect(JsonToken.VALUE_STRING, "a text in Base64");
          bytes = base64(json.getString());
        }
        default -> throw fault("an unknown field has no member \"" + name + "\"");
      }
    }
    long known = id;
    if (id < 0 || record.fields().stream().anyMatch(field -> field.id() == known)) {
      throw fault("%d is the id of no unknown field of %s".formatted(id, record.name()));
    }
    if (kind < 0 || (kind < Field.KIND_LENGTH && bytes.length != 1 << kind)) {
      throw fault("a field of kind %d does not have %d bytes".formatted(kind, bytes.length));
    }
    out.number(id * 8 + kind, 2);
    if (kind == Field.KIND_LENGTH) {
      out.number(bytes.length, 4);
    }
    out.bytes(bytes);
  }

  /// Writes a union's record that the schema does not know: its tag and its fields.
  void unknownVariant(UnionDefinition union, String name) {
    int tag = (int) ranged(name.substring(1), 0, 0xFF);
    if (union.variants().stream().anyMatch(variant -> variant.tag() == tag)) {
      throw fault("%d is the tag of a record of %s: write its name".formatted(tag, union.name()));
    }
    expect(JsonToken.VALUE_STRING, "a text in Base64");
    byte[] fields = base64(json.getString());
    out.number(tag, 1);
    out.number(fields.length, 4);
    out.bytes(fields);
  }

  JsonPayloadException unknownName(UnionDefinition union, String name) {
    return fault(
        "%s is no record of %s, and these are known: %s"
            .formatted(
                Paths.shown(name),
                Paths.simple(union.name()),
                union.variants().stream()
                    .map(variant -> VariantNames.of(union, variant))
                    .collect(joining(", "))));
  }
}
