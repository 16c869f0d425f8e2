package dev.recordwire.processor;

import dev.recordwire.processor.model.Component;
import java.util.ArrayList;
import java.util.List;

/// A share of a large record's components that has methods of its own.
///
/// HotSpot compiles no method of 8000 bytecodes or more, and inlines badly long before. A component
/// costs some 16 bytecodes to write and 20 to read, so a part of 64 stays near 1300, and a record
/// of up to 64 components, which is nearly every record, is one part.
///
/// @param number from 1
record Part(int number, List<Component> components) {
  private static final int MOST_COMPONENTS = 64;

  Part {
    components = List.copyOf(components);
  }

  /// Divides components into as few parts as hold them, of sizes that differ by one at most.
  public static List<Part> of(List<Component> components) {
    int size = components.size();
    int count = Math.max(1, Math.ceilDiv(size, MOST_COMPONENTS));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new Part(i + 1, components.subList(i * size / count, (i + 1) * size / count)));
    }
    return parts;
  }
}
