package dev.recordwire.schema.payload;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Makes the bytes of values without parts of the tokens of JSON.
final class JsonLeaves {
  private static final String BASE64 = "a text in Base64";

  private final JsonParser json;
  private final LeafWriter writer;

  JsonLeaves(JsonParser json, PayloadOutput out, PayloadLimits limits) {
    this.json = json;
    this.writer = new LeafWriter(out, limits, this::fault);
  }

  /// The exception for a fault at the current token.
  JsonPayloadException fault(String reason) {
    TokenStreamLocation at = json.currentTokenLocation();
    return JsonPayloadException.at(at, reason);
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
      case Type.BigInteger number -> writer.bigInteger(number, Digits.integer(integer()));
      case Type.Decimal number -> writer.decimal(number, decimal());
      default -> value(type, string(type instanceof Type.Binary ? BASE64 : "a text"));
    }
  }

  private String string(String expected) {
    expect(JsonToken.VALUE_STRING, expected);
    return json.getString();
  }

  /// Writes a value whose JSON is a text, or the name of a member.
  void value(Type type, String text) {
    switch (type) {
      case Type.Text utf8 -> writer.text(utf8, text);
      case Type.Binary binary -> writer.binary(binary, text);
      case Type.Enumeration enumeration -> writer.constant(enumeration, text);
      default -> throw new IllegalArgumentException(type + " is no text");
    }
  }

  private void scalar(Type.Scalar type) {
    switch (type) {
      case BOOL -> {
        if (json.currentToken() != JsonToken.VALUE_FALSE) {
          expect(JsonToken.VALUE_TRUE, "true or false");
        }
        writer.bool(json.getBooleanValue());
      }
      case FLOAT16, FLOAT32, FLOAT64 -> writer.floating(type, floating(type));
      default -> {
        if (type.isElement()) {
          writer.integer(type, integer());
        } else {
          writer.time(type, string("a text"));
        }
      }
    }
  }

  private String integer() {
    expect(JsonToken.VALUE_NUMBER_INT, "an integer");
    return json.getString();
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

  private BigDecimal decimal() {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      expect(JsonToken.VALUE_NUMBER_FLOAT, "a number");
    }
    writer.requireFewDigits(json.getString());
    try {
      return new BigDecimal(json.getString());
    } catch (NumberFormatException | ArithmeticException _) {
      throw fault("the exponent of a decimal has at most 32 bits");
    }
  }

  /// Writes the count of elements that were written after its place.
  void count(Length length, OptionalLong max, int at, long count) {
    writer.count(length, max, at, count);
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
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (!seen.add(name)) {
        throw secondMember(name);
      }
      json.nextToken();
      switch (name) {
        case "id" -> id = writer.ranged(integer(), 0, Field.MAX_ID);
        case "kind" -> kind = writer.ranged(integer(), 0, Field.KIND_LENGTH);
        case "bytes" -> bytes = writer.bytes(string(BASE64));
        default -> throw fault("an unknown field has no member " + Paths.shown(name));
      }
    }
    writer.unknownField(record, id, kind, bytes);
  }

  JsonPayloadException secondMember(String name) {
    return fault("a second member " + Paths.shown(name));
  }

  /// Writes a union's record that the schema does not know: its tag and its fields.
  void unknownVariant(UnionDefinition union, String name) {
    int tag = (int) writer.ranged(name.substring(1), 0, 0xFF);
    writer.unknownVariant(union, tag, string(BASE64));
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
