package org.tawthiq.incident.person;

/// How much the agreement of two entries speaks for one person, in natural logarithms of odds.
sealed interface Weigher permits LearnedWeigher, MadeWeigher {

    /// The log-odds that two entries are one person, before they are compared.
    double prior();

    /// What one field says where the values of two entries agree at `level`.
    ///
    /// @param field index of the column
    double weight(int field, int level, int one, int other);
}
