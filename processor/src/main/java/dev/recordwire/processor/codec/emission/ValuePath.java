package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;

/// Where in a record a value stands, as generated code speaks of it.
///
/// @param path what the methods for this value are named by: the component, and for a value inside
///     it what it is there, as in `tags.Element`
/// @param name what errors name it by: the component's name, and nothing for an element, whose path
///     the loop around it adds
record ValuePath(String path, String name) {
  static ValuePath component(String name) {
    return new ValuePath(name, name);
  }

  /// The place of a value inside this one that has an index or a key in it: its `Element` or
  /// `Value`.
  ValuePath inside(String part) {
    return new ValuePath(path + "." + part, "");
  }

  /// The place of the keys of the map at this path.
  ValuePath key() {
    return new ValuePath(path + ".Key", "key");
  }

  /// The place of the one value that this one holds.
  ValuePath held() {
    return new ValuePath(path + ".Value", name);
  }

  /// The name as code.
  CodeBlock label() {
    return CodeBlock.of("$S", name);
  }

  /// The name and the size of a value that is read by itself, as code: see `WireReader.take`.
  CodeBlock run(int bytes) {
    return CodeBlock.of("$S", name + ":" + bytes);
  }
}
