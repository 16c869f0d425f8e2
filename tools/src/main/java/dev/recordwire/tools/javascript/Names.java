package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.HashSet;
import java.util.Set;

/// The names of a module: of its exports, of variables, and of properties as source text.
final class Names {
  private static final Set<String> RESERVED =
      Set.of(
          """
          arguments await break case catch class const continue debugger default delete do else \
          enum eval export extends false finally for function if implements import in instanceof \
          interface let new null package private protected public return static super switch this \
          throw true try typeof undefined var void while with yield NaN Infinity \
          Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error \
          Float32Array Float64Array Function Int16Array Int32Array Int8Array JSON Map Math Number \
          Object Promise Proxy RangeError Reflect RegExp Set String Symbol TextDecoder TextEncoder \
          TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet globalThis \
          DecodeLimits FINGERPRINT SCHEMA\
          """
              .split(" ", -1));

  /// The variables of the functions that read a record.
  private static final Set<String> LOCALS = Set.of("from", "at", "end", "header", "seen", "kept");

  /// The names of types in the declarations.
  private static final Set<String> DECLARED =
      Set.of(
          "any bigint boolean never number object string symbol type unknown Codec Decimal"
              .split(" ", -1));

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final ModuleNames types;

  Names(Schema schema, RuntimeParts runtime) {
    taken.addAll(runtime.names());
    Set<String> ofTypes = new HashSet<>(taken);
    ofTypes.addAll(DECLARED);
    types = new ModuleNames(schema, ofTypes, Names::valid);
    schema.definitions().keySet().forEach(name -> taken.add(types.of(name)));
    taken.addAll(LOCALS);
  }

  /// The exported name of a record, union or enum.
  String type(String qualified) {
    return types.of(qualified);
  }

  /// A constant of the module that belongs to an enum.
  String constants(String qualified) {
    return types.of(qualified) + "Constants";
  }

  /// The variable of a component.
  String variable(String component) {
    String name = valid(component);
    while (taken.contains(name) || name.matches("seen\\d+|.*Constants")) {
      name += "_";
    }
    return name;
  }

  /// A property in an object literal with a variable as its value.
  String property(String component) {
    String variable = variable(component);
    return variable.equals(component) ? component : key(component) + ": " + variable;
  }

  /// The key of a property; `__proto__` is computed, since it would set the prototype.
  static String key(String component) {
    if (component.equals("__proto__")) {
      return "[\"__proto__\"]";
    }
    return isName(component) ? component : quoted(component);
  }

  /// The expression of a property.
  static String member(String object, String component) {
    return isName(component) ? object + "." + component : object + "[" + quoted(component) + "]";
  }

  /// A string literal of JSON, whose quotation marks need no escapes in it.
  static String json(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /// A string literal.
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        default -> {
          boolean isPlain = c >= ' ' && c != 0x7F && c != 0x2028 && c != 0x2029;
          literal.append(isPlain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return literal.append('"').toString();
  }

  private static boolean isName(String text) {
    return text.equals(valid(text));
  }

  private static String valid(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .map(c -> c == '$' || c == '_' || isPart(c) ? c : '_')
        .forEach(name::appendCodePoint);
    boolean startsWell =
        !name.isEmpty()
            && (name.charAt(0) == '$'
                || name.charAt(0) == '_'
                || Character.isUnicodeIdentifierStart(name.codePointAt(0)));
    return startsWell ? name.toString() : "_" + name;
  }

  private static boolean isPart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
