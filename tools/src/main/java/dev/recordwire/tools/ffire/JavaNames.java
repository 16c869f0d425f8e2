package dev.recordwire.tools.ffire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/// The names in Java of what an ffire schema declares, whose names are those of Go.
final class JavaNames {
  /// Methods of each object, whose names no component of a record may have (JLS 8.10.1).
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /// Words that are no keywords, and name no type (JLS 3.8).
  private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

  private JavaNames() {}

  /// Whether a type of Java may have a name.
  static boolean isOfType(String name) {
    return !SourceVersion.isKeyword(name) && !NO_TYPES.contains(name);
  }

  /// The names of a record's components, in the order of its fields: `manufacturerID` for
  /// `ManufacturerID`, `id` for `ID`, and `id_` for another `Id`.
  static List<String> ofComponents(List<String> fields) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String field : fields) {
      String name = lowered(field);
      while (SourceVersion.isKeyword(name) || OF_OBJECTS.contains(name) || !taken.add(name)) {
        name += "_";
      }
      names.add(name);
    }
    return names;
  }

  private static String lowered(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    int lowered = capitals == name.length() || capitals < 2 ? capitals : capitals - 1;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }
}
