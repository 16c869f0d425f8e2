package dev.recordwire.benchmarks.start;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recordwire.benchmarks.codec.reading.FlatBuffersReading;
import dev.recordwire.benchmarks.codec.reading.Reading;
import dev.recordwire.benchmarks.codec.reading.ReadingCodec;
import dev.recordwire.benchmarks.codec.reading.SbeReading;
import dev.recordwire.benchmarks.codec.reading.avro.ReadingAvro;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.fory.Fory;
import org.jspecify.annotations.Nullable;

/// A round trip of a [Reading] by each library, as its manual shows it. An object of the library
/// (a message, a mapper, a serializer) is made by the first call and kept; a message is filled by
/// each call.
final class CodecStarts {
  private CodecStarts() {}

  /// The work of a [StartCandidate], by its name: to look for the constant would start the JDK's
  /// method handles.
  static StartWork work(String candidate) {
    return switch (candidate) {
      case "RECORDWIRE" -> new OfRecordwire();
      case "PROTOBUF" -> new OfProtobuf();
      case "SBE" -> new OfSbe();
      case "FLATBUFFERS" -> new OfFlatBuffers();
      case "KRYO" -> new OfKryo();
      case "FORY" -> new OfFory();
      case "AVRO" -> new OfAvro();
      case "JACKSON" -> new OfJackson();
      default -> throw new IllegalArgumentException(candidate + " is no codec");
    };
  }

  private static final class OfRecordwire implements StartWork {
    private final Reading sample = Reading.SAMPLE;

    @Override
    public Object call() {
      return ReadingCodec.decode(ReadingCodec.encode(sample));
    }
  }

  private static final class OfProtobuf implements StartWork {
    private final Reading sample = Reading.SAMPLE;

    @Override
    public Object call() throws IOException {
      byte[] bytes =
          ReadingMessage.newBuilder()
              .setId(sample.id())
              .setName(sample.name())
              .setValue(sample.value())
              .build()
              .toByteArray();
      return ReadingMessage.parseFrom(bytes).getName();
    }
  }

  private static final class OfSbe implements StartWork {
    private final Reading sample = Reading.SAMPLE;
    private @Nullable SbeReading kept;

    @Override
    public Object call() {
      SbeReading sbe = kept;
      if (sbe == null) {
        sbe = new SbeReading();
        kept = sbe;
      }
      return sbe.decode(sbe.encode(sample));
    }
  }

  private static final class OfFlatBuffers implements StartWork {
    private final Reading sample = Reading.SAMPLE;
    private @Nullable FlatBuffersReading kept;

    @Override
    public Object call() {
      FlatBuffersReading tables = kept;
      if (tables == null) {
        tables = new FlatBuffersReading();
        kept = tables;
      }
      return tables.decode(tables.encode(sample));
    }
  }

  private static final class OfKryo implements StartWork {
    private final Reading sample = Reading.SAMPLE;
    private @Nullable Kryo kept;

    @Override
    public Object call() {
      Kryo kryo = kept;
      if (kryo == null) {
        kryo = new Kryo();
        kryo.register(Reading.class);
        kept = kryo;
      }
      Output output = new Output(64, -1);
      kryo.writeObject(output, sample);
      return kryo.readObject(new Input(output.toBytes()), Reading.class);
    }
  }

  private static final class OfFory implements StartWork {
    private final Reading sample = Reading.SAMPLE;
    private @Nullable Fory kept;

    @Override
    public Object call() {
      Fory fory = kept;
      if (fory == null) {
        fory = Fory.builder().withXlang(false).requireClassRegistration(true).build();
        fory.register(Reading.class);
        kept = fory;
      }
      return fory.deserialize(fory.serialize(sample), Reading.class);
    }
  }

  private static final class OfAvro implements StartWork {
    private final Reading sample = Reading.SAMPLE;

    // Null: Avro fills a given object, and makes a new one for null.
    @SuppressWarnings("NullAway")
    @Override
    public Object call() throws IOException {
      ReadingAvro reading = new ReadingAvro();
      reading.put("id", sample.id());
      reading.put("name", sample.name());
      reading.put("value", sample.value());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
      new SpecificDatumWriter<>(ReadingAvro.class).write(reading, encoder);
      encoder.flush();
      return new SpecificDatumReader<>(ReadingAvro.class)
          .read(null, DecoderFactory.get().binaryDecoder(out.toByteArray(), null))
          .get("name");
    }
  }

  private static final class OfJackson implements StartWork {
    private final Reading sample = Reading.SAMPLE;
    private @Nullable ObjectMapper kept;

    @Override
    public Object call() throws IOException {
      ObjectMapper mapper = kept;
      if (mapper == null) {
        mapper = new ObjectMapper();
        kept = mapper;
      }
      return mapper.readValue(mapper.writeValueAsBytes(sample), Reading.class);
    }
  }
}
