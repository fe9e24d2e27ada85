#!/bin/sh
# Runs the benchmarks and fills the tables of docs/performance.md.
#
#   roadmap-examples/roadmap-benchmarks/run.sh                 everything: about an hour, 12 GB of memory
#   roadmap-examples/roadmap-benchmarks/run.sh 10000,100000    two sizes only
#   roadmap-examples/roadmap-benchmarks/run.sh 10000 -i 3      further arguments go to JMH
#   KEEP=1 .../run.sh 1000000 -wi 2 -i 3                       adds to the results of the run before
#   ROUNDS=1 .../run.sh 10000                                  one fork of each benchmark, not three
#   SUBJECTS="jackson3 jackson2" .../run.sh 10000 jackson      the baselines alone
#
# Build first: mvn package -DskipTests -pl roadmap-examples/roadmap-benchmarks -am
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
page=${PAGE:-$here/../../docs/performance.md}
results=$here/target/results
classpath="$here/target/classes:$here/target/lib/*"
heap=${HEAP:-10g}
subjects=${SUBJECTS:-jackson3 jackson2 roadmap}
rounds=${ROUNDS:-3}
sizes=${1:-10000,100000,1000000}
[ $# -gt 0 ] && shift

if [ ! -d "$here/target/lib" ]; then
  echo "run.sh: build first: mvn package -DskipTests -pl roadmap-examples/roadmap-benchmarks -am" >&2
  exit 2
fi
mkdir -p "$results"

# One fork of every benchmark in each round: a machine that slows down for a while then slows
# down the baselines as well. Memory is touched before, so that nobody pays for getting it.
rules=$(java -cp "$classpath" space.roadmap.benchmarks.RuleCost)
[ -n "${KEEP:-}" ] || rm -f "$results"/round-*.json "$results/heap.md"
round=1
while [ "$round" -le "$rounds" ]; do
  java -cp "$classpath" org.openjdk.jmh.Main -p "missions=$sizes" -p "rule=$rules" -f 1 \
    -jvmArgs "-Xms$heap -Xmx$heap -XX:+AlwaysPreTouch" -prof gc -foe true -rf json -rff "$results/round-$(echo "$sizes" | tr , -)-$round.json" "$@"
  round=$((round + 1))
done

for size in $(echo "$sizes" | tr ',' ' '); do
  for subject in $subjects; do
    java "-Xms$heap" "-Xmx$heap" -XX:+UseSerialGC -cp "$classpath" \
      space.roadmap.benchmarks.HeapFootprint "$subject" "$size" >> "$results/heap.md"
  done
done

java -cp "$classpath" space.roadmap.benchmarks.ResultTables "$page" "$results/heap.md" "$results"/round-*.json
echo "$page"
