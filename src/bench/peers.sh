#!/bin/sh
# Measures our look-ups and imports beside OmegaT, Okapi Pensieve and PostgreSQL's pg_trgm on the same data.
#   src/bench/peers.sh UNITS [PAIRS.tsv[.xz]]     PAIRS: lines of origin, Vietnamese, English; then made-up news up to UNITS
# QUERIES=60 for the slow peers, HEAP=4g, PEERS="trgm pensieve omegat" (PEERS= for ours alone), WORK=target/peers
set -eu
cd "$(dirname "$0")/../.."
units=$1
pairs=${2:-none}
work=${WORK:-target/peers}/$units
heap=${HEAP:-4g}
queries=${QUERIES:-60}
# the JDK that the launcher finds; the one on the path may be too old
java=$(./workbench mvn -v | sed -n "s/.*runtime: //p")/bin/java
mkdir -p "$work"

classpath() { # PROFILE FILE
  [ -s "$2" ] || ./workbench mvn -q -B -f src/bench/pom.xml -P"$1" dependency:build-classpath -Dmdep.outputFile="$2"
}
./workbench mvn -q -B test-compile -Dquick
own=$PWD/target/peers/own.cp
[ -s "$own" ] || ./workbench mvn -q -B dependency:build-classpath -Dquick -Dmdep.outputFile="$own"
ours="$java -Xmx$heap --enable-native-access=ALL-UNNAMED -cp target/test-classes:target/classes:$(cat "$own")"
ours="$ours -Dspring.main.banner-mode=off org.songngu.interchange.PeerBenchmark"

uptime
$ours prepare "$work" "$units" "$pairs"
$ours ours "$work" 300
for peer in ${PEERS-trgm pensieve omegat}; do
  case $peer in
    trgm) $ours trgm "$work" "$queries" ;;
    pensieve)
      classpath pensieve "$PWD/target/peers/pensieve.cp"
      "$java" -Xmx"$heap" -cp "target/test-classes:$(cat target/peers/pensieve.cp)" src/bench/PensievePeer.java "$work" 300 ;;
    omegat)
      classpath omegat "$PWD/target/peers/omegat.cp"
      "$java" -Djava.awt.headless=true -Xmx"$heap" -cp "target/test-classes:$(cat target/peers/omegat.cp)" \
        src/bench/OmegaTPeer.java "$work" "$queries" ;;
  esac
done
uptime
$ours report "$work"
