package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import dev.recordwire.processor.kernels.model.ReductionKind;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Emits the operations of one kernel on views: into a new one and into a target, or a reduction.
final class OperationEmitter {
  private final ClassName type;
  private final KernelModel kernel;
  private final ClassName loops;

  /// The names of the operations' parameters.
  private final List<String> parameters = new ArrayList<>();

  private final String target;

  /// @param type the class of the kernel's method
  /// @param loops the class of its loops
  OperationEmitter(ClassName type, KernelModel kernel, ClassName loops) {
    this.type = type;
    this.kernel = kernel;
    this.loops = loops;
    Names names = new Names();
    kernel.parameters().forEach(each -> parameters.add(names.newVariable(each.name())));
    this.target = names.newName("target");
  }

  /// Returns the operations.
  ///
  /// @param parallel whether they are those on several threads
  List<MethodSpec> all(boolean parallel) {
    return kernel.isReduced()
        ? List.of(reduction(parallel))
        : List.of(intoNew(parallel), intoTarget(parallel));
  }

  private MethodSpec intoNew(boolean parallel) {
    CodeBlock zeros = CodeBlock.of("$T.zeros($T.SIGNATURE.size($L))", view(), loops, sources());
    return operation(parallel)
        .addJavadoc(
            "{@link $T#$L} of the elements at each index, in a new array.\n", type, kernel.name())
        .returns(view())
        .addStatement("return $L.create($L, $L)", call(parallel), zeros, sources())
        .build();
  }

  private MethodSpec intoTarget(boolean parallel) {
    return operation(parallel)
        .addJavadoc(
            "{@link $T#$L} of the elements at each index, in {@code $L}, which may be a source.\n",
            type,
            kernel.name(),
            target)
        .addParameter(view(), target)
        .returns(view())
        .addStatement("return $L.into($L, $L)", call(parallel), target, sources())
        .build();
  }

  private MethodSpec reduction(boolean parallel) {
    ReductionKind reduction = kernel.reduction();
    return operation(parallel)
        .addJavadoc(
            "$L {@link $T#$L} of the elements at each index.\n", phrase(), type, kernel.name())
        .returns(typeName(reduction.of(kernel.results())))
        .addStatement("return $L", reduced(call(parallel)))
        .build();
  }

  private CodeBlock reduced(CodeBlock call) {
    CodeBlock none = CodeBlock.of("$T.zeros(0)", view());
    return switch (kernel.reduction()) {
      case SUM ->
          kernel.results().computed().isFloatingPoint()
              ? CodeBlock.of("$L.sum($L)", call, sources())
              : CodeBlock.of("$L.integerSum($L)", call, sources());
      case MEAN -> CodeBlock.of("$L.mean($L)", call, sources());
      case MIN -> CodeBlock.of("$L.minima($L, $L).min()", call, none, sources());
      case MAX -> CodeBlock.of("$L.maxima($L, $L).max()", call, none, sources());
      case COUNT -> CodeBlock.of("$L.count($L)", call, sources());
      case ANY -> CodeBlock.of("$L.any($L)", call, sources());
      case ALL -> CodeBlock.of("$L.all($L)", call, sources());
      case NONE -> throw new IllegalArgumentException(kernel.name());
    };
  }

  private String phrase() {
    return switch (kernel.reduction()) {
      case SUM -> "The sum of";
      case MEAN -> "The mean of";
      case MIN -> "The smallest";
      case MAX -> "The largest";
      case COUNT -> "How often it is true:";
      case ANY -> "Whether it is ever true:";
      case ALL -> "Whether it is always true:";
      case NONE -> throw new IllegalArgumentException(kernel.name());
    };
  }

  private MethodSpec.Builder operation(boolean parallel) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(kernel.name());
    if (kernel.isPublic()) {
      method.addModifiers(Modifier.PUBLIC);
    }
    if (!parallel) {
      method.addModifiers(Modifier.STATIC);
    }
    for (int i = 0; i < parameters.size(); i++) {
      KernelParameter parameter = kernel.parameters().get(i);
      TypeName its =
          parameter
              .elements()
              .<TypeName>map(each -> TypeNames.of(each.view()))
              .orElseGet(() -> typeName(parameter.type()));
      method.addParameter(ParameterSpec.builder(its, parameters.get(i)).build());
    }
    return method;
  }

  private CodeBlock call(boolean parallel) {
    List<String> scalars = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (kernel.parameters().get(i).isScalar()) {
        scalars.add(parameters.get(i));
      }
    }
    return CodeBlock.of(
        parallel ? "new $T($L).parallel()" : "new $T($L)", loops, String.join(", ", scalars));
  }

  private String sources() {
    return sourceNames().stream().collect(Collectors.joining(", "));
  }

  private List<String> sourceNames() {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (!kernel.parameters().get(i).isScalar()) {
        sources.add(parameters.get(i));
      }
    }
    return sources;
  }

  private ClassName view() {
    return TypeNames.of(kernel.results().view());
  }

  static TypeName typeName(ValueType type) {
    return TypeNames.of(new Primitive(type.keyword()));
  }
}
