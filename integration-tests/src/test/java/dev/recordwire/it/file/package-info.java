/// Tests of frames: streams of records, whole, cut and damaged.
@NullMarked
package dev.recordwire.it.file;

import org.jspecify.annotations.NullMarked;
