/// Tests of a user's project: records that the processor compiles, and their codecs.
@NullMarked
package dev.recordwire.it;

import org.jspecify.annotations.NullMarked;
