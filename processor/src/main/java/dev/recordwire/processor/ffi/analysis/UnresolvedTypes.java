package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Struct;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/// Finds out whether an interface or a struct names a type that does not exist (yet): itself, in a
/// callback's interface or in a struct that it names.
final class UnresolvedTypes {
  private final CallbackAnalyzer callbacks;
  private final Set<TypeElement> seen = new HashSet<>();

  UnresolvedTypes(CallbackAnalyzer callbacks) {
    this.callbacks = callbacks;
  }

  boolean isIn(TypeElement type) {
    if (!seen.add(type)) {
      return false;
    }
    if (UnresolvedAnnotations.areOn(type)) {
      return true;
    }
    return switch (type.getKind()) {
      case INTERFACE -> callbacks.abstractMethods(type).stream().anyMatch(this::isIn);
      case RECORD ->
          type.getRecordComponents().stream()
              .anyMatch(each -> UnresolvedAnnotations.areIn(each) || isIn(each.asType()));
      default -> false;
    };
  }

  private boolean isIn(ExecutableElement method) {
    return UnresolvedAnnotations.areInMethod(method)
        || isIn(method.getReturnType())
        || method.getParameters().stream().map(VariableElement::asType).anyMatch(this::isIn);
  }

  private boolean isIn(TypeMirror type) {
    return JavaTypes.isUnresolved(type)
        || switch (type.getKind()) {
          case ARRAY -> isIn(MoreTypes.asArray(type).getComponentType());
          case DECLARED -> isInNamed(MoreTypes.asTypeElement(type));
          default -> false;
        };
  }

  private boolean isInNamed(TypeElement type) {
    boolean isLookedInto =
        type.getKind() == ElementKind.INTERFACE
            ? callbacks.isFunctional(type)
            : MoreElements.isAnnotationPresent(type, Struct.class);
    return isLookedInto ? isIn(type) : UnresolvedAnnotations.areOn(type);
  }
}
