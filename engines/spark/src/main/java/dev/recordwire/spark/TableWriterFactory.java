package dev.recordwire.spark;

import dev.recordwire.spark.table.NewTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.types.StructType;

/// Makes the writers of tables.
final class TableWriterFactory extends OutputWriterFactory {
  @Serial private static final long serialVersionUID = 1L;

  private final StructType columns;
  private final Settings settings;

  /// @throws IllegalArgumentException if no table has such columns
  TableWriterFactory(StructType columns, Settings settings) {
    this.columns = columns;
    this.settings = settings;
    new NewTable(columns, settings::textBytes); // refuses columns before there are files
  }

  @Override
  public String getFileExtension(TaskAttemptContext context) {
    return FileKind.TABLE.extension();
  }

  @Override
  public OutputWriter newInstance(String path, StructType all, TaskAttemptContext context) {
    return new TableWriter(path, context);
  }

  /// Writes rows to a table. The header, which comes first, has their number, so that they are kept
  /// until the last one is known.
  private final class TableWriter extends OutputWriter {
    private final String path;
    private final TaskAttemptContext context;
    private final NewTable table = new NewTable(columns, settings::textBytes);
    private final SpilledBytes rows = new SpilledBytes();
    private long count;

    TableWriter(String path, TaskAttemptContext context) {
      this.path = path;
      this.context = context;
    }

    @Override
    public void write(InternalRow row) {
      try {
        rows.add(table.encode(row));
        count++;
      } catch (IOException e) {
        throw Thrown.unchecked(e);
      }
    }

    @Override
    public void close() {
      Path target = new Path(path);
      try (rows;
          OutputStream out =
              target.getFileSystem(context.getConfiguration()).create(target, false)) {
        out.write(table.header(count));
        rows.writeTo(out);
      } catch (IOException e) {
        throw Thrown.unchecked(e);
      }
    }

    @Override
    public String path() {
      return path;
    }
  }
}
