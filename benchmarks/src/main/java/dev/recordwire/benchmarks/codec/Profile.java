package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The past of a JVM: the use that the library's code has seen before it is measured.
public enum Profile {
  /// The JVM has run nothing but the payload, the candidate and the operation that is measured.
  CLEAN {
    @Override
    public void prepare(String candidate, List<Payload<?>> payloads) {}
  },

  /// The JVM has used the library for every payload in every kind of storage, until all of its code
  /// was compiled, as in a long-running service.
  DIRTY {
    @Override
    public void prepare(String measured, List<Payload<?>> payloads) {
      String library = library(measured);
      for (Payload<?> payload : payloads) {
        for (String other : payload.candidates()) {
          if (library(other).equals(library)) {
            Candidate<Object> candidate = payload.open(other);
            RoundTrip.checkEveryStorage(payload.name() + "/" + other, candidate);
            use(candidate);
          }
        }
      }
    }
  };

  /// A number of calls above the limit at which HotSpot compiles a method with its optimising
  /// compiler.
  private static final int CALLS = 20_000;

  /// The bytes after which the use of one payload ends: the loops inside large payloads are
  /// compiled sooner.
  private static final long BYTES = 1L << 26;

  /// Keeps the compiler from removing the calls of the preparation.
  @SuppressWarnings("NonFinalStaticField") // exists to be written
  static volatile int results;

  /// Prepares the JVM for a candidate that is measured on these payloads.
  public abstract void prepare(String candidate, List<Payload<?>> payloads);

  private static String library(String candidate) {
    int plus = candidate.indexOf('+');
    return plus < 0 ? candidate : candidate.substring(0, plus);
  }

  private static void use(Candidate<Object> candidate) {
    int seen = 0;
    try {
      Object value = candidate.sample();
      byte[] bytes = candidate.encode(value);
      int calls = (int) Math.min(CALLS, 1 + BYTES / Math.max(1, bytes.length));
      for (int i = 0; i < calls; i++) {
        seen += candidate.encode(value).length;
        seen += candidate.encodeReused(value);
        seen += candidate.decode(bytes).hashCode();
        if (candidate instanceof FieldReader fields) {
          seen += (int) fields.readFields(bytes);
        }
        seen += candidate.throughEveryStorage(value).size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    results = seen;
  }
}
