package dev.recordwire.spark;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.table.TableTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/// Finds the one schema by which all files of a folder are read: the latest that reads them all.
final class FolderSchema {
  private FolderSchema() {}

  /// Reads the heads of files, without locks, and without files of another kind than was asked for.
  ///
  /// @return the heads, from the file that was changed last to the first
  /// @throws IOException if a file is neither a record file nor a table, or there are both
  static List<FileHeads.Head> heads(
      List<FileStatus> files, Optional<FileKind> kind, Configuration settings) throws IOException {
    List<FileHeads.Head> heads = new ArrayList<>();
    for (FileStatus file : files) {
      if (!FileKind.isLock(file.getPath().getName(), file.getLen())) {
        heads.add(FileHeads.read(file, settings));
      }
    }
    kind.ifPresent(wanted -> heads.removeIf(each -> each.kind() != wanted));
    requireOneKind(heads);
    heads.sort(
        Comparator.comparingLong((FileHeads.Head each) -> each.file().getModificationTime())
            .thenComparing(each -> each.file().getPath())
            .reversed());
    return heads;
  }

  private static void requireOneKind(List<FileHeads.Head> heads) throws IOException {
    for (FileHeads.Head each : heads) {
      FileHeads.Head first = heads.getFirst();
      if (each.kind() != first.kind()) {
        throw new IOException(
            "%s and %s are of two kinds, a record file and a table: set the option 'as' to 'records' or 'table'"
                .formatted(first.file().getPath(), each.file().getPath()));
      }
    }
  }

  /// The schema of record files by which all of them are read.
  ///
  /// @throws IOException if there is none
  static Schema ofRecords(List<FileHeads.Head> heads) throws IOException {
    Map<String, FileHeads.OfRecords> latest = new LinkedHashMap<>();
    for (FileHeads.Head each : heads) {
      FileHeads.OfRecords head = (FileHeads.OfRecords) each;
      latest.putIfAbsent(head.schema(), head);
    }
    List<FileHeads.OfRecords> candidates = List.copyOf(latest.values());
    for (FileHeads.OfRecords each : candidates) {
      if (unreadable(parse(each), candidates).isEmpty()) {
        return parse(each);
      }
    }
    throw new IOException(unreadable(parse(candidates.getFirst()), candidates));
  }

  /// Checks that a schema reads the records of all files.
  ///
  /// @throws IOException if it does not, with the changes because of which
  static void requireReads(Schema schema, List<FileHeads.Head> heads) throws IOException {
    String reasons =
        unreadable(schema, heads.stream().map(FileHeads.OfRecords.class::cast).toList());
    if (!reasons.isEmpty()) {
      throw new IOException(reasons);
    }
  }

  private static Schema parse(FileHeads.OfRecords head) {
    return FileHeads.parse(head.schema(), head.file().getPath().toString());
  }

  /// Why a schema can't read a file; empty if it reads them all.
  private static String unreadable(Schema reader, List<FileHeads.OfRecords> files) {
    for (FileHeads.OfRecords file : files) {
      String changes = SchemaChange.breaking(parse(file), reader);
      if (!changes.isEmpty()) {
        return "%s can't be read by the schema of %s: %s"
            .formatted(file.file().getPath(), reader.root().name(), changes);
      }
    }
    return "";
  }

  /// The columns of tables: those of the latest, which all of them have.
  ///
  /// @throws IOException if one lacks a column, or has another type there
  static StructType ofTables(List<FileHeads.Head> heads) throws IOException {
    StructType columns = columns(heads.getFirst());
    for (FileHeads.Head each : heads) {
      StructType others = columns(each);
      for (StructField field : columns.fields()) {
        boolean isThere = others.getFieldIndex(field.name()).isDefined();
        if (!isThere || !others.apply(field.name()).dataType().equals(field.dataType())) {
          throw new IOException(
              "%s has the column '%s', %s, and %s %s: give the columns by schema(…), of which a file may lack some"
                  .formatted(
                      heads.getFirst().file().getPath(),
                      field.name(),
                      field.dataType().simpleString(),
                      each.file().getPath(),
                      isThere
                          ? "has " + others.apply(field.name()).dataType().simpleString()
                          : "lacks it"));
        }
      }
    }
    return columns;
  }

  private static StructType columns(FileHeads.Head head) {
    return TableTypes.of(((FileHeads.OfTable) head).source().rows());
  }
}
