package org.tawthiq.incident.person;

import java.util.List;

/// One row of a list.
///
/// @param list index of the list, from 0
/// @param row in its list, 1 for the first after the header
/// @param values as written, one for each field; empty where the list has none
public record Entry(int list, int row, List<String> values) {
    public Entry {
        values = List.copyOf(values);
    }
}
