/// Helpers that native calls share with the user's package. Not exported.
///
/// Only this module uses Java's restricted operations (linking, lookup, stubs, sizes of pointers),
/// so only this module needs `--enable-native-access`: `dev.recordwire.ffi` on the module path,
/// `ALL-UNNAMED` on the class path.
@NullMarked
package dev.recordwire.ffi.internal;

import org.jspecify.annotations.NullMarked;
