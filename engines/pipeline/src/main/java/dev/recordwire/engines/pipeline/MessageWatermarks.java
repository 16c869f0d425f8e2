package dev.recordwire.engines.pipeline;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/// The watermarks of a partition, whose messages are in the order of their time: each message says
/// that nothing earlier comes. They are sent with the message and not after some time, so that a
/// run can be repeated.
final class MessageWatermarks implements WatermarkGenerator<byte[]> {
  private long latest = Long.MIN_VALUE;

  @Override
  public void onEvent(byte[] payload, long time, WatermarkOutput output) {
    if (time > latest) {
      latest = time;
      output.emitWatermark(new Watermark(time - 1));
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    // each message had its own
  }
}
