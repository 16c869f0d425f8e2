package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.recordwire.processor.common.GeneratedClasses;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// The members that every view has: its creation, its moves, and the class of its lists.
///
/// @param end the position after the value that the view `element` of a cursor is at
record ViewClass(ClassName view, ClassType type, ClassType codec, Stride stride, CodeBlock end) {
  /// The end of a value as the view finds it.
  static final CodeBlock END = CodeBlock.of("element.endOfRecord(at)");

  private static final String PROCESSOR = "dev.recordwire.processor.WireProcessor";
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
  private static final ClassName SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
  private static final ClassName BUFFER = ClassName.get("java.nio", "ByteBuffer");
  private static final TypeName ANY_VIEW =
      ParameterizedTypeName.get(RuntimeNames.RECORD_VIEW, WildcardTypeName.subtypeOf(Object.class));

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

  /// Adds the documentation and the base.
  void begin(TypeSpec.Builder spec, Element origin) {
    spec.addOriginatingElement(origin)
        .addJavadoc(
            "A {@link $T} in the bytes of a payload, where its components are read.\n", name())
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.RECORD_VIEW, name()));
  }

  private ClassName name() {
    return TypeNames.of(type);
  }

  /// Adds the constructors and the static methods that make a view of a payload.
  void addConstruction(TypeSpec.Builder spec) {
    spec.addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("A view of no payload yet: wrap it around one before any other use.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($T.CODEC)", TypeNames.of(codec))
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For generated code: a view inside the payload of another.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ANY_VIEW, "container")
                .addStatement("super($T.CODEC, container)", TypeNames.of(codec))
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For generated code: a view of the value at a position.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ANY_VIEW, "container")
                .addParameter(TypeName.LONG, "at")
                .addStatement("this(container)")
                .addStatement("start = at")
                .addStatement("moved(at)")
                .build());
    ParameterSpec limits = ParameterSpec.builder(RuntimeNames.DECODE_LIMITS, "limits").build();
    ParameterSpec array = ParameterSpec.builder(BYTES, "bytes").build();
    ParameterSpec offset = ParameterSpec.builder(TypeName.INT, "offset").build();
    ParameterSpec length = ParameterSpec.builder(TypeName.INT, "length").build();
    ParameterSpec segment = ParameterSpec.builder(SEGMENT, "bytes").build();
    ParameterSpec buffer = ParameterSpec.builder(BUFFER, "bytes").build();
    for (String method : List.of("of", "unverified")) {
      spec.addMethod(make(method, List.of(array), "bytes, $T.DEFAULT"))
          .addMethod(
              make(method, List.of(array, offset, length), "bytes, offset, length, $T.DEFAULT"))
          .addMethod(
              make(method, List.of(array, offset, length, limits), "bytes, offset, length, limits"))
          .addMethod(make(method, List.of(segment), "bytes, $T.DEFAULT"))
          .addMethod(make(method, List.of(segment, limits), "bytes, limits"))
          .addMethod(make(method, List.of(buffer), "bytes, $T.DEFAULT"))
          .addMethod(make(method, List.of(buffer, limits), "bytes, limits"));
    }
  }

  private MethodSpec make(String method, List<ParameterSpec> parameters, String arguments) {
    boolean verifies = method.equals("of");
    CodeBlock wrapped =
        arguments.contains("$T")
            ? CodeBlock.of(arguments, RuntimeNames.DECODE_LIMITS)
            : CodeBlock.of(arguments);
    return MethodSpec.methodBuilder(method)
        .addJavadoc(
            verifies
                ? "Verifies a payload, and returns a view of it.\n"
                : "Returns a view of a payload that nobody verified: each access checks its"
                    + " value.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(view)
        .addParameters(parameters)
        .addStatement("$1T view = new $1T()", view)
        .addStatement("view.$L($L)", verifies ? "verify" : "take", wrapped)
        .addStatement("view.moved(view.start)")
        .addStatement("return view")
        .build();
  }

  /// The method that the runtime calls when the view has moved.
  static MethodSpec moved(CodeBlock body) {
    return overriding("moved", TypeName.VOID).addCode(body).build();
  }

  /// The method that gives the position after the value.
  static MethodSpec endOfRecord(CodeBlock end) {
    return overriding("endOfRecord", TypeName.LONG).addCode(end).build();
  }

  private static MethodSpec.Builder overriding(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result)
        .addParameter(TypeName.LONG, "from");
  }

  /// A method that moves a walk.
  static MethodSpec walk(String name, CodeBlock body) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(RuntimeNames.WIRE_WALK, "in")
            .addCode(body);
    return name.equals("walk") ? method.build() : method.addModifiers(Modifier.PRIVATE).build();
  }

  /// Adds the classes of a list of such values, and of its cursor.
  void addElements(TypeSpec.Builder spec) {
    ClassName elements = view.nestedClass(ViewValueEmitter.ELEMENTS);
    ClassName cursor = elements.nestedClass("Cursor");
    spec.addType(
        TypeSpec.classBuilder(elements)
            .addJavadoc("The elements of a list of {@link $T}, where they lie.\n", name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.VIEW_ELEMENTS, view))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For generated code: the elements of the list at a position.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(ANY_VIEW, "container")
                    .addParameter(TypeName.LONG, "at")
                    .addParameter(RuntimeNames.LENGTH_PREFIX, "prefix")
                    .addStatement(
                        "super(container, at, prefix, $T.CODEC.minSize(), $L)",
                        TypeNames.of(codec),
                        stride.value())
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
            .build());
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
        .addStatement("at = element.endOfRecord(at)")
        .endControlFlow()
        .addStatement("element.start = at")
        .addStatement("element.moved(at)")
        .addStatement("return element")
        .build();
  }

  /// The method that gives the end of a list, where it is not its size times the stride.
  private List<MethodSpec> endOfList() {
    return hasStride()
        ? List.of()
        : List.of(
            MethodSpec.methodBuilder("end")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.LONG)
                .addStatement("$1T element = new $1T(container())", view)
                .addStatement("long at = super.end()")
                .beginControlFlow("for (int left = between(size()); left > 0; left--)")
                .addStatement("at = element.endOfRecord(at)")
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

  /// Returns the file of the class.
  JavaFile file(TypeSpec.Builder spec, boolean isPublic, CompilationContext context) {
    if (isPublic) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    GeneratedClasses.annotate(spec, context, PROCESSOR);
    return JavaFile.builder(view.packageName(), spec.build()).indent("  ").build();
  }
}
