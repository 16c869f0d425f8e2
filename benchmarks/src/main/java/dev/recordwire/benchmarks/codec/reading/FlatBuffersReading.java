package dev.recordwire.benchmarks.codec.reading;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.reading.flatbuffers.ReadingTable;
import java.nio.ByteBuffer;

/// Reading in FlatBuffers.
public final class FlatBuffersReading extends FlatBuffersCandidate<Reading> {
  public FlatBuffersReading() {
    super(Reading.SAMPLE);
  }

  @Override
  protected int table(FlatBufferBuilder builder, Reading value) {
    int name = builder.createString(value.name());
    return ReadingTable.createReadingTable(builder, value.id(), name, value.value());
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    return ReadingTable.getRootAsReadingTable(bytes).value();
  }

  @Override
  protected Reading read(ByteBuffer bytes) {
    ReadingTable table = ReadingTable.getRootAsReadingTable(bytes);
    return new Reading(table.id(), table.name(), table.value());
  }
}
