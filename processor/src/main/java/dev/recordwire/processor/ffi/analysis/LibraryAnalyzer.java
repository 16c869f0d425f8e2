package dev.recordwire.processor.ffi.analysis;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.processor.common.CompactSource;
import dev.recordwire.processor.common.CompilationContextAnalyzer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.GeneratedNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Turns the element of a `@NativeLibrary` interface into its model, or into problems.
public final class LibraryAnalyzer {
  /// The methods without parameters that the generated class declares itself.
  private static final Set<String> TAKEN = Set.of("load", "registry");

  private final Elements elements;
  private final CallbackAnalyzer callbacks;
  private final FunctionAnalyzer functions;

  public LibraryAnalyzer(Elements elements, Types types, RootTypes roots) {
    this.elements = elements;
    StructAnalyzer structs = new StructAnalyzer(elements, roots);
    callbacks = new CallbackAnalyzer(types, elements, structs);
    functions =
        new FunctionAnalyzer(
            new ParameterAnalyzer(new PassingAnalyzer(structs, callbacks)),
            new ResultAnalyzer(structs),
            new StatusAnalyzer(elements));
  }

  /// Returns whether the interface or struct names a type that does not exist (yet).
  public boolean isUnresolved(TypeElement type) {
    return new UnresolvedTypes(callbacks).isIn(type);
  }

  /// Returns the model, unless there are errors.
  public Optional<LibraryModel> analyze(TypeElement type, Problems problems) {
    NativeLibrary annotation = type.getAnnotation(NativeLibrary.class);
    if (!isBindable(type, problems) || annotation == null) {
      return Optional.empty();
    }
    checkNames(type, problems);
    checkMethodsOfObject(type, problems);
    List<FunctionModel> models = functions(type, problems);
    // Without an error of its own, a function is missing where a struct is at fault, which reports
    // it.
    if (!problems.isEmpty() || models.size() < callbacks.abstractMethods(type).size()) {
      return Optional.empty();
    }
    ClassType name = JavaTypes.of(type);
    return Optional.of(
        new LibraryModel(
            name,
            GeneratedNames.beside(name, "Native"),
            Visibility.of(type).isPublic(),
            annotation.value(),
            annotation.bundledIn(),
            models,
            new CompilationContextAnalyzer(elements).read(type, used(type))));
  }

  private boolean isBindable(TypeElement type, Problems problems) {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      problems.add(
          NativeError.NOT_INTERFACE,
          type,
          "@NativeLibrary applies to interfaces, and %s is not one: declare it as an interface",
          name);
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.add(
          NativeError.GENERIC,
          type,
          "%s has type parameters, which C does not have: write explicit types",
          name);
      return false;
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      problems.add(
          NativeError.SEALED,
          type,
          "%1$s is sealed, and the generated class must implement it: take sealed off",
          name);
      return false;
    }
    if (CompactSource.contains(type, elements)) {
      problems.add(NativeError.PRIVATE, type, "%s", CompactSource.text(type, "generated class"));
      return false;
    }
    Optional<TypeElement> hidden = Visibility.of(type).privateElement();
    if (hidden.isPresent()) {
      problems.add(
          NativeError.PRIVATE,
          type,
          "%s is private, so the generated class can't implement %s: make it package-private or"
              + " wider",
          hidden.get().getSimpleName(),
          hidden.get().equals(type) ? "it" : name);
      return false;
    }
    return true;
  }

  /// Reports methods that the generated class declares itself, default methods too.
  private void checkNames(TypeElement type, Problems problems) {
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      String name = method.getSimpleName().toString();
      boolean inherited =
          method.getModifiers().contains(Modifier.STATIC)
              || Objects.requireNonNull(method.getEnclosingElement()).getKind()
                  != ElementKind.INTERFACE;
      if (method.getParameters().isEmpty() && TAKEN.contains(name) && !inherited) {
        problems.add(
            NativeError.NAME,
            type.equals(method.getEnclosingElement()) ? method : type,
            "%s() is a method of the generated class: rename it%s",
            name,
            method.getModifiers().contains(Modifier.ABSTRACT)
                ? " and annotate it @NativeFunction(\"" + name + "\")"
                : "");
      }
    }
  }

  /// Reports functions with the names of `Object`'s methods, which no class must implement: calls
  /// would go to Java's method.
  private void checkMethodsOfObject(TypeElement type, Problems problems) {
    List<ExecutableElement> bound = callbacks.abstractMethods(type);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      NativeFunction annotation = method.getAnnotation(NativeFunction.class);
      if (annotation != null
          && method.getModifiers().contains(Modifier.ABSTRACT)
          && !bound.contains(method)) {
        isOfObject(method, annotation, method, problems);
      }
    }
  }

  private static void isOfObject(
      ExecutableElement method, NativeFunction annotation, Element location, Problems problems) {
    problems.add(
        NativeError.CLASS_NAME,
        location,
        "%1$s() is a method of every Java object: rename it and annotate it"
            + " @NativeFunction(\"%2$s\")",
        method.getSimpleName(),
        annotation.value().isEmpty() ? method.getSimpleName() : annotation.value());
  }

  private List<FunctionModel> functions(TypeElement type, Problems problems) {
    List<FunctionModel> models = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ExecutableElement method : callbacks.abstractMethods(type)) {
      // A method inherited from another file has no position of its own.
      Element location = type.equals(method.getEnclosingElement()) ? method : type;
      NativeFunction annotation = method.getAnnotation(NativeFunction.class);
      if (annotation == null) {
        problems.add(
            NativeError.UNBOUND,
            location,
            "%s is bound to no C function: annotate it @NativeFunction, or give it a body with"
                + " default",
            method.getSimpleName());
      } else if (ReservedNames.isOfObject(method)) {
        isOfObject(method, annotation, location, problems);
      } else if (!names.add(method.getSimpleName().toString())) {
        problems.add(
            NativeError.OVERLOAD,
            location,
            "%s is declared twice, and the registry finds functions by name: rename one and"
                + " annotate"
                + " it @NativeFunction(\"%s\")",
            method.getSimpleName(),
            annotation.value().isEmpty() ? method.getSimpleName() : annotation.value());
      } else if (ParameterNames.check(method, location, elements, problems)) {
        Problems found = new Problems();
        functions
            .analyze(method, annotation, found)
            .ifPresent(
                model -> {
                  ReservedNames.check(model, location, found);
                  models.add(model);
                });
        problems.addAll(found, location, elements);
      }
    }
    return models;
  }

  /// Returns the elements that the generated class names: the interface, its methods and their
  /// types.
  private List<Element> used(TypeElement type) {
    List<Element> used = new ArrayList<>();
    used.add(type);
    for (ExecutableElement method : callbacks.abstractMethods(type)) {
      used.add(method);
      addType(method.getReturnType(), used);
      for (VariableElement parameter : method.getParameters()) {
        addType(parameter.asType(), used);
      }
    }
    return used;
  }

  private static void addType(TypeMirror type, List<Element> used) {
    if (type instanceof DeclaredType declared) {
      used.add(declared.asElement());
    }
  }
}
