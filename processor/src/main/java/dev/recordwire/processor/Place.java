package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;

/// Where in a record a value stands, as generated code speaks of it.
///
/// @param path what the methods for this value are named by: the component, and for a value inside
///     it what it is there, as in `tags.Element`
/// @param label what errors name it by, as code: the component's name, and nothing for an element,
///     whose path the loop around it adds
record Place(String path, CodeBlock label) {
  private static final CodeBlock NO_NAME = CodeBlock.of("$S", "");

  static Place component(String name) {
    return new Place(name, CodeBlock.of("$S", name));
  }

  /// The place of a value inside this one: its `Element`, `Key` or `Value`.
  Place inside(String part) {
    return new Place(path + "." + part, NO_NAME);
  }
}
