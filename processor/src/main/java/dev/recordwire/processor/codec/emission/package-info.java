/// The emission of codecs: from models to the source of `XxxCodec`.
@NullMarked
package dev.recordwire.processor.codec.emission;

import org.jspecify.annotations.NullMarked;
