package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;

/// A value's path in a record, as generated code uses it.
///
/// @param path the path that names the value's methods: the component, then the parts that lead to
///     a value inside it, as in `tags.Element`
/// @param name the name in error messages: the component's, or empty for an element, whose index
///     the loop around it adds
record ValuePath(String path, String name) {
  static ValuePath component(String name) {
    return new ValuePath(name, name);
  }

  /// The path of a value inside this value that an index or a key leads to: its `Element` or
  /// `Value`.
  ValuePath inside(String part) {
    return new ValuePath(path + "." + part, "");
  }

  /// The path of the keys of the map at this path.
  ValuePath key() {
    return new ValuePath(path + ".Key", "key");
  }

  /// The path of the only value that this value contains.
  ValuePath content() {
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
