package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.Container;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.WireType;
import java.util.List;

/// Writes the methods of a list or an array of objects: a count, then the elements by their index.
final class ListEmitter implements CompoundEmitter {
  private final WireType.Sequence type;
  private final Place place;
  private final Count count;
  private final Place element;
  private final Helpers helpers;
  private final boolean isArray;

  ListEmitter(WireType.Sequence type, Place place, Count count, Helpers helpers) {
    this.type = type;
    this.place = place;
    this.count = count;
    this.element = place.inside("Element");
    this.helpers = helpers;
    this.isArray = type.container() == Container.ARRAY;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    elements(method);
    if (type.element() instanceof WireType.Fixed fixed) {
      return method.addStatement(
          "return $T.count($L, LENGTHS, count) + $LL * count",
          RuntimeNames.WIRE_SIZE,
          place.label(),
          fixed.bytes());
    }
    CodeBlock size = helpers.sizes().size((WireType.Variable) type.element(), element, get());
    return method
        .addStatement(
            "long size = $T.count($L, LENGTHS, count)", RuntimeNames.WIRE_SIZE, place.label())
        .addCode(encoding(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    elements(method);
    method
        .addStatement(LeastSize.writeCount(List.of(type.element()), place, helpers.lengths()))
        .addCode(encoding(helpers.writes().alone(type.element(), element, get())));
    return isArray
        ? method
        : method.addStatement(
            "$T.unchanged($L, count, elements.size())", RuntimeNames.WIRE_WRITER, place.label());
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
    boolean mayBeNone = LeastSize.mayBeNone(List.of(type.element()));
    ReadEmitter.Alone read = helpers.reads().alone(type.element(), element);
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
            place.label(),
            LeastSize.ofTypes(List.of(type.element()), helpers.lengths()));
    if (isArray) {
      method.addStatement(
          "$T elements = $L", TypeNames.of(type.carrier()), newArray(type.carrier(), count));
    } else {
      method.addStatement("$T[] elements = new $T[$L]", Object.class, Object.class, count);
    }
    method.addStatement("int i = 0").addCode(Helpers.locatedRead(loop, place));
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
              place.label())
          .addStatement(count.local(place, CodeBlock.of("elements.length")));
    } else {
      method
          .addStatement(
              "$T elements = $T.indexed($L, value)", carrier, RuntimeNames.SEQUENCES, place.label())
          .addStatement(count.local(place, CodeBlock.of("elements.size()")));
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
        .add(Helpers.locatedWrite(loop, place))
        .build();
  }
}
