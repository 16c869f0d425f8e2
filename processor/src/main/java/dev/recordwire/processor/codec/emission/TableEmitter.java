package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.TableModel;
import dev.recordwire.processor.codec.model.TableModel.Column;
import dev.recordwire.processor.common.GeneratedClasses;
import dev.recordwire.processor.common.LevelEmitter;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.SpiLevel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Emits the class `XxxTable`: the constant `TYPE`, static methods that get a table from it, and a
/// method for each column.
public final class TableEmitter {
  private static final String PROCESSOR = "dev.recordwire.processor.WireProcessor";
  private static final String TABLES = "dev.recordwire.table";
  private static final String SPI = TABLES + ".spi";
  private static final ClassName GENERATED_TABLE = ClassName.get(SPI, "GeneratedTable");
  private static final ClassName TABLE_TYPE = ClassName.get(SPI, "TableType");
  private static final ClassName TABLE_ROWS = ClassName.get(SPI, "TableRows");
  private static final ClassName TABLE = ClassName.get(TABLES, "Table");
  private static final ClassName FIXED_TEXTS = ClassName.get(TABLES, "FixedTexts");
  private static final ClassName UUIDS = ClassName.get(TABLES, "Uuids");
  private static final ClassName PATH = ClassName.get("java.nio.file", "Path");
  private static final ClassName MAP_MODE =
      ClassName.get("java.nio.channels", "FileChannel", "MapMode");
  private static final ClassName ARENA = ClassName.get("java.lang.foreign", "Arena");

  private final TableModel model;
  private final ClassName record;
  private final ClassName table;

  private TableEmitter(TableModel model) {
    this.model = model;
    this.record = TypeNames.of(model.type());
    this.table = TypeNames.of(model.table());
  }

  /// Returns the source of a record's table, whose only originating element is the record.
  public static JavaFile emit(TableModel model, Element record) {
    return new TableEmitter(model).file(record);
  }

