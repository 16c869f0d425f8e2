package dev.recordwire.array;

/// The casts between views and their memory, for interfaces that know a view by its theme only.
final class ViewMemory {
  private ViewMemory() {}

  /// The memory of a view: all that implement an interface of views are windows.
  static MemoryWindow memory(Object view) {
    return (MemoryWindow) view;
  }

  /// The window of the same class that operations have made of the memory of a view: V is the class
  /// of all windows that are made of it.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // interfaces know no window
  static <V extends MemoryWindow> V view(MemoryWindow window) {
    return (V) window;
  }
}
