@NullMarked
package dev.recordwire.tools;

import org.jspecify.annotations.NullMarked;
