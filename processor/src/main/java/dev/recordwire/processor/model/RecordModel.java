package dev.recordwire.processor.model;

import dev.recordwire.processor.model.JavaType.ClassType;
import java.util.List;

/// What was learnt of a record: all that its codec's text depends on.
///
/// @param type the record
/// @param codec the class to generate, always top-level
/// @param isPublic whether the record can be reached from everywhere, and so its codec
/// @param lengths the width of the lengths and counts of its own components
/// @param layout how its components lie
/// @param components in declaration order, which is that of the wire
public record RecordModel(
    ClassType type,
    ClassType codec,
    boolean isPublic,
    LengthWidth lengths,
    Layout layout,
    List<Component> components,
    Surroundings surroundings) {
  public RecordModel {
    components = List.copyOf(components);
  }
}
