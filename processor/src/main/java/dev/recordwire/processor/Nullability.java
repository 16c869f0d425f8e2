package dev.recordwire.processor;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.OptionalKind;
import dev.recordwire.processor.model.WireType;
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

/// Learns where null is allowed: where an annotation called `Nullable` says so, whoever declares
/// it, as it does for the tools that check it.
public final class Nullability {
  private final Elements elements;

  public Nullability(Elements elements) {
    this.elements = elements;
  }

  /// The annotation that allows null of an element or a type.
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

  /// The annotation that allows null of a component.
  public Optional<AnnotationMirror> on(RecordComponentElement component) {
    Optional<AnnotationMirror> onType = on(component.asType());
    return onType.isPresent() ? onType : onDeclaration(component);
  }

  /// Java hands what stands on a component to each of its members that the annotation is for, and
  /// only to these: some are for methods, parameters and fields, and not for components.
  private Optional<AnnotationMirror> onDeclaration(RecordComponentElement component) {
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

  /// Whether a constructor's parameters carry what stands on the components. Where they are written
  /// out they speak of what goes in, which need not be what is kept.
  private boolean hasParametersOfComponents(ExecutableElement constructor) {
    return elements.isCompactConstructor(constructor)
        || (elements.isCanonicalConstructor(constructor)
            && elements.getOrigin(constructor) != Elements.Origin.EXPLICIT);
  }

  /// What a component is that may be null.
  ///
  /// @param outcome what it is otherwise
  Outcome<WireType> ofComponent(RecordComponentElement component, Outcome<WireType> outcome) {
    TypeMirror type = component.asType();
    Optional<AnnotationMirror> onDeclaration = onDeclaration(component);
    if (isMisplaced(type) && onDeclaration.isEmpty()) {
      return misplaced(type, component);
    }
    return isOnElements(type) && !isMisplaced(type) && onDeclaration.isPresent()
        ? ambiguous(type, component, onDeclaration.get())
        : applied(on(component).isPresent(), type, component, outcome);
  }

  /// What a type argument or an element type is.
  ///
  /// @param outcome what it is without an annotation
  static Outcome<WireType> ofHeld(
      TypeMirror type, RecordComponentElement component, Outcome<WireType> outcome) {
    return isMisplaced(type) && !isMisplaced(component.asType())
        ? misplaced(type, component)
        : applied(on(type).isPresent(), type, component, outcome);
  }

  /// Whether an annotation stands before the type of an array of primitives, where Java gives it to
  /// these.
  private static boolean isMisplaced(TypeMirror type) {
    return isOnElements(type) && elementOf(type).getKind().isPrimitive();
  }

  /// Whether an annotation stands before an array's type, which leaves the array without one.
  public static boolean isOnElements(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        && on(type).isEmpty()
        && on(elementOf(type)).isPresent();
  }

  /// An array's innermost element type.
  private static TypeMirror elementOf(TypeMirror type) {
    TypeMirror element = type;
    while (element.getKind() == TypeKind.ARRAY) {
      element = MoreTypes.asArray(element).getComponentType();
    }
    return element;
  }

  /// What is wrong with an annotation before an array's type, and where it goes.
  ///
  /// @param name of what is of that type, or nothing where the type is inside another
  public static String misplacement(TypeMirror type, String name) {
    String element = simpleName(elementOf(type));
    String brackets = simpleName(type).substring(element.length());
    return ("@Nullable %1$s%2$s marks each %1$s of the array, none of which is null: write %1$s"
            + " @Nullable %2$s%3$s to let the array be null")
        .formatted(element, brackets, name.isEmpty() ? "" : " " + name);
  }

  private static Outcome<WireType> misplaced(TypeMirror type, RecordComponentElement component) {
    boolean isOutermost = component.asType().getKind() == TypeKind.ARRAY;
    String name = component.getSimpleName().toString();
    String text = "'%s': %s".formatted(name, misplacement(type, isOutermost ? name : ""));
    return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component));
  }

  private static Outcome<WireType> ambiguous(
      TypeMirror type, RecordComponentElement component, AnnotationMirror annotation) {
    String element = simpleName(elementOf(type));
    String brackets = simpleName(type).substring(element.length());
    int dimensions = brackets.length() / 2;
    String list = "List<".repeat(dimensions) + "@Nullable " + element + ">".repeat(dimensions);
    String text =
        ("'%1$s': @Nullable %2$s%3$s marks the array and each %2$s as well, since this @Nullable is"
                + " for types and for declarations: write %2$s @Nullable %3$s %1$s to let the array"
                + " be null, or %4$s to let what it holds be null")
            .formatted(component.getSimpleName(), element, brackets, list);
    return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component, annotation));
  }

  private static String simpleName(TypeMirror type) {
    return JavaTypes.of(type).map(JavaType::simpleName).orElseGet(type::toString);
  }

  private static Outcome<WireType> applied(
      boolean isNullable,
      TypeMirror type,
      RecordComponentElement component,
      Outcome<WireType> outcome) {
    if (!isNullable) {
      return outcome;
    }
    if (type.getKind().isPrimitive()) {
      JavaType primitive = JavaTypes.of(type).orElseThrow();
      String text =
          "@Nullable %s '%s' is never null: take @Nullable off, or use %s"
              .formatted(primitive, component.getSimpleName(), primitive.boxed().simpleName());
      return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component));
    }
    return outcome.map(
        value ->
            new WireType.Optional(
                OptionalKind.NULLABLE, HolderAnalyzer.unboxed(value), value.carrier()));
  }
}
