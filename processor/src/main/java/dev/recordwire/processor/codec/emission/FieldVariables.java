package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The variables that hold an evolvable record's fields during decoding, and the bits of the fields
/// that were seen.
final class FieldVariables {
  private final List<List<Field>> chunks;
  private final Optional<UnknownFieldsEmitter> unknownFields;
  private final boolean isCheckedForNull;
  private final Map<String, String> names = new HashMap<>();
  private final List<String> seen = new ArrayList<>();
  private final InitialValues initials;

  /// @param chunks the fields of each [MethodChunk]
  /// @param isCheckedForNull see `CompilationContext`
  FieldVariables(
      List<List<Field>> chunks,
      Optional<UnknownFieldsEmitter> unknownFields,
      CodecMethodTable table,
      boolean isCheckedForNull) {
    this.chunks = chunks;
    this.unknownFields = unknownFields;
    this.isCheckedForNull = isCheckedForNull;
    Names locals = new Names();
    locals.reserve("in", "at", "header", "end", "valueEnd");
    locals.reserve(Mentions.of(fields().stream().map(Field::type).toList()));
    for (int i = 0; i < chunks.size() && !chunks.get(i).isEmpty(); i++) {
      seen.add(locals.newName(chunks.size() == 1 ? "seen" : "seen" + (i + 1)));
    }
    this.initials = InitialValues.of(fields(), table, locals);
    fields().forEach(field -> names.put(field.name(), locals.newVariable(field.name())));
    unknownFields.ifPresent(each -> names.put(each.name(), locals.newVariable(each.name())));
  }

  /// The fields of all chunks.
  List<Field> fields() {
    return chunks.stream().flatMap(List::stream).toList();
  }

  /// The fields of each chunk.
  List<List<Field>> chunks() {
    return chunks;
  }

  /// The emitter of unknown fields, if the record keeps them.
  Optional<UnknownFieldsEmitter> unknownFields() {
    return unknownFields;
  }

  /// The variable of a field.
  String of(Field field) {
    return Objects.requireNonNull(names.get(field.name()));
  }

  /// The variable of the unknown fields.
  Optional<String> ofUnknownFields() {
    return unknownFields.map(each -> Objects.requireNonNull(names.get(each.name())));
  }

  /// The variables that hold the bits of the seen fields, one for each chunk.
  List<String> seen() {
    return seen;
  }

  /// The value of a field before it is read.
  CodeBlock initial(Field field) {
    return initials.of(field);
  }

  /// The Java type of a field.
  static TypeName typeOf(Field field) {
    return TypeNames.of(field.type().carrier());
  }

  /// The arguments of the record's constructor.
  ///
  /// @param prefix the text before each variable
  /// @param unknown the value of the component that keeps unknown fields
  CodeBlock arguments(String prefix, CodeBlock unknown) {
    List<CodeBlock> arguments = new ArrayList<>();
    fields().forEach(field -> arguments.add(CodeBlock.of("$L$L", prefix, of(field))));
    unknownFields.ifPresent(each -> arguments.add(each.index(), unknown));
    return CodeBlock.join(arguments, ",$W");
  }

  /// The bits of a chunk's fields `some`.
  static CodeBlock bits(List<Field> chunk, List<Field> some) {
    long bits = 0;
    for (Field field : some) {
      bits |= 1L << chunk.indexOf(field);
    }
    return CodeBlock.of("0x$LL", Long.toHexString(bits));
  }

  /// The fields that every payload contains.
  static List<Field> required(List<Field> fields) {
    return fields.stream().filter(field -> !mayBeAbsent(field)).toList();
  }

  /// Returns whether a payload may lack a field.
  static boolean mayBeAbsent(Field field) {
    return field.type() instanceof WireType.Optional || field.defaultText().isPresent();
  }

  /// The annotation of a method in which components are null until they are read: a null checker
  /// does not see that nothing uses them earlier.
  Optional<AnnotationSpec> nullWarning() {
    boolean holdsNull =
        fields().stream()
            .anyMatch(field -> !mayBeAbsent(field) && initial(field).toString().equals("null"));
    return holdsNull && isCheckedForNull
        ? Optional.of(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "NullAway")
                .build())
        : Optional.empty();
  }
}
