package dev.recordwire.spark;

import dev.recordwire.file.RecordFilePart;
import dev.recordwire.schema.Schema;
import dev.recordwire.spark.table.TableBatches;
import dev.recordwire.spark.table.TableSource;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.PartitionedFile;
import org.apache.spark.sql.execution.vectorized.ColumnVectorUtils;
import org.apache.spark.sql.execution.vectorized.ConstantColumnVector;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/// Reads a part of a file in a task, as batches of the wanted columns and the folder's.
final class FileScan extends AbstractFunction1<PartitionedFile, Iterator<InternalRow>>
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> settings;
  private final StructType wanted;
  private final StructType ofFolders;
  private final @Nullable String schema;
  private final @Nullable FileKind kind;
  private final MalformedRecords malformed;
  private final String corruptColumn;

  /// @param wanted the columns of files that a query asks for
  /// @param ofFolders the columns of which folders have the values in their names
  /// @param schema the schema that all records are read with; each file's own if there is none
  /// @param corruptColumn the column for malformed records
  FileScan(
      Broadcast<SerializableConfiguration> settings,
      StructType wanted,
      StructType ofFolders,
      Optional<String> schema,
      Settings options,
      String corruptColumn) {
    this.settings = settings;
    this.wanted = wanted;
    this.ofFolders = ofFolders;
    this.schema = schema.orElse(null);
    this.kind = options.kind().orElse(null);
    this.malformed = options.malformed();
    this.corruptColumn = corruptColumn;
  }

  @Override
  public Iterator<InternalRow> apply(PartitionedFile file) {
    try {
      Batches batches = open(file);
      TaskContext task = TaskContext.get();
      if (task != null) {
        TaskCompletionListener closing = _ -> batches.close();
        task.addTaskCompletionListener(closing);
      }
      BatchIterator iterator =
          new BatchIterator(batches, wanted.length(), folderColumns(file.partitionValues()));
      return asRows(CollectionConverters.asScala(iterator));
    } catch (IOException e) {
      throw Thrown.unchecked(e);
    }
  }

  /// Spark knows batches in the place of rows from formats that support them.
  @SuppressWarnings("unchecked")
  private static Iterator<InternalRow> asRows(Iterator<?> batches) {
    return (Iterator<InternalRow>) batches;
  }

  private ConstantColumnVector[] folderColumns(InternalRow values) {
    ConstantColumnVector[] columns = new ConstantColumnVector[ofFolders.length()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new ConstantColumnVector(1, ofFolders.fields()[i].dataType());
      ColumnVectorUtils.populate(columns[i], values, i);
    }
    return columns;
  }

  private Batches open(PartitionedFile file) throws IOException {
    Path path = file.toPath();
    if (FileKind.isLock(path.getName(), file.fileSize())) {
      return new NoBatches();
    }
    Configuration configuration = settings.value().value();
    HadoopContent content = HadoopContent.open(path, configuration);
    try {
      FileKind found = FileKind.of(content, path.toString());
      if (kind != null && kind != found) {
        content.close();
        return new NoBatches();
      }
      return new Closing(
          found == FileKind.TABLE ? table(file, content) : records(file, content), content);
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  private Batches table(PartitionedFile file, HadoopContent content) throws IOException {
    String name = file.toPath().toString();
    TableSource source = TableSource.read(content::read, file.fileSize(), name);
    if (source.lost() > 0 && malformed == MalformedRecords.FAILFAST) {
      throw new IOException(
          "%s was cut: %d of its rows are missing: read what is left with the option mode=DROPMALFORMED"
              .formatted(name, source.lost()));
    }
    return new RowBatches(
        new TableBatches(
            source, content::read, name, file.start(), file.start() + file.length(), wanted),
        wanted);
  }

  private Batches records(PartitionedFile file, HadoopContent content) throws IOException {
    String name = file.toPath().toString();
    RecordFilePart<MemorySegment> part =
        RecordFilePart.openForPayloads(
            name, content::read, file.fileSize(), file.start(), file.start() + file.length());
    Schema writer = FileHeads.parse(part.schema(), name);
    Schema reader = schema == null ? writer : FileHeads.parse(schema, "the schema of the folder");
    String changes = SchemaChange.breaking(writer, reader);
    if (!changes.isEmpty()) {
      throw new IOException(
          "%s can't be read by the schema of %s: %s"
              .formatted(name, reader.root().name(), changes));
    }
    return new RecordBatches(name, part, reader, wanted, malformed, corruptColumn);
  }

  /// Rows of a table.
  private static final class RowBatches implements Batches {
    private final TableBatches batches;
    private final ColumnVector[] columns;

    RowBatches(TableBatches batches, StructType wanted) {
      this.batches = batches;
      this.columns = new ColumnVector[wanted.length()];
      for (int i = 0; i < columns.length; i++) {
        DataType type = wanted.fields()[i].dataType();
        columns[i] = batches.column(i).orElseGet(() -> allNull(type));
      }
    }

    private static ColumnVector allNull(DataType type) {
      ConstantColumnVector column = new ConstantColumnVector(1, type);
      column.setNull();
      return column;
    }

    @Override
    public int next() throws IOException {
      return batches.next();
    }

    @Override
    public ColumnVector column(int column) {
      return columns[column];
    }

    @Override
    public void close() {}
  }

  /// Batches that close their file.
  private record Closing(Batches batches, HadoopContent content) implements Batches {
    @Override
    public int next() throws IOException {
      return batches.next();
    }

    @Override
    public ColumnVector column(int column) {
      return batches.column(column);
    }

    @Override
    public void close() {
      batches.close();
      try {
        content.close();
      } catch (IOException e) {
        throw Thrown.unchecked(e);
      }
    }
  }

  /// A file of which nothing is read.
  private static final class NoBatches implements Batches {
    @Override
    public int next() {
      return 0;
    }

    @Override
    public ColumnVector column(int column) {
      return new ConstantColumnVector(1, DataTypes.NullType);
    }

    @Override
    public void close() {}
  }
}
