package dev.recordwire.benchmarks.start;

import dev.recordwire.benchmarks.CandidateFlags;
import java.util.ArrayList;
import java.util.List;

/// A library in a process of its own: with the flags, and with only the jars, that it needs.
public enum StartCandidate {
  RECORDWIRE("recordwire", "recordwire-array recordwire-codec jspecify"),
  RECORDWIRE_VECTORS("recordwire, vectors", "recordwire-array jspecify"),
  LOOP("plain loop", ""),
  NUMPY("numpy", ""),
  PROTOBUF("protobuf", "protobuf-java"),
  SBE("sbe", "agrona"),
  FLATBUFFERS("flatbuffers", "flatbuffers-java"),
  KRYO("kryo", "kryo reflectasm objenesis minlog"),
  FORY("fory", "fory-core janino commons-compiler"),
  AVRO("avro", "avro com/fasterxml/jackson slf4j-api commons-"),
  JACKSON("jackson", "com/fasterxml/jackson");

  private static final String MODULE = "jdk.incubator.vector";

  /// Avro makes objects only of classes that its user trusts.
  private static final String AVRO_CLASSES = "dev.recordwire.benchmarks.codec.reading.avro";

  private final String words;
  private final String jars;

  /// @param jars parts of the names of its jars, with spaces between
  StartCandidate(String words, String jars) {
    this.words = words;
    this.jars = jars;
  }

  /// Its name in charts and tables.
  public String words() {
    return words;
  }

  boolean isJava() {
    return this != NUMPY;
  }

  /// Whether it does a task.
  boolean offers(StartTask task) {
    return switch (this) {
      case RECORDWIRE -> true;
      case RECORDWIRE_VECTORS, NUMPY -> !task.isOfCodecs();
      case LOOP -> !task.isOfCodecs() && task != StartTask.ARG_SORT_MILLION;
      case PROTOBUF, SBE, FLATBUFFERS, KRYO, FORY, AVRO, JACKSON -> task.isOfCodecs();
    };
  }

  /// Parts of the names of its jars.
  List<String> jars() {
    return jars.isEmpty() ? List.of() : List.of(jars.split(" ", -1));
  }

  /// The flags of its JVM.
  List<String> flags() {
    List<String> flags = new ArrayList<>(CandidateFlags.of(words));
    if (this == RECORDWIRE_VECTORS) {
      flags.add("--add-modules=" + MODULE);
    }
    if (this == AVRO) {
      flags.add("-Dorg.apache.avro.SERIALIZABLE_PACKAGES=" + AVRO_CLASSES);
    }
    return flags;
  }
}
