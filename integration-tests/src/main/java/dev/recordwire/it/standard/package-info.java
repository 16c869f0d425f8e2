/// Records of the JDK's classes whose adapters are built in, in a package without adapters of its
/// own.
@NullMarked
package dev.recordwire.it.standard;

import org.jspecify.annotations.NullMarked;
