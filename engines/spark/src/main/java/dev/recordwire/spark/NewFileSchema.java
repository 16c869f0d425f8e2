package dev.recordwire.spark;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.RowPayloads;
import dev.recordwire.spark.payload.WireSchemas;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.types.StructType;

/// Chooses the schema of new record files, which must read what is in their folder.
final class NewFileSchema {
  private NewFileSchema() {}

  /// Returns the schema that was given, or a later version of that of the files which are there, or
  /// one that is made from the columns.
  ///
  /// @throws IllegalArgumentException if the columns are no records of the schema, or the change
  ///     from the files that are there is not safe: the message names the change
  /// @throws IOException if the files that are there can't be read
  static Schema choose(StructType columns, Settings settings, Configuration hadoop)
      throws IOException {
    List<FileHeads.Head> there = there(settings, hadoop);
    Optional<Schema> before =
        there.isEmpty() ? Optional.empty() : Optional.of(FolderSchema.ofRecords(there));
    Schema chosen = schema(columns, settings, before, hadoop);
    if (before.isPresent()) {
      String changes = SchemaChange.breaking(before.get(), chosen);
      if (!changes.isEmpty()) {
        throw new IllegalArgumentException(
            "records can't be added to %s: %s"
                .formatted(settings.path().orElse("the folder"), changes));
      }
    }
    new RowPayloads(chosen, columns); // refuses columns before there are files
    return chosen;
  }

  private static Schema schema(
      StructType columns, Settings settings, Optional<Schema> before, Configuration hadoop)
      throws IOException {
    Optional<String> given = settings.schema();
    if (given.isPresent()) {
      return FileHeads.schema(given.get(), hadoop);
    }
    return before.isPresent()
        ? WireSchemas.of(columns, before.get())
        : WireSchemas.of(columns, settings.recordName());
  }

  /// The heads of the record files in the folder, and in those below it, from the latest on.
  private static List<FileHeads.Head> there(Settings settings, Configuration hadoop)
      throws IOException {
    if (settings.path().isEmpty()) {
      return List.of();
    }
    Path folder = new Path(settings.path().get());
    FileSystem files = folder.getFileSystem(hadoop);
    List<FileStatus> found = new ArrayList<>();
    try {
      RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
      while (all.hasNext()) {
        FileStatus file = all.next();
        if (isShown(folder, file.getPath())) {
          found.add(file);
        }
      }
    } catch (FileNotFoundException _) {
      return List.of();
    }
    return FolderSchema.heads(found, Optional.of(FileKind.RECORDS), hadoop);
  }

  /// Whether Spark shows a file: no part of its path below the folder begins with `_` or `.`.
  private static boolean isShown(Path folder, Path file) {
    int depth = folder.depth();
    for (Path each = file; each != null && each.depth() > depth; each = each.getParent()) {
      if (each.getName().startsWith("_") || each.getName().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
