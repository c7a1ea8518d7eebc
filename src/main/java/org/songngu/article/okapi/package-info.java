/// Segmentation by Okapi's SRX engine: our rules for Vietnamese, Okapi's for English.
@NullMarked
package org.songngu.article.okapi;

import org.jspecify.annotations.NullMarked;
