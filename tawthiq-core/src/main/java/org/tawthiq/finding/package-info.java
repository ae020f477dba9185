/// Assessments support findings: queries over incidents, their values, and tallies of others held against
/// them.
@NullMarked
package org.tawthiq.finding;

import org.jspecify.annotations.NullMarked;
