/// The page that shows payloads byte by byte in a browser.
@NullMarked
package dev.recordwire.tools.explorer;

import org.jspecify.annotations.NullMarked;
