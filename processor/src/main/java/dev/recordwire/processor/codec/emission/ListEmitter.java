package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.util.List;

/// Emits the methods of a list or an array of objects: a count, then the elements by index.
final class ListEmitter extends SequenceEmitter {
  private final boolean isArray;

  ListEmitter(WireType.Sequence type, ValuePath path, ElementCount count, Emitters emitters) {
    super(type, path, count, emitters);
    this.isArray = type.container() == Container.ARRAY;
  }

  @Override
  public MethodSpec.Builder emitWrite(MethodSpec.Builder method) {
    method.addCode(declarations()).addStatement(writeCount()).addCode(writeElements());
    return isArray
        ? method
        : method.addStatement(
            "$T.unchanged($L, count, elements.size())", RuntimeNames.WIRE_WRITER, path.label());
  }

  @Override
  public MethodSpec.Builder emitRead(MethodSpec.Builder method) {
    boolean mayBeNone = MinSize.mayBeNone(List.of(type.element()));
    ReadEmitter.Alone read = emitters.reads().alone(type.element(), element);
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < elements.length; i++)")
            .add(read.first())
            .addStatement("elements[i] = $L", read.value())
            .endControlFlow()
            .build();
    CodeBlock count =
        CodeBlock.of(
            mayBeNone ? "in.countToRead($L, LENGTH_PREFIX, $L)" : "in.count($L, LENGTH_PREFIX, $L)",
            path.label(),
            MinSize.ofTypes(List.of(type.element()), emitters.lengths()));
    if (isArray) {
      method.addStatement(
          "$T elements = $L", TypeNames.of(type.carrier()), newArray(type.carrier(), count));
    } else {
      method.addStatement("$T[] elements = new $T[$L]", Object.class, Object.class, count);
    }
    method.addStatement("int i = 0").addCode(LocatedLoop.reading(loop, path));
    if (mayBeNone) {
      return method.addStatement("return in.$L(elements)", isArray ? "array" : "list");
    }
    return isArray
        ? method.addStatement("return elements")
        : method.addStatement("return $T.list(elements)", RuntimeNames.SEQUENCES);
  }

  /// Returns the creation of an array whose elements may be arrays: only the first dimension has a
  /// length.
  static CodeBlock newArray(JavaType array, CodeBlock count) {
    JavaType innermost = ((JavaType.ArrayOf) array).element();
    StringBuilder dimensions = new StringBuilder();
    while (innermost instanceof JavaType.ArrayOf(JavaType inner)) {
      innermost = inner;
      dimensions.append("[]");
    }
    return CodeBlock.of("new $T[$L]$L", TypeNames.of(innermost), count, dimensions);
  }

  @Override
  CodeBlock declarations() {
    TypeName carrier = TypeNames.of(type.carrier());
    CodeBlock.Builder code = CodeBlock.builder();
    return isArray
        ? code.addStatement(
                "$T elements = $T.present($L, value)",
                carrier,
                RuntimeNames.WIRE_WRITER,
                path.label())
            .addStatement(count.local(path, CodeBlock.of("elements.length")))
            .build()
        : code.addStatement(
                "$T elements = $T.indexed($L, value)",
                carrier,
                RuntimeNames.SEQUENCES,
                path.label())
            .addStatement(count.local(path, CodeBlock.of("elements.size()")))
            .build();
  }

  @Override
  CodeBlock countAlone() {
    return isArray ? declarations() : super.countAlone();
  }

  @Override
  CodeBlock current() {
    return CodeBlock.of(isArray ? "elements[i]" : "elements.get(i)");
  }

  @Override
  CodeBlock loop(CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("for (; i < count; i++)")
        .add(body)
        .endControlFlow()
        .build();
  }
}
