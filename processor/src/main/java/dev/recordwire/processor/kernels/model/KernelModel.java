package dev.recordwire.processor.kernels.model;

import java.util.List;
import java.util.Optional;

/// A kernel: its method, and how results become an array or one value.
///
/// @param returned the Java type that the method returns
/// @param results the type of the elements that its results are
/// @param vectors the computation of the body, where vectors can compute it
public record KernelModel(
    String name,
    boolean isPublic,
    List<KernelParameter> parameters,
    ValueType returned,
    ElementType results,
    ReductionKind reduction,
    Optional<VectorBody> vectors) {
  public KernelModel {
    parameters = List.copyOf(parameters);
  }

  /// The parameters that become views.
  public List<KernelParameter> sources() {
    return parameters.stream().filter(each -> !each.isScalar()).toList();
  }

  /// The parameters that are one value for all elements.
  public List<KernelParameter> scalars() {
    return parameters.stream().filter(KernelParameter::isScalar).toList();
  }

  public boolean isReduced() {
    return reduction != ReductionKind.NONE;
  }
}
