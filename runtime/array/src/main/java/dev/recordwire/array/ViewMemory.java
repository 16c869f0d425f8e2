package dev.recordwire.array;

/// The casts between views and their memory, for interfaces that know a view by its theme only.
final class ViewMemory {
  private ViewMemory() {}

  /// The memory of a view: all that implement an interface of views are windows.
  static MemoryWindow memory(Object view) {
    return (MemoryWindow) view;
  }

  /// What operations have made of the memory of a view: a window of the same class.
  @SuppressWarnings("unchecked") // V is the class of all windows that are made of its memory
  static <V extends MemoryWindow> V view(MemoryWindow window) {
    return (V) window;
  }
}
