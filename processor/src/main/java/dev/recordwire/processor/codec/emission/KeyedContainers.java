package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.KeyKinds;
import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.Collections;
import java.util.List;

/// Emits the code that sets and maps share: the checks of their keys, and their creation.
final class KeyedContainers {
  private KeyedContainers() {}

  /// Returns the check of a set or map before it is written.
  static CodeBlock distinct(Container container, WireType key, ValuePath path) {
    return CodeBlock.of(
        "out.$L($L, value, count, $L)",
        container.isSorted() ? "ordered" : "distinct",
        path.label(),
        key instanceof WireType.Nested nested
            ? CodeBlock.of("$T.CODEC.keyKind()", TypeNames.of(nested.codec()))
            : CodeBlock.of("$T.$L", RuntimeNames.KEY_KIND, KeyKinds.of(key)));
  }

  /// The frame of a generated method that reads a set or map.
  ///
  /// @param types the wire types of an element, or of a key and a value
  record Reader(Container container, List<WireType> types, ValuePath path, LengthPrefix lengths) {
    Reader {
      types = List.copyOf(types);
    }

    /// Returns the statements before the loop: they read `count`, return an empty container for
    /// none, and otherwise create a container.
    ///
    /// @param arguments the container's type arguments
    CodeBlock declarations(String variable, TypeName... arguments) {
      ClassName type =
          ClassName.get("java.util", (container.isSorted() ? "Tree" : "LinkedHash") + word());
      return CodeBlock.builder()
          .addStatement(
              "int count = in.count($L, LENGTH_PREFIX, $L)",
              path.label(),
              MinSize.ofTypes(types, lengths))
          .beginControlFlow("if (count == 0)")
          .addStatement("return $L", empty())
          .endControlFlow()
          .addStatement(
              "$T $L = $L",
              ParameterizedTypeName.get(type, arguments),
              variable,
              container.isSorted()
                  ? CodeBlock.of("new $T<>()", type)
                  : CodeBlock.of("$T.new$L($L)", type, type.simpleName(), room()))
          .add(declareKeys())
          .addStatement("int i = 0")
          .build();
    }

    /// Returns the statement that returns the container.
    CodeBlock result(String variable) {
      return CodeBlock.of(
          "return $T.unmodifiable$L$L($L)",
          Collections.class,
          container.isSorted() ? "Navigable" : "Sequenced",
          word(),
          variable);
    }

    /// Returns the last argument of a call that adds a key.
    CodeBlock keysArgument() {
      return CodeBlock.of(kind().isAskedOnReading() ? ", keys" : "");
    }

    private CodeBlock empty() {
      return container.isSorted()
          ? CodeBlock.of("$T.emptyNavigable$L()", Collections.class, word())
          : CodeBlock.of("$T.empty$L()", RuntimeNames.SEQUENCES, word());
    }

    private String word() {
      return container.kind() == Container.Kind.MAP ? "Map" : "Set";
    }

    /// Returns the number of keys for which a hash table gets room. The bytes of a payload do not
    /// prove a count of keys that take no bytes.
    private String room() {
      return MinSize.mayBeNone(types) ? "in.room(count)" : "count";
    }

    /// Returns the declaration of the local that checks keys, or nothing where a hash table is
    /// enough.
    private CodeBlock declareKeys() {
      return !kind().isAskedOnReading()
          ? CodeBlock.of("")
          : CodeBlock.builder()
              .addStatement(
                  "$T keys = in.keys($T.$L, count)",
                  RuntimeNames.KEYS,
                  RuntimeNames.KEY_KIND,
                  kind().name())
              .build();
    }

    /// The kind of the keys for a reader; sorted containers compare keys by order.
    private KeyKinds kind() {
      return container.isSorted() ? KeyKinds.PLAIN : KeyKinds.of(types.getFirst());
    }
  }
}
