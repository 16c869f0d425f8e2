package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/// The private methods and constants of a codec's layout, each created at the first request.
final class CodecMethodTable {
  private final Names names = new Names();
  private final Map<String, String> known = new HashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  CodecMethodTable(RecordModel model, List<MethodChunk> chunks) {
    names.reserve("LENGTH_PREFIX", UnknownFieldsEmitter.IDS);
    names.reserve(Mentions.in(model));
    for (MethodChunk chunk : chunks) {
      names.reserve(chunk.sizeMethod(), chunk.writeMethod(), chunk.readMethod());
    }
  }

  /// Returns the name of the method that gives the size of a value.
  String sizeMethod(WireType.Compound type, ValuePath path, CompoundEmitter emitter) {
    return method(
        "sizeOf",
        path,
        method ->
            emitter.emitSize(method.returns(TypeName.LONG).addParameter(carrier(type), "value")));
  }

  /// Returns the name of the method that writes a value.
  String writeMethod(WireType.Compound type, ValuePath path, CompoundEmitter emitter) {
    return method(
        "write",
        path,
        method ->
            emitter.emitWrite(
                method
                    .addParameter(RuntimeNames.WIRE_WRITER, "out")
                    .addParameter(carrier(type), "value")));
  }

  /// Returns the name of the method that reads a value.
  String readMethod(WireType.Compound type, ValuePath path, CompoundEmitter emitter) {
    return method(
        "read",
        path,
        method ->
            emitter.emitRead(
                method.returns(carrier(type)).addParameter(RuntimeNames.WIRE_READER, "in")));
  }

  /// Returns the name of the method that reads a value that is no compound.
  String valueMethod(WireType type, ValuePath path, CodeBlock first, CodeBlock value) {
    return method(
        "read",
        path,
        method ->
            method
                .returns(carrier(type))
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addCode(first)
                .addStatement("return $L", value));
  }

  /// Returns the name of the method that moves a walk over a value.
  String walkMethod(ValuePath path, UnaryOperator<MethodSpec.Builder> body) {
    return method("walk", path, body);
  }

  /// Returns the name of the field that holds an enum's codes.
  String codes(EnumModel model) {
    String key = "codes " + model.type();
    String before = known.get(key);
    if (before != null) {
      return before;
    }
    FieldSpec field = EnumEmitter.codes(model, names);
    known.put(key, field.name());
    fields.add(field);
    return field.name();
  }

  /// Returns the name of the constant that holds the bytes of every value of a codec, or 0 if they
  /// differ.
  String bytesOf(ClassType type, ClassType codec) {
    return known.computeIfAbsent(
        "bytes " + codec,
        _ ->
            constant(
                words(type) + "_BYTES",
                TypeName.INT,
                CodeBlock.of("fixedBytes($T.CODEC)", TypeNames.of(codec))));
  }

  /// Returns the name of the constant that says whether values of a codec can contain others.
  String isRecursive(ClassType type, ClassType codec) {
    return known.computeIfAbsent(
        "recursive " + codec,
        _ ->
            constant(
                words(type) + "_IS_RECURSIVE",
                TypeName.BOOLEAN,
                CodeBlock.of("isRecursive($T.CODEC)", TypeNames.of(codec))));
  }

  private static String words(ClassType type) {
    return TypeNames.of(type).simpleName();
  }

  /// Returns the name of a new constant that holds a component's default.
  String defaultOf(String component, TypeName type, CodeBlock value) {
    return constant(component + "_DEFAULT", type, value);
  }

  /// Adds a constant and returns its name, which has the words of the suggestion in capitals.
  private String constant(String suggestion, TypeName type, CodeBlock value) {
    String words = suggestion.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    FieldSpec field =
        FieldSpec.builder(type, names.newName(words.toUpperCase(Locale.ROOT)))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build();
    fields.add(field);
    return field.name();
  }

  private String method(String verb, ValuePath path, UnaryOperator<MethodSpec.Builder> body) {
    return method(
        verb + ' ' + path.path(), verb + Capitals.first(path.path().replace(".", "")), body);
  }

  /// Returns the name of a method, which is created once for all requests with the same key.
  String method(String key, String suggestion, UnaryOperator<MethodSpec.Builder> body) {
    String before = known.get(key);
    if (before != null) {
      return before;
    }
    String name = names.newName(suggestion);
    known.put(key, name);
    int index = methods.size();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    methods.add(method.build()); // reserves the index, before the methods that its body needs
    methods.set(index, body.apply(method).build());
    return name;
  }

  /// Adds all requested methods and constants to the layout.
  void addTo(TypeSpec.Builder layout) {
    layout.addFields(fields);
    layout.addMethods(methods);
  }

  private static TypeName carrier(WireType type) {
    return TypeNames.of(type.carrier());
  }
}
