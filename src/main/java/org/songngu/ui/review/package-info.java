/// The reviewer's queue.
@NullMarked
package org.songngu.ui.review;

import org.jspecify.annotations.NullMarked;
