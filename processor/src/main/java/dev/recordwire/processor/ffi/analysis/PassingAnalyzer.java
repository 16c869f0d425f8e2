package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.StructModel;
import dev.recordwire.processor.ffi.model.StructRef;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Determines how a parameter gets to C, or from C to a callback.
final class PassingAnalyzer {
  static final String ANYTHING =
      "use a primitive, String, MemorySegment, a view, an array of primitives, a record annotated"
          + " @Struct, an array of such records, or a functional interface";

  /// Analyzes a parameter's functional interface, whose method has parameters in turn.
  interface Callbacks {
    /// Returns whether an interface has exactly one abstract method.
    boolean isFunctional(TypeElement type);

    /// Turns an interface into the model of a callback, or into errors.
    ///
    /// @param location the parameter of the type, where errors in an interface of another file are
    ///     reported
    Optional<Passing.Callback> analyze(
        TypeElement type, TypeMirror mirror, Element location, Problems problems);
  }

  private final StructAnalyzer structs;
  private final Callbacks callbacks;

  PassingAnalyzer(StructAnalyzer structs, Callbacks callbacks) {
    this.structs = structs;
    this.callbacks = callbacks;
  }

  Optional<Passing> read(VariableElement parameter, TypeMirror type, Problems problems) {
    boolean byPointer = MoreElements.isAnnotationPresent(parameter, Pointer.class);
    if (JavaTypes.of(type).orElse(null) instanceof Primitive primitive) {
      return CScalarAnalyzer.read(primitive, type, parameter, problems)
          .map(
              scalar -> byPointer ? new Passing.ScalarPointer(scalar) : new Passing.Scalar(scalar));
    }
    if (!CScalarAnalyzer.isPlain(type, parameter, problems)) {
      return Optional.empty();
    }
    if (StructAnalyzer.isStruct(type)) {
      return struct(parameter, type, problems)
          .map(
              model ->
                  byPointer
                      ? new Passing.StructPointer(StructRef.to(model))
                      : new Passing.StructValue(StructRef.to(model)));
    }
    if (byPointer) {
      problems.add(
          NativeError.POINTER,
          parameter,
          "@Pointer applies to primitives and records annotated @Struct, and %s '%s' is a pointer"
              + " already: take it off",
          NativeTypes.describe(type),
          parameter.getSimpleName());
      return Optional.empty();
    }
    return pointer(parameter, type, problems);
  }

  private Optional<Passing> pointer(VariableElement parameter, TypeMirror type, Problems problems) {
    if (NativeTypes.isString(type)) {
      return Optional.of(new Passing.Text());
    }
    if (NativeTypes.isSegment(type)) {
      return Optional.of(new Passing.Segment());
    }
    if (NativeTypes.isArena(type)) {
      return Optional.of(new Passing.Arena());
    }
    Optional<Passing.View> view = NativeTypes.view(type);
    if (view.isPresent()) {
      return Optional.of(view.get());
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return array(parameter, MoreTypes.asArray(type), problems);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(type);
      if (element.getKind() == ElementKind.INTERFACE && callbacks.isFunctional(element)) {
        return callbacks.analyze(element, type, parameter, problems).map(Passing.Function::new);
      }
      if (element.getKind() == ElementKind.RECORD) {
        return refuse(
            parameter, type, "annotate " + element.getSimpleName() + " @Struct", problems);
      }
      if (element.getKind() == ElementKind.ENUM) {
        return refuse(parameter, type, "use int and pass the constant's number", problems);
      }
    }
    return refuse(parameter, type, ANYTHING, problems);
  }

  private Optional<Passing> array(VariableElement parameter, ArrayType type, Problems problems) {
    TypeMirror element = type.getComponentType();
    if (JavaTypes.of(element).orElse(null) instanceof Primitive primitive) {
      return primitive.name().equals("boolean")
          ? refuse(parameter, type, "use BoolView, or byte[] with 0 and 1", problems)
          : Optional.of(new Passing.HeapArray(primitive));
    }
    if (StructAnalyzer.isStruct(element)) {
      return struct(parameter, element, problems)
          .map(model -> new Passing.StructArray(StructRef.to(model)));
    }
    return refuse(
        parameter,
        type,
        element.getKind() == TypeKind.DECLARED
                && MoreTypes.asTypeElement(element).getKind() == ElementKind.RECORD
            ? "annotate " + NativeTypes.describe(element) + " @Struct"
            : "use an array of primitives or of records annotated @Struct, or lay the pointers out"
                + " in a MemorySegment",
        problems);
  }

  /// Returns nothing where the record is at fault: its own declaration reports the errors.
  private Optional<StructModel> struct(
      VariableElement parameter, TypeMirror type, Problems problems) {
    String subject = "'%s' is of".formatted(parameter.getSimpleName());
    return structs.used(MoreTypes.asTypeElement(type), subject, parameter, problems);
  }

  private static Optional<Passing> refuse(
      VariableElement parameter, TypeMirror type, String remedy, Problems problems) {
    problems.add(
        NativeError.PARAMETER_TYPE,
        parameter,
        "%s '%s' has no counterpart in C: %s",
        NativeTypes.describe(type),
        parameter.getSimpleName(),
        remedy);
    return Optional.empty();
  }
}
