package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// The model of a record, on which alone its codec's text depends.
///
/// @param type the record
/// @param codec the class to generate, always top-level
/// @param view the class of the record's view, if it has one; top-level, too
/// @param isPublic whether code in every package can reach the record, and so its codec
/// @param lengths the width of the lengths and counts of its own components
/// @param layout the arrangement of its components
/// @param components the components in wire order
/// @param declared the components' names in declaration order
public record RecordModel(
    ClassType type,
    ClassType codec,
    Optional<ClassType> view,
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

  /// The context of the generated code. Code that passes on null does not concern null checkers:
  /// its annotations would need a class that the user may not have.
  public CompilationContext codeContext() {
    boolean holdsNull = components.stream().anyMatch(component -> component.type().holdsNull());
    return holdsNull ? context.holdingNull() : context;
  }

  /// Returns whether a record's size is a sum of few terms, so that computing it first is quick, if
  /// the codecs of the records inside it are.
  public boolean isQuickToSize() {
    return components.stream().noneMatch(component -> component.type().isSlowToSize());
  }

  /// Returns whether the code that writes a record is more than HotSpot inlines: a second text, or
  /// a loop.
  public boolean isLongToWrite() {
    List<WireType> loops =
        components.stream().map(Component::type).filter(WireType::isLongToWrite).toList();
    return loops.size() > 1 || !loops.stream().allMatch(WireType::isText);
  }
}
