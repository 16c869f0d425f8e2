package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// The model of a sealed interface whose records have tags.
///
/// @param type the interface
/// @param codec the class to generate, always top-level
/// @param view the class of the union's view, if it has one; top-level, too
/// @param isPublic whether code in every package can reach the interface, and so its codec
/// @param variants the records in ascending order of their tags
/// @param fallback the record that keeps records of unknown tags
public record UnionModel(
    ClassType type,
    ClassType codec,
    Optional<ClassType> view,
    boolean isPublic,
    List<Variant> variants,
    Optional<Fallback> fallback,
    CompilationContext context) {
  /// A record of the union.
  ///
  /// @param view the class of the record's view, if it has one
  public record Variant(int tag, ClassType type, ClassType codec, Optional<ClassType> view) {}

  /// The record that represents all unknown records.
  ///
  /// @param component the component that contains the unknown record's bytes
  public record Fallback(ClassType type, String component) {}

  public UnionModel {
    variants = List.copyOf(variants);
  }
}
