package dev.recordwire.processor.ffi.emission;

import dev.recordwire.processor.common.ReachabilityFile;
import dev.recordwire.processor.ffi.emission.CTypes.CType;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Emits the metadata that GraalVM's `native-image` needs: the shapes of the calls, the methods
/// that C calls, and the resources with a bundled library.
public final class MetadataEmitter {
  private MetadataEmitter() {}

  /// Returns the path of the file.
  public static String path(LibraryModel library) {
    return ReachabilityFile.path(library.generated());
  }

  public static String emit(LibraryModel library) {
    List<Passing.Callback> callbacks = new ClassNames(library).callbacks();
    List<String> sections = new ArrayList<>();
    sections.add(foreign(library, callbacks));
    if (!callbacks.isEmpty()) {
      sections.add(list("  ", "reflection", reflection(library, callbacks)));
    }
    if (!library.folder().isEmpty()) {
      sections.add(list("  ", "resources", Set.of("{\"glob\": \"" + library.folder() + "/**\"}")));
    }
    return "{\n" + String.join(",\n", sections) + "\n}\n";
  }

  private static String foreign(LibraryModel library, List<Passing.Callback> callbacks) {
    Set<String> downcalls = new LinkedHashSet<>();
    for (FunctionModel function : library.functions()) {
      downcalls.add(downcall(function));
      if (!function.release().isEmpty()) {
        downcalls.add("{\"returnType\": \"void\", \"parameterTypes\": [\"void*\"]}");
      }
    }
    List<String> sections = new ArrayList<>();
    sections.add(list("    ", "downcalls", downcalls));
    if (!callbacks.isEmpty()) {
      Set<String> upcalls = new LinkedHashSet<>();
      callbacks.forEach(
          callback -> upcalls.add("{" + signature(callback.result(), callback.parameters()) + "}"));
      sections.add(list("    ", "upcalls", upcalls));
    }
    return "  \"foreign\": {\n" + String.join(",\n", sections) + "\n  }";
  }

  private static String downcall(FunctionModel function) {
    List<String> options = new ArrayList<>();
    if (function.critical()) {
      options.add("\"critical\": {\"allowHeapAccess\": true}");
    }
    if (function.capturesErrno()) {
      options.add("\"captureCallState\": true");
    }
    function.firstVariadic().ifPresent(index -> options.add("\"firstVariadicArg\": " + index));
    String suffix = options.isEmpty() ? "" : ", \"options\": {" + String.join(", ", options) + "}";
    return "{" + signature(function.result(), function.passed()) + suffix + "}";
  }

  private static String signature(Result result, List<Parameter> parameters) {
    String types =
        parameters.stream()
            .map(parameter -> "\"" + CTypes.of(parameter.passing()).shape() + "\"")
            .collect(Collectors.joining(", "));
    return "\"returnType\": \""
        + CTypes.of(result).map(CType::shape).orElse("void")
        + "\", \"parameterTypes\": ["
        + types
        + "]";
  }

  private static Set<String> reflection(LibraryModel library, List<Passing.Callback> callbacks) {
    ClassNames names = new ClassNames(library);
    Set<String> types = new LinkedHashSet<>();
    for (Passing.Callback callback : callbacks) {
      String parameters =
          callback.parameters().stream()
              .map(parameter -> "\"" + CTypes.of(parameter.passing()).carrier() + "\"")
              .collect(Collectors.joining(", "));
      types.add(
          "{\"type\": \"%s$%s\", \"methods\": [{\"name\": \"call\", \"parameterTypes\": [%s]}]}"
              .formatted(library.generated(), names.callback(callback), parameters));
    }
    return types;
  }

  private static String list(String indent, String name, Set<String> items) {
    return indent
        + "\""
        + name
        + "\": ["
        + items.stream().map(item -> "\n" + indent + "  " + item).collect(Collectors.joining(","))
        + "\n"
        + indent
        + "]";
  }
}
