/// The callers' side of native functions: [NativeRegistry] calls functions by name, [IntResult],
/// [LongResult], [DoubleResult] and [AddressResult] are results with their `errno`, and failures
/// are a [NativeLinkException], an [ErrnoException] or a [NativeStatusException].
///
/// No argument may be null unless its documentation allows it.
@NullMarked
package dev.recordwire.ffi;

import org.jspecify.annotations.NullMarked;
