package dev.recordwire.processor;

import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.model.WireType;

/// Writes the three methods of a value that holds others: the bodies, each after a signature whose
/// parameters are `value`, or `out` and `value`, or `in`.
interface CompoundEmitter {
  /// Returns the size of `value`.
  MethodSpec.Builder size(MethodSpec.Builder method);

  /// Writes `value` to `out`.
  MethodSpec.Builder write(MethodSpec.Builder method);

  /// Returns what it reads from `in`.
  MethodSpec.Builder read(MethodSpec.Builder method);

  /// The emitter for a type at a place.
  static CompoundEmitter of(WireType.Compound type, Place place, Helpers helpers) {
    return of(type, place, Count.UNBOUNDED, helpers);
  }

  /// The emitter for a type at a place that may bound the number of elements.
  static CompoundEmitter of(WireType.Compound type, Place place, Count count, Helpers helpers) {
    return switch (type) {
      case WireType.Sequence sequence ->
          switch (sequence.container()) {
            case ARRAY, LIST -> new ListEmitter(sequence, place, count, helpers);
            default -> new CollectionEmitter(sequence, place, count, helpers);
          };
      case WireType.Mapping mapping -> new MapEmitter(mapping, place, count, helpers);
      case WireType.Optional optional -> new OptionalEmitter(optional, place, helpers);
    };
  }
}
