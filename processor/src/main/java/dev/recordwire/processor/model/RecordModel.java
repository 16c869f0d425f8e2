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
/// @param components in the order of the wire
/// @param declared the components' names in declaration order
public record RecordModel(
    ClassType type,
    ClassType codec,
    boolean isPublic,
    LengthWidth lengths,
    Layout layout,
    List<Component> components,
    List<String> declared,
    Surroundings surroundings) {
  public RecordModel {
    components = List.copyOf(components);
    declared = List.copyOf(declared);
  }
}
