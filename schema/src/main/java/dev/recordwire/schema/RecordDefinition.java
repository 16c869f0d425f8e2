package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A record on the wire.
///
/// @param name the record's qualified name
/// @param isEvolvable whether it is a length and fields with headers, and not its values back to
///     back
/// @param fields the fields in wire order
/// @param unknown the component that keeps unknown fields
/// @param removed the former fields of an evolvable record, whose ids stay reserved; only a lock
///     contains them
public record RecordDefinition(
    String name,
    boolean isEvolvable,
    List<Field> fields,
    Optional<String> unknown,
    List<Field> removed)
    implements Definition {
  public RecordDefinition {
    fields = Indexed.of(fields, Field::id, Field::name);
    removed = List.copyOf(removed);
  }

  /// Returns the field of an evolvable record with an id.
  public Optional<Field> field(int id) {
    return ((Indexed<Field>) fields).with(id);
  }

  /// Returns the field with a name.
  public Optional<Field> field(String name) {
    return ((Indexed<Field>) fields).with(name);
  }

  /// Returns the field in this record that corresponds to each field of a later form: the field
  /// with the same id or, in a packed record, with the same name, or else at the same position.
  List<Optional<Field>> counterparts(List<Field> later) {
    Function<Field, Object> key = isEvolvable ? Field::id : Field::name;
    Map<Object, Field> known = new HashMap<>();
    Stream.concat(fields.stream(), removed.stream())
        .forEach(field -> known.putIfAbsent(key.apply(field), field));
    List<Optional<Field>> found = new ArrayList<>();
    for (Field field : later) {
      int position = found.size();
      Field atPosition = isEvolvable || position >= fields.size() ? null : fields.get(position);
      Field same = known.get(key.apply(field));
      found.add(Optional.ofNullable(same == null ? atPosition : same));
    }
    return found;
  }

  @Override
  public Set<String> references() {
    Set<String> names = new HashSet<>();
    Stream.concat(fields.stream(), removed.stream())
        .forEach(field -> addReferences(field.type(), names));
    return names;
  }

  private static void addReferences(Type type, Set<String> names) {
    if (type instanceof Type.Reference(String definition)) {
      names.add(definition);
    }
    type.parts().forEach(part -> addReferences(part, names));
  }

  @Override
  public List<String> parts() {
    return fields.stream().map(Field::name).toList();
  }
}
