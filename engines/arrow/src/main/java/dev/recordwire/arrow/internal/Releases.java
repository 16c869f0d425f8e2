package dev.recordwire.arrow.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/// The functions by which consumers release what was exported to them.
///
/// Consumers may call them on any thread, and may have moved a child elsewhere: each struct counts
/// for itself.
final class Releases {
  private static final MethodHandles.Lookup METHODS = MethodHandles.lookup();
  private static final FunctionDescriptor RELEASE =
      FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG);

  static final MemorySegment OF_SCHEMAS = Upcalls.function(METHODS, "releaseSchema", RELEASE);
  static final MemorySegment OF_ARRAYS = Upcalls.function(METHODS, "releaseArray", RELEASE);

  private Releases() {}

  // C calls it.
  static void releaseSchema(long struct) {
    Upcalls.run(() -> release(StructTree.SCHEMA, struct));
  }

  // C calls it.
  static void releaseArray(long struct) {
    Upcalls.run(() -> release(StructTree.ARRAY, struct));
  }

  private static void release(StructTree tree, long address) {
    MemorySegment struct = tree.at(address);
    if (tree.release(struct) == 0) {
      return;
    }
    tree.markReleased(struct);
    for (long i = 0; i < tree.childCount(struct); i++) {
      release(tree, tree.child(struct, i));
    }
    if (tree.dictionary(struct) != 0) {
      release(tree, tree.dictionary(struct));
    }
    Lease.drop(tree.privateData(struct));
  }
}
