/// Helpers that codecs share with the exceptions of the user's package. Not exported.
@NullMarked
package dev.recordwire.codec.internal;

import org.jspecify.annotations.NullMarked;
