package dev.recordwire.processor.codec.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A record's component on the wire.
///
/// @param type the JSON of its type
/// @param id its id in an evolvable record, and 0 in a packed record
/// @param kind the [kind][dev.recordwire.processor.codec.model.FieldKind] in its header in an
///     evolvable record, and 0 in a packed record
/// @param defaultText the value for payloads that lack the field, in the form of [DefaultSchema]
/// @param needed whether code exists that refuses payloads without the field, since it once had no
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

  /// Returns this component, with the facts that a lock must remember of an earlier form.
  FieldSchema after(FieldSchema before) {
    boolean wasNeeded = before.needed || !before.mayBeAbsent();
    return new FieldSchema(
        name,
        EnumHistory.merged(before.type, type),
        id,
        kind,
        defaultText,
        id > 0 && defaultText.isPresent() && wasNeeded);
  }

  /// Returns the part of the default that matters: for an enum the constant's code, whatever its
  /// name.
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

  /// Returns whether a payload may lack the field.
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
      throw new MalformedJsonException("a field of " + record + " is no object");
    }
    String name =
        members
            .text("name")
            .orElseThrow(() -> MalformedJsonException.lacking("name", "a field of " + record));
    String path = record + "." + name;
    return new FieldSchema(
        name,
        members.members("type").orElseThrow(() -> MalformedJsonException.lacking("type", path)),
        members.number("id").orElse(0L).intValue(),
        members.number("kind").orElse(0L).intValue(),
        members.text("default"),
        members.values().containsKey(NEEDED));
  }
}
