#!/bin/sh
# Measures the recognition of terms beside OmegaT's GlossarySearcher: the same 100,000 terms, the same segments.
#   src/bench/terms.sh [TERMS]      SEGMENTS=100 for OmegaT, HEAP=2g, WORK=target/peers
set -eu
cd "$(dirname "$0")/../.."
terms=${1:-100000}
work=${WORK:-target/peers}/terms-$terms
heap=${HEAP:-2g}
# the JDK that the launcher finds; the one on the path may be too old
java=$(./workbench mvn -v | sed -n "s/.*runtime: //p")/bin/java
mkdir -p "$work"

./workbench mvn -q -B test-compile -Dquick
own=$PWD/target/peers/own.cp
[ -s "$own" ] || ./workbench mvn -q -B dependency:build-classpath -Dquick -Dmdep.outputFile="$own"
omegat=$PWD/target/peers/omegat.cp
[ -s "$omegat" ] || ./workbench mvn -q -B -f src/bench/pom.xml -Pomegat dependency:build-classpath -Dmdep.outputFile="$omegat"

uptime
"$java" -Xmx"$heap" -cp "target/test-classes:target/classes:$(cat "$own")" \
  org.songngu.termbase.TermbaseBenchmark "$terms" "$work"
"$java" -Djava.awt.headless=true -Xmx"$heap" -cp "$(cat "$omegat")" src/bench/OmegaTGlossary.java "$work" "${SEGMENTS:-100}"
uptime
