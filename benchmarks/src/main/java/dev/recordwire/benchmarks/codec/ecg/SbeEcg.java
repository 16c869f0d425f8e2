package dev.recordwire.benchmarks.codec.ecg;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.ecg.sbe.EcgFrameDecoder;
import dev.recordwire.benchmarks.codec.ecg.sbe.EcgFrameEncoder;
import dev.recordwire.benchmarks.codec.ecg.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.ecg.sbe.MessageHeaderEncoder;
import org.agrona.concurrent.UnsafeBuffer;

/// EcgPacket in Simple Binary Encoding, with the samples as an array of fixed size.
public final class SbeEcg extends SbeCandidate<EcgPacket> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final EcgFrameEncoder out = new EcgFrameEncoder();
  private final EcgFrameDecoder in = new EcgFrameDecoder();

  public SbeEcg() {
    super(EcgPacket.SAMPLE);
  }

  @Override
  protected int write(UnsafeBuffer buffer, EcgPacket packet) {
    out.wrapAndApplyHeader(buffer, 0, headerOut)
        .packetId(packet.id())
        .start(packet.start())
        .rate(packet.rate());
    double[] samples = packet.samples();
    for (int i = 0; i < EcgFrameEncoder.samplesLength(); i++) {
      out.samples(i, samples[i]);
    }
    out.lead(packet.lead());
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  @Override
  protected EcgPacket read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    double[] samples = new double[EcgFrameDecoder.samplesLength()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = in.samples(i);
    }
    return new EcgPacket(in.packetId(), in.lead(), in.start(), in.rate(), samples);
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    return in.packetId() + in.rate() + in.samples(359);
  }
}
