package dev.recordwire.processor.codec.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a record's component is on the wire.
///
/// @param type the JSON of its type
/// @param id what it is known by in an evolvable record, and 0 in a packed one
/// @param kind how many bytes follow its tag in an evolvable record, and 0 in a packed one
/// @param defaultText the value it has where a payload does not hold it, as [DefaultSchema] says it
/// @param needed whether there is code that refuses payloads without it, since it once had no
///     default; only a lock knows
public record FieldSchema(
    String name,
    Json.Members type,
    int id,
    int kind,
    Optional<String> defaultText,
    boolean needed) {
  private static final String NEEDED = "needed";

  static FieldSchema packed(String name, Json.Members type) {
    return new FieldSchema(name, type, 0, 0, Optional.empty(), false);
  }

  /// This component, with what a lock has to remember of an earlier form of it.
  FieldSchema after(FieldSchema before) {
    boolean wasNeeded = before.needed || !before.mayBeAbsent();
    return new FieldSchema(
        name,
        EnumHistory.kept(before.type, type),
        id,
        kind,
        defaultText,
        id > 0 && defaultText.isPresent() && wasNeeded);
  }

  /// What of the default matters: for an enum the constant's code, whatever its name.
  Optional<Json> defaultValue() {
    return defaultText.map(
        text ->
            type.items("constants").stream()
                .filter(
                    each ->
                        each instanceof Json.Members constant
                            && constant.text("name").orElse("").equals(text))
                .map(each -> (Json) new Json.Whole(EnumSchema.code(each)))
                .findFirst()
                .orElseGet(() -> new Json.Text(text)));
  }

  /// Whether a payload may lack it.
  boolean mayBeAbsent() {
    return isOptional() || defaultText.isPresent();
  }

  boolean isOptional() {
    return type.text("type").orElse("").equals("optional");
  }

  Json.Members toJson() {
    Json.Members json = Json.Members.NONE.with("name", name);
    if (id > 0) {
      json = json.with("id", id).with("kind", kind);
    }
    json = json.with("type", type);
    if (defaultText.isPresent()) {
      json = json.with("default", defaultText.get());
    }
    return needed ? json.with(NEEDED, new Json.Truth(true)) : json;
  }

  static List<FieldSchema> listFrom(List<Json> items, String record) throws MalformedJsonException {
    List<FieldSchema> fields = new ArrayList<>();
    for (Json item : items) {
      fields.add(from(item, record));
    }
    return fields;
  }

  private static FieldSchema from(Json json, String record) throws MalformedJsonException {
    if (!(json instanceof Json.Members members)) {
      throw new MalformedJsonException("a field of " + record + " that is no object");
    }
    String name =
        members
            .text("name")
            .orElseThrow(() -> MalformedJsonException.lacking("name", "a field of " + record));
    String place = record + "." + name;
    return new FieldSchema(
        name,
        members.members("type").orElseThrow(() -> MalformedJsonException.lacking("type", place)),
        members.number("id").orElse(0L).intValue(),
        members.number("kind").orElse(0L).intValue(),
        members.text("default"),
        members.values().containsKey(NEEDED));
  }
}
