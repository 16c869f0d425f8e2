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
record ViewClass(
    ClassName view, ClassType type, ClassType codec, ElementsEmitter.Stride stride, CodeBlock end) {
  /// The end of a value as the view finds it.
  static final CodeBlock END = CodeBlock.of("element.endOfValue(at)");

  private static final String PROCESSOR = "dev.recordwire.processor.WireProcessor";
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
  private static final ClassName SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
  private static final ClassName BUFFER = ClassName.get("java.nio", "ByteBuffer");

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
                .addParameter(RuntimeNames.PART_VIEW, "container")
                .addStatement("super($T.CODEC, container)", TypeNames.of(codec))
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For generated code: a view of the value at a position.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.PART_VIEW, "container")
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
  static MethodSpec endOfValue(CodeBlock end) {
    return overriding("endOfValue", TypeName.LONG).addCode(end).build();
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
    spec.addType(
        new ElementsEmitter(
                view,
                CodeBlock.of("The elements of a list of {@link $T}, where they lie.\n", name()),
                CodeBlock.of("$T.CODEC.minSize()", TypeNames.of(codec)),
                stride,
                end,
                true)
            .emit());
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
