package dev.recordwire.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One force of the disk for all threads that ask for one at the same time: a thread leads, and the
/// others wait until a force that began after they asked has ended.
///
/// The first failure is final. After a failed force the operating system may have dropped bytes
/// that it could not write, and a second force that succeeds would not bring them back.
final class GroupCommit {
  /// The work of the thread that leads.
  interface Disk {
    /// Writes all records that were appended before; returns how many there are.
    long write() throws IOException;

    /// Makes what was written durable.
    void force() throws IOException;
  }

  private final Disk disk;
  private long durable;
  private boolean isLed;
  private volatile @Nullable Throwable failure;

  /// A commit of a disk that has some records already.
  GroupCommit(Disk disk, long durable) {
    this.disk = disk;
    this.durable = durable;
  }

  /// How many records are durable.
  synchronized long durable() {
    return durable;
  }

  /// Makes at least the first `wanted` records durable; returns how many are.
  ///
  /// @throws IOException if writing or a force fails, or has failed before
  long force(long wanted) throws IOException {
    if (!lead(wanted)) {
      return durable();
    }
    try {
      long written = disk.write();
      disk.force();
      end(written, null);
      return durable();
    } catch (IOException | RuntimeException | Error e) {
      end(0, e);
      throw e;
    }
  }

  /// Waits until the records are durable, or this thread has to see to it: then true.
  private synchronized boolean lead(long wanted) throws IOException {
    boolean wasInterrupted = false;
    try {
      while (true) {
        requireSound();
        if (durable >= wanted) {
          return false;
        }
        if (!isLed) {
          isLed = true;
          return true;
        }
        try {
          wait();
        } catch (InterruptedException _) {
          wasInterrupted = true;
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private synchronized void end(long written, @Nullable Throwable failed) {
    isLed = false;
    if (failed != null) {
      fail(failed);
    } else {
      durable = Math.max(durable, written);
    }
    notifyAll();
  }

  /// Ends all acknowledgements, because something failed.
  void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
  }

  boolean hasFailed() {
    return failure != null;
  }

  /// Checks that nothing has failed.
  ///
  /// @throws IOException if something has
  void requireSound() throws IOException {
    Throwable cause = failure;
    if (cause != null) {
      throw new IOException(
          "writing the file has failed before, and no later record is safe: open it again, and"
              + " append the records again from the last position that force returned ("
              + cause.getMessage()
              + ")",
          cause);
    }
  }
}
