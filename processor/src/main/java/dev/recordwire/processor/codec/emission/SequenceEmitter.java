package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.codec.model.WireType;
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
    method.addCode(declarations());
    if (type.element() instanceof WireType.Fixed fixed) {
      return method.addStatement("return $L", SizeEmitter.counted(path, fixed.bytes()));
    }
    WireType.Variable variable = (WireType.Variable) type.element();
    CodeBlock size = emitters.sizes().size(variable, element, current());
    return method
        .addStatement("long size = $L", SizeEmitter.counted(path, 0))
        .addCode(located(CodeBlock.builder().addStatement("size += $L", size).build()))
        .addStatement("return size");
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
