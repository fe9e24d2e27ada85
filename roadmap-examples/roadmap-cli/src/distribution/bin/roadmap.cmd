@echo off
rem Runs the roadmap command line with the Java of JAVA_HOME, or else the one on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Droadmap.command=roadmap "-Droadmap.plugins=%~dp0..\plugins" %ROADMAP_JAVA_OPTS% -cp "%~dp0..\lib\*" space.roadmap.cli.Main %*
