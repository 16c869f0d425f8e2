package dev.recordwire.benchmarks.codec.bulk;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.bulk.flatbuffers.DoublesTable;
import java.nio.ByteBuffer;

/// Doubles in FlatBuffers, copied in bulk.
public final class FlatBuffersDoubles extends FlatBuffersCandidate<Doubles> {
  public FlatBuffersDoubles() {
    super(Doubles.sample());
  }

  @Override
  protected int table(FlatBufferBuilder builder, Doubles doubles) {
    return DoublesTable.createDoublesTable(builder, doubles(builder, doubles.values()));
  }

  @Override
  protected Doubles read(ByteBuffer bytes) {
    DoublesTable doubles = DoublesTable.getRootAsDoublesTable(bytes);
    double[] values = new double[doubles.valuesLength()];
    doubles.valuesAsByteBuffer().asDoubleBuffer().get(values);
    return new Doubles(values);
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    return DoublesTable.getRootAsDoublesTable(bytes).values(12_007);
  }
}
