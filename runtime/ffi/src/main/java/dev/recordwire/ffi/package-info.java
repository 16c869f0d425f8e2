/// Native functions as their callers see them: [NativeRegistry] calls functions by name, results
/// come with their `errno` ([IntResult], [LongResult], [DoubleResult], [AddressResult]), and
/// failures are a [NativeLinkException], an [ErrnoException] or a [NativeStatusException].
///
/// No argument may be null unless it is said.
@NullMarked
package dev.recordwire.ffi;

import org.jspecify.annotations.NullMarked;
