package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.util.List;

/// Writes the methods of a list or an array of objects: a count, then the elements by their index.
final class ListEmitter implements CompoundEmitter {
  private final WireType.Sequence type;
  private final ValuePath path;
  private final ElementCount count;
  private final ValuePath element;
  private final Emitters emitters;
  private final boolean isArray;

  ListEmitter(WireType.Sequence type, ValuePath path, ElementCount count, Emitters emitters) {
    this.type = type;
    this.path = path;
    this.count = count;
    this.element = path.inside("Element");
    this.emitters = emitters;
    this.isArray = type.container() == Container.ARRAY;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    elements(method);
    if (type.element() instanceof WireType.Fixed fixed) {
      return method.addStatement(
          "return $T.count($L, LENGTHS, count) + $LL * count",
          RuntimeNames.WIRE_SIZE,
          path.label(),
          fixed.bytes());
    }
    CodeBlock size = emitters.sizes().size((WireType.Variable) type.element(), element, get());
    return method
        .addStatement(
            "long size = $T.count($L, LENGTHS, count)", RuntimeNames.WIRE_SIZE, path.label())
        .addCode(encoding(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    elements(method);
    method
        .addStatement(MinSize.writeCount(List.of(type.element()), path, emitters.lengths()))
        .addCode(encoding(emitters.writes().alone(type.element(), element, get())));
    return isArray
        ? method
        : method.addStatement(
            "$T.unchanged($L, count, elements.size())", RuntimeNames.WIRE_WRITER, path.label());
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
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
            mayBeNone ? "in.countToRead($L, LENGTHS, $L)" : "in.count($L, LENGTHS, $L)",
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

  /// An array whose elements may be arrays, of which the first dimension has a length.
  static CodeBlock newArray(JavaType array, CodeBlock count) {
    JavaType innermost = ((JavaType.ArrayOf) array).element();
    StringBuilder dimensions = new StringBuilder();
    while (innermost instanceof JavaType.ArrayOf(JavaType inner)) {
      innermost = inner;
      dimensions.append("[]");
    }
    return CodeBlock.of("new $T[$L]$L", TypeNames.of(innermost), count, dimensions);
  }

  private void elements(MethodSpec.Builder method) {
    TypeName carrier = TypeNames.of(type.carrier());
    if (isArray) {
      method
          .addStatement(
              "$T elements = $T.present($L, value)",
              carrier,
              RuntimeNames.WIRE_WRITER,
              path.label())
          .addStatement(count.local(path, CodeBlock.of("elements.length")));
    } else {
      method
          .addStatement(
              "$T elements = $T.indexed($L, value)", carrier, RuntimeNames.SEQUENCES, path.label())
          .addStatement(count.local(path, CodeBlock.of("elements.size()")));
    }
  }

  private CodeBlock get() {
    return CodeBlock.of(isArray ? "elements[i]" : "elements.get(i)");
  }

  private CodeBlock encoding(CodeBlock body) {
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < count; i++)")
            .add(body)
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .add(LocatedLoop.writing(loop, path))
        .build();
  }
}
