/// Columns for programs that know Apache Arrow, and columns from them, by Arrow's C data interface.
///
/// [ArrowColumns][dev.recordwire.arrow.ArrowColumns] are views, texts or records side by side,
/// which an [ArrowStream][dev.recordwire.arrow.ArrowStream] exports: where they lie if Arrow can
/// have them there. An [ArrowReader][dev.recordwire.arrow.ArrowReader] shows what others export as
/// views of their memory. [DuckDb][dev.recordwire.arrow.DuckDb] does both with DuckDB.
/// docs/engines/arrow.md describes all of it.
@NullMarked
package dev.recordwire.arrow;

import org.jspecify.annotations.NullMarked;
