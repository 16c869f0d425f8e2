package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import javax.lang.model.element.Modifier;

/// Emits the class that has the loops of one kernel, and the values that are the same for all
/// elements.
final class LoopsEmitter {
  private LoopsEmitter() {}

  static TypeSpec emit(ClassName type, KernelModel kernel, ClassName loops) {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(loops)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ArrayNames.KERNEL)
            .addField(signature(kernel));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addStatement("super(SIGNATURE)");
    for (KernelParameter each : kernel.scalars()) {
      code.addField(
          OperationEmitter.typeName(each.type()), each.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addParameter(OperationEmitter.typeName(each.type()), each.name())
          .addStatement("this.$1N = $1N", each.name());
    }
    code.addMethod(constructor.build()).addMethod(PlainLoopEmitter.emit(type, kernel));
    kernel.vectors().ifPresent(body -> VectorLoopEmitter.emit(kernel, body, loops, code));
    return code.build();
  }

  private static FieldSpec signature(KernelModel kernel) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "new $T($Z$S,$W$T.$L,$W$L",
                ArrayNames.SIGNATURE,
                kernel.name(),
                ArrayNames.TYPE_CODE,
                kernel.results().typeCode(),
                kernel.results().refuses(kernel.returned()));
    kernel.sources().forEach(each -> value.add(",$W$S", each.name()));
    return FieldSpec.builder(ArrayNames.SIGNATURE, "SIGNATURE")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value.add(")").build())
        .build();
  }
}
