package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.Container;
import dev.recordwire.processor.model.WireType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/// Writes the methods of a set, or of a collection without indices: a count, then the elements in
/// the order of its iterator.
final class CollectionEmitter implements CompoundEmitter {
  /// Where a loop by an iterator ends, which may give more than the collection says, or have no
  /// end.
  static final CodeBlock STOP =
      CodeBlock.builder()
          .beginControlFlow("if (i == count)")
          .addStatement("i++")
          .addStatement("break")
          .endControlFlow()
          .build();

  private static final CodeBlock ELEMENT = CodeBlock.of("element");

  private final WireType.Sequence type;
  private final Place place;
  private final Count count;
  private final Place element;
  private final TypeName elementType;
  private final Helpers helpers;

  CollectionEmitter(WireType.Sequence type, Place place, Count count, Helpers helpers) {
    this.type = type;
    this.place = place;
    this.count = count;
    this.element = place.inside("Element");
    this.elementType = TypeNames.of(type.element().carrier().boxed());
    this.helpers = helpers;
  }

  @Override
  public MethodSpec.Builder size(MethodSpec.Builder method) {
    method.addStatement(count());
    if (type.element() instanceof WireType.Fixed fixed) {
      return method.addStatement(
          "return $T.count($L, LENGTHS, count) + $LL * count",
          RuntimeNames.WIRE_SIZE,
          place.label(),
          fixed.bytes());
    }
    CodeBlock size = helpers.sizes().size((WireType.Variable) type.element(), element, ELEMENT);
    return method
        .addStatement(
            "long size = $T.count($L, LENGTHS, count)", RuntimeNames.WIRE_SIZE, place.label())
        .addCode(encoding(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
  }

  @Override
  public MethodSpec.Builder write(MethodSpec.Builder method) {
    method.addStatement(count());
    List<WireType> elements = List.of(type.element());
    method.addStatement(LeastSize.writeCount(elements, place, helpers.lengths()));
    if (type.container().kind() == Container.Kind.SET) {
      method.addStatement(MapEmitter.distinct(type.container(), type.element(), place));
    }
    return method
        .addCode(encoding(helpers.writes().alone(type.element(), element, ELEMENT)))
        .addStatement("$T.unchanged($L, count, i)", RuntimeNames.WIRE_WRITER, place.label());
  }

  @Override
  public MethodSpec.Builder read(MethodSpec.Builder method) {
    return type.container().kind() == Container.Kind.SET
        ? readSet(method)
        : new ListEmitter(type, place, count, helpers).read(method);
  }

  private MethodSpec.Builder readSet(MethodSpec.Builder method) {
    boolean isSorted = type.container().isSorted();
    KeyKinds keys = isSorted ? KeyKinds.PLAIN : KeyKinds.of(type.element());
    CodeBlock room = MapEmitter.room(List.of(type.element()));
    ReadEmitter.Alone read = helpers.reads().alone(type.element(), element);
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < count; i++)")
            .addStatement("long start = in.offset()")
            .add(read.first())
            .addStatement(
                "$T.add(elements, $L, start$L)",
                RuntimeNames.SEQUENCES,
                read.value(),
                MapEmitter.asked(keys))
            .endControlFlow()
            .build();
    ClassName set = ClassName.get(isSorted ? TreeSet.class : LinkedHashSet.class);
    return method
        .addStatement(
            "int count = in.count($L, LENGTHS, $L)",
            place.label(),
            LeastSize.ofTypes(List.of(type.element()), helpers.lengths()))
        .beginControlFlow("if (count == 0)")
        .addStatement("return $L", none(isSorted))
        .endControlFlow()
        .addStatement(
            "$T elements = $L",
            ParameterizedTypeName.get(set, elementType),
            isSorted
                ? CodeBlock.of("new $T<>()", set)
                : CodeBlock.of("$T.newLinkedHashSet($L)", set, room))
        .addCode(MapEmitter.keys(keys))
        .addStatement("int i = 0")
        .addCode(Helpers.locatedRead(loop, place))
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
        place,
        CodeBlock.of("$T.present($L, value).size()", RuntimeNames.WIRE_WRITER, place.label()));
  }

  private CodeBlock encoding(CodeBlock body) {
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for ($T element : value)", elementType)
            .add(STOP)
            .add(body)
            .addStatement("i++")
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .add(Helpers.locatedWrite(loop, place))
        .build();
  }
}
