/// Records of the JDK's classes with built-in adapters, in a package without adapters of its own.
@NullMarked
package dev.recordwire.it.standard;

import org.jspecify.annotations.NullMarked;
