/// Looks at record files, without the class of their records.
@NullMarked
package dev.recordwire.tools.file;

import org.jspecify.annotations.NullMarked;
