/// What calls and the results of users share. Not exported.
///
/// Everything that Java restricts (linking, looking up, stubs, sizing pointers) happens in this
/// module, so this is the module that needs `--enable-native-access`: `dev.recordwire.ffi` on the
/// module path, `ALL-UNNAMED` on the class path.
@NullMarked
package dev.recordwire.ffi.internal;

import org.jspecify.annotations.NullMarked;
