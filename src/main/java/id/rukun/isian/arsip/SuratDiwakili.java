package id.rukun.isian.arsip;

import java.time.LocalDate;

/**
 * For whom somebody else submitted something, and from which paper.
 *
 * @param orang id of the person in the register, who has signed the paper
 * @param surat number or description of the paper
 * @param tanggal its date
 */
public record SuratDiwakili(String orang, String surat, LocalDate tanggal) {}
