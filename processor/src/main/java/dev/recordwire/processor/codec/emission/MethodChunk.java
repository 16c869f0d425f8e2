package dev.recordwire.processor.codec.emission;

import dev.recordwire.processor.codec.model.Component;
import java.util.ArrayList;
import java.util.List;

/// A share of a large record's components, which has methods of its own.
///
/// HotSpot compiles no method of 8000 bytecodes or more, and inlines poorly long before that. A
/// component costs about 16 bytecodes to write and 20 to read, so a chunk of 64 components stays
/// near 1300. Nearly every record has at most 64 components and is one chunk.
///
/// @param number the chunk's number, from 1
record MethodChunk(int number, List<Component> components) {
  private static final int MAX_COMPONENTS = 64;

  MethodChunk {
    components = List.copyOf(components);
  }

  /// Divides components into the fewest possible chunks, whose sizes differ by at most one.
  public static List<MethodChunk> of(List<Component> components) {
    int size = components.size();
    int count = Math.max(1, Math.ceilDiv(size, MAX_COMPONENTS));
    List<MethodChunk> chunks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chunks.add(
          new MethodChunk(i + 1, components.subList(i * size / count, (i + 1) * size / count)));
    }
    return chunks;
  }

  /// The name of the method that gives the size of the components.
  String sizeMethod() {
    return "sizeOfPart" + number;
  }

  /// The name of the method that writes the components.
  String writeMethod() {
    return "writePart" + number;
  }

  /// The name of the method that reads the components.
  String readMethod() {
    return "readPart" + number;
  }
}
