package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.KeyKinds;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;

/// Emits what sets and maps have in common: checks of their keys, and room for them.
final class KeyedContainers {
  private KeyedContainers() {}

  /// The kind of a container's keys, as a reader goes by it: order tells sorted ones apart.
  static KeyKinds kind(Container container, WireType key) {
    return container.isSorted() ? KeyKinds.PLAIN : KeyKinds.of(key);
  }

  /// The check of a set or map before it is written.
  static CodeBlock distinct(Container container, WireType key, ValuePath path) {
    return CodeBlock.of(
        "out.$L($L, value, count, $L)",
        container.isSorted() ? "ordered" : "distinct",
        path.label(),
        key instanceof WireType.Nested nested
            ? CodeBlock.of("$T.CODEC.keyKind()", TypeNames.of(nested.codec()))
            : CodeBlock.of("$T.$L", RuntimeNames.KEY_KIND, KeyKinds.of(key)));
  }

  /// The number of keys for which a hash table is to have room: keys that take no bytes bear out no
  /// count.
  static CodeBlock room(List<WireType> types) {
    return CodeBlock.of(MinSize.mayBeNone(types) ? "in.room(count)" : "count");
  }

  /// The local that checks keys of a kind, or nothing where a hash table needs no help.
  static CodeBlock declareKeys(KeyKinds kind) {
    return !kind.isAskedOnReading()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement(
                "$T keys = in.keys($T.$L, count)",
                RuntimeNames.KEYS,
                RuntimeNames.KEY_KIND,
                kind.name())
            .build();
  }

  /// The last argument of a call that adds a key.
  static CodeBlock keysArgument(KeyKinds kind) {
    return CodeBlock.of(kind.isAskedOnReading() ? ", keys" : "");
  }
}
