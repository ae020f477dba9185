package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicLettersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            أريحا | اريحا
            إدلب | ادلب
            آذار | اذار
            مشفى | مشفي
            مدرسة | مدرسه
            مسؤول | مسوول
            طائرة | طايره
            مساء | مسا
            قَصْفٌ | قصف
            مدرّسة | مدرسه
            قـــصف | قصف
            قـ ـصف | قصف
            غـ.ـارات | غارات
            غ*ارة | غاره
            کفر | كفر
            ٢٠٢٠ | 2020
            ۱۴ | 14
            Sarmin | Sarmin
            """)
    void wordsAreComparedUnderOneSpelling(String word, String folded) {
        assertThat(ArabicLetters.fold(word)).isEqualTo(folded);
        assertThat(ArabicLetters.fold(folded)).isEqualTo(folded);
    }

    @Test
    void whatCannotBeSeenIsNoLetter() {
        assertThat(ArabicLetters.fold("\u200fغارة\u200c\u200e")).isEqualTo("غاره");
        assertThat(ArabicLetters.fold("ـــ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'ء', 'ي', 'پ', 'ۓ', 'ە'})
    void lettersOfAllLanguagesOfTheScriptAreLetters(char letter) {
        assertThat(ArabicLetters.isLetter(letter)).isTrue();
        assertThat(ArabicLetters.isPartOfWord(letter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '5', '٥', '،', '؟', '.', ' ', '_', '#'})
    void marksOfPunctuationAndDigitsStandInNoWord(char c) {
        assertThat(ArabicLetters.isLetter(c)).isFalse();
        assertThat(ArabicLetters.isPartOfWord(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'ـ', '\u064e', '\u0651', '\u0652'})
    void vowelSignsAndTatweelsStandInWordsAndAreNoLetters(char c) {
        assertThat(ArabicLetters.isLetter(c)).isFalse();
        assertThat(ArabicLetters.isPartOfWord(c)).isTrue();
    }
}
