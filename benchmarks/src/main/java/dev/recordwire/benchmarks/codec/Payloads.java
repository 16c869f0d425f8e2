package dev.recordwire.benchmarks.codec;

import com.google.protobuf.Message;
import dev.recordwire.benchmarks.codec.bulk.Doubles;
import dev.recordwire.benchmarks.codec.bulk.DoublesCodec;
import dev.recordwire.benchmarks.codec.bulk.DoublesView;
import dev.recordwire.benchmarks.codec.bulk.DoublesViewCodec;
import dev.recordwire.benchmarks.codec.bulk.FlatBuffersDoubles;
import dev.recordwire.benchmarks.codec.bulk.FlatBuffersMesh;
import dev.recordwire.benchmarks.codec.bulk.FlatBuffersMeshArray;
import dev.recordwire.benchmarks.codec.bulk.Mesh;
import dev.recordwire.benchmarks.codec.bulk.MeshArray;
import dev.recordwire.benchmarks.codec.bulk.MeshArrayCodec;
import dev.recordwire.benchmarks.codec.bulk.MeshArrayView;
import dev.recordwire.benchmarks.codec.bulk.MeshArrayViewCodec;
import dev.recordwire.benchmarks.codec.bulk.MeshCodec;
import dev.recordwire.benchmarks.codec.bulk.avro.DoublesAvro;
import dev.recordwire.benchmarks.codec.bulk.avro.MeshArrayAvro;
import dev.recordwire.benchmarks.codec.bulk.avro.MeshAvro;
import dev.recordwire.benchmarks.codec.bulk.protobuf.DoublesMessage;
import dev.recordwire.benchmarks.codec.bulk.protobuf.MeshArrayMessage;
import dev.recordwire.benchmarks.codec.bulk.protobuf.MeshMessage;
import dev.recordwire.benchmarks.codec.car.Car;
import dev.recordwire.benchmarks.codec.car.CarCodec;
import dev.recordwire.benchmarks.codec.car.CarView;
import dev.recordwire.benchmarks.codec.car.FlatBuffersCar;
import dev.recordwire.benchmarks.codec.car.SbeCar;
import dev.recordwire.benchmarks.codec.car.avro.CarAvro;
import dev.recordwire.benchmarks.codec.car.protobuf.CarMessage;
import dev.recordwire.benchmarks.codec.ecg.EcgPacket;
import dev.recordwire.benchmarks.codec.ecg.EcgPacketCodec;
import dev.recordwire.benchmarks.codec.ecg.EcgView;
import dev.recordwire.benchmarks.codec.ecg.EcgViewCodec;
import dev.recordwire.benchmarks.codec.ecg.FlatBuffersEcg;
import dev.recordwire.benchmarks.codec.ecg.SbeEcg;
import dev.recordwire.benchmarks.codec.ecg.avro.EcgPacketAvro;
import dev.recordwire.benchmarks.codec.ecg.protobuf.EcgPacketMessage;
import dev.recordwire.benchmarks.codec.ffire.Ffire;
import dev.recordwire.benchmarks.codec.ffire.Ffire_ConfigCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_DevicesCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_EmptyCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_EntriesCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_EvolvableDevicesCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_FloatsCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_IntsCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_Level1Codec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_PluginsCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_StringsCodec;
import dev.recordwire.benchmarks.codec.ffire.Ffire_UserCodec;
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
import dev.recordwire.benchmarks.codec.foobar.FooBarContainerCodec;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainerView;
import dev.recordwire.benchmarks.codec.foobar.FooBarContainer_FooBarView;
import dev.recordwire.benchmarks.codec.foobar.SbeFooBar;
import dev.recordwire.benchmarks.codec.foobar.avro.FooBarContainerAvro;
import dev.recordwire.benchmarks.codec.foobar.protobuf.FooBarContainerMessage;
import dev.recordwire.benchmarks.codec.marketdata.FlatBuffersMarketData;
import dev.recordwire.benchmarks.codec.marketdata.KryoMarketDataSerializer;
import dev.recordwire.benchmarks.codec.marketdata.MarketData;
import dev.recordwire.benchmarks.codec.marketdata.MarketDataCodec;
import dev.recordwire.benchmarks.codec.marketdata.MarketDataView;
import dev.recordwire.benchmarks.codec.marketdata.SbeMarketData;
import dev.recordwire.benchmarks.codec.marketdata.avro.MarketDataAvro;
import dev.recordwire.benchmarks.codec.marketdata.protobuf.MarketDataMessage;
import dev.recordwire.benchmarks.codec.media.FlatBuffersMedia;
import dev.recordwire.benchmarks.codec.media.MediaContent;
import dev.recordwire.benchmarks.codec.media.MediaContentCodec;
import dev.recordwire.benchmarks.codec.media.MediaContentView;
import dev.recordwire.benchmarks.codec.media.SbeMedia;
import dev.recordwire.benchmarks.codec.media.avro.MediaContentAvro;
import dev.recordwire.benchmarks.codec.media.protobuf.MediaContentMessage;
import dev.recordwire.benchmarks.codec.numeric.EvolvableNumeric;
import dev.recordwire.benchmarks.codec.numeric.EvolvableNumericCodec;
import dev.recordwire.benchmarks.codec.numeric.FlatBuffersNumeric;
import dev.recordwire.benchmarks.codec.numeric.KryoNumericSerializer;
import dev.recordwire.benchmarks.codec.numeric.Numeric;
import dev.recordwire.benchmarks.codec.numeric.NumericCodec;
import dev.recordwire.benchmarks.codec.numeric.NumericView;
import dev.recordwire.benchmarks.codec.numeric.SbeNumeric;
import dev.recordwire.benchmarks.codec.numeric.avro.NumericAvro;
import dev.recordwire.benchmarks.codec.numeric.protobuf.NumericMessage;
import dev.recordwire.benchmarks.codec.reading.EvolvableReading;
import dev.recordwire.benchmarks.codec.reading.EvolvableReadingCodec;
import dev.recordwire.benchmarks.codec.reading.FlatBuffersReading;
import dev.recordwire.benchmarks.codec.reading.KryoReadingSerializer;
import dev.recordwire.benchmarks.codec.reading.Reading;
import dev.recordwire.benchmarks.codec.reading.ReadingCodec;
import dev.recordwire.benchmarks.codec.reading.ReadingView;
import dev.recordwire.benchmarks.codec.reading.SbeReading;
import dev.recordwire.benchmarks.codec.reading.avro.ReadingAvro;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecordBase;

