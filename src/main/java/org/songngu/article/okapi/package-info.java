/// Office documents taken apart and put together by Okapi's filters.
@NullMarked
package org.songngu.article.okapi;

import org.jspecify.annotations.NullMarked;
