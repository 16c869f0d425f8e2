package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the class of the elements that one view moves over, and the class of its cursor.
///
/// @param view the class of the view, which contains the class
/// @param minSize the fewest bytes of an element
/// @param end the position after the value that the view `element` of a cursor is at
/// @param isPassed whether a view goes over the whole list by the class, to get behind it
record ElementsEmitter(
    ClassName view,
    CodeBlock docs,
    CodeBlock minSize,
    Stride stride,
    CodeBlock end,
    boolean isPassed) {
  /// The simple name of the class in a record's view.
  static final String NAME = "Elements";

  /// The class in a view. Views inside a record's view have names of their own for it, so that no
  /// name in the generated file has two meanings.
  static ClassName in(ClassName view) {
    return view.nestedClass(isInside(view) ? view.simpleName() + "List" : NAME);
  }

  private static ClassName cursorIn(ClassName view) {
    return in(view).nestedClass(isInside(view) ? view.simpleName() + "Cursor" : "Cursor");
  }

  private static boolean isInside(ClassName view) {
    return view.enclosingClassName() != null;
  }

  /// The bytes of every value of a type.
  ///
  /// @param known the number, or 0 if it is known only when the program runs, or values differ
  /// @param value the expression of it, which is 0 if values differ
  record Stride(int known, CodeBlock value) {
    static final Stride NONE = of(0);

    static Stride of(int bytes) {
      return new Stride(bytes, CodeBlock.of("$L", bytes));
    }

    /// The stride that a constant of the generated class holds.
    static Stride in(String constant) {
      return new Stride(0, CodeBlock.of(constant));
    }
  }

  /// Returns the class.
  TypeSpec emit() {
    ClassName elements = in(view);
    ClassName cursor = cursorIn(view);
    return TypeSpec.classBuilder(elements)
        .addJavadoc(docs)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.VIEW_ELEMENTS, view))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For generated code: the elements of the list at a position.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.PART_VIEW, "container")
                .addParameter(TypeName.LONG, "at")
                .addParameter(RuntimeNames.LENGTH_PREFIX, "prefix")
                .addStatement("super(container, at, prefix, $L, $L)", minSize, stride.value())
                .build())
        .addMethod(get())
        .addMethods(endOfList())
        .addMethod(
            MethodSpec.methodBuilder("iterator")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(cursor)
                .addStatement("return new $T(this)", cursor)
                .build())
        .addType(cursor(elements, cursor))
        .build();
  }

  private boolean hasStride() {
    return stride.known() > 0;
  }

  private MethodSpec get() {
    MethodSpec.Builder get =
        MethodSpec.methodBuilder("get")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(view)
            .addParameter(TypeName.INT, "index");
    if (hasStride()) {
      return get.addStatement("return new $T(container(), elementAt(index))", view).build();
    }
    return get.addStatement("$1T element = new $1T(container())", view)
        .addStatement("long at = elementAt(index)")
        .beginControlFlow("for (int left = between(index); left > 0; left--)")
        .addStatement("at = element.endOfValue(at)")
        .endControlFlow()
        .addStatement("element.start = at")
        .addStatement("element.moved(at)")
        .addStatement("return element")
        .build();
  }

  /// The method that gives the end of a list, where it is not its size times the stride.
  private List<MethodSpec> endOfList() {
    return hasStride() || !isPassed
        ? List.of()
        : List.of(
            MethodSpec.methodBuilder("end")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.LONG)
                .addStatement("$1T element = new $1T(container())", view)
                .addStatement("long at = super.end()")
                .beginControlFlow("for (int left = between(size()); left > 0; left--)")
                .addStatement("at = element.endOfValue(at)")
                .endControlFlow()
                .addStatement("return at")
                .build());
  }

  private TypeSpec cursor(ClassName elements, ClassName cursor) {
    MethodSpec.Builder next =
        MethodSpec.methodBuilder("next")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(view);
    next.addStatement("long at = pass()")
        .addStatement("element.start = at")
        .addStatement("element.moved(at)");
    if (!hasStride()) {
      next.addStatement("passTo($L)", end);
    }
    return TypeSpec.classBuilder(cursor)
        .addJavadoc("Moves one view from each element to the next.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(
            ParameterizedTypeName.get(RuntimeNames.VIEW_ELEMENTS.nestedClass("Cursor"), view))
        .addField(view, "element", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(elements, "elements")
                .addStatement("super(elements)")
                .addStatement("element = new $T(elements.container())", view)
                .build())
        .addMethod(next.addStatement("return element").build())
        .build();
  }
}
