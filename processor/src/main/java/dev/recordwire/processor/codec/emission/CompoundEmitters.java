package dev.recordwire.processor.codec.emission;

import dev.recordwire.processor.codec.model.WireType;

/// Chooses the emitter of a compound value by its type.
final class CompoundEmitters {
  private CompoundEmitters() {}

  /// Returns the emitter for a type at a path, where the number of elements may be bounded.
  static CompoundEmitter of(
      WireType.Compound type, ValuePath path, ElementCount count, Emitters emitters) {
    return switch (type) {
      case WireType.Sequence sequence ->
          switch (sequence.container()) {
            case ARRAY, LIST -> new ListEmitter(sequence, path, count, emitters);
            default -> new CollectionEmitter(sequence, path, count, emitters);
          };
      case WireType.Mapping mapping -> new MapEmitter(mapping, path, count, emitters);
      case WireType.Optional optional -> new OptionalEmitter(optional, path, emitters);
    };
  }
}
