package dev.recordwire.processor.ffi.analysis;

import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.PassedStructs;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/// The names that users' methods and parameters can't have, since generated code needs them.
///
/// Names that generated code uses only internally yield to users' names; the names here can't.
final class ReservedNames {
  private static final Set<String> OF_OBJECT = Set.of("clone", "finalize");

  /// The names by which a method refers to constants and packages, which a parameter would hide.
  private static final Set<String> SPOKEN_OF =
      Set.of("LIBRARY", "INSTANCE", "PENDING_FAILURES", "dev", "java");

  private ReservedNames() {}

  /// Returns whether a class can't implement the method, although an interface may declare it:
  /// classes inherit the protected methods of `Object`, interfaces do not.
  static boolean isOfObject(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && OF_OBJECT.contains(method.getSimpleName().toString());
  }

  /// Reports parameters that would hide a name in the generated method.
  static void check(FunctionModel function, Element location, Problems problems) {
    check(function.name(), function.parameters(), function.result(), location, problems);
    for (Parameter parameter : function.parameters()) {
      if (parameter.passing() instanceof Passing.Function(var callback)) {
        String name = callback.type().simpleName() + "." + callback.method();
        check(name, callback.parameters(), callback.result(), location, problems);
      }
    }
  }

  private static void check(
      String method,
      List<Parameter> parameters,
      Result result,
      Element location,
      Problems problems) {
    Set<String> spokenOf = new HashSet<>(SPOKEN_OF);
    PassedStructs.generated(parameters, result).forEach(each -> spokenOf.add(each.simpleName()));
    for (Parameter parameter : parameters) {
      if (spokenOf.contains(parameter.name())) {
        problems.add(
            NativeError.CLASS_NAME,
            location,
            "'%s' of %s has a name that its generated code needs: rename the parameter",
            parameter.name(),
            method);
      }
    }
  }
}
