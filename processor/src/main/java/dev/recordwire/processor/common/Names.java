package dev.recordwire.processor.common;

import com.palantir.javapoet.NameAllocator;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The names of one scope of generated code, no two of which are the same.
///
/// Where a name could be a variable's or a type's, Java takes it for the variable's. So a variable
/// that users name is not named like a type of ours, all of which start with a capital, nor like a
/// type or a package that the code speaks of, which [#reserve(Stream)] keeps free.
public final class Names {
  private final NameAllocator names = new NameAllocator();
  private final Set<String> reserved = new HashSet<>();

  /// A name like the one that is suggested, which no other thing of the scope has.
  public String newName(String suggestion) {
    // With a tag of one's own; the one that it makes up is a random UUID.
    return names.newName(suggestion, new Object());
  }

  /// The name of a variable, after what a user calls it.
  public String newVariable(String suggestion) {
    char first = suggestion.charAt(0);
    return newName(first >= 'A' && first <= 'Z' ? suggestion + "_" : suggestion);
  }

  /// Keeps names from being given.
  public void reserve(String... taken) {
    for (String each : taken) {
      if (!each.isEmpty() && reserved.add(each)) {
        newName(each);
      }
    }
  }

  /// Keeps the names of classes from being given, and those of their packages.
  public void reserve(Stream<ClassType> classes) {
    reserve("java", "dev");
    classes.forEach(
        each -> reserve(each.simpleNames().getFirst(), each.packageName().split("[.]", 2)[0]));
  }
}
