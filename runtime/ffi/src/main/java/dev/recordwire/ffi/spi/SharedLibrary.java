package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The C library of one interface, which is found and opened at its first use. An installed library
/// is never closed. A bundled library is closed when the interface's class loader is collected,
/// since the handles to its functions are constants of a class.
public final class SharedLibrary {
  private final String name;
  private final String folder;
  private final Class<?> user;
  private volatile @Nullable OpenLibrary opened;

  private SharedLibrary(String name, String folder, Class<?> user) {
    this.name = name;
    this.folder = folder;
    this.user = user;
  }

  /// An installed library, by name or path; the C library for `""`.
  ///
  /// @param user the interface, for messages
  public static SharedLibrary named(String name, Class<?> user) {
    return new SharedLibrary(name, "", user);
  }

  /// A library in a resource folder of its user.
  public static SharedLibrary bundled(String name, String folder, Class<?> user) {
    return new SharedLibrary(name, folder, user);
  }

  /// Opens the library, unless it is open.
  ///
  /// @throws NativeLinkException if it is not found, or if this JVM may not call C
  public void open() {
    lookup();
  }

  /// A handle to a function, of the linker's type.
  ///
  /// A missing function gets a handle, too, whose calls throw the [NativeLinkException]: the handle
  /// is a constant of a class, and a class that fails to initialise reports the reason only once.
  public MethodHandle function(
      String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
    try {
      return link(symbol, descriptor, options);
    } catch (NativeLinkException missing) {
      MethodType type = descriptor.toMethodType();
      if (Arrays.asList(options).contains(Linker.Option.captureCallState("errno"))) {
        type = type.insertParameterTypes(0, MemorySegment.class);
      }
      if (descriptor.returnLayout().orElse(null) instanceof GroupLayout) {
        type = type.insertParameterTypes(0, SegmentAllocator.class);
      }
      return MissingFunction.handle(missing, type);
    }
  }

  private MethodHandle link(String symbol, FunctionDescriptor descriptor, Linker.Option[] options) {
    OpenLibrary library = lookup();
    Optional<MemorySegment> address = library.symbols().find(symbol);
    if (address.isEmpty()) {
      throw new NativeLinkException(
          user.getSimpleName()
              + " calls '"
              + symbol
              + "', which "
              + library.description()
              + " does not have"
              + library.nearMisses(symbol)
              + ": correct the name in @NativeFunction, or "
              + (folder.isEmpty() ? "install" : "bundle")
              + " a version that has it");
    }
    try {
      return Restricted.downcall(address.get(), descriptor, options);
    } catch (IllegalCallerException e) {
      throw NativeAccess.missing(user, e);
    }
  }

  private OpenLibrary lookup() {
    OpenLibrary library = opened;
    if (library == null) {
      synchronized (this) {
        library = opened;
        if (library == null) {
          library = find();
          opened = library;
        }
      }
    }
    return library;
  }

  private OpenLibrary find() {
    NativeAccess.require(user);
    if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
      throw new NativeLinkException(
          user.getSimpleName()
              + " can't share arrays with C here: this platform is big-endian, and views are"
              + " little-endian");
    }
    if (!folder.isEmpty()) {
      return BundledLibrary.open(name, folder, user);
    }
    if (name.isEmpty()) {
      return new OpenLibrary(
          Linker.nativeLinker().defaultLookup(),
          "the C library",
          new Exports.Mapped(List.of("libc.so", "libm.so")));
    }
    return new LibraryFinder(name, user).open();
  }
}
