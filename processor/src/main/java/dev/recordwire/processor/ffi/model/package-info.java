/// The models of native libraries, their functions and C structs, free of javac and of JavaPoet.
@NullMarked
package dev.recordwire.processor.ffi.model;

import org.jspecify.annotations.NullMarked;
