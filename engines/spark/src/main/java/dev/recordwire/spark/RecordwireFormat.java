package dev.recordwire.spark;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.SparkTypes;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /// The name that it has there for one of the files that the schema is of: a column keeps its
  /// metadata in other tables that are made from it, whose files have a schema of their own.
  private static final String FILE_KEY = "recordwire.file";

  private static final Pattern WILDCARD = Pattern.compile("[*?{\\[]");

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
      return Option.apply(
          columns(
              schema(settings, heads, hadoop),
              heads.getFirst().file().getPath().toString(),
              settings));
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

  private static StructType columns(Schema schema, String file, Settings settings) {
    StructField[] fields = SparkTypes.of(schema).fields().clone();
    if (fields.length > 0) {
      Metadata metadata =
          new MetadataBuilder()
              .putString(SCHEMA_KEY, schema.canonical())
              .putString(FILE_KEY, file)
              .build();
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
    Optional<String> schema;
    try {
      schema = schema(columns, settings, hadoop);
    } catch (IOException e) {
      throw Thrown.unchecked(e);
    }
    return new FileScan(
        new JavaSparkContext(spark.sparkContext()).broadcast(new SerializableConfiguration(hadoop)),
        wanted,
        ofFolders,
        schema,
        settings,
        corruptColumn(settings));
  }

  /// The schema by which all files are read, if there is one: that of their folder, or that of the
  /// option.
  private static Optional<String> schema(
      StructType columns, Settings settings, Configuration hadoop) throws IOException {
    for (StructField each : columns.fields()) {
      Metadata metadata = each.metadata();
      if (metadata.contains(SCHEMA_KEY)
          && metadata.contains(FILE_KEY)
          && isWithin(new Path(metadata.getString(FILE_KEY)), settings.path(), hadoop)) {
        return Optional.of(metadata.getString(SCHEMA_KEY));
      }
    }
    return settings.schema().isPresent()
        ? Optional.of(FileHeads.schema(settings.schema().get(), hadoop).canonical())
        : Optional.empty();
  }

  /// Whether a file is, or is in, what is read. Where files or a pattern were given in the place of
  /// a folder, there is no table, whose columns could be another's.
  private static boolean isWithin(Path file, Optional<String> read, Configuration hadoop)
      throws IOException {
    if (read.isEmpty() || WILDCARD.matcher(read.get()).find()) {
      return true;
    }
    Path path = new Path(read.get());
    Path root = path.getFileSystem(hadoop).makeQualified(path);
    for (Path each = file; each != null; each = each.getParent()) {
      if (each.equals(root)) {
        return true;
      }
    }
    return false;
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
