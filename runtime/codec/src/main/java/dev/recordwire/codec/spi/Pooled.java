package dev.recordwire.codec.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// An object of a [SlotPool], and whether it is in someone's hands.
///
/// Nothing may fail between a successful [#tryTake] and the `try` of whoever takes the object, and
/// giving it back must not fail at all, not even where the stack ends. So taking ends with a
/// compare-and-set that no call follows, and where [#release] itself overflows the stack its caller
/// stores `taken = 0`, which is no call.
abstract class Pooled {
  private static final VarHandle TAKEN = handle();

  /// 1 while the object is in someone's hands.
  volatile int taken;

  private static VarHandle handle() {
    try {
      return MethodHandles.lookup().findVarHandle(Pooled.class, "taken", int.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the field 'taken' is declared here", e);
    }
  }

  /// Whether it looks free, which leaves the cache of whoever has it be.
  final boolean isFree() {
    return taken == 0;
  }

  /// Takes the object if it is free, and says whether it was.
  final boolean tryTake() {
    return TAKEN.compareAndSet(this, 0, 1);
  }

  /// Leaves the object to whoever needs it next.
  final void release() {
    TAKEN.setRelease(this, 0);
  }
}
