package dev.recordwire.benchmarks.patterns;

import java.io.Closeable;
import java.io.IOException;

/// One way to do the work of a case, ready to be done again and again.
@FunctionalInterface
interface Work extends Closeable {
  /// Does the work once, and returns a result that all ways come to.
  long run() throws Exception;

  /// Ends threads and processes that the work needs.
  @Override
  default void close() throws IOException {}

  /// This work, with something that ends with it.
  default Work closing(Closeable needed) {
    Work work = this;
    return new Work() {
      @Override
      public long run() throws Exception {
        return work.run();
      }

      @Override
      public void close() throws IOException {
        needed.close();
      }
    };
  }

  /// This work, once it has come to a result that is known.
  default Work checked(String name, long expected) throws Exception {
    long result = run();
    if (result != expected) {
      throw new IllegalStateException(
          "%s: the result is %d, and has to be %d".formatted(name, result, expected));
    }
    return this;
  }
}