/// All payloads, and their candidates.
///
/// A third of this file is imports: every generated codec and message is named here, and only here.
public final class Payloads {
  private static final List<Payload<?>> ALL = new ArrayList<>();

  private Payloads() {}

  static {
    ALL.add(
        new Payload<>("Reading", () -> Reading.SAMPLE, Reading::value)
            .recordwire(ReadingCodec.CODEC)
            .recordwireInPlace(ReadingCodec.CODEC, bytes -> ReadingView.unverified(bytes).value())
            .recordwire(
                "evolvable",
                EvolvableReadingCodec.CODEC,
                () -> EvolvableReading.SAMPLE,
                EvolvableReading::value)
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
            .recordwire(CarCodec.CODEC)
            .recordwireInPlace(CarCodec.CODEC, Payloads::fieldsOfCar)
            .protobuf(CarMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersCar::new)
            .sbe(SbeCar::new)
            .avro(CarAvro::new));
    ALL.add(
        new Payload<>(
                "MarketData",
                () -> MarketData.SAMPLE,
                data -> data.transactTime() + data.trades().get(1).securityId())
            .recordwire(MarketDataCodec.CODEC)
            .recordwireInPlace(MarketDataCodec.CODEC, Payloads::fieldsOfMarketData)
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
            .recordwireInPlace(NumericCodec.CODEC, bytes -> NumericView.unverified(bytes).v7())
            .recordwire(
                "evolvable",
                EvolvableNumericCodec.CODEC,
                () -> EvolvableNumeric.SAMPLE,
                EvolvableNumeric::v7)
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
                    container.fruit().code
                        + container.list().get(2).rating()
                        + container.list().get(2).sibling().parent().count())
            .recordwire(FooBarContainerCodec.CODEC)
            .recordwireInPlace(FooBarContainerCodec.CODEC, Payloads::fieldsOfFooBarContainer)
            .protobuf(FooBarContainerMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersFooBar::new)
            .sbe(SbeFooBar::new)
            .avro(FooBarContainerAvro::new));
    ALL.add(
        new Payload<>(
                "EcgPacket",
                () -> EcgPacket.SAMPLE,
                packet -> packet.id() + packet.rate() + packet.samples()[359])
            .recordwire(EcgPacketCodec.CODEC)
            .recordwire(
                "view",
                EcgViewCodec.CODEC,
                () -> EcgView.of(EcgPacket.SAMPLE),
                packet -> packet.id() + packet.rate() + packet.samples().get(359))
            .protobuf(EcgPacketMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersEcg::new)
            .sbe(SbeEcg::new)
            .avro(EcgPacketAvro::new)
            .memoryCopy("recordwire"));
    ALL.add(
        new Payload<>("Mesh", Mesh::sample, mesh -> mesh.triangles().get(1000).c().y())
            .recordwire(MeshCodec.CODEC)
            .protobuf(MeshMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersMesh::new)
            .avro(MeshAvro::new)
            .memoryCopy("recordwire"));
    ALL.add(
        new Payload<>("MeshArray", MeshArray::sample, mesh -> mesh.values()[12_007])
            .recordwire(MeshArrayCodec.CODEC)
            .recordwire(
                "view",
                MeshArrayViewCodec.CODEC,
                MeshArrayView::sample,
                mesh -> mesh.values().get(12_007))
            .protobuf(MeshArrayMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersMeshArray::new)
            .avro(MeshArrayAvro::new)
            .memoryCopy("recordwire"));
    ALL.add(
        new Payload<>("Doubles", Doubles::sample, doubles -> doubles.values()[12_007])
            .recordwire(DoublesCodec.CODEC)
            .recordwire(
                "view",
                DoublesViewCodec.CODEC,
                DoublesView::sample,
                doubles -> doubles.values().get(12_007))
            .protobuf(DoublesMessage.getDefaultInstance())
            .with("flatbuffers", FlatBuffersDoubles::new)
            .avro(DoublesAvro::new)
            .memoryCopy("recordwire"));
    ALL.add(
        ffire("Ints", Ffire.INTS, IntsMessage.getDefaultInstance(), IntsAvro::new)
            .recordwire(Ffire_IntsCodec.CODEC));
    ALL.add(
        ffire("Floats", Ffire.FLOATS, FloatsMessage.getDefaultInstance(), FloatsAvro::new)
            .recordwire(Ffire_FloatsCodec.CODEC));
    ALL.add(
        ffire("Strings", Ffire.STRINGS, StringsMessage.getDefaultInstance(), StringsAvro::new)
            .recordwire(Ffire_StringsCodec.CODEC));
    ALL.add(
        ffire("Devices", Ffire.DEVICES, DevicesMessage.getDefaultInstance(), DevicesAvro::new)
            .recordwire(Ffire_DevicesCodec.CODEC)
            .recordwire(
                "evolvable",
                Ffire_EvolvableDevicesCodec.CODEC,
                () -> Ffire.EvolvableDevices.of(Ffire.DEVICES),
                devices -> 0));
    ALL.add(
        ffire("Plugins", Ffire.PLUGINS, PluginsMessage.getDefaultInstance(), PluginsAvro::new)
            .recordwire(Ffire_PluginsCodec.CODEC));
    ALL.add(
        ffire("Entries", Ffire.ENTRIES, EntriesMessage.getDefaultInstance(), EntriesAvro::new)
            .recordwire(Ffire_EntriesCodec.CODEC));
    ALL.add(
        ffire("Nested", Ffire.NESTED, Level1Message.getDefaultInstance(), Level1Avro::new)
            .recordwire(Ffire_Level1Codec.CODEC));
    ALL.add(
        ffire("Config", Ffire.CONFIG, ConfigMessage.getDefaultInstance(), ConfigAvro::new)
            .recordwire(Ffire_ConfigCodec.CODEC));
    ALL.add(
        ffire("User", Ffire.USER, UserMessage.getDefaultInstance(), UserAvro::new)
            .recordwire(Ffire_UserCodec.CODEC));
    ALL.add(
        ffire("Empty", Ffire.EMPTY, EmptyMessage.getDefaultInstance(), EmptyAvro::new)
            .recordwire(Ffire_EmptyCodec.CODEC));
  }

  /// All payloads, in the order of the docs.
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
        .recordwire(MediaContentCodec.CODEC)
        .recordwireInPlace(MediaContentCodec.CODEC, Payloads::fieldsOfMediaContent)
        .protobuf(MediaContentMessage.getDefaultInstance())
        .with("flatbuffers", () -> new FlatBuffersMedia(sample))
        .sbe(() -> new SbeMedia(sample))
        .avro(MediaContentAvro::new);
  }

  private static <T extends Record> Payload<T> ffire(
      String name, T sample, Message message, Supplier<SpecificRecordBase> avro) {
    return new Payload<>("ffire-" + name, () -> sample, value -> 0).protobuf(message).avro(avro);
  }

  // A view is made and used in one method, as FlatBuffers' and SBE's are: HotSpot does not inline a
  // large method that it has compiled already, and a view that is passed to such a method is
  // allocated.

  private static double fieldsOfCar(byte[] bytes) {
    CarView car = CarView.unverified(bytes);
    return (double) car.serialNumber()
        + car.engine().capacity()
        + car.performanceFigures().get(1).acceleration().get(2).seconds();
  }

  private static double fieldsOfMarketData(byte[] bytes) {
    MarketDataView data = MarketDataView.unverified(bytes);
    return data.transactTime() + data.trades().get(1).securityId();
  }

  private static double fieldsOfMediaContent(byte[] bytes) {
    MediaContentView content = MediaContentView.unverified(bytes);
    return content.media().duration() + content.media().bitrate() + content.images().get(1).width();
  }

  private static double fieldsOfFooBarContainer(byte[] bytes) {
    FooBarContainerView container = FooBarContainerView.unverified(bytes);
    FooBarContainer_FooBarView third = container.list().get(2);
    return container.fruit().code + third.rating() + third.sibling().parent().count();
  }
}
