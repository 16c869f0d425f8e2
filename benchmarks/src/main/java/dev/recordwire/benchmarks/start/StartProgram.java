package dev.recordwire.benchmarks.start;

import java.nio.file.Path;

/// A new process that does a task again and again, and prints the nanoseconds of each call.
///
/// It has no lambda and joins no texts before the last call, since the JDK would start what these
/// need, and the first call would find it there.
public final class StartProgram {
  private StartProgram() {}

  /// The arguments are the names of a candidate and a task, the number of calls, the number of
  /// elements, or 0 for a codec, and the file to be mapped.
  public static void main(String[] arguments) throws Exception {
    int elements = Integer.parseInt(arguments[3]);
    StartWork work =
        elements == 0
            ? CodecStarts.work(arguments[0])
            : ArrayStarts.work(arguments[0], arguments[1], elements, Path.of(arguments[4]));
    long[] nanos = new long[Integer.parseInt(arguments[2])];
    Object last = "nothing";
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      last = work.call();
      nanos[i] = System.nanoTime() - start;
    }
    for (long each : nanos) {
      System.out.println(each);
    }
    System.out.println("gave " + last);
  }
}
