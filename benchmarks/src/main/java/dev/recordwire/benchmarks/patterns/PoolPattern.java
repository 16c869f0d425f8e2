package dev.recordwire.benchmarks.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Pools: an object is taken, written, handed on and given back, by one thread or by several.
final class PoolPattern implements Pattern {
  private static final String FIELDS = "3 fields";

  @Override
  public List<String> cases() {
    return Cases.of(
        List.of(FIELDS, "1 KB", "64 KB"), List.of("1 thread", "2 threads", "100 virtual threads"));
  }

  @Override
  public List<Way> ways() {
    return new Ways().java("new", "deque", "compare-and-set slot").list();
  }

  /// Ten milliseconds or more: a thread that is woken may wait for some hundreds of microseconds
  /// for a processor, and threads of shorter work would take turns instead of meeting in the pool.
  @Override
  public long operations(String theCase) {
    return switch (Cases.part(theCase, 0)) {
      case FIELDS -> 1_000_000;
      case "1 KB" -> 400_000;
      default -> 20_000;
    };
  }

  @Override
  public Work work(String way, String theCase) {
    Source<Item> source = source(way, maker(theCase));
    int threads = Cases.number(theCase, 1);
    int operations = (int) operations(theCase) / threads;
    Callable<Long> use = () -> use(source, operations);
    if (threads == 1) {
      return use::call;
    }
    ExecutorService executor =
        theCase.endsWith("virtual threads")
            ? Executors.newVirtualThreadPerTaskExecutor()
            : Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    List<Callable<Long>> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      all.add(use);
    }
    Work work =
        () -> {
          long sum = 0;
          for (Future<Long> each : executor.invokeAll(all)) {
            sum += each.get();
          }
          return sum;
        };
    return work.closing(executor::close);
  }

  /// A maker that knows all about its objects, so that making one is no more than an allocation.
  private static Supplier<Item> maker(String theCase) {
    if (theCase.startsWith(FIELDS)) {
      return Fields::new;
    }
    int size = Cases.number(theCase, 0);
    return () -> new Buffer(size);
  }

  private static Source<Item> source(String way, Supplier<Item> maker) {
    return switch (way) {
      case "new" -> new Maker<>(maker);
      case "deque" -> new Deque<>(maker);
      case "compare-and-set slot" -> new Slot<>(maker);
      default -> throw Pattern.unknown(way);
    };
  }

  private static long use(Source<Item> source, int operations) {
    Item[] sent = new Item[1]; // the item in the hands of whoever uses it, so that it is a real one
    long sum = 0;
    for (int i = 0; i < operations; i++) {
      Item item = source.take();
      sent[0] = item;
      sum += item.write(i);
      source.give(item);
    }
    return sum;
  }

  /// An object that is worth a pool or not.
  private interface Item {
    /// Writes all of it; returns a part of what was written.
    long write(int number);
  }

  private static final class Fields implements Item {
    private long first;
    private long second;
    private int third;

    @Override
    public long write(int number) {
      first = number;
      second = number + 1L;
      third = number + 2;
      return first + second + third;
    }
  }

  private static final class Buffer implements Item {
    private final byte[] bytes;

    Buffer(int size) {
      bytes = new byte[size];
    }

    @Override
    public long write(int number) {
      Arrays.fill(bytes, (byte) number);
      return bytes[bytes.length - 1];
    }
  }

  /// A place where objects come from and go back to.
  private interface Source<T> {
    T take();

    void give(T item);
  }

  /// No pool.
  private record Maker<T>(Supplier<T> maker) implements Source<T> {
    @Override
    public T take() {
      return maker.get();
    }

    @Override
    public void give(T item) {}
  }

  private static final class Deque<T> implements Source<T> {
    private final ConcurrentLinkedDeque<T> free = new ConcurrentLinkedDeque<>();
    private final Supplier<T> maker;

    Deque(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T take() {
      T item = free.pollFirst();
      return item != null ? item : maker.get();
    }

    @Override
    public void give(T item) {
      free.addFirst(item);
    }
  }

  /// A pool of one object, which stays in its slot: whoever finds it taken makes another, and drops
  /// that afterwards. Taking it is a compare-and-set of a flag, as it is in our pools.
  private static final class Slot<T> implements Source<T> {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final T kept;
    private final Supplier<T> maker;

    Slot(Supplier<T> maker) {
      this.maker = maker;
      this.kept = maker.get();
    }

    @Override
    public T take() {
      return taken.compareAndSet(false, true) ? kept : maker.get();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the kept object itself, and not one like it
    public void give(T item) {
      if (item == kept) {
        taken.setRelease(false);
      }
    }
  }
}
