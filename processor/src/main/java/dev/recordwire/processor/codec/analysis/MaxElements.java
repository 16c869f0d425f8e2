package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/// The bound of a `@MaxCount` on a collection, a map or an array of objects.
record MaxElements(int number, AnnotationMirror mirror) {
  /// Finds the bound among annotations.
  static Optional<MaxElements> on(List<? extends AnnotationMirror> mirrors) {
    for (AnnotationMirror mirror : mirrors) {
      if (MoreTypes.isTypeOf(MaxCount.class, mirror.getAnnotationType())) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          if (value.getValue() instanceof Integer number) {
            return Optional.of(new MaxElements(number, mirror));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Returns whether another annotation has the same bound.
  boolean isSame(MaxElements other) {
    return number == other.number;
  }

  /// Returns the bounded wire type.
  Analysis<WireType> bound(WireType type, TypeMirror javaType, RecordComponentElement component) {
    if (number < 1) {
      String text =
          "@MaxCount(%d) of '%s' is not in 1…%d: take it off to have no bound"
              .formatted(number, component.getSimpleName(), Integer.MAX_VALUE);
      return Analysis.failed(new Problem(CodecError.ANNOTATIONS, text, component, mirror));
    }
    return switch (type) {
      case WireType.Sequence sequence ->
          new Analysis.Ok<>(new WireType.Bounded(sequence, number, false));
      case WireType.Mapping mapping ->
          new Analysis.Ok<>(new WireType.Bounded(mapping, number, false));
      case WireType.Text _ -> bytesInstead("Utf8", component);
      case WireType.Binary _ -> bytesInstead("Binary", component);
      default -> {
        String text =
            ("@MaxCount bounds collections, maps and arrays of objects, and %s of '%s' is not one:"
                    + " write it before the type that it bounds, or write maxCount in the"
                    + " annotation of an array")
                .formatted(JavaTypes.describe(javaType), component.getSimpleName());
        yield Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component, mirror));
      }
    };
  }

  private Analysis<WireType> bytesInstead(String annotation, RecordComponentElement component) {
    String text =
        ("@MaxCount bounds collections, maps and arrays of objects, and '%s' has bytes: write"
                + " @%s(maxBytes = %d)")
            .formatted(component.getSimpleName(), annotation, number);
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component, mirror));
  }
}
