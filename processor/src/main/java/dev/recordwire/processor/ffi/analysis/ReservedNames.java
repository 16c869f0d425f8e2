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

/// The names that users' methods and parameters can't have, since generated code has them.
///
/// What is only inside generated code gives way to users' names; what is here can't.
final class ReservedNames {
  private static final Set<String> OF_OBJECT = Set.of("clone", "finalize");

  /// What a method speaks of by a name that a parameter would hide: constants and packages.
  private static final Set<String> SPOKEN_OF = Set.of("LIBRARY", "INSTANCE", "KEPT", "dev", "java");

  private ReservedNames() {}

  /// Whether a class can't implement the method, although an interface may declare it: classes
  /// inherit the protected methods of `Object`, interfaces do not.
  static boolean isOfObject(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && OF_OBJECT.contains(method.getSimpleName().toString());
  }

  /// Reports parameters whose names would hide what the generated method speaks of.
  static void check(FunctionModel function, Element place, Problems problems) {
    check(function.name(), function.parameters(), function.result(), place, problems);
    for (Parameter parameter : function.parameters()) {
      if (parameter.passing() instanceof Passing.Function(var callback)) {
        String name = callback.type().simpleName() + "." + callback.method();
        check(name, callback.parameters(), callback.result(), place, problems);
      }
    }
  }

  private static void check(
      String method, List<Parameter> parameters, Result result, Element place, Problems problems) {
    Set<String> spokenOf = new HashSet<>(SPOKEN_OF);
    PassedStructs.generated(parameters, result).forEach(each -> spokenOf.add(each.simpleName()));
    for (Parameter parameter : parameters) {
      if (spokenOf.contains(parameter.name())) {
        problems.add(
            NativeError.CLASS_NAME,
            place,
            "'%s' of %s has a name that its generated code needs: rename the parameter",
            parameter.name(),
            method);
      }
    }
  }
}
