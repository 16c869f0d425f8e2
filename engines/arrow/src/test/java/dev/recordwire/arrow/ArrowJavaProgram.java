package dev.recordwire.arrow;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.arrow.internal.Lease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.pojo.Schema;

/// Gives columns to arrow-java, and reads its vectors. It runs in a JVM with the flags that
/// arrow-java needs.
final class ArrowJavaProgram {
  private ArrowJavaProgram() {}

  public static void main(String[] arguments) throws Exception {
    try (BufferAllocator allocator = new RootAllocator()) {
      take(allocator);
      give(allocator);
    } // it throws if arrow-java lacks a release
    System.out.println("open leases: " + Lease.openCount());
  }

  /// Shows our columns as arrow-java sees them.
  private static void take(BufferAllocator allocator) throws Exception {
    FlightTable flights = Flights.table(10);
    ArrowColumns columns = Flights.columns(flights).slice(4, 10);
    List<Reading> readings = List.of(Reading.of(1, null, 1, 2), Reading.of(2, "roof"));
    ArrowColumns ofRecords =
        RecordColumns.of(readings)
            .text("sensor", Reading::sensor)
            .array("celsius", TypeCode.FLOAT64, Reading::celsius)
            .columns();
    for (ArrowColumns each : List.of(columns, ofRecords)) {
      try (ArrowStream stream = each.stream(4, () -> System.out.println("released"));
          ArrowArrayStream taken = ArrowArrayStream.wrap(stream.address());
          ArrowReader reader = Data.importArrayStream(allocator, taken)) {
        while (reader.loadNextBatch()) {
          for (FieldVector vector : reader.getVectorSchemaRoot().getFieldVectors()) {
            vector.validate();
            vector.validateFull();
            System.out.println(vector.getField() + " " + shown(vector));
          }
        }
      }
    }
  }

  private static String shown(FieldVector vector) {
    return vector instanceof FixedSizeBinaryVector bytes
        ? HexFormat.of().formatHex(bytes.get(0))
        : vector.toString();
  }

  /// Shows arrow-java's vectors as we see them.
  private static void give(BufferAllocator allocator) throws Exception {
    try (IntVector numbers = new IntVector("numbers", allocator);
        Float8Vector fractions = new Float8Vector("fractions", allocator);
        VarCharVector texts = new VarCharVector("texts", allocator);
        ListVector lists = ListVector.empty("lists", allocator)) {
      for (int i = 0; i < 3; i++) {
        numbers.setSafe(i, i * 10);
        texts.setSafe(i, ("text " + i).getBytes(StandardCharsets.UTF_8));
      }
      fractions.setSafe(0, 0.5);
      fractions.setNull(1);
      fractions.setSafe(2, 2.5);
      var writer = lists.getWriter();
      writer.allocate();
      for (int i = 0; i < 3; i++) {
        writer.setPosition(i);
        writer.startList();
        for (int k = 0; k < i; k++) {
          writer.integer().writeInt(k);
        }
        writer.endList();
      }
      writer.setValueCount(3);
      long address = numbers.getDataBufferAddress();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (VectorSchemaRoot root = VectorSchemaRoot.of(numbers, fractions, texts, lists);
          ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator)) {
        root.setRowCount(3);
        System.out.println("in place: " + seen(allocator, root, address));
        try (ArrowStreamWriter out = new ArrowStreamWriter(root, null, bytes)) {
          out.writeBatch();
        }
        Data.exportArrayStream(
            allocator,
            new ArrowStreamReader(new ByteArrayInputStream(bytes.toByteArray()), allocator),
            stream);
        try (dev.recordwire.arrow.ArrowReader reader =
            dev.recordwire.arrow.ArrowReader.of(stream.memoryAddress())) {
          reader.forEach(ArrowJavaProgram::show);
        }
      }
    }
  }

  /// Whether a view has the address of arrow-java's own vector.
  private static boolean seen(BufferAllocator allocator, VectorSchemaRoot root, long address)
      throws Exception {
    try (ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator)) {
      Data.exportArrayStream(allocator, new OneBatch(allocator, root), stream);
      try (dev.recordwire.arrow.ArrowReader reader =
              dev.recordwire.arrow.ArrowReader.of(stream.memoryAddress());
          ArrowBatch batch = reader.next()) {
        return batch != null
            && batch.column("numbers").view(Int32View.class).segment().address() == address;
      }
    }
  }

  private static void show(ArrowBatch batch) {
    System.out.println(batch.column("numbers").view(Int32View.class));
    System.out.println(batch.column("fractions").withNan());
    BoolView validity = batch.column("fractions").validity();
    System.out.println(validity);
    System.out.println(batch.column("texts").text(2));
    System.out.println(batch.column("lists").list(2).view(Int32View.class));
    System.out.println(batch.size() + " rows");
  }

  /// The batch that a root has just now.
  private static final class OneBatch extends ArrowReader {
    private final VectorSchemaRoot root;
    private boolean read;

    OneBatch(BufferAllocator allocator, VectorSchemaRoot root) {
      super(allocator);
      this.root = root;
    }

    @Override
    public boolean loadNextBatch() {
      boolean first = !read;
      read = true;
      return first;
    }

    @Override
    public VectorSchemaRoot getVectorSchemaRoot() {
      return root;
    }

    @Override
    public long bytesRead() {
      return 0;
    }

    @Override
    protected void closeReadSource() {}

    @Override
    protected Schema readSchema() {
      return root.getSchema();
    }
  }
}
