package dev.recordwire.processor.ffi.emission;

import com.google.common.collect.Lists;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the methods of the interface: into the generated class, or into nested classes, each of
/// which extends the previous one, where the methods need more constants than a class file can
/// have.
final class LibraryMethods {
  private static final int MAX_PER_CLASS = 400;

  private final LibraryModel model;
  private final ClassNames names;
  private final List<List<FunctionModel>> parts;

  /// The nested classes; none where one class is enough.
  private final List<ClassName> classes = new ArrayList<>();

  LibraryMethods(LibraryModel model, ClassNames names) {
    this.model = model;
    this.names = names;
    parts = Lists.partition(model.functions(), MAX_PER_CLASS);
    if (parts.size() > 1) {
      for (int i = 0; i < parts.size(); i++) {
        classes.add(TypeNames.of(model.generated()).nestedClass(names.numbered("Calls" + (i + 1))));
      }
    }
  }

  /// The class that has all methods.
  ClassName instance() {
    return classes.isEmpty() ? TypeNames.of(model.generated()) : classes.getLast();
  }

  void write(TypeSpec.Builder code) {
    if (classes.isEmpty()) {
      code.addSuperinterface(TypeNames.of(model.type()))
          .addSuperinterface(FfiNames.NATIVE_BINDING)
          .addMethod(registry());
      addAll(model.functions(), code);
      return;
    }
    for (int i = 0; i < classes.size(); i++) {
      TypeSpec.Builder part =
          TypeSpec.classBuilder(classes.get(i))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addSuperinterface(TypeNames.of(model.type()))
              .addSuperinterface(FfiNames.NATIVE_BINDING);
      if (i > 0) {
        part.superclass(classes.get(i - 1));
      }
      if (i == classes.size() - 1) {
        part.addModifiers(Modifier.FINAL);
        part.addMethod(registry());
      } else {
        part.addModifiers(Modifier.ABSTRACT);
      }
      addAll(parts.get(i), part);
      code.addType(part.build());
    }
  }

  private void addAll(List<FunctionModel> functions, TypeSpec.Builder code) {
    for (FunctionModel function : functions) {
      FunctionEmitter emitter = new FunctionEmitter(model, function, names);
      code.addMethod(emitter.method()).addType(emitter.handleClass());
    }
  }

  private MethodSpec registry() {
    return MethodSpec.methodBuilder("registry")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(FfiNames.NATIVE_REGISTRY)
        .addStatement("return $N.REGISTRY", names.functions())
        .build();
  }
}
