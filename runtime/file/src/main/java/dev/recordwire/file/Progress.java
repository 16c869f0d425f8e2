package dev.recordwire.file;

/// Is told how far a long work on a record file has come.
@FunctionalInterface
public interface Progress {
  /// Takes no notice.
  Progress NONE = (_, _) -> {};

  /// Called now and then by the thread that works, at last with `done` equal to `total`.
  ///
  /// @param done how many bytes of the file have been passed
  /// @param total how many bytes there are
  void at(long done, long total);
}
