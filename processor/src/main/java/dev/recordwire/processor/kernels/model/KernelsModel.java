package dev.recordwire.processor.kernels.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;

/// A class of kernels.
///
/// @param generated the class that is generated beside it
public record KernelsModel(
    ClassType type,
    ClassType generated,
    boolean isPublic,
    CompilationContext context,
    List<KernelModel> kernels) {
  public KernelsModel {
    kernels = List.copyOf(kernels);
  }
}
