package dev.recordwire.benchmarks.patterns;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ownership of memory: it is acquired, filled, summed and released under each rule of who may use
/// it and for how long.
final class OwnershipPattern implements Pattern {
  @Override
  public List<String> cases() {
    return List.of("64 B", "4 KB", "64 KB", "1 MB");
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("plain array", "confined arena", "shared arena", "automatic arena", "moved wrapper")
        .rust("plain array", "moved wrapper")
        .list();
  }

  @Override
  public Work work(String way, String theCase) {
    int size = Cases.number(theCase, 0);
    return switch (way) {
      case "plain array" -> () -> use(MemorySegment.ofArray(new byte[size]));
      case "confined arena" -> () -> use(Arena.ofConfined(), size);
      case "shared arena" -> () -> use(Arena.ofShared(), size);
      case "automatic arena" -> () -> use(Arena.ofAuto().allocate(size));
      case "moved wrapper" -> () -> useMoved(size);
      default -> throw Pattern.unknown(way);
    };
  }

  private static long use(Arena owner, int size) {
    try (Arena arena = owner) {
      return use(arena.allocate(size));
    }
  }

  private static long useMoved(int size) {
    Owned filled = new Owned(MemorySegment.ofArray(new byte[size]));
    Owned moved = filled.move();
    long sum = use(moved.get());
    if (filled.isOwner() || !moved.isOwner()) {
      throw new IllegalStateException("the memory has two owners or none");
    }
    return sum;
  }

  private static long use(MemorySegment memory) {
    memory.fill((byte) 1);
    return Values.sum(memory);
  }

  /// Memory with one owner at a time: who moves it away can't reach it any more.
  private static final class Owned {
    private @Nullable MemorySegment memory;

    Owned(MemorySegment memory) {
      this.memory = memory;
    }

    MemorySegment get() {
      MemorySegment owned = memory;
      if (owned == null) {
        throw new IllegalStateException("the memory was moved: use the wrapper it was moved to");
      }
      return owned;
    }

    Owned move() {
      Owned next = new Owned(get());
      memory = null;
      return next;
    }

    boolean isOwner() {
      return memory != null;
    }
  }
}
