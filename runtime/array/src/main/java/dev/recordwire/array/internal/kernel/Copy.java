package dev.recordwire.array.internal.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

/// The loops for one kind of storage, which become a constant to the compiler once they are
/// settled.
///
/// HotSpot takes the target of a call site that is reachable from a constant for a constant, too,
/// and drops the code that relies on it when the target changes, which here happens once. So the
/// compiler knows the exact class of the loops, and no call asks whether they are settled.
///
/// @param site its target gives the loops, or is [#UNSETTLED]
/// @param <K> the loops' interface
record Copy<K>(MutableCallSite site, LoopStart<K> start) {
  private static final MethodHandle UNSETTLED = MethodHandles.zero(Object.class);

  static MutableCallSite unsettled() {
    return new MutableCallSite(UNSETTLED);
  }

  static void settle(MutableCallSite site, Object loops) {
    site.setTarget(MethodHandles.constant(Object.class, loops));
  }

  /// The loops for a caller that is about to process `count` elements.
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // only K are settled; one handle stands out
  K loops(long count) {
    MethodHandle target = site.getTarget();
    if (target == UNSETTLED) {
      return start.loops(count);
    }
    try {
      return (K) (Object) target.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError("a constant fails", e);
    }
  }
}
