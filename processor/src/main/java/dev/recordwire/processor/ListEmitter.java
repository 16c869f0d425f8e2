package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.WireType;
import java.util.List;

/// Writes the methods of a list: a count, then the elements by their index.
final class ListEmitter implements CompoundEmitter {
  private static final CodeBlock ELEMENT = CodeBlock.of("elements.get(i)");

  private final WireType.Sequence type;
  private final Place place;
  private final Place element;
  private final Helpers helpers;

  ListEmitter(WireType.Sequence type, Place place, Helpers helpers) {
    this.type = type;
    this.place = place;
    this.element = place.inside("Element");
    this.helpers = helpers;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    elements(method);
    if (type.element() instanceof WireType.Fixed fixed) {
      return method.addStatement(
          "return $T.count($L, LENGTHS, elements.size()) + $LL * elements.size()",
          RuntimeNames.WIRE_SIZE,
          place.label(),
          fixed.bytes());
    }
    CodeBlock size = helpers.sizes().size((WireType.Variable) type.element(), element, ELEMENT);
    method.addStatement(
        "long size = $T.count($L, LENGTHS, elements.size())",
        RuntimeNames.WIRE_SIZE,
        place.label());
    return method
        .addCode(encoding(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    elements(method);
    return method
        .addStatement("out.count($L, LENGTHS, elements.size())", place.label())
        .addCode(encoding(helpers.writes().alone(type.element(), element, ELEMENT)));
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
    ReadEmitter.Alone read = helpers.reads().alone(type.element(), element);
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < elements.length; i++)")
            .add(read.first())
            .addStatement("elements[i] = $L", read.value())
            .endControlFlow()
            .build();
    return method
        .addStatement(
            "$T[] elements = new $T[in.count($L, LENGTHS, $L)]",
            Object.class,
            Object.class,
            place.label(),
            LeastSize.ofTypes(List.of(type.element()), helpers.lengths()))
        .addStatement("int i = 0")
        .addCode(Helpers.located(loop, RuntimeNames.DECODE_EXCEPTION, place))
        .addStatement("return $T.list(elements)", RuntimeNames.SEQUENCES);
  }

  private void elements(MethodSpec.Builder method) {
    TypeName list = TypeNames.of(type.carrier());
    method.addStatement(
        "$T elements = $T.indexed($L, value)", list, RuntimeNames.SEQUENCES, place.label());
  }

  private CodeBlock encoding(CodeBlock body) {
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < elements.size(); i++)")
            .add(body)
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .add(Helpers.located(loop, RuntimeNames.ENCODE_EXCEPTION, place))
        .build();
  }
}
