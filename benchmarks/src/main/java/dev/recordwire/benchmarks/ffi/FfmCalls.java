package dev.recordwire.benchmarks.ffi;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The C library through code written by hand on `java.lang.foreign`: constant handles, called
/// exactly.
@SuppressWarnings("restricted") // calls C by hand
final class FfmCalls {
  private static final FunctionDescriptor ADD =
      FunctionDescriptor.of(
          ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE);

  private static final FunctionDescriptor SUM =
      FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);

  private FfmCalls() {}

  /// One class for each handle, so that the first call of a function links only this function.
  private static final class Add {
    static final MethodHandle HANDLE = handle("bench_add", ADD);
  }

  private static final class AddCritical {
    static final MethodHandle HANDLE = handle("bench_add", ADD, Linker.Option.critical(false));
  }

  private static final class Sum {
    static final MethodHandle HANDLE = handle("bench_sum", SUM);
  }

  private static final class SumCritical {
    static final MethodHandle HANDLE = handle("bench_sum", SUM, Linker.Option.critical(true));
  }

  private static MethodHandle handle(
      String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
    MemorySegment address =
        SymbolLookup.libraryLookup(CallsLibrary.path(), Arena.global()).findOrThrow(symbol);
    return Linker.nativeLinker().downcallHandle(address, descriptor, options);
  }

  static double add(double a, double b) {
    try {
      return (double) Add.HANDLE.invokeExact(a, b);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static double addCritical(double a, double b) {
    try {
      return (double) AddCritical.HANDLE.invokeExact(a, b);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static double sum(MemorySegment xs, long n) {
    try {
      return (double) Sum.HANDLE.invokeExact(xs, n);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static double sumCritical(MemorySegment xs, long n) {
    try {
      return (double) SumCritical.HANDLE.invokeExact(xs, n);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
