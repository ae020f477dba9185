/// What a language's rules find before it has a name: sentences with everything found in them, drafts of
/// claims, one attack told twice made one, and the naming that turns drafts into claims. Any language
/// works with these.
@NullMarked
package org.tawthiq.reading.draft;

import org.jspecify.annotations.NullMarked;
