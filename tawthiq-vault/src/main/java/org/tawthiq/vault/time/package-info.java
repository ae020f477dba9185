/// Trusted time for a case: requests to authorities (RFC 3161), the check of their answers, and the files that keep
/// both.
@NullMarked
package org.tawthiq.vault.time;

import org.jspecify.annotations.NullMarked;
