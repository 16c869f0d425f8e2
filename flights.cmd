@rem What the script of this name without .cmd does elsewhere.
@"%~dp0.mvn\launch.cmd" example flights %*
