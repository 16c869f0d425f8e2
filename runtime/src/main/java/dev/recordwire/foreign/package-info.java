/// The run time of native functions: what the class that the processor generates for a
/// `@NativeLibrary` interface calls, and what its user sees of it.
///
/// A user meets [NativeRegistry], which calls functions by name, the results with an `errno`
/// ([IntResult], [LongResult], [DoubleResult], [AddressResult]), and the exceptions
/// [NativeLinkException] and [ErrnoException]. The rest is for generated code.
///
/// Everything here that Java restricts (linking, looking up, stubs, sizing pointers) happens in
/// this module, so this is the module that needs `--enable-native-access`:
/// `dev.recordwire.runtime` on the module path, `ALL-UNNAMED` on the class path. No argument may be
/// null unless it is said.
@NullMarked
package dev.recordwire.foreign;

import org.jspecify.annotations.NullMarked;
