@rem Does what the script of this name without .cmd does elsewhere.
@"%~dp0..\.mvn\launch.cmd" benchmark-engine benchmarks/grpc dev.recordwire.engines.benchmarks.MeasureGrpc %*
