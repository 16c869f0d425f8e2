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

/// Finds annotations of which something is not there, yet or for good: their type, or a constant
/// that they name.
///
/// Another processor may generate it in this round, as the class of a constant in
/// `@Utf8(maxBytes = Limits.NAME)`; what is read of the annotation before would be its default. If
/// it never comes, javac has its own error for it.
public final class UnresolvedAnnotations {
  /// What javac makes of a value that it can't tell. A text would have quotes around it.
  private static final String ERROR = "<error>";

  private static final String OURS = Wire.class.getPackageName();

  private UnresolvedAnnotations() {}

  /// Whether there is one on a record, its components or a type within their types.
  public static boolean areInRecord(TypeElement record) {
    return areOn(record) || record.getRecordComponents().stream().anyMatch(each -> areIn(each));
  }

  /// Whether there is one on an enum or its constants.
  public static boolean areInEnum(TypeElement type) {
    return areOn(type)
        || type.getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
            .anyMatch(UnresolvedAnnotations::areOn);
  }

  /// Whether there is one on a method, on its parameters, or within a type of theirs.
  public static boolean areInMethod(ExecutableElement method) {
    return areOn(method)
        || areWithin(method.getReturnType())
        || method.getParameters().stream().anyMatch(each -> areIn(each));
  }

  /// Whether there is one on an element or within its type.
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

  /// Whether there is one on an element or a type itself.
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

  /// Values of others' annotations say nothing to us.
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
