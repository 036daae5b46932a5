package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.BolehKosong;
import java.time.LocalDate;

/** First and last day for which a Careteker would be appointed, both inclusive; the last {@code null} if none is said. */
public record MasaFakta(LocalDate mulai, @BolehKosong LocalDate akhir) {}
