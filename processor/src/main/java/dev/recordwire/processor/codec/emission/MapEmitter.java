package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;
import java.util.Map;

/// Emits the methods of a map: a count, then key, value, key, value in the iterator's order.
///
/// An entry whose key and value have fixed sizes is one run.
final class MapEmitter implements CompoundEmitter {
  private static final CodeBlock KEY = CodeBlock.of("key");
  private static final CodeBlock VALUE = CodeBlock.of("entry.getValue()");

  private final WireType.Mapping type;
  private final ValuePath path;
  private final ElementCount count;
  private final ValuePath key;
  private final ValuePath value;
  private final TypeName keyType;
  private final TypeName valueType;
  private final Emitters emitters;

  MapEmitter(WireType.Mapping type, ValuePath path, ElementCount count, Emitters emitters) {
    this.type = type;
    this.path = path;
    this.count = count;
    this.key = path.key();
    this.value = path.inside("Value");
    this.keyType = TypeNames.of(type.key().carrier().boxed());
    this.valueType = TypeNames.of(type.value().carrier().boxed());
    this.emitters = emitters;
  }

  @Override
  public MethodSpec.Builder emitSize(MethodSpec.Builder method) {
    int fixed = 0;
    CodeBlock.Builder sizes = CodeBlock.builder();
    switch (type.key()) {
      case WireType.Fixed fixedKey -> fixed += fixedKey.bytes();
      case WireType.Variable variable ->
          sizes.addStatement("size += $L", emitters.sizes().size(variable, key, KEY));
    }
    switch (type.value()) {
      case WireType.Fixed fixedValue -> fixed += fixedValue.bytes();
      case WireType.Variable variable ->
          sizes.addStatement("size += $L", emitters.sizes().size(variable, value, VALUE));
    }
    method.addCode(count.ofCollection(path));
    CodeBlock constant = SizeEmitter.counted(path, fixed);
    if (sizes.isEmpty()) {
      return method.addStatement("return $L", constant);
    }
    return method
        .addStatement("long size = $L", constant)
        .addCode(encoding(sizes.build()))
        .addStatement("return size");
  }

  @Override
  public MethodSpec.Builder emitWrite(MethodSpec.Builder method) {
    return method
        .addCode(count.ofCollection(path))
        .addStatement(MinSize.count(List.of(type.key(), type.value()), path, emitters.lengths()))
        .addStatement(KeyedContainers.distinct(type.container(), type.key(), path))
        .addCode(encoding(entryWrite()))
        .addStatement("$T.unchanged($L, count, i)", RuntimeNames.WIRE_WRITER, path.label());
  }

  private CodeBlock entryWrite() {
    WriteEmitter writes = emitters.writes();
    if (type.key() instanceof WireType.Fixed fixedKey
        && type.value() instanceof WireType.Fixed fixedValue) {
      return CodeBlock.builder()
          .addStatement("int at = out.take($L)", fixedKey.bytes() + fixedValue.bytes())
          .addStatement(writes.fixed(fixedKey, key, KEY, CodeBlock.of("at")))
          .addStatement(writes.fixed(fixedValue, value, VALUE, afterKey(fixedKey)))
          .build();
    }
    return CodeBlock.builder()
        .add(writes.alone(type.key(), key, KEY))
        .add(writes.alone(type.value(), value, VALUE))
        .build();
  }

  @Override
  public MethodSpec.Builder emitRead(MethodSpec.Builder method) {
    KeyedContainers.Reader reader =
        new KeyedContainers.Reader(
            type.container(), List.of(type.key(), type.value()), path, emitters.lengths());
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow("for (; i < count; i++)")
            .addStatement("key = null")
            .addStatement("long start = in.offset()")
            .add(entryRead(reader))
            .endControlFlow()
            .build();
    return method
        .addCode(reader.declarations("entries", keyType, valueType))
        .addStatement("$T key = null", keyType)
        .addCode(LocatedLoop.readingEntries(loop, path))
        .addStatement(reader.result("entries"));
  }

  private CodeBlock entryRead(KeyedContainers.Reader reader) {
    ReadEmitter reads = emitters.reads();
    if (type.key() instanceof WireType.Fixed fixedKey
        && type.value() instanceof WireType.Fixed fixedValue) {
      return CodeBlock.builder()
          .addStatement(
              "int at = in.take($L, $S)",
              fixedKey.bytes() + fixedValue.bytes(),
              "key:" + fixedKey.bytes() + " :" + fixedValue.bytes())
          .addStatement("key = $L", reads.fixed(fixedKey, key, CodeBlock.of("at")))
          .addStatement(put(reader, reads.fixed(fixedValue, value, afterKey(fixedKey))))
          .build();
    }
    ReadEmitter.Alone readKey = reads.alone(type.key(), key);
    ReadEmitter.Alone readValue = reads.alone(type.value(), value);
    return CodeBlock.builder()
        .add(readKey.first())
        .addStatement("key = $L", readKey.value())
        .add(readValue.first())
        .addStatement(put(reader, readValue.value()))
        .build();
  }

  private CodeBlock put(KeyedContainers.Reader reader, CodeBlock value) {
    return CodeBlock.of(
        "$T.put(entries, key, $L, start$L)", RuntimeNames.SEQUENCES, value, reader.keysArgument());
  }

  private static CodeBlock afterKey(WireType.Fixed key) {
    return CodeBlock.of("at + $L", key.bytes());
  }

  private CodeBlock encoding(CodeBlock body) {
    CodeBlock loop =
        CodeBlock.builder()
            .beginControlFlow(
                "for ($T entry : value.entrySet())",
                ParameterizedTypeName.get(ClassName.get(Map.Entry.class), keyType, valueType))
            .add(LocatedLoop.STOP)
            .addStatement("key = entry.getKey()")
            .add(body)
            .addStatement("i++")
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .addStatement("$T key = null", keyType)
        .add(LocatedLoop.writingEntries(loop, path))
        .build();
  }
}
