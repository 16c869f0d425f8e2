/// What codecs and the exceptions of users share. Not exported.
@NullMarked
package dev.recordwire.codec.internal;

import org.jspecify.annotations.NullMarked;
