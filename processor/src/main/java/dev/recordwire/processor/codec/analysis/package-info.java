/// The analysis of `@Wire` records and sealed interfaces: from javac's elements to models, or to
/// errors.
@NullMarked
package dev.recordwire.processor.codec.analysis;

import org.jspecify.annotations.NullMarked;
