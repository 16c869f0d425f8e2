package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;

/// Emits the methods of a list, a set or an array of objects: a count, then the elements.
///
/// The subclasses differ in how generated code goes through the elements of a value.
abstract class SequenceEmitter implements CompoundEmitter {
  final WireType.Sequence type;
  final ValuePath path;
  final ElementCount count;
  final Emitters emitters;

  /// The path of the elements.
  final ValuePath element;

  SequenceEmitter(WireType.Sequence type, ValuePath path, ElementCount count, Emitters emitters) {
    this.type = type;
    this.path = path;
    this.count = count;
    this.emitters = emitters;
    this.element = path.inside("Element");
  }

  /// Returns the statements that declare `count`, and the locals of the loop.
  abstract CodeBlock declarations();

  /// Returns the loop over the elements of `value` by the index `i`.
  abstract CodeBlock loop(CodeBlock body);

  /// Returns the expression of an element in the loop.
  abstract CodeBlock current();

  @Override
  public MethodSpec.Builder emitSize(MethodSpec.Builder method) {
    return switch (type.element()) {
      case WireType.Fixed fixed ->
          method
              .addCode(countAlone())
              .addStatement("return $L", SizeEmitter.counted(path, fixed.bytes()));
      case WireType.Nested nested ->
          emitSizeOfEach(
              method
                  .beginControlFlow(
                      "if ($T.isFixed($T.CODEC))",
                      RuntimeNames.WIRE_SIZE,
                      TypeNames.of(nested.codec()))
                  .addCode(countAlone())
                  .addStatement("return $L", SizeEmitter.counted(path, nested))
                  .endControlFlow(),
              nested);
      case WireType.Variable variable -> emitSizeOfEach(method, variable);
    };
  }

  private MethodSpec.Builder emitSizeOfEach(MethodSpec.Builder method, WireType.Variable variable) {
    CodeBlock size = emitters.sizes().size(variable, element, current());
    return method
        .addCode(declarations())
        .addStatement("long size = $L", SizeEmitter.counted(path, 0))
        .addCode(located(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
  }

  /// Returns the statement that declares `count`, where no element is looked at.
  CodeBlock countAlone() {
    return count.ofCollection(path);
  }

  /// Returns the statement that writes the count.
  final CodeBlock writeCount() {
    return MinSize.count(List.of(type.element()), path, emitters.lengths());
  }

  /// Returns the loop that writes the elements.
  final CodeBlock writeElements() {
    return located(emitters.writes().alone(type.element(), element, current()));
  }

  private CodeBlock located(CodeBlock body) {
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .add(LocatedLoop.writing(loop(body), path))
        .build();
  }
}
