package dev.recordwire.processor.common;

import com.palantir.javapoet.NameAllocator;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The names of one scope of generated code, no two of which are equal.
///
/// Java reads a name that could be a variable's or a type's as the variable's. So a variable named
/// after a user's component gets a name that differs from the names of our types, all of which
/// start with a capital, and from the types and packages that the code names, which
/// [#reserve(Stream)] reserves.
public final class Names {
  private final NameAllocator names = new NameAllocator();
  private final Set<String> reserved = new HashSet<>();

  /// Returns a name like the suggested name, which nothing else in the scope has.
  public String newName(String suggestion) {
    // With a tag of our own; JavaPoet's default tag is a random UUID.
    return names.newName(suggestion, new Object());
  }

  /// Returns the name of a variable, based on the user's name.
  public String newVariable(String suggestion) {
    char first = suggestion.charAt(0);
    return newName(first >= 'A' && first <= 'Z' ? suggestion + "_" : suggestion);
  }

  /// Reserves names.
  public void reserve(String... taken) {
    for (String each : taken) {
      if (!each.isEmpty() && reserved.add(each)) {
        newName(each);
      }
    }
  }

  /// Reserves the names of classes and of their packages.
  public void reserve(Stream<ClassType> classes) {
    reserve("java", "dev");
    classes.forEach(
        each -> reserve(each.simpleNames().getFirst(), each.packageName().split("[.]", 2)[0]));
  }
}
