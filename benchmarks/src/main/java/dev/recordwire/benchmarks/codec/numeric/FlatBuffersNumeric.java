package dev.recordwire.benchmarks.codec.numeric;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.numeric.flatbuffers.NumericTable;
import java.nio.ByteBuffer;

/// Numeric in FlatBuffers.
public final class FlatBuffersNumeric extends FlatBuffersCandidate<Numeric> {
  public FlatBuffersNumeric() {
    super(Numeric.SAMPLE);
  }

  @Override
  protected int table(FlatBufferBuilder builder, Numeric value) {
    return NumericTable.createNumericTable(
        builder,
        value.v1(),
        value.v2(),
        value.v3(),
        value.v4(),
        value.v5(),
        value.v6(),
        value.v7(),
        value.v8(),
        value.v9(),
        value.v10(),
        value.v11(),
        value.v12());
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    return NumericTable.getRootAsNumericTable(bytes).v7();
  }

  @Override
  protected Numeric read(ByteBuffer bytes) {
    NumericTable table = NumericTable.getRootAsNumericTable(bytes);
    return new Numeric(
        table.v1(),
        table.v2(),
        table.v3(),
        table.v4(),
        table.v5(),
        table.v6(),
        table.v7(),
        table.v8(),
        table.v9(),
        table.v10(),
        table.v11(),
        table.v12());
  }
}
