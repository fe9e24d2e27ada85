#!/bin/sh
# Compares the start-up of 'roadmap validate' with that of a bare program that parses the same
# files with picocli and Jackson, both with their classes in an archive and with the same options.
#
#   roadmap-examples/roadmap-benchmarks/startup.sh        21 runs of each, in turn
#   RUNS=51 .../startup.sh
#   DATASET=folder .../startup.sh                         another roadmap
#
# Build first: mvn package -DskipTests -pl roadmap-examples/roadmap-benchmarks -am
# It prints medians of whole runs, in milliseconds, on a quiet machine. Needs GNU date.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
launcher=$here/../bin/roadmap
dataset=${DATASET:-$here/../exploration-roadmap}
runs=${RUNS:-21}
work=$here/target/startup
options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ ! -d "$here/target/lib" ]; then
  echo "startup.sh: build first: mvn package -DskipTests -pl roadmap-examples/roadmap-benchmarks -am" >&2
  exit 2
fi
mkdir -p "$work"
find "$dataset" -type d -name src -prune -o -name '*.yaml' -print | sort >"$work/files"
set --
while IFS= read -r file; do
  set -- "$@" "$file"
done <"$work/files"

# Only jars can be archived.
jar --create --file "$work/baseline.jar" -C "$here/target/classes" space/roadmap/benchmarks/StartupBaseline.class
classpath=$work/baseline.jar
for jar in "$here"/target/lib/*.jar; do
  case ${jar##*/} in
    picocli-* | jackson-annotations-2* | jackson-*-3* | snakeyaml-engine-*) classpath=$classpath:$jar ;;
  esac
done
main=space.roadmap.benchmarks.StartupBaseline
"$java" -XX:DumpLoadedClassList="$work/classes.lst" -Xlog:disable -cp "$classpath" $main "$@" >/dev/null
"$java" -Xshare:dump -XX:SharedClassListFile="$work/classes.lst" -Xlog:disable \
  -XX:SharedArchiveFile="$work/classes.jsa" -cp "$classpath" >/dev/null
"$launcher" --version >/dev/null # builds, and makes its own archive

bare() {
  # shellcheck disable=SC2086
  "$java" $options -XX:SharedArchiveFile="$work/classes.jsa" -cp "$classpath" $main "$@"
}

roadmap() {
  "$launcher" validate "$dataset"
}

# Prints how long a command takes.
timed() {
  began=$(date +%s%N)
  "$@" >/dev/null 2>&1 || :
  echo $((($(date +%s%N) - began) / 1000))
}

median() {
  sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

: >"$work/bare"
: >"$work/roadmap"
run=0
while [ "$run" -lt "$runs" ]; do
  timed bare "$@" >>"$work/bare"
  timed roadmap >>"$work/roadmap"
  run=$((run + 1))
done
awk -v bare="$(median "$work/bare")" -v roadmap="$(median "$work/roadmap")" 'BEGIN {
  printf "bare program      %5.0f ms\n", bare / 1000
  printf "roadmap validate  %5.0f ms\n", roadmap / 1000
  printf "ratio             %5.2f\n", roadmap / bare
}'
