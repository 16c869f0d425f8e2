package dev.recordwire.spark;

import dev.recordwire.file.RecordFileOutput;
import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.RowPayloads;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.lang.foreign.MemorySegment;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.types.StructType;

/// Makes the writers of record files.
final class RecordWriterFactory extends OutputWriterFactory {
  @Serial private static final long serialVersionUID = 1L;

  private final String schema;
  private final StructType columns;
  private final Settings settings;

  RecordWriterFactory(Schema schema, StructType columns, Settings settings) {
    this.schema = schema.canonical();
    this.columns = columns;
    this.settings = settings;
  }

  @Override
  public String getFileExtension(TaskAttemptContext context) {
    return FileKind.RECORDS.extension();
  }

  @Override
  public OutputWriter newInstance(String path, StructType all, TaskAttemptContext context) {
    try {
      return new RecordWriter(path, context);
    } catch (IOException e) {
      throw Thrown.unchecked(e);
    }
  }

  /// Writes rows to a record file.
  private final class RecordWriter extends OutputWriter {
    private final String path;
    private final RowPayloads payloads;
    private final OutputStream out;
    private final RecordFileOutput<MemorySegment> file;

    RecordWriter(String path, TaskAttemptContext context) throws IOException {
      this.path = path;
      this.payloads = new RowPayloads(Schema.parse(schema), columns);
      Path target = new Path(path);
      this.out = target.getFileSystem(context.getConfiguration()).create(target, false);
      this.file = RecordFileOutput.beginForPayloads(schema, out, settings.fileOptions());
    }

    @Override
    public void write(InternalRow row) {
      try {
        file.append(payloads.encode(row));
      } catch (IOException e) {
        throw Thrown.unchecked(e);
      }
    }

    @Override
    public void close() {
      try (out) {
        file.finish();
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
