package dev.recordwire.it.tables;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// A program that reads a mapped table until HotSpot has compiled how, cuts the file, reads once
/// more, and prints what becomes of it.
final class TableCutProgram {
  private static final int ROWS = 500;
  private static final Map<String, ToLongFunction<EverythingTable>> READS = new LinkedHashMap<>();

  static {
    READS.put("row", table -> table.get(ROWS - 1).int32());
    READS.put("rows", table -> table.stream().filter(row -> row.int8() > 0).count());
    READS.put("column of int16", table -> table.int16().sum());
    READS.put("column of int32", table -> table.int32().min());
    READS.put("column of uint32", table -> table.uint32().max());
    READS.put("column of float64", table -> (long) table.float64().mean());
    READS.put("column of bool", table -> table.flag().count());
    READS.put("element of int32", table -> table.int32().get(ROWS - 1));
    READS.put("element of uint32", table -> table.uint32().get(ROWS - 1));
    READS.put("element of an array", table -> table.pair(1).sum());
    READS.put("nested column", table -> (long) table.point().x().sum());
    READS.put("text", table -> table.sizeColumn().equalTo("text 3").count());
    READS.put("UUID", table -> table.id().get(ROWS - 1).hashCode());
    READS.put("mask of UUIDs", table -> table.id().equalTo(new UUID(3, -3)).count());
    READS.put("order of UUIDs", table -> table.id().argSort().get(0));
    READS.put("groups of numbers", table -> table.groupBy(table.side()).count().size());
    READS.put("groups of UUIDs", table -> table.groupBy(table.id()).count().size());
    READS.put("mask", table -> table.where(table.int32().lessThan(-5)).size());
    READS.put("selection", table -> table.take(table.int32().argSort()).size());
    READS.put("sorted", table -> table.sortedBy(table.int64()).size());
    READS.put("copy", table -> table.copy().size());
  }

  private TableCutProgram() {}

  /// Prints a line for each way to read; `args` are a folder, and how often each is done before.
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).resolve("cut.npy");
    EverythingTable rows =
        EverythingTable.of(
            IntStream.range(0, ROWS).mapToObj(i -> Rows.everything(i % 10)).toList());
    for (Map.Entry<String, ToLongFunction<EverythingTable>> each : READS.entrySet()) {
      Files.deleteIfExists(file);
      rows.save(file);
      System.out.print(each.getKey() + ": ");
      System.out.flush();
      System.out.println(outcome(each.getValue(), file, Integer.parseInt(args[1])));
    }
  }

  private static String outcome(ToLongFunction<EverythingTable> read, Path file, int times)
      throws IOException {
    EverythingTable table = EverythingTable.map(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long sum = 0;
      for (int i = 0; i < times; i++) {
        sum += read.applyAsLong(table);
      }
      channel.truncate(0);
      return "read " + (sum + read.applyAsLong(table));
    } catch (InternalError e) { // it may come when the method has returned
      return e.getClass().getSimpleName();
    }
  }
}
