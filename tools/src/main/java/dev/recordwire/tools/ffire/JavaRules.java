package dev.recordwire.tools.ffire;

import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.ffire.FfireSchema.Alias;
import dev.recordwire.tools.ffire.FfireSchema.Declaration;
import dev.recordwire.tools.ffire.FfireSchema.Field;
import dev.recordwire.tools.ffire.FfireSchema.Struct;
import dev.recordwire.tools.ffire.FfireTokens.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Refuses an ffire schema of which javac would refuse the records.
final class JavaRules {
  private static final String CODEC = "Codec";

  /// The arguments that a constructor takes beside its object; a long or double counts twice (JVMS
  /// 4.11).
  private static final int MAX_SLOTS = 254;

  private final FfireSchema schema;
  private final String place;

  /// The structs that do not contain themselves.
  private final Set<String> finite = new HashSet<>();

  private JavaRules(FfireSchema schema, String place) {
    this.schema = schema;
    this.place = place;
  }

  /// Checks the names of types, and what structs hold.
  ///
  /// @param place the file, for messages
  /// @throws CommandFailure at the first type that is no record of Java
  static void check(FfireSchema schema, String place) {
    JavaRules rules = new JavaRules(schema, place);
    rules.names();
    for (Declaration each : schema.types().values()) {
      if (each instanceof Struct struct) {
        rules.size(struct);
        rules.within(struct, new HashSet<>(Set.of(struct.name().text())));
      }
    }
  }

  private void names() {
    Map<String, String> files = new HashMap<>();
    for (Declaration each : schema.types().values()) {
      String name = each.name().text();
      if (FfireType.BUILT_IN.contains(name)) {
        throw fault(each.name(), name + " is a type of ffire's own: rename this one");
      }
      if (!JavaNames.isOfType(name)) {
        throw fault(each.name(), "no type of Java can be named " + name + ": rename it");
      }
      if (name.endsWith(CODEC)
          && schema.types().containsKey(name.substring(0, name.length() - CODEC.length()))) {
        throw fault(each.name(), name + " is the name of the codec of another type: rename one");
      }
      String other = files.put(name.toLowerCase(Locale.ROOT), name);
      if (other != null) {
        throw fault(
            each.name(),
            name + " and " + other + " are one file where case does not count: rename one");
      }
    }
  }

  private void size(Struct struct) {
    int slots = 0;
    for (Field field : struct.fields()) {
      slots += isWide(field.type()) ? 2 : 1;
    }
    if (slots > MAX_SLOTS) {
      throw fault(
          struct.name(),
          "%s has %d fields, and a record of Java takes %d, of which an int64 or float64"
                  .formatted(struct.name().text(), struct.fields().size(), MAX_SLOTS)
              + " counts twice: divide it");
    }
  }

  private boolean isWide(FfireType type) {
    return target(type) instanceof FfireType.Named named
        && (named.name().equals("int64") || named.name().equals("float64"));
  }

  /// @param outer this struct and those around it
  private void within(Struct struct, Set<String> outer) {
    for (Field field : struct.fields()) {
      if (field.type() instanceof FfireType.Named used
          && target(used) instanceof FfireType.Named named
          && schema.types().get(named.name()) instanceof Struct inner
          && !finite.contains(named.name())) {
        if (!outer.add(named.name())) {
          throw FfireTokens.fault(
              place,
              used.line(),
              used.column(),
              "%1$s contains itself, without an end: write *%1$s or []%1$s"
                  .formatted(named.name()));
        }
        within(inner, outer);
        outer.remove(named.name());
      }
    }
    finite.add(struct.name().text());
  }

  /// The type that a name stands for. Names that stand for each other are refused elsewhere.
  private FfireType target(FfireType type) {
    FfireType target = type;
    int steps = schema.types().size();
    while (steps > 0
        && target instanceof FfireType.Named named
        && schema.types().get(named.name()) instanceof Alias alias) {
      target = alias.type();
      steps--;
    }
    return target;
  }

  private CommandFailure fault(Token at, String message) {
    return FfireTokens.fault(place, at.line(), at.column(), message);
  }
}
