package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the JSON of definitions, and refuses any other JSON with the place in the definition.
final class DefinitionReader {
  private DefinitionReader() {}

  static Definition read(Json json) {
    if (!(json instanceof Json.Members body)) {
      throw new SchemaException("a schema is not a JSON object");
    }
    return body.text("union").isPresent() ? union(body) : record(body);
  }

  private static RecordDefinition record(Json.Members body) {
    String name = NameRules.ofType(text(body, "record", "a schema"));
    boolean isEvolvable =
        switch (text(body, "layout", name)) {
          case "packed" -> false;
          case "evolvable" -> true;
          case String layout -> throw new SchemaException("layout '" + layout + "' of " + name);
        };
    List<Field> fields = fields(required(body, "fields", name), name, isEvolvable);
    Optional<String> unknown =
        body.text("unknown", name).map(each -> NameRules.ofField(each, name));
    List<String> names = new ArrayList<>(fields.stream().map(Field::name).toList());
    unknown.ifPresent(names::add);
    NameRules.requireDistinct(names, "fields", name);
    return new RecordDefinition(
        name, isEvolvable, fields, unknown, fields(body.items("removed", name), name, isEvolvable));
  }

  private static List<Field> fields(List<Json> items, String record, boolean isEvolvable) {
    List<Field> fields = new ArrayList<>();
    Set<Integer> ids = new HashSet<>();
    for (Json item : items) {
      Field field = field(item, record);
      if (isEvolvable && (field.id() < 1 || field.id() > Field.MAX_ID)) {
        throw new SchemaException(
            "the id of %s.%s is %d, and ids are 1 … %d"
                .formatted(record, field.name(), field.id(), Field.MAX_ID));
      }
      if (isEvolvable && !ids.add(field.id())) {
        throw new SchemaException("two fields of %s have the id %d".formatted(record, field.id()));
      }
      fields.add(field);
    }
    return fields;
  }

  private static Field field(Json json, String record) {
    if (!(json instanceof Json.Members members)) {
      throw new SchemaException("a field of " + record + " is no object");
    }
    String name = NameRules.ofField(text(members, "name", "a field of " + record), record);
    String path = record + "." + name;
    Type type = new TypeReader(path).read(members, "type");
    int id = members.number("id").map(number -> intOf(number, "id", path)).orElse(0);
    int kind = Field.kindOf(type);
    if (id > 0 && members.number("kind").orElse((long) kind) != kind) {
      throw new SchemaException(
          "the kind of %s is %d, and that of its type is %d"
              .formatted(path, members.number("kind").orElseThrow(), kind));
    }
    return new Field(
        name, type, id, members.text("default", path), members.values().containsKey("needed"));
  }

  private static UnionDefinition union(Json.Members body) {
    String name = NameRules.ofType(text(body, "union", "a schema"));
    List<UnionDefinition.Variant> variants = new ArrayList<>();
    Set<Integer> tags = new HashSet<>();
    for (Json item : required(body, "variants", name)) {
      if (!(item instanceof Json.Members variant)) {
        throw new SchemaException("a variant of " + name + " is no object");
      }
      int tag =
          intOf(
              variant.number("tag").orElseThrow(() -> SchemaException.lacking("tag", name)),
              "tag",
              name);
      if (tag < 0 || tag > 0xFF || !tags.add(tag)) {
        throw new SchemaException(
            "the tag %d of %s is another variant's, or none of 0 … 255".formatted(tag, name));
      }
      variants.add(
          new UnionDefinition.Variant(tag, NameRules.ofType(text(variant, "record", name))));
    }
    Optional<String> fallback = body.text("fallback", name).map(NameRules::ofType);
    return new UnionDefinition(name, variants, fallback, body.values().containsKey("strict"));
  }

  private static int intOf(long number, String member, String path) {
    if (number != (int) number) {
      throw new SchemaException("the %s of %s is %d".formatted(member, path, number));
    }
    return (int) number;
  }

  private static List<Json> required(Json.Members members, String name, String object) {
    if (!members.values().containsKey(name)) {
      throw SchemaException.lacking(name, object);
    }
    return members.items(name, object);
  }

  private static String text(Json.Members members, String name, String object) {
    return members.text(name).orElseThrow(() -> SchemaException.lacking(name, object));
  }
}
