@echo off
rem Hands over to Launcher.java, on the JDK of JAVA_HOME or else on that of the PATH.
setlocal
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java"
"%java%" -XX:TieredStopAtLevel=1 "%~dp0Launcher.java" "%~dp0.." %*
if %errorlevel% equ 9009 >&2 echo Recordwire needs a JDK 25, and no java is on the PATH: install one (Eclipse Temurin 25, for example) and run this again.
exit /b %errorlevel%
