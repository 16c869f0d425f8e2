/// The documentation, held to what it says: its projects are built, and its links lead somewhere.
@NullMarked
package dev.recordwire.docs;

import org.jspecify.annotations.NullMarked;
