package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// What was learnt of a sealed interface whose records are told apart by a tag.
///
/// @param type the interface
/// @param codec the class to generate, always top-level
/// @param isPublic whether the interface can be reached from everywhere, and so its codec
/// @param variants in ascending order of their tags
/// @param fallback the record that holds those of unknown tags
public record UnionModel(
    ClassType type,
    ClassType codec,
    boolean isPublic,
    List<Variant> variants,
    Optional<Fallback> fallback,
    CompilationContext context) {
  /// A record of the union.
  public record Variant(int tag, ClassType type, ClassType codec) {}

  /// The record that stands for all that are unknown.
  ///
  /// @param component the one that holds what came
  public record Fallback(ClassType type, String component) {}

  public UnionModel {
    variants = List.copyOf(variants);
  }
}
