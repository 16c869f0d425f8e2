/// Records one after the other: in streams each payload in a frame, and in record files
/// ([RecordFileWriter][dev.recordwire.file.RecordFileWriter],
/// [RecordFileReader][dev.recordwire.file.RecordFileReader]) with their schema, in checked blocks.
@NullMarked
package dev.recordwire.file;

import org.jspecify.annotations.NullMarked;
