/// Which reports speak of one event: reports near in time and space are compared, and pairs that are certainly of
/// two events, since weeks lie between them, show how reports agree by chance. METHOD.md, "Matching reports of
/// events".
@NullMarked
package org.tawthiq.incident.event;

import org.jspecify.annotations.NullMarked;
