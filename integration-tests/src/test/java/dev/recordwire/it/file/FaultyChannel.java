package dev.recordwire.it.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/// A channel of a file whose writes are short, and whose writes and forces fail when a test says
/// so.
final class FaultyChannel extends FileChannel {
  private final FileChannel file;

  /// How many bytes a single write takes at most.
  int maxWrite = Integer.MAX_VALUE;

  /// How many bytes the disk has room for.
  long room = Long.MAX_VALUE;

  /// How many forces succeed before one fails.
  int forcesBeforeFailure = Integer.MAX_VALUE;

  /// Called before each force.
  Runnable beforeForce = () -> {};

  final AtomicInteger forces = new AtomicInteger();

  FaultyChannel(Path path) throws IOException {
    file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    long free = room - position;
    if (free <= 0 && source.hasRemaining()) {
      throw new IOException("No space left on device");
    }
    int count = (int) Math.min(Math.min(source.remaining(), maxWrite), free);
    int written = file.write(source.slice(source.position(), count), position);
    source.position(source.position() + written);
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    beforeForce.run();
    if (forces.incrementAndGet() > forcesBeforeFailure) {
      // Once: the next force succeeds, as with the kernel's fsync.
      forcesBeforeFailure = Integer.MAX_VALUE;
      throw new IOException("Input/output error");
    }
    file.force(metaData);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return file.read(target, position);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  @Override
  public int read(ByteBuffer target) {
    throw unused();
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) {
    throw unused();
  }

  @Override
  public int write(ByteBuffer source) {
    throw unused();
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) {
    throw unused();
  }

  @Override
  public long position() {
    throw unused();
  }

  @Override
  public FileChannel position(long newPosition) {
    throw unused();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw unused();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw unused();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw unused();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw unused();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    throw unused();
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("a writer of record files does not call it");
  }
}
