package dev.recordwire.processor.kernels.model;

import java.util.Optional;

/// A parameter of a kernel's method.
///
/// @param type its Java type
/// @param elements the type of the view that it becomes; nothing if it is the same for all elements
public record KernelParameter(String name, ValueType type, Optional<ElementType> elements) {
  public boolean isScalar() {
    return elements.isEmpty();
  }
}
