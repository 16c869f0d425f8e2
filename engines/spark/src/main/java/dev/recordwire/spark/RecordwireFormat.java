package dev.recordwire.spark;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.SparkTypes;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.FileFormat;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.PartitionedFile;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import scala.Function1;
import scala.Option;
import scala.collection.Iterator;
import scala.collection.immutable.Map;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/// Record files and tables as a file format of Spark, by the name `recordwire`.
///
/// ```java
/// Dataset<Row> flights = spark.read().format("recordwire").load("flights");
/// flights.write().format("recordwire").mode("append").save("more");
/// ```
///
/// The columns of record files are those of the schema in their heads, and of tables those of their
/// dtype. Only the columns that a query asks for are decoded.
public final class RecordwireFormat implements FileFormat, DataSourceRegister, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /// The name that the first column of record files has in its metadata for their schema.
  private static final String SCHEMA_KEY = "recordwire.schema";

  /// Makes the format; for Spark, which finds it by its name.
  public RecordwireFormat() {}

  @Override
  public String shortName() {
    return "recordwire";
  }

  @Override
  public String toString() {
    return shortName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordwireFormat;
  }

  @Override
  public int hashCode() {
    return shortName().hashCode();
  }

  @Override
  public boolean isSplitable(SparkSession spark, Map<String, String> options, Path path) {
    return true;
  }

  @Override
  public boolean supportBatch(SparkSession spark, StructType schema) {
    return true;
  }

  /// Finds the columns of files, for which it reads their heads.
  @Override
  public Option<StructType> inferSchema(
      SparkSession spark, Map<String, String> options, Seq<FileStatus> files) {
    Settings settings = new Settings(options);
    Configuration hadoop = hadoop(spark, options);
    try {
      List<FileHeads.Head> heads =
          FolderSchema.heads(CollectionConverters.asJava(files), settings.kind(), hadoop);
      if (heads.isEmpty()) {
        return Option.empty();
      }
      if (heads.getFirst().kind() == FileKind.TABLE) {
        return Option.apply(FolderSchema.ofTables(heads));
      }
      return Option.apply(columns(schema(settings, heads, hadoop), settings));
    } catch (IOException e) {
      throw Thrown.unchecked(e);
    }
  }

  private static Schema schema(Settings settings, List<FileHeads.Head> heads, Configuration hadoop)
      throws IOException {
    Optional<String> given = settings.schema();
    if (given.isEmpty()) {
      return FolderSchema.ofRecords(heads);
    }
    Schema schema = FileHeads.schema(given.get(), hadoop);
    FolderSchema.requireReads(schema, heads);
    return schema;
  }

  private static StructType columns(Schema schema, Settings settings) {
    StructField[] fields = SparkTypes.of(schema).fields().clone();
    if (fields.length > 0) {
      Metadata metadata = new MetadataBuilder().putString(SCHEMA_KEY, schema.canonical()).build();
      StructField first = fields[0];
      fields[0] = new StructField(first.name(), first.dataType(), first.nullable(), metadata);
    }
    StructType columns = new StructType(fields);
    return settings.malformed() == MalformedRecords.PERMISSIVE
        ? columns.add(corruptColumn(settings), DataTypes.BinaryType, true)
        : columns;
  }

  private static String corruptColumn(Settings settings) {
    return settings.corruptColumn(SQLConf.get().columnNameOfCorruptRecord());
  }

  private static Configuration hadoop(SparkSession spark, Map<String, String> options) {
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .sessionState()
        .newHadoopConfWithOptions(options);
  }

  @Override
  public Function1<PartitionedFile, Iterator<InternalRow>> buildReaderWithPartitionValues(
      SparkSession spark,
      StructType columns,
      StructType ofFolders,
      StructType wanted,
      Seq<Filter> filters,
      Map<String, String> options,
      Configuration hadoop) {
    Settings settings = new Settings(options);
    Optional<String> schema =
        Arrays.stream(columns.fields())
            .filter(each -> each.metadata().contains(SCHEMA_KEY))
            .map(each -> each.metadata().getString(SCHEMA_KEY))
            .findFirst();
    if (schema.isEmpty() && settings.schema().isPresent()) {
      try {
        schema = Optional.of(FileHeads.schema(settings.schema().get(), hadoop).canonical());
      } catch (IOException e) {
        throw Thrown.unchecked(e);
      }
    }
    return new FileScan(
        new JavaSparkContext(spark.sparkContext()).broadcast(new SerializableConfiguration(hadoop)),
        wanted,
        ofFolders,
        schema,
        settings,
        corruptColumn(settings));
  }

  /// Chooses what new files are: record files, or tables.
  @Override
  public OutputWriterFactory prepareWrite(
      SparkSession spark, Job job, Map<String, String> options, StructType columns) {
    Settings settings = new Settings(options);
    FileKind kind = settings.kind().orElse(FileKind.RECORDS);
    try {
      return kind == FileKind.TABLE
          ? new TableWriterFactory(columns, settings)
          : new RecordWriterFactory(
              NewFileSchema.choose(columns, settings, hadoop(spark, options)), columns, settings);
    } catch (IOException e) {
      throw Thrown.unchecked(e);
    }
  }
}
