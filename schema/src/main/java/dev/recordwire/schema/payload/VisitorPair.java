package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.lang.foreign.MemorySegment;

/// Tells two visitors the same.
record VisitorPair(PayloadVisitor first, PayloadVisitor second) implements PayloadVisitor {
  @Override
  public void payload(MemorySegment payload) {
    first.payload(payload);
    second.payload(payload);
  }

  @Override
  public void frame(Frame frame, long offset, int bytes, long number) {
    first.frame(frame, offset, bytes, number);
    second.frame(frame, offset, bytes, number);
  }

  @Override
  public void startRecord(RecordDefinition record) {
    first.startRecord(record);
    second.startRecord(record);
  }

  @Override
  public void endRecord(RecordDefinition record, long offset) {
    first.endRecord(record, offset);
    second.endRecord(record, offset);
  }

  @Override
  public void startField(Field field) {
    first.startField(field);
    second.startField(field);
  }

  @Override
  public void endField(Field field) {
    first.endField(field);
    second.endField(field);
  }

  @Override
  public void missingField(Field field) {
    first.missingField(field);
    second.missingField(field);
  }

  @Override
  public void unknownField(RecordDefinition record, int header, long offset, long bytes) {
    first.unknownField(record, header, offset, bytes);
    second.unknownField(record, header, offset, bytes);
  }

  @Override
  public void startVariant(UnionDefinition union, UnionDefinition.Variant variant) {
    first.startVariant(union, variant);
    second.startVariant(union, variant);
  }

  @Override
  public void endVariant() {
    first.endVariant();
    second.endVariant();
  }

  @Override
  public void unknownVariant(UnionDefinition union, int tag, long offset, long bytes) {
    first.unknownVariant(union, tag, offset, bytes);
    second.unknownVariant(union, tag, offset, bytes);
  }

  @Override
  public void startSequence(Type.Sequence type, long count) {
    first.startSequence(type, count);
    second.startSequence(type, count);
  }

  @Override
  public void startElement(long index) {
    first.startElement(index);
    second.startElement(index);
  }

  @Override
  public void endSequence(Type.Sequence type) {
    first.endSequence(type);
    second.endSequence(type);
  }

  @Override
  public void startMapping(Type.Mapping type, long count) {
    first.startMapping(type, count);
    second.startMapping(type, count);
  }

  @Override
  public void startKey(long index) {
    first.startKey(index);
    second.startKey(index);
  }

  @Override
  public void startValue(long index) {
    first.startValue(index);
    second.startValue(index);
  }

  @Override
  public void endEntry(long index) {
    first.endEntry(index);
    second.endEntry(index);
  }

  @Override
  public void endMapping(Type.Mapping type) {
    first.endMapping(type);
    second.endMapping(type);
  }

  @Override
  public void startPresent(Type.Optional type) {
    first.startPresent(type);
    second.startPresent(type);
  }

  @Override
  public void endPresent(Type.Optional type) {
    first.endPresent(type);
    second.endPresent(type);
  }

  @Override
  public void absent(Type.Optional type) {
    first.absent(type);
    second.absent(type);
  }

  @Override
  public void value(Type type, long offset, long bytes) {
    first.value(type, offset, bytes);
    second.value(type, offset, bytes);
  }
}
