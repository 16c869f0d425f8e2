/// Fast Fourier transforms of views, with NumPy's names and conventions:
/// [Fft][dev.recordwire.fft.Fft] has all of them, and
/// [ComplexViews][dev.recordwire.fft.ComplexViews] is how complex numbers lie in views.
@NullMarked
package dev.recordwire.fft;

import org.jspecify.annotations.NullMarked;
