package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
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
    LengthPrefix lengths,
    Layout layout,
    List<Component> components,
    List<String> declared,
    CompilationContext context) {
  public RecordModel {
    components = List.copyOf(components);
    declared = List.copyOf(declared);
  }

  /// Whether a record's size is a sum of few terms, so that to measure it first is quick.
  public boolean isQuickToSize() {
    return components.stream().noneMatch(component -> component.type().isSlowToSize());
  }

  /// Whether writing a record takes more code than HotSpot inlines: a second text, or anything to
  /// go through.
  public boolean isLongToWrite() {
    List<WireType> slow =
        components.stream().map(Component::type).filter(WireType::isSlowToSize).toList();
    return slow.size() > 1 || !slow.stream().allMatch(WireType::isText);
  }
}
