/// Measures our look-ups and imports beside those of other tools, on the same data and queries.
package org.songngu.bench;
