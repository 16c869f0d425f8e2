package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.Tree;
import java.io.Serial;

/// Ends the analysis of a body at code that can't be computed with vectors.
final class NotComputable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /// The remedy that always works.
  static final String PLAIN_LOOP = "@Kernel(vector = false), which makes a plain loop";

  private final transient Tree tree;

  /// @param tree the code at fault
  /// @param text the fault, by name, then a colon and the remedy
  NotComputable(Tree tree, String text) {
    super(text, null, false, false);
    this.tree = tree;
  }

  /// The fault of a kind of code, whose remedy is the plain loop.
  static NotComputable kind(Tree tree, String what) {
    return new NotComputable(
        tree,
        what
            + " can't be computed with the same bits by vectors: use expressions of numbers and"
            + " conditions, or "
            + PLAIN_LOOP);
  }

  Tree tree() {
    return tree;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
