package dev.recordwire.benchmarks.codec;

import com.google.protobuf.Message;
import dev.recordwire.benchmarks.codec.bulk.Doubles;
import dev.recordwire.benchmarks.codec.bulk.FlatBuffersDoubles;
import dev.recordwire.benchmarks.codec.bulk.FlatBuffersMesh;
import dev.recordwire.benchmarks.codec.bulk.FlatBuffersMeshArray;
import dev.recordwire.benchmarks.codec.bulk.Mesh;
import dev.recordwire.benchmarks.codec.bulk.MeshArray;
import dev.recordwire.benchmarks.codec.bulk.avro.DoublesAvro;
import dev.recordwire.benchmarks.codec.bulk.avro.MeshArrayAvro;
import dev.recordwire.benchmarks.codec.bulk.avro.MeshAvro;
import dev.recordwire.benchmarks.codec.bulk.protobuf.DoublesMessage;
import dev.recordwire.benchmarks.codec.bulk.protobuf.MeshArrayMessage;
import dev.recordwire.benchmarks.codec.bulk.protobuf.MeshMessage;
import dev.recordwire.benchmarks.codec.car.Car;
import dev.recordwire.benchmarks.codec.car.FlatBuffersCar;
import dev.recordwire.benchmarks.codec.car.SbeCar;
import dev.recordwire.benchmarks.codec.car.avro.CarAvro;
import dev.recordwire.benchmarks.codec.car.protobuf.CarMessage;
import dev.recordwire.benchmarks.codec.ecg.EcgPacket;
import dev.recordwire.benchmarks.codec.ecg.FlatBuffersEcg;
import dev.recordwire.benchmarks.codec.ecg.SbeEcg;
import dev.recordwire.benchmarks.codec.ecg.avro.EcgPacketAvro;
import dev.recordwire.benchmarks.codec.ecg.protobuf.EcgPacketMessage;
import dev.recordwire.benchmarks.codec.ffire.Ffire;
import dev.recordwire.benchmarks.codec.ffire.avro.ConfigAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.DevicesAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.EmptyAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.EntriesAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.FloatsAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.IntsAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.Level1Avro;
import dev.recordwire.benchmarks.codec.ffire.avro.PluginsAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.StringsAvro;
import dev.recordwire.benchmarks.codec.ffire.avro.UserAvro;
import dev.recordwire.benchmarks.codec.ffire.protobuf.ConfigMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.DevicesMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.EmptyMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.EntriesMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.FloatsMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.IntsMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.Level1Message;
import dev.recordwire.benchmarks.codec.ffire.protobuf.PluginsMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.StringsMessage;
import dev.recordwire.benchmarks.codec.ffire.protobuf.UserMessage;
import dev.recordwire.benchmarks.codec.foobar.FlatBuffersFooBar;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer;
import dev.recordwire.benchmarks.codec.foobar.SbeFooBar;
import dev.recordwire.benchmarks.codec.foobar.avro.FooBarContainerAvro;
import dev.recordwire.benchmarks.codec.foobar.protobuf.FooBarContainerMessage;
import dev.recordwire.benchmarks.codec.marketdata.FlatBuffersMarketData;
import dev.recordwire.benchmarks.codec.marketdata.KryoMarketDataSerializer;
import dev.recordwire.benchmarks.codec.marketdata.MarketData;
import dev.recordwire.benchmarks.codec.marketdata.SbeMarketData;
import dev.recordwire.benchmarks.codec.marketdata.avro.MarketDataAvro;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.MarketDataMessage;
import dev.recordwire.benchmarks.codec.media.FlatBuffersMedia;
import dev.recordwire.benchmarks.codec.media.MediaContent;
import dev.recordwire.benchmarks.codec.media.SbeMedia;
import dev.recordwire.benchmarks.codec.media.avro.MediaContentAvro;
import dev.recordwire.benchmarks.codec.media.protobuf.MediaContentMessage;
import dev.recordwire.benchmarks.codec.numeric.FlatBuffersNumeric;
import dev.recordwire.benchmarks.codec.numeric.KryoNumericSerializer;
import dev.recordwire.benchmarks.codec.numeric.Numeric;
import dev.recordwire.benchmarks.codec.numeric.NumericCodec;
import dev.recordwire.benchmarks.codec.numeric.SbeNumeric;
import dev.recordwire.benchmarks.codec.numeric.avro.NumericAvro;
import dev.recordwire.benchmarks.codec.numeric.protobuf.NumericMessage;
import dev.recordwire.benchmarks.codec.reading.FlatBuffersReading;
import dev.recordwire.benchmarks.codec.reading.KryoReadingSerializer;
import dev.recordwire.benchmarks.codec.reading.Reading;
import dev.recordwire.benchmarks.codec.reading.ReadingCodec;
import dev.recordwire.benchmarks.codec.reading.SbeReading;
import dev.recordwire.benchmarks.codec.reading.avro.ReadingAvro;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;

/// Every payload there is, and who carries it.
public final class Payloads {
  private static final List<Payload<?>> ALL = new ArrayList<>();

  private Payloads() {}

