package dev.recordwire.processor.nativelib.model;

import dev.recordwire.processor.model.JavaType.ClassType;
import java.util.List;

/// A functional interface that C calls.
///
/// @param method its one abstract method
public record CallbackModel(
    ClassType type, String method, Result result, List<Parameter> parameters) {
  public CallbackModel {
    parameters = List.copyOf(parameters);
  }
}
