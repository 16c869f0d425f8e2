package dev.recordwire.processor.common;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.common.model.JavaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Finds the annotations that allow null: those called `Nullable` in any package, as null checkers
/// do.
public final class NullAnnotations {
  private final Elements elements;

  public NullAnnotations(Elements elements) {
    this.elements = elements;
  }

  /// Returns the annotation that allows null on an element or a type.
  public static Optional<AnnotationMirror> on(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .<AnnotationMirror>map(annotation -> annotation)
        .filter(
            annotation ->
                MoreTypes.asTypeElement(annotation.getAnnotationType())
                    .getSimpleName()
                    .contentEquals("Nullable"))
        .findFirst();
  }

  /// Returns the annotation that allows null on a component.
  public Optional<AnnotationMirror> on(RecordComponentElement component) {
    Optional<AnnotationMirror> onType = on(component.asType());
    return onType.isPresent() ? onType : onDeclaration(component);
  }

  /// Returns the annotation that allows null on a component's declaration rather than its type.
  ///
  /// Java copies a component's annotations to those of its members that the annotation applies to:
  /// some apply to methods, parameters and fields, and not to components.
  public Optional<AnnotationMirror> onDeclaration(RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    return Stream.concat(
            Stream.of(component, accessor, accessor.getReturnType()), membersOf(component))
        .flatMap(annotated -> on(annotated).stream())
        .findFirst();
  }

  private Stream<Element> membersOf(RecordComponentElement component) {
    Element record = Objects.requireNonNull(component.getEnclosingElement());
    List<? extends Element> members = record.getEnclosedElements();
    Stream<VariableElement> parameters =
        ElementFilter.constructorsIn(members).stream()
            .filter(this::hasParametersOfComponents)
            .flatMap(constructor -> constructor.getParameters().stream());
    return Stream.concat(ElementFilter.fieldsIn(members).stream(), parameters)
        .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
        .map(member -> (Element) member);
  }

  /// Returns whether a constructor's parameters have the components' annotations. The parameters of
  /// an explicit constructor describe its input, which may differ from the components.
  private boolean hasParametersOfComponents(ExecutableElement constructor) {
    return elements.isCompactConstructor(constructor)
        || (elements.isCanonicalConstructor(constructor)
            && elements.getOrigin(constructor) != Elements.Origin.EXPLICIT);
  }

  /// Returns whether an annotation stands before an array's type, and so not on the array.
  public static boolean isOnElements(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        && on(type).isEmpty()
        && on(elementOf(type)).isPresent();
  }

  /// Returns whether an annotation stands before the type of an array of primitives, and so on the
  /// primitives.
  public static boolean isOnPrimitives(TypeMirror type) {
    return isOnElements(type) && elementOf(type).getKind().isPrimitive();
  }

  /// Returns an array's innermost element type.
  private static TypeMirror elementOf(TypeMirror type) {
    TypeMirror element = type;
    while (element.getKind() == TypeKind.ARRAY) {
      element = MoreTypes.asArray(element).getComponentType();
    }
    return element;
  }

  /// Returns the name of an array's innermost element type, as messages quote it.
  public static String elementName(TypeMirror array) {
    return simpleName(elementOf(array));
  }

  /// Returns the brackets of an array's type, one pair for each dimension.
  public static String brackets(TypeMirror array) {
    return simpleName(array).substring(elementName(array).length());
  }

  private static String simpleName(TypeMirror type) {
    return JavaTypes.of(type).map(JavaType::simpleName).orElseGet(type::toString);
  }

  /// Returns the error of an annotation before an array's type, and its correct position.
  ///
  /// @param name the name of the array, or empty where the type is inside another type
  public static String misplacement(TypeMirror type, String name) {
    return ("@Nullable %1$s%2$s marks each %1$s of the array, and none of them is null: write %1$s"
            + " @Nullable %2$s%3$s to let the array be null")
        .formatted(elementName(type), brackets(type), name.isEmpty() ? "" : " " + name);
  }
}
