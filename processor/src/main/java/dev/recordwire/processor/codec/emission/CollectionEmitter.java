package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.KeyKinds;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/// Writes the methods of a set, or of a collection without indices: a count, then the elements in
/// the order of its iterator.
final class CollectionEmitter implements CompoundEmitter {
  private static final CodeBlock ELEMENT = CodeBlock.of("element");

  private final WireType.Sequence type;
  private final ValuePath path;
  private final ElementCount count;
  private final ValuePath element;
  private final TypeName elementType;
  private final Emitters emitters;

  CollectionEmitter(WireType.Sequence type, ValuePath path, ElementCount count, Emitters emitters) {
    this.type = type;
    this.path = path;
    this.count = count;
    this.element = path.inside("Element");
    this.elementType = TypeNames.of(type.element().carrier().boxed());
    this.emitters = emitters;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    method.addStatement(count());
    if (type.element() instanceof WireType.Fixed fixed) {
      return method.addStatement(
          "return $T.count($L, LENGTHS, count) + $LL * count",
          RuntimeNames.WIRE_SIZE,
          path.label(),
          fixed.bytes());
    }
    CodeBlock size = emitters.sizes().size((WireType.Variable) type.element(), element, ELEMENT);
    return method
        .addStatement(
            "long size = $T.count($L, LENGTHS, count)", RuntimeNames.WIRE_SIZE, path.label())
        .addCode(encoding(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    method.addStatement(count());
    List<WireType> elements = List.of(type.element());
    method.addStatement(MinSize.writeCount(elements, path, emitters.lengths()));
    if (type.container().kind() == Container.Kind.SET) {
      method.addStatement(KeyedContainers.distinct(type.container(), type.element(), path));
    }
    return method
        .addCode(encoding(emitters.writes().alone(type.element(), element, ELEMENT)))
        .addStatement("$T.unchanged($L, count, i)", RuntimeNames.WIRE_WRITER, path.label());
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
    return type.container().kind() == Container.Kind.SET
        ? readSet(method)
        : new ListEmitter(type, path, count, emitters).read(method);
  }

  private MethodSpec.Builder readSet(MethodSpec.Builder method) {
    boolean isSorted = type.container().isSorted();
    KeyKinds keys = KeyedContainers.kind(type.container(), type.element());
    CodeBlock room = KeyedContainers.room(List.of(type.element()));
    ReadEmitter.Alone read = emitters.reads().alone(type.element(), element);
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < count; i++)")
            .addStatement("long start = in.offset()")
            .add(read.first())
            .addStatement(
                "$T.add(elements, $L, start$L)",
                RuntimeNames.SEQUENCES,
                read.value(),
                KeyedContainers.keysArgument(keys))
            .endControlFlow()
            .build();
    ClassName set = ClassName.get(isSorted ? TreeSet.class : LinkedHashSet.class);
    return method
        .addStatement(
            "int count = in.count($L, LENGTHS, $L)",
            path.label(),
            MinSize.ofTypes(List.of(type.element()), emitters.lengths()))
        .beginControlFlow("if (count == 0)")
        .addStatement("return $L", none(isSorted))
        .endControlFlow()
        .addStatement(
            "$T elements = $L",
            ParameterizedTypeName.get(set, elementType),
            isSorted
                ? CodeBlock.of("new $T<>()", set)
                : CodeBlock.of("$T.newLinkedHashSet($L)", set, room))
        .addCode(KeyedContainers.declareKeys(keys))
        .addStatement("int i = 0")
        .addCode(LocatedLoop.reading(loop, path))
        .addStatement(
            "return $T.$L(elements)",
            Collections.class,
            isSorted ? "unmodifiableNavigableSet" : "unmodifiableSequencedSet");
  }

  private static CodeBlock none(boolean isSorted) {
    return isSorted
        ? CodeBlock.of("$T.emptyNavigableSet()", Collections.class)
        : CodeBlock.of("$T.emptySet()", RuntimeNames.SEQUENCES);
  }

  private CodeBlock count() {
    return count.local(
        path, CodeBlock.of("$T.present($L, value).size()", RuntimeNames.WIRE_WRITER, path.label()));
  }

  private CodeBlock encoding(CodeBlock body) {
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for ($T element : value)", elementType)
            .add(LocatedLoop.STOP)
            .add(body)
            .addStatement("i++")
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .add(LocatedLoop.writing(loop, path))
        .build();
  }
}