  static {
    ALL.add(
        new Payload<>("Reading", () -> Reading.SAMPLE, Reading::value)
            .recordwire(ReadingCodec.CODEC)
            .protobuf(ReadingMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersReading::new)
            .sbe(SbeReading::new)
            .avro(ReadingAvro::new)
            .kryo(KryoReadingSerializer::new));
    ALL.add(
        new Payload<>(
                "Car",
                () -> Car.SAMPLE,
                car ->
                    (double) car.serialNumber()
                        + car.engine().capacity()
                        + car.performanceFigures().get(1).acceleration().get(2).seconds())
            .protobuf(CarMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersCar::new)
            .sbe(SbeCar::new)
            .avro(CarAvro::new));
    ALL.add(
        new Payload<>(
                "MarketData",
                () -> MarketData.SAMPLE,
                data -> data.transactTime() + data.trades().get(1).securityId())
            .protobuf(MarketDataMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersMarketData::new)
            .sbe(SbeMarketData::new)
            .avro(MarketDataAvro::new)
            .kryo(KryoMarketDataSerializer::new));
    ALL.add(media("MediaContent", MediaContent.SAMPLE));
    ALL.add(media("MediaContentAbroad", MediaContent.ABROAD));
    ALL.add(
        new Payload<>("Numeric", () -> Numeric.SAMPLE, Numeric::v7)
            .recordwire(NumericCodec.CODEC)
            .protobuf(NumericMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersNumeric::new)
            .sbe(SbeNumeric::new)
            .avro(NumericAvro::new)
            .kryo(KryoNumericSerializer::new));
    ALL.add(
        new Payload<>(
                "FooBarContainer",
                () -> FooBarContainer.SAMPLE,
                container ->
                    container.fruit().ordinal()
                        + container.list().get(2).rating()
                        + container.list().get(2).sibling().parent().count())
            .protobuf(FooBarContainerMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersFooBar::new)
            .sbe(SbeFooBar::new)
            .avro(FooBarContainerAvro::new));
    ALL.add(
        new Payload<>(
                "EcgPacket",
                () -> EcgPacket.SAMPLE,
                packet -> packet.id() + packet.rate() + packet.samples()[359])
            .protobuf(EcgPacketMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersEcg::new)
            .sbe(SbeEcg::new)
            .avro(EcgPacketAvro::new)
            .memoryCopy("sbe"));
    ALL.add(
        new Payload<>("Mesh", Mesh::sample, mesh -> mesh.triangles().get(1000).c().y())
            .protobuf(MeshMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersMesh::new)
            .avro(MeshAvro::new)
            .memoryCopy("flatbuffers"));
    ALL.add(
        new Payload<>("MeshArray", MeshArray::sample, mesh -> mesh.values()[12_007])
            .protobuf(MeshArrayMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersMeshArray::new)
            .avro(MeshArrayAvro::new)
            .memoryCopy("flatbuffers"));
    ALL.add(
        new Payload<>("Doubles", Doubles::sample, doubles -> doubles.values()[12_007])
            .protobuf(DoublesMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersDoubles::new)
            .avro(DoublesAvro::new)
            .memoryCopy("flatbuffers"));
    ffire("Ints", Ffire.INTS, IntsMessage.getDefaultInstance(), new IntsAvro());
    ffire("Floats", Ffire.FLOATS, FloatsMessage.getDefaultInstance(), new FloatsAvro());
    ffire("Strings", Ffire.STRINGS, StringsMessage.getDefaultInstance(), new StringsAvro());
    ffire("Devices", Ffire.DEVICES, DevicesMessage.getDefaultInstance(), new DevicesAvro());
    ffire("Plugins", Ffire.PLUGINS, PluginsMessage.getDefaultInstance(), new PluginsAvro());
    ffire("Entries", Ffire.ENTRIES, EntriesMessage.getDefaultInstance(), new EntriesAvro());
    ffire("Nested", Ffire.NESTED, Level1Message.getDefaultInstance(), new Level1Avro());
    ffire("Config", Ffire.CONFIG, ConfigMessage.getDefaultInstance(), new ConfigAvro());
    ffire("User", Ffire.USER, UserMessage.getDefaultInstance(), new UserAvro());
    ffire("Empty", Ffire.EMPTY, EmptyMessage.getDefaultInstance(), new EmptyAvro());
  }

  /// All of them, in the order of the documents.
  public static List<Payload<?>> all() {
    return List.copyOf(ALL);
  }

  private static Payload<MediaContent> media(String name, MediaContent sample) {
    return new Payload<>(
            name,
            () -> sample,
            content ->
                content.media().duration()
                    + content.media().bitrate().getAsInt()
                    + content.images().get(1).width())
        .protobuf(MediaContentMessage.getDefaultInstance())
        .with("flatbuffers", () -> new FlatBuffersMedia(sample))
        .sbe(() -> new SbeMedia(sample))
        .avro(MediaContentAvro::new);
  }

  private static <T extends Record> void ffire(
      String name, T sample, Message message, SpecificRecordBase avro) {
    ALL.add(
        new Payload<>("ffire-" + name, () -> sample, value -> 0)
            .protobuf(message)
            .avro(() -> avro));
  }
}
