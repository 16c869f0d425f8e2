package dev.recordwire.benchmarks.codec.bulk;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.bulk.flatbuffers.MeshArrayTable;
import java.nio.ByteBuffer;

/// MeshArray in FlatBuffers, copied in bulk.
public final class FlatBuffersMeshArray extends FlatBuffersCandidate<MeshArray> {
  public FlatBuffersMeshArray() {
    super(MeshArray.sample());
  }

  @Override
  protected int table(FlatBufferBuilder builder, MeshArray mesh) {
    float[] values = mesh.values();
    builder
        .createUnintializedVector(Float.BYTES, values.length, Float.BYTES)
        .asFloatBuffer()
        .put(values);
    return MeshArrayTable.createMeshArrayTable(builder, builder.endVector());
  }

  @Override
  protected MeshArray read(ByteBuffer bytes) {
    MeshArrayTable mesh = MeshArrayTable.getRootAsMeshArrayTable(bytes);
    float[] values = new float[mesh.valuesLength()];
    mesh.valuesAsByteBuffer().asFloatBuffer().get(values);
    return new MeshArray(values);
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    return MeshArrayTable.getRootAsMeshArrayTable(bytes).values(12_007);
  }
}
