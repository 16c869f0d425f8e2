package dev.recordwire.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    fields = List.copyOf(fields);
    removed = List.copyOf(removed);
  }

  /// Returns the field in this record that corresponds to a field of a later form: the field with
  /// the same id or, in a packed record, with the same name, or else at the same position.
  Optional<Field> counterpart(Field field, int position) {
    Predicate<Field> same =
        isEvolvable
            ? before -> before.id() == field.id()
            : before -> before.name().equals(field.name());
    Optional<Field> found =
        Stream.concat(fields.stream(), removed.stream()).filter(same).findFirst();
    return found.isPresent() || isEvolvable || position >= fields.size()
        ? found
        : Optional.of(fields.get(position));
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
