package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.codec.Codec;
import dev.recordwire.flink.RecordwireTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.api.java.typeutils.TypeExtractor;
import org.apache.flink.formats.avro.typeutils.AvroTypeInfo;

/// A payload as a type of Flink: the object that a program holds, and its type.
///
/// POJO and Kryo have a class as Flink wants it, with public fields, and Avro its generated class.
///
/// @param sample the object
/// @param type the type of such objects
record FlinkFormat(Object sample, TypeInformation<Object> type) {
  /// The format of our own records, which others are compared with.
  static final String OURS = "recordwire";

  /// The format of records that the job does not change.
  private static final String SHARING = OURS + "+sharing";

  /// The names of the formats of a payload.
  static List<String> names(String payload) {
    List<String> names = new ArrayList<>(Format.ours(payload));
    if (!FlinkSerializer.of(of(payload, OURS)).isImmutable()) {
      names.add(SHARING);
    }
    names.addAll(List.of("pojo", "kryo", "avro"));
    return names;
  }

  /// Opens a payload in a format.
  static FlinkFormat of(String payload, String format) {
    Payload<?> chosen = Format.payload(payload);
    return switch (format) {
      case "pojo" -> pojo(Pojos.of(chosen.sample()));
      case "kryo" -> kryo(Pojos.of(chosen.sample()));
      case "avro" -> avro((SpecificRecordBase) chosen.open(format).sample());
      case SHARING -> sharing(chosen.open(OURS).sample());
      default -> recordwire(chosen.open(format).sample());
    };
  }

  @SuppressWarnings("unchecked") // the class of the sample itself
  private static Class<Object> typeOf(Object sample) {
    return (Class<Object>) sample.getClass();
  }

  private static FlinkFormat recordwire(Object sample) {
    return new FlinkFormat(sample, RecordwireTypeInfo.of(Codec.of(typeOf(sample))));
  }

  private static FlinkFormat sharing(Object sample) {
    return new FlinkFormat(sample, RecordwireTypeInfo.of(Codec.of(typeOf(sample))).sharing());
  }

  private static FlinkFormat pojo(Object sample) {
    TypeInformation<Object> type = TypeExtractor.createTypeInfo(typeOf(sample));
    if (!(type instanceof PojoTypeInfo<?>)) {
      throw new IllegalStateException(type + " is no POJO for Flink");
    }
    return new FlinkFormat(sample, type);
  }

  private static FlinkFormat kryo(Object sample) {
    return new FlinkFormat(sample, new GenericTypeInfo<>(typeOf(sample)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of the sample itself
  private static FlinkFormat avro(SpecificRecordBase sample) {
    return new FlinkFormat(sample, new AvroTypeInfo(sample.getClass()));
  }
}