  private JavaFile file(Element origin) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(table)
            .addOriginatingElement(origin)
            .addJavadoc(
                "A table of {@link $T}, each row of $L bytes.\n\n@see $L\n",
                record,
                model.rowBytes(),
                TABLE.canonicalName())
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(GENERATED_TABLE, record, table))
            .addField(type())
            .addMethod(constructor())
            .addMethods(factories())
            .addMethods(model.view().map(TypeNames::of).map(this::views).orElse(List.of()))
            .addMethods(model.columns().stream().map(this::column).toList())
            .addMethod(encode());
    if (model.isPublic()) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    GeneratedClasses.annotate(spec, model.context(), PROCESSOR);
    return JavaFile.builder(table.packageName(), spec.build()).indent("  ").build();
  }

  private FieldSpec type() {
    return FieldSpec.builder(ParameterizedTypeName.get(TABLE_TYPE, record, table), "TYPE")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$L$>$>\n.table(\n$>$>$T.class,\n$T.CODEC,\n$L,\n$T::new)$<$<$<$<",
            LevelEmitter.of(SpiLevel.TABLE, table),
            table,
            TypeNames.of(model.codec()),
            dtype(),
            table)
        .build();
  }

  /// The description of a row, each field in a line.
  private CodeBlock dtype() {
    int last = model.dtype().size() - 1;
    CodeBlock.Builder text = CodeBlock.builder();
    for (int i = 0; i <= last; i++) {
      String start = i == 0 ? "[" : " ";
      String end = i == last ? "]" : ",";
      text.add(i == 0 ? "$S" : "\n+ $S", start + model.dtype().get(i) + end);
    }
    return text.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TABLE_ROWS, "rows")
        .addStatement("super(TYPE, rows)")
        .build();
  }

  private List<MethodSpec> factories() {
    ParameterSpec file = ParameterSpec.builder(PATH, "file").build();
    ParameterSpec mode = ParameterSpec.builder(MAP_MODE, "mode").build();
    ParameterSpec arena = ParameterSpec.builder(ARENA, "arena").build();
    ParameterSpec count = ParameterSpec.builder(TypeName.LONG, "count").build();
    ParameterSpec list =
        ParameterSpec.builder(ParameterizedTypeName.get(ClassName.get(List.class), record), "rows")
            .build();
    ParameterSpec rows = ParameterSpec.builder(ArrayTypeName.of(record), "rows").build();
    return List.of(
        onFile("A new file without rows, to append to.", "create", file),
        onFile(
            "An existing file, to append behind its rows; one writer at a time.",
            "openForAppend",
            file),
        onFile("A file, to be read while this table or a column of it is reachable.", "map", file),
        onFile("A file, to be read or written while the arena is open.", "map", file, mode, arena),
        factory("A table in memory of these rows.", "of", rows)
            .varargs()
            .addStatement("return TYPE.of($T.of(rows))", List.class)
            .build(),
        delegating("A table in memory of these rows.", "of", list),
        delegating("A table in memory without rows, to append to.", "empty"),
        delegating("A table in memory of rows whose bytes are zero.", "zeros", count));
  }

  private MethodSpec onFile(String docs, String name, ParameterSpec... parameters) {
    return factory(docs, name, parameters)
        .addException(IOException.class)
        .addStatement("return TYPE.$L($L)", name, arguments(parameters))
        .build();
  }

  private MethodSpec delegating(String docs, String name, ParameterSpec... parameters) {
    return factory(docs, name, parameters)
        .addStatement("return TYPE.$L($L)", name, arguments(parameters))
        .build();
  }

  private MethodSpec.Builder factory(String docs, String name, ParameterSpec... parameters) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L\n", docs)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(table)
        .addParameters(List.of(parameters));
  }

  private static String arguments(ParameterSpec... parameters) {
    return Arrays.stream(parameters).map(ParameterSpec::name).collect(Collectors.joining(", "));
  }

  /// The methods that show a record in its row.
  private List<MethodSpec> views(ClassName view) {
    ParameterSpec index = ParameterSpec.builder(TypeName.LONG, "index").build();
    return List.of(
        MethodSpec.methodBuilder("view")
            .addJavadoc("The record in a row where it lies; each access checks its value.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(view)
            .addParameter(index)
            .addStatement("return view(index, new $T())", view)
            .build(),
        MethodSpec.methodBuilder("view")
            .addJavadoc("The record in a row, shown by a view that has shown another.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(view)
            .addParameter(index)
            .addParameter(view, "reused")
            .addStatement(
                "reused.wrapUnverified(rows().record(index), $T.DEFAULT)",
                RuntimeNames.DECODE_LIMITS)
            .addStatement("return reused")
            .build());
  }

  private MethodSpec column(Column column) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(column.name()).addModifiers(Modifier.PUBLIC);
    int leaf = column.leaf();
    switch (column.kind()) {
      case TableModel.Numbers(ScalarType scalar) ->
          method
              .addJavadoc("The column $L.\n", column.what())
              .returns(TypeNames.of(scalar.view()))
              .addStatement("return rows().$L($L)", scalar.wireName(), leaf);
      case TableModel.Arrays(ScalarType scalar, int count) ->
          method
              .addJavadoc(
                  "The column of one element of $L, by its index from 0 to $L.\n",
                  column.what(),
                  count - 1)
              .returns(TypeNames.of(scalar.view()))
              .addParameter(TypeName.INT, "element")
              .addStatement("return rows().$L($L, element)", scalar.wireName(), leaf);
      case TableModel.Texts() ->
          method
              .addJavadoc("The column $L.\n", column.what())
              .returns(FIXED_TEXTS)
              .addStatement("return rows().texts($L)", leaf);
      case TableModel.Uuids() ->
          method
              .addJavadoc("The column $L.\n", column.what())
              .returns(UUIDS)
              .addStatement("return rows().uuids($L)", leaf);
      case TableModel.Records(var nested) ->
          method
              .addJavadoc("The columns of $L, as a table over the same rows.\n", column.what())
              .returns(TypeNames.of(nested))
              .addStatement("return $T.TYPE.nested(rows(), $L)", TypeNames.of(nested), leaf);
    }
    return method.build();
  }

  private MethodSpec encode() {
    return MethodSpec.methodBuilder("encode")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.INT)
        .addParameter(record, "row")
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "target")
        .addParameter(TypeName.INT, "offset")
        .addCode(
            CodeBlock.of("return $T.encode(row, target, offset);\n", TypeNames.of(model.codec())))
        .build();
  }
}
