package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads the JSON of schemas, and reports the line and column of any other text.
final class JsonReader {
  /// Far more levels than types nest, and far fewer than a stack holds.
  private static final int MAX_DEPTH = 200;

  /// Far longer than the name of any type.
  private static final int MAX_STRING = 1 << 16;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 1)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(MAX_STRING)
                  .maxDocumentLength(1 << 26)
                  .build())
          .build();

  private final String text;
  private final JsonParser parser;

  private JsonReader(String text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /// Reads a text as one value.
  ///
  /// @throws SchemaException if the text is no such value
  static Json read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonReader reader = new JsonReader(text, parser);
      try {
        return reader.whole();
      } catch (JacksonException e) {
        throw reader.malformed(e);
      }
    }
  }

  private Json whole() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw unexpected(parser.currentLocation(), "a value");
    }
    Json value = value(first, 0);
    if (parser.nextToken() != null) {
      throw unexpected(parser.currentTokenLocation(), "the end");
    }
    return value;
  }

  private Json value(@Nullable JsonToken token, int depth) {
    return switch (token) {
      case START_OBJECT -> members(deeper(depth));
      case START_ARRAY -> items(deeper(depth));
      case VALUE_STRING -> new Json.Text(parser.getString());
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case VALUE_NUMBER_INT -> whole(parser.getNumberType());
      case null, default -> throw unexpectedNumber();
    };
  }

  private int deeper(int depth) {
    if (depth == MAX_DEPTH) {
      throw malformed(parser.currentTokenLocation(), "nested deeper than " + MAX_DEPTH + " levels");
    }
    return depth + 1;
  }

  private Json.Whole whole(JsonParser.NumberType type) {
    if (type == JsonParser.NumberType.BIG_INTEGER) {
      throw unexpectedNumber();
    }
    return new Json.Whole(parser.getLongValue());
  }

  private SchemaException unexpectedNumber() {
    return unexpected(
        parser.currentTokenLocation(), "a value (numbers are integers of at most 64 bits)");
  }

  private Json.Members members(int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (members.containsKey(name)) {
        throw malformed(parser.currentTokenLocation(), "a second member \"" + name + "\"");
      }
      members.put(name, value(parser.nextToken(), depth));
    }
    return new Json.Members(members);
  }

  private Json.Items items(int depth) {
    List<Json> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, depth));
    }
    return new Json.Items(items);
  }

  /// States which of JSON's signs is missing, where one is, and else the parser's own reason.
  private SchemaException malformed(JacksonException exception) {
    TokenStreamLocation location = exception.getLocation();
    String reason = exception.getOriginalMessage();
    if (location == null) {
      return malformed(parser.currentLocation(), reason);
    }
    if (reason.contains("closing quote")) {
      return unexpected(location, "'\"'");
    }
    return isOfSigns(reason)
        ? unexpected(location, expected(location))
        : malformed(location, reason);
  }

  private static boolean isOfSigns(String reason) {
    return !reason.contains("hex-digit")
        && Stream.of(
                "Unexpected character",
                "Unexpected close",
                "Unexpected end-of-input",
                "Unrecognized token")
            .anyMatch(reason::startsWith);
  }

  private String expected(TokenStreamLocation location) {
    TokenStreamContext context = parser.streamReadContext();
    String before = text.substring(0, (int) location.getCharOffset()).stripTrailing();
    char last = before.isEmpty() ? ':' : before.charAt(before.length() - 1);
    return switch (last) {
      case '{' -> "'\"'";
      case ',' -> context.inObject() ? "'\"'" : "a value";
      case '[', ':' -> "a value";
      default ->
          parser.currentToken() == JsonToken.PROPERTY_NAME
              ? "':'"
              : "',' or '" + (context.inObject() ? '}' : ']') + "'";
    };
  }

  private SchemaException unexpected(TokenStreamLocation location, String expected) {
    int at = (int) location.getCharOffset();
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    return malformed(location, found + " where " + expected + " is expected");
  }

  private static SchemaException malformed(TokenStreamLocation location, String reason) {
    return new SchemaException(location.getLineNr(), location.getColumnNr(), reason);
  }
}
