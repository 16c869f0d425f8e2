/// Records with views as JSON of Jackson.
@NullMarked
package dev.recordwire.it.jackson;

import org.jspecify.annotations.NullMarked;
