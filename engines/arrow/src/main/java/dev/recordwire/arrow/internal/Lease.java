package dev.recordwire.arrow.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Memory in the hands of C code, which is freed once the last struct in it has been released.
///
/// Structs name their lease by its number: C code that names another, or none, does no harm to the
/// JVM's own memory.
public final class Lease {
  /// The alignment that Arrow recommends.
  private static final long ALIGNMENT = 64;

  private static final Map<Long, Lease> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong(1);

  private final long number = NEXT.getAndIncrement();
  private final AtomicLong structs = new AtomicLong();

  /// Has the structs, which are few bytes: the collector frees them, since to close a shared arena
  /// takes longer than to fill them.
  private final Arena small = Arena.ofAuto();

  /// Has the elements that had to be copied, if there are any.
  private @Nullable Arena large;

  /// Whatever has to be reachable until the lease ends.
  private final Object kept;

  private final Runnable end;

  private Lease(Object kept, Runnable end) {
    this.kept = kept;
    this.end = end;
  }

  /// Opens a lease, which ends when [#drop(long)] has been called once for each struct.
  ///
  /// @param kept what has to be reachable until then
  /// @param end is run then
  static Lease open(Object kept, Runnable end) {
    Lease lease = new Lease(kept, end);
    OPEN.put(lease.number, lease);
    return lease;
  }

  /// Zeros for elements, which are freed when the lease ends.
  MemorySegment allocate(long bytes) {
    if (large == null) {
      large = Arena.ofShared();
    }
    return large.allocate(bytes, ALIGNMENT);
  }

  /// Zeros for structs.
  MemorySegment allocateSmall(long bytes) {
    return small.allocate(bytes, Long.BYTES);
  }

  /// A text as C has it.
  MemorySegment text(String text) {
    return small.allocateFrom(text);
  }

  /// Counts a struct, and returns the number of this lease for it.
  long take() {
    structs.incrementAndGet();
    return number;
  }

  /// Ends a lease that no struct is left of, since its maker failed.
  void abandon() {
    finish();
  }

  /// Takes note that a struct has been released.
  static void drop(long number) {
    Lease lease = OPEN.get(number);
    if (lease != null && lease.structs.decrementAndGet() == 0) {
      lease.finish();
    }
  }

  private void finish() {
    if (OPEN.remove(number) != null) {
      try {
        if (large != null) {
          large.close();
        }
      } finally {
        end.run();
      }
    }
  }

  /// The number of leases that are open, for tests.
  public static int openCount() {
    return OPEN.size();
  }

  @Override
  public String toString() {
    return "lease " + number + " of " + kept;
  }
}
