package dev.recordwire.ffi;

import dev.recordwire.ffi.internal.NearMisses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The functions of one library by name, for programs that choose functions at run time.
///
/// ```java
/// NativeRegistry all = NativeRegistry.of(LibMNative.load());
/// double three = (double) all.call("cbrt", 27.0);
/// ```
///
/// A call goes through the same generated code as a call of the interface's method, with the same
/// checks.
public final class NativeRegistry {
  private final String library;
  private final SequencedMap<String, Entry> entries;

  private NativeRegistry(String library, SequencedMap<String, Entry> entries) {
    this.library = library;
    this.entries = entries;
  }

  /// The functions of a library.
  ///
  /// @param library the result of a generated `load()`
  /// @throws IllegalArgumentException if it is another object than a generated `load()` returns
  public static NativeRegistry of(Object library) {
    if (library instanceof NativeBinding binding) {
      return binding.registry();
    }
    throw new IllegalArgumentException(
        library.getClass().getName()
            + " is not generated from a @NativeLibrary interface: pass what the generated load()"
            + " returns");
  }

  /// A builder that generated code fills.
  ///
  /// @param library the interface's simple name, for messages
  public static Builder builder(String library) {
    return new Builder(library);
  }

  /// Calls a function.
  ///
  /// A number may come as any type of the JDK that holds the same value: an `Integer` or a
  /// `BigInteger` for a `long` or a `double`, 2.0 for an `int`.
  ///
  /// @return what the function returned, boxed; null for `void`
  /// @throws IllegalArgumentException if there is no such function, or if the function takes other
  ///     arguments
  public @Nullable Object call(String name, @Nullable Object... arguments) {
    Entry entry = entry(name);
    if (arguments.length != entry.signature.parameters().size()) {
      throw entry.signature.wrongArity(arguments.length);
    }
    return entry.invoker.call(entry.signature, arguments);
  }

  /// The signature of a function, such as `double cbrt(double x)`.
  ///
  /// @throws IllegalArgumentException if there is no such function
  public NativeSignature signature(String name) {
    return entry(name).signature;
  }

  /// The names of the functions, in the order of the interface.
  public SequencedSet<String> names() {
    return Collections.unmodifiableSequencedSet(entries.sequencedKeySet());
  }

  /// The library's name and its functions.
  @Override
  public String toString() {
    List<String> signatures = new ArrayList<>();
    entries.values().forEach(entry -> signatures.add(entry.signature.toString()));
    return library + signatures;
  }

  private Entry entry(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      List<String> near = NearMisses.of(name, entries.keySet());
      throw new IllegalArgumentException(
          library
              + " has no function '"
              + name
              + "': use one of "
              + String.join(", ", near.isEmpty() ? entries.keySet() : near));
    }
    return entry;
  }

  /// Calls one function with the arguments of [#call]; generated code implements it.
  @FunctionalInterface
  public interface Invoker {
    /// Calls the function.
    ///
    /// @param signature the function, which converts and checks the arguments
    /// @param arguments one for each parameter
    @Nullable Object call(NativeSignature signature, @Nullable Object[] arguments);
  }

  private record Entry(NativeSignature signature, Invoker invoker) {}

  /// Builds a registry.
  public static final class Builder {
    private final String library;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

    private Builder(String library) {
      this.library = library;
    }

    /// Adds a function.
    ///
    /// @param parameters each as a declaration, such as `double x`
    public Builder add(String result, String name, List<String> parameters, Invoker invoker) {
      entries.put(name, new Entry(new NativeSignature(library, result, name, parameters), invoker));
      return this;
    }

    /// The registry.
    public NativeRegistry build() {
      return new NativeRegistry(library, entries);
    }
  }
}
