package dev.recordwire.processor.common;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/// Finds annotations that refer to a missing type: their own, or the class of a constant in them.
///
/// Another processor may generate it in this round, like the class of the constant in
/// `@Utf8(maxBytes = Limits.NAME)`; until then, reading the member would give its default. If it
/// never appears, javac reports an error of its own.
public final class UnresolvedAnnotations {
  /// javac's value for an unknown constant. A text would have quotes around it.
  private static final String ERROR = "<error>";

  private static final String OURS = Wire.class.getPackageName();

  private UnresolvedAnnotations() {}

  /// Returns whether a record, its components or a type in their types has such an annotation.
  public static boolean areInRecord(TypeElement record) {
    return areOn(record) || record.getRecordComponents().stream().anyMatch(each -> areIn(each));
  }

  /// Returns whether an enum or one of its constants has such an annotation.
  public static boolean areInEnum(TypeElement type) {
    return areOn(type)
        || type.getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
            .anyMatch(UnresolvedAnnotations::areOn);
  }

  /// Returns whether a method, its parameters, or a type in their types has such an annotation.
  public static boolean areInMethod(ExecutableElement method) {
    return areOn(method)
        || areWithin(method.getReturnType())
        || method.getParameters().stream().anyMatch(each -> areIn(each));
  }

  /// Returns whether an element or a type in its type has such an annotation.
  public static boolean areIn(Element element) {
    return areOn(element) || areWithin(element.asType());
  }

  private static boolean areWithin(TypeMirror type) {
    return areOn(type)
        || switch (type.getKind()) {
          case ARRAY -> areWithin(MoreTypes.asArray(type).getComponentType());
          case DECLARED ->
              MoreTypes.asDeclared(type).getTypeArguments().stream()
                  .anyMatch(UnresolvedAnnotations::areWithin);
          default -> false;
        };
  }

  /// Returns whether an element or a type itself has such an annotation.
  public static boolean areOn(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream().anyMatch(UnresolvedAnnotations::isUnresolved);
  }

  private static boolean isUnresolved(AnnotationMirror annotation) {
    if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
      return true;
    }
    return isOurs(annotation)
        && (lacksMember(annotation)
            || annotation.getElementValues().values().stream()
                .anyMatch(UnresolvedAnnotations::isUnresolved));
  }

  /// Other libraries' annotations do not matter.
  private static boolean isOurs(AnnotationMirror annotation) {
    TypeElement type = MoreTypes.asTypeElement(annotation.getAnnotationType());
    return MoreElements.getPackage(type).getQualifiedName().contentEquals(OURS);
  }

  private static boolean lacksMember(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(member -> member.getDefaultValue() == null)
        .anyMatch(member -> !annotation.getElementValues().containsKey(member));
  }

  private static boolean isUnresolved(AnnotationValue value) {
    return value.toString().equals(ERROR)
        || switch (value.getValue()) {
          case TypeMirror type -> type.getKind() == TypeKind.ERROR;
          case List<?> values ->
              values.stream()
                  .anyMatch(each -> each instanceof AnnotationValue one && isUnresolved(one));
          default -> false;
        };
  }
}
