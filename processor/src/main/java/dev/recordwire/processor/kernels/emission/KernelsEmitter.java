package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.GeneratedClasses;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// Emits the class `XxxKernels`: for each kernel its operations on views, and a class with its
/// loops.
public final class KernelsEmitter {
  private static final String PROCESSOR = "dev.recordwire.processor.ArrayKernelsProcessor";

  private KernelsEmitter() {}

  /// Returns the source of the class, whose only originating element is the class of the methods.
  public static JavaFile emit(KernelsModel model, TypeElement origin) {
    ClassName type = TypeNames.of(model.type());
    ClassName generated = TypeNames.of(model.generated());
    ClassName parallel = generated.nestedClass("Parallel");
    TypeSpec.Builder code =
        TypeSpec.classBuilder(generated)
            .addOriginatingElement(origin)
            .addJavadoc("The kernels of {@link $T}, on arrays.\n", type)
            .addModifiers(Modifier.FINAL)
            .addField(
                FieldSpec.builder(parallel, "PARALLEL")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", parallel)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.isPublic()) {
      code.addModifiers(Modifier.PUBLIC);
    }
    code.addMethod(parallel(parallel, model.isPublic()));
    TypeSpec.Builder threads = parallelClass(parallel, model.isPublic());
    List<TypeSpec> loops = new ArrayList<>();
    Names names = new Names();
    names.reserve("Parallel");
    for (KernelModel kernel : model.kernels()) {
      ClassName itsLoops =
          generated.nestedClass(names.newName(capitalized(kernel.name()) + "Loops"));
      OperationEmitter operations = new OperationEmitter(type, kernel, itsLoops);
      operations.all(false).forEach(code::addMethod);
      operations.all(true).forEach(threads::addMethod);
      loops.add(LoopsEmitter.emit(type, kernel, itsLoops));
    }
    code.addType(threads.build());
    loops.forEach(code::addType);
    GeneratedClasses.annotate(code, model.context(), PROCESSOR);
    return JavaFile.builder(generated.packageName(), code.build()).indent("  ").build();
  }

  private static MethodSpec parallel(ClassName parallel, boolean isPublic) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("parallel")
            .addJavadoc(
                "The same operations, on several threads for arrays of 262 144 elements or more.\n")
            .addModifiers(Modifier.STATIC)
            .returns(parallel)
            .addStatement("return PARALLEL");
    if (isPublic) {
      method.addModifiers(Modifier.PUBLIC);
    }
    return method.build();
  }

  private static TypeSpec.Builder parallelClass(ClassName parallel, boolean isPublic) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(parallel)
            .addJavadoc("The operations on several threads.\n")
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
