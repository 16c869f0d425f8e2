/// The ECG monitor: five minutes of a real electrocardiogram go through a file of packets, and are
/// measured, searched for heart beats and drawn where they lie in the mapped file.
///
/// The way of the data: {@link dev.recordwire.examples.ecg.AdcRecording} →
/// {@link dev.recordwire.examples.ecg.EcgPacket} → {@link dev.recordwire.examples.ecg.PacketFile} →
/// {@link dev.recordwire.examples.ecg.Recording} → {@link dev.recordwire.examples.ecg.Statistics}
/// and {@link dev.recordwire.examples.ecg.RPeakDetector} →
/// {@link dev.recordwire.examples.ecg.Report} and {@link dev.recordwire.examples.ecg.EcgChart}.
@NullMarked
package dev.recordwire.examples.ecg;

import org.jspecify.annotations.NullMarked;
