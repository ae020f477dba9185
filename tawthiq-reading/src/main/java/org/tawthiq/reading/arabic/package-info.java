/// Arabic as it is written in reports and posts: words with their clitics, numbers with their nouns, dates
/// of every calendar name, and the rules that read attacks out of them.
@NullMarked
package org.tawthiq.reading.arabic;

import org.jspecify.annotations.NullMarked;
