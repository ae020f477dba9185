/// Who rests on whom: shared words, named sources, owners and people's decisions as ties between those who tell,
/// and how many independent origins they leave. METHOD.md, "Independent origins".
@NullMarked
package org.tawthiq.assessment.provenance;

import org.jspecify.annotations.NullMarked;
