package dev.recordwire.processor;

import com.palantir.javapoet.NameAllocator;

/// The names of one scope of generated code, no two of which are the same.
public final class Names {
  private final NameAllocator names = new NameAllocator();

  /// A name like the one that is suggested, which no other thing of the scope has.
  public String newName(String suggestion) {
    // With a tag of one's own; the one that it makes up is a random UUID.
    return names.newName(suggestion, new Object());
  }
}
