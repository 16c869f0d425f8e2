package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;

/// Emits the methods of a set, or of a collection without indices: a count, then the elements in
/// the iterator's order.
final class CollectionEmitter extends SequenceEmitter {
  private final TypeName elementType;

  CollectionEmitter(WireType.Sequence type, ValuePath path, ElementCount count, Emitters emitters) {
    super(type, path, count, emitters);
    this.elementType = TypeNames.of(type.element().carrier().boxed());
  }

  @Override
  public MethodSpec.Builder emitWrite(MethodSpec.Builder method) {
    method.addCode(declarations()).addStatement(writeCount());
    if (isSet()) {
      method.addStatement(KeyedContainers.distinct(type.container(), type.element(), path));
    }
    return method
        .addCode(writeElements())
        .addStatement("$T.unchanged($L, count, i)", RuntimeNames.WIRE_WRITER, path.label());
  }

  @Override
  public MethodSpec.Builder emitRead(MethodSpec.Builder method) {
    return isSet()
        ? emitReadSet(method)
        : new ListEmitter(type, path, count, emitters).emitRead(method);
  }

  private MethodSpec.Builder emitReadSet(MethodSpec.Builder method) {
    KeyedContainers.Reader reader =
        new KeyedContainers.Reader(
            type.container(), List.of(type.element()), path, emitters.lengths());
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
                reader.keysArgument())
            .endControlFlow()
            .build();
    return method
        .addCode(reader.declarations("elements", elementType))
        .addCode(LocatedLoop.reading(loop, path))
        .addStatement(reader.result("elements"));
  }

  private boolean isSet() {
    return type.container().kind() == Container.Kind.SET;
  }

  @Override
  CodeBlock declarations() {
    return count.ofCollection(path);
  }

  @Override
  CodeBlock current() {
    return CodeBlock.of("element");
  }

  @Override
  CodeBlock loop(CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("for ($T element : value)", elementType)
        .add(LocatedLoop.STOP)
        .add(body)
        .addStatement("i++")
        .endControlFlow()
        .build();
  }
}
