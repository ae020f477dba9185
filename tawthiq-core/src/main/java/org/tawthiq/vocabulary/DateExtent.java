package org.tawthiq.vocabulary;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// The days that a reported date admits; as precise as the source gave it, never more.
public sealed interface DateExtent {

    /// The first admitted day; empty where no day is excluded at this end.
    Optional<LocalDate> from();

    /// The last admitted day; empty where the words leave the end open.
    Optional<LocalDate> to();

    /// The word printed for the precision in every output: `day`, `span`, `month`, `season`, `year`,
    /// `since`,
    /// `unstated`.
    String precision();

    record Day(LocalDate day) implements DateExtent {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(day);
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(day);
        }

        @Override
        public String precision() {
            return "day";
        }
    }

    /// Both ends are given and belong to it.
    record Span(LocalDate first, LocalDate last) implements DateExtent {
        public Span {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last (%s) is before first (%s)".formatted(last, first));
            }
        }

        @Override
        public Optional<LocalDate> from() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(last);
        }

        @Override
        public String precision() {
            return "span";
        }
    }

    record Month(YearMonth month) implements DateExtent {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public String precision() {
            return "month";
        }
    }

    /// A quarter named by its season. Winter of a year begins in December of the year before it.
    record Season(YearMonth firstMonth) implements DateExtent {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(firstMonth.atDay(1));
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(firstMonth.plusMonths(2).atEndOfMonth());
        }

        @Override
        public String precision() {
            return "season";
        }
    }

    record InYear(Year year) implements DateExtent {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(year.atDay(1));
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(year.atMonth(12).atEndOfMonth());
        }

        @Override
        public String precision() {
            return "year";
        }
    }

    /// From a day on, with no end told: "since April 2019", "from December".
    record Since(LocalDate first) implements DateExtent {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.empty();
        }

        @Override
        public String precision() {
            return "since";
        }
    }

    /// The source gives no date, or one that nothing anchors.
    record Unstated() implements DateExtent {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.empty();
        }

        @Override
        public String precision() {
            return "unstated";
        }
    }

    /// Tells whether some day satisfies both. *Unstated* excludes nothing.
    default boolean overlaps(DateExtent other) {
        return !startsAfter(other) && !other.startsAfter(this);
    }

    /// Tells whether every day of this extent lies in `other`. An open or unstated end lies only in an
    /// equally open
    /// one.
    default boolean within(DateExtent other) {
        boolean startsIn = other.from().isEmpty()
                || (from().isPresent() && !from().get().isBefore(other.from().get()));
        boolean endsIn = other.to().isEmpty()
                || (to().isPresent() && !to().get().isAfter(other.to().get()));
        return startsIn && endsIn;
    }

    private boolean startsAfter(DateExtent other) {
        return from().isPresent()
                && other.to().isPresent()
                && from().get().isAfter(other.to().get());
    }
}
