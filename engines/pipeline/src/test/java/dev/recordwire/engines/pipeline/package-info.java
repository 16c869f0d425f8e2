/// Tests of the pipeline against real engines.
@NullMarked
package dev.recordwire.engines.pipeline;

import org.jspecify.annotations.NullMarked;
