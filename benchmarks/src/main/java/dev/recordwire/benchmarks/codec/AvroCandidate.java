package dev.recordwire.benchmarks.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;

/// Apache Avro on its generated class. The object is built before the measurement, the generated
/// coders are switched on, and encoder, decoder and stream are reused.
///
/// @param <T> the generated class
final class AvroCandidate<T extends SpecificRecordBase> implements Candidate<T> {
  private final T sample;
  private final SpecificDatumWriter<T> writer;
  private final SpecificDatumReader<T> reader;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
  private final BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(new byte[0], null);

  AvroCandidate(T sample) {
    this.sample = sample;
    SpecificData data = SpecificData.getForClass(sample.getClass());
    data.setCustomCoders(true);
    writer = new SpecificDatumWriter<>(sample.getSchema(), data);
    reader = new SpecificDatumReader<>(sample.getSchema(), sample.getSchema(), data);
  }

  @Override
  public T sample() {
    return sample;
  }

  @Override
  public byte[] encode(T value) throws IOException {
    encodeReused(value);
    return out.toByteArray();
  }

  @Override
  public int encodeReused(T value) throws IOException {
    out.reset();
    writer.write(value, encoder);
    encoder.flush();
    return out.size();
  }

  @Override
  public byte[] reused() {
    return out.toByteArray();
  }

  // Null: Avro fills a given object, and makes a new one, as is measured here, for null.
  @SuppressWarnings("NullAway")
  @Override
  public T decode(byte[] bytes) throws IOException {
    return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, decoder));
  }

  @SuppressWarnings("NullAway")
  @Override
  public List<T> throughEveryStorage(T value) throws IOException {
    ByteArrayOutputStream buffered = new ByteArrayOutputStream();
    BinaryEncoder slow = EncoderFactory.get().binaryEncoder(buffered, null);
    writer.write(value, slow);
    slow.flush();
    byte[] bytes = buffered.toByteArray();
    DecoderFactory decoders = DecoderFactory.get();
    return List.of(
        reader.read(null, decoders.binaryDecoder(new ByteArrayInputStream(bytes), null)),
        reader.read(null, decoders.directBinaryDecoder(new ByteArrayInputStream(bytes), null)));
  }
}
