@NullMarked
package dev.recordwire.tools.ffire;

import org.jspecify.annotations.NullMarked;
