package dev.recordwire.benchmarks.patterns;

import java.util.Locale;

/// The patterns that are measured, by the names of the command.
public enum PatternName {
  REUSE("Reuse of a buffer"),
  POOL("Pooling of objects"),
  OWNERSHIP("Ownership of memory"),
  VIEW_OR_COPY("View or copy"),
  PUNNING("Zero-copy and type punning"),
  LAYOUT("Layout of rows"),
  ASYNC_BATCH("Async and batches"),
  STREAM("Buffered streams"),
  PARALLEL("Threads"),
  PROCESS("A second process");

  private final String words;

  PatternName(String words) {
    this.words = words;
  }

  /// Its name for readers.
  public String words() {
    return words;
  }

  /// The file of its picture.
  public String picture() {
    return "patterns-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
  }

  Pattern pattern() {
    return switch (this) {
      case REUSE -> new ReusePattern();
      case POOL -> new PoolPattern();
      case OWNERSHIP -> new OwnershipPattern();
      case VIEW_OR_COPY -> new ViewOrCopyPattern();
      case PUNNING -> new PunningPattern();
      case LAYOUT -> new LayoutPattern();
      case ASYNC_BATCH -> new AsyncBatchPattern();
      case STREAM -> new StreamPattern();
      case PARALLEL -> new ParallelPattern();
      case PROCESS -> new ProcessPattern();
    };
  }
}
