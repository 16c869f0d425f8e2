package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;

/// An interface whose functions are all bound.
///
/// @param type the interface
/// @param generated the class that implements it
/// @param name the library's name or path
/// @param folder the resource folder of the library; empty where it is installed
public record LibraryModel(
    ClassType type,
    ClassType generated,
    boolean isPublic,
    String name,
    String folder,
    List<FunctionModel> functions,
    CompilationContext context) {
  public LibraryModel {
    functions = List.copyOf(functions);
  }

  /// Returns whether C may call a callback after the call that passed it, so that any call may have
  /// its failure pending.
  public boolean keepsCallbacks() {
    return functions.stream().anyMatch(FunctionModel::keepsCallbacks);
  }
}
