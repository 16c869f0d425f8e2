package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// The model of a sealed interface whose records have tags.
///
/// @param type the interface
/// @param codec the class to generate, always top-level
/// @param isPublic whether code in every package can reach the interface, and so its codec
/// @param variants the records in ascending order of their tags
/// @param fallback the record that keeps records of unknown tags
public record UnionModel(
    ClassType type,
    ClassType codec,
    boolean isPublic,
    List<Variant> variants,
    Optional<Fallback> fallback,
    CompilationContext context) {
  /// A record of the union.
  public record Variant(int tag, ClassType type, ClassType codec) {}

  /// The record that represents all unknown records.
  ///
  /// @param component the component that contains the unknown record's bytes
  public record Fallback(ClassType type, String component) {}

  public UnionModel {
    variants = List.copyOf(variants);
  }
}
