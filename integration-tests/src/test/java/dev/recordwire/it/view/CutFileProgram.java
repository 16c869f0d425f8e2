package dev.recordwire.it.view;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/// A program that reads a record of a mapped file by its view until HotSpot has compiled how, cuts
/// the file, reads once more, and prints what becomes of it.
final class CutFileProgram {
  private static final Map<String, ToLongFunction<MemorySegment>> READS = new LinkedHashMap<>();

  static {
    READS.put("int64", bytes -> OrderView.unverified(bytes).id());
    READS.put("bool", bytes -> OrderView.unverified(bytes).isOpen() ? 1 : 0);
    READS.put("enum", bytes -> OrderView.unverified(bytes).side().name().length());
    READS.put("uint16", bytes -> OrderView.unverified(bytes).port());
    READS.put("fixed text", bytes -> OrderView.unverified(bytes).code().length());
    READS.put("instant", bytes -> OrderView.unverified(bytes).at().toEpochMilli());
    READS.put("text", bytes -> OrderView.unverified(bytes).venue().length());
    READS.put("text in place", bytes -> OrderView.unverified(bytes).venueUtf8().byteSize());
    READS.put("behind a text", bytes -> (long) OrderView.unverified(bytes).price());
    READS.put("array", bytes -> OrderView.unverified(bytes).depth().size());
    READS.put("record", bytes -> OrderView.unverified(bytes).fees().maker());
    READS.put("element", bytes -> OrderView.unverified(bytes).legs().get(1).price());
    READS.put("element behind others", bytes -> OrderView.unverified(bytes).marks().get(1).value());
    READS.put("cursor", CutFileProgram::cursor);
    READS.put("optional", bytes -> OrderView.unverified(bytes).note().length());
    READS.put("map", bytes -> OrderView.unverified(bytes).tags().size());
    READS.put("union", bytes -> OrderView.unverified(bytes).party().person().birthYear());
    READS.put("the last", bytes -> (long) OrderView.unverified(bytes).last());
    READS.put("verified", bytes -> OrderView.of(bytes).id());
    READS.put("toRecord", bytes -> OrderView.unverified(bytes).toRecord().id());
  }

  private CutFileProgram() {}

  /// Prints a line for each way to read; `args` are a file, and how often each is done before.
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, ToLongFunction<MemorySegment>> each : READS.entrySet()) {
      System.out.print(each.getKey() + ": ");
      System.out.flush();
      System.out.println(outcome(each.getValue(), Path.of(args[0]), Integer.parseInt(args[1])));
    }
  }

  private static long cursor(MemorySegment bytes) {
    long sum = 0;
    for (Order_MarkView mark : OrderView.unverified(bytes).marks()) {
      sum += mark.value();
    }
    return sum;
  }

  private static String outcome(ToLongFunction<MemorySegment> read, Path file, int times)
      throws IOException {
    byte[] record = OrderCodec.encode(Order.sample());
    try (Arena arena = Arena.ofConfined();
        FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
      MemorySegment memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, record.length, arena);
      memory.copyFrom(MemorySegment.ofArray(record));
      long sum = 0;
      for (int i = 0; i < times; i++) {
        sum += read.applyAsLong(memory);
      }
      channel.truncate(0);
      return "read " + (sum + read.applyAsLong(memory));
    } catch (InternalError e) { // it may come when the method has returned
      return e.getClass().getSimpleName();
    }
  }
}
