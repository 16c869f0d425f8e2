package dev.recordwire.benchmarks.codec.ecg;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.ecg.flatbuffers.EcgPacketTable;
import java.nio.ByteBuffer;

/// EcgPacket in FlatBuffers; the samples are copied in bulk.
public final class FlatBuffersEcg extends FlatBuffersCandidate<EcgPacket> {
  public FlatBuffersEcg() {
    super(EcgPacket.SAMPLE);
  }

  @Override
  protected int table(FlatBufferBuilder builder, EcgPacket packet) {
    int lead = builder.createString(packet.lead());
    int samples = doubles(builder, packet.samples());
    return EcgPacketTable.createEcgPacketTable(
        builder, packet.id(), lead, packet.start(), packet.rate(), samples);
  }

  @Override
  protected EcgPacket read(ByteBuffer bytes) {
    EcgPacketTable packet = EcgPacketTable.getRootAsEcgPacketTable(bytes);
    double[] samples = new double[packet.samplesLength()];
    packet.samplesAsByteBuffer().asDoubleBuffer().get(samples);
    return new EcgPacket(packet.id(), packet.lead(), packet.start(), packet.rate(), samples);
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    EcgPacketTable packet = EcgPacketTable.getRootAsEcgPacketTable(bytes);
    return packet.id() + packet.rate() + packet.samples(359);
  }
}
