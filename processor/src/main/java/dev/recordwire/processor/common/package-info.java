/// The code that codecs and native calls share: javac's elements as data, names in generated code,
/// and files.
@NullMarked
package dev.recordwire.processor.common;

import org.jspecify.annotations.NullMarked;
