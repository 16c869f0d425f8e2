package dev.recordwire.codec.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// An object of a [SlotPool], which is free or taken.
///
/// Nothing may fail between a successful [#tryTake] and the `try` of the code that takes the
/// object, and giving the object back must never fail, not even at the end of the stack. So taking
/// ends with a compare-and-set that no call follows. If [#release] itself overflows the stack, its
/// caller stores `taken = 0`, which needs no call.
abstract class Pooled {
  private static final VarHandle TAKEN = handle();

  /// 1 while the object is taken.
  volatile int taken;

  private static VarHandle handle() {
    try {
      return MethodHandles.lookup().findVarHandle(Pooled.class, "taken", int.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the field 'taken' is declared here", e);
    }
  }

  /// True if it looks free. A read does not take the cache line from the thread that has the
  /// object.
  final boolean isFree() {
    return taken == 0;
  }

  /// Takes the object if it is free, and returns whether it was.
  final boolean tryTake() {
    return TAKEN.compareAndSet(this, 0, 1);
  }

  /// Gives the object back.
  final void release() {
    TAKEN.setRelease(this, 0);
  }
}
