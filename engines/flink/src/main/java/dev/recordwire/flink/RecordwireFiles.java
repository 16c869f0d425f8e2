package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.enumerate.BlockSplittingRecursiveEnumerator;
import org.apache.flink.connector.file.src.enumerate.DefaultFileFilter;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;

/// Record files as sources and sinks of Flink.
///
/// ```java
/// env.fromSource(
///         RecordwireFiles.source(ReadingCodec.CODEC, new Path("/readings")).build(), …)
///     .sinkTo(RecordwireFiles.sink(ReadingCodec.CODEC, new Path("/warm")).build());
/// ```
public final class RecordwireFiles {
  /// How the names of files end that a sink writes.
  public static final String SUFFIX = ".rwf";

  private RecordwireFiles() {}

  /// Returns the builder of a source that reads files, and those in folders; the empty files with
  /// `.lock` at the end that writers leave are passed over.
  public static <T> FileSource.FileSourceBuilder<T> source(Codec<T> codec, Path... paths) {
    return source(RecordFileFormat.of(codec), paths);
  }

  /// Returns the builder of a source that reads files in a format.
  public static <T> FileSource.FileSourceBuilder<T> source(
      RecordFileFormat<T> format, Path... paths) {
    return FileSource.forBulkFileFormat(format, paths)
        .setFileEnumerator(
            () ->
                new BlockSplittingRecursiveEnumerator(
                    new DefaultFileFilter().and(path -> !path.getName().endsWith(".lock")),
                    new String[0]));
  }

  /// Returns the builder of a sink that writes files into a folder, a file for each writer and
  /// checkpoint. A file gets its name when its checkpoint is complete, so that each record is in
  /// one of them exactly once.
  public static <T> FileSink.DefaultBulkFormatBuilder<T> sink(Codec<T> codec, Path folder) {
    return sink(RecordFileWriterFactory.of(codec), folder);
  }

  /// Returns the builder of a sink whose files a factory makes.
  public static <T> FileSink.DefaultBulkFormatBuilder<T> sink(
      RecordFileWriterFactory<T> factory, Path folder) {
    return FileSink.forBulkFormat(folder, factory)
        .withOutputFileConfig(OutputFileConfig.builder().withPartSuffix(SUFFIX).build());
  }
}
