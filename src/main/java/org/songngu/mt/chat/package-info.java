/// Language models behind an OpenAI-compatible chat address.
@NullMarked
package org.songngu.mt.chat;

import org.jspecify.annotations.NullMarked;
