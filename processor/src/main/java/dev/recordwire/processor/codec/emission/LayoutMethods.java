package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.recordwire.processor.codec.model.WireType;
import java.util.List;
import javax.lang.model.element.Modifier;

/// The methods by which a layout overrides the runtime's codec, some without bodies.
final class LayoutMethods {
  private static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(RuntimeNames.CODEC, WildcardTypeName.subtypeOf(Object.class));

  private LayoutMethods() {}

  /// A method that returns true.
  static MethodSpec trueMethod(String question) {
    return booleanMethod(question, CodeBlock.of("true"));
  }

  /// A method that answers by an expression.
  static MethodSpec booleanMethod(String question, CodeBlock answer) {
    return overriding(question, TypeName.BOOLEAN).addStatement("return $L", answer).build();
  }

  /// The method that tells that a type's keys never change.
  static MethodSpec constantKeysMethod() {
    return MethodSpec.methodBuilder("keyKind")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeNames.KEY_KIND)
        .addStatement("return $T.CONSTANT", RuntimeNames.KEY_KIND)
        .build();
  }

  /// The method that writes to an array.
  ///
  /// Its text is the same for every short record, but each record has its own: so the JIT compiles
  /// one method for each record, in which the writer is never allocated.
  static MethodSpec writeToArrayMethod(ClassName type) {
    return overriding("write", TypeName.INT)
        .addParameter(byte[].class, "target")
        .addParameter(int.class, "from")
        .addParameter(int.class, "to")
        .addParameter(type, "value")
        .addStatement("$1T out = $1T.over(target, from, to)", RuntimeNames.WIRE_WRITER)
        .addStatement("write(out, value)")
        .addStatement("return (int) out.finish()")
        .build();
  }

  /// The method that reads from an array.
  static MethodSpec readFromArrayMethod(ClassName type) {
    return overriding("read", type)
        .addParameter(byte[].class, "bytes")
        .addParameter(int.class, "from")
        .addParameter(int.class, "to")
        .addParameter(RuntimeNames.DECODE_LIMITS, "limits")
        .addStatement("$1T in = $1T.over(bytes, from, to, limits)", RuntimeNames.WIRE_READER)
        .addStatement("$T value = read(in)", type)
        .addStatement("in.end()")
        .addStatement("return value")
        .build();
  }

  /// The method that returns the codecs of contained types, which the runtime initialises before
  /// the first payload.
  static MethodSpec containedCodecsMethod(List<ClassName> codecs) {
    CodeBlock constants =
        codecs.stream()
            .map(codec -> CodeBlock.of("$T.CODEC", codec))
            .collect(CodeBlock.joining(",$W"));
    return overriding("containedCodecs", ArrayTypeName.of(ANY_CODEC))
        .addStatement("return new $T[] {$L}", ANY_CODEC, constants)
        .build();
  }

  /// The method that returns a type's own schema.
  static MethodSpec ownSchemaMethod(CodeBlock text) {
    return overriding("ownSchema", ClassName.get(String.class))
        .addStatement("return $L", text)
        .build();
  }

  /// The method that returns a value's minimum size, where it is a constant.
  static MethodSpec minSizeMethod(CodeBlock bytes) {
    return MethodSpec.methodBuilder("minSize")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return $L", bytes)
        .build();
  }

  /// The method that computes a value's minimum size from other codecs.
  static MethodSpec computeMinSizeMethod(CodeBlock found) {
    return overriding("computeMinSize", TypeName.INT).addStatement("return $L", found).build();
  }

  /// The method that returns the size of a value.
  static MethodSpec.Builder sizeMethod(ClassName type) {
    return overriding("size", TypeName.LONG).addParameter(type, "value");
  }

  /// The method that writes a record, and counts its nesting level where it may contain others.
  static MethodSpec writeMethod(ClassName type, List<WireType> components, CodeBlock code) {
    MethodSpec.Builder method = writeMethod(type);
    return components.stream().anyMatch(each -> each.nested().findAny().isPresent())
        ? method.addStatement("out.enter()").addCode(code).addStatement("out.leave()").build()
        : method.addCode(code).build();
  }

  /// The method that writes a value.
  static MethodSpec.Builder writeMethod(ClassName type) {
    return overriding("write", TypeName.VOID)
        .addParameter(RuntimeNames.WIRE_WRITER, "out")
        .addParameter(type, "value");
  }

  /// The method that reads a value.
  static MethodSpec.Builder readMethod(ClassName type) {
    return overriding("read", type).addParameter(RuntimeNames.WIRE_READER, "in");
  }

  /// The method that moves a walk, as the view knows how.
  static MethodSpec walkMethod(ClassName view) {
    return overriding("walk", TypeName.BOOLEAN)
        .addParameter(RuntimeNames.WIRE_WALK, "in")
        .addStatement("return $T.walk(in)", view)
        .build();
  }

  private static MethodSpec.Builder overriding(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result);
  }
}
