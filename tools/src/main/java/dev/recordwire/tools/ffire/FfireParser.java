package dev.recordwire.tools.ffire;

import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.ffire.FfireSchema.Alias;
import dev.recordwire.tools.ffire.FfireSchema.Declaration;
import dev.recordwire.tools.ffire.FfireSchema.Field;
import dev.recordwire.tools.ffire.FfireSchema.Struct;
import dev.recordwire.tools.ffire.FfireTokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parses the text of an ffire schema, which is a part of Go: a package clause and types.
final class FfireParser {
  /// The nesting that ffire allows.
  private static final int MAX_DEPTH = 32;

  private final String place;
  private final FfireTokens tokens;

  private FfireParser(String text, String place) {
    this.place = place;
    this.tokens = new FfireTokens(text, place);
  }

  /// Parses a text.
  ///
  /// @param place the file, for messages
  /// @throws CommandFailure if it is no such schema
  static FfireSchema parse(String text, String place) {
    return new FfireParser(text, place).schema();
  }

  private FfireSchema schema() {
    tokens.expect("package");
    String packageName = tokens.name("the name of the package").text();
    tokens.endOfLine();
    Map<String, Declaration> types = new LinkedHashMap<>();
    while (!tokens.isAtEnd()) {
      tokens.expect("type");
      Token name = tokens.name("the name of a type");
      if (types.put(name.text(), declaration(name)) != null) {
        throw fault(name, "there are two types " + name.text() + ": rename one");
      }
      tokens.endOfLine();
    }
    if (types.isEmpty()) {
      throw CommandFailure.input(place + ": there is no type: declare one, type X struct { … }");
    }
    return new FfireSchema(packageName, types);
  }

  private Declaration declaration(Token name) {
    if (tokens.skip("struct")) {
      return struct(name);
    }
    tokens.skip("=");
    return new Alias(name, type(0));
  }

  private Struct struct(Token struct) {
    tokens.expect("{");
    List<Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (!tokens.skip("}")) {
      List<Token> declared = new ArrayList<>(List.of(tokens.name("the name of a field")));
      while (tokens.skip(",")) {
        declared.add(tokens.name("the name of a field"));
      }
      if (tokens.isAtEndOfLine()) {
        throw fault(
            declared.getFirst(),
            "the field has no type, and ffire has no embedded structs: write name and type");
      }
      FfireType type = type(0);
      tokens.skipTag();
      for (Token name : declared) {
        if (!names.add(name.text())) {
          throw fault(name, "there are two fields " + name.text() + ": rename one");
        }
        fields.add(new Field(name.text(), type));
      }
      tokens.endOfField();
    }
    return new Struct(struct, List.copyOf(fields));
  }

  private FfireType type(int depth) {
    Token start = tokens.peek();
    if (depth > MAX_DEPTH) {
      throw fault(start, "types nest deeper than ffire's 32 levels: declare some of them by name");
    }
    if (tokens.skip("*")) {
      return new FfireType.Pointer(type(depth + 1));
    }
    if (tokens.skip("[")) {
      tokens.expect("]");
      return new FfireType.Slice(type(depth + 1));
    }
    Token name = tokens.name("a type");
    return new FfireType.Named(name.text(), name.line(), name.column());
  }

  private CommandFailure fault(Token token, String message) {
    return tokens.fault(token, message);
  }
}
