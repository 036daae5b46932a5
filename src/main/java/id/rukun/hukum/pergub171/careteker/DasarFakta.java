package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.BolehKosong;
import java.time.LocalDate;

/**
 * Why a Careteker would be appointed.
 *
 * @param temuan what the Lurah has found, in his words; {@code null} if he says nothing
 * @param pencalonanDitutup last day on which candidates could register; {@code null} where no registration is the ground
 * @param pendaftar how many registered by then; {@code null} likewise
 * @param hari the day that is asked about
 */
public record DasarFakta(@BolehKosong String temuan, @BolehKosong LocalDate pencalonanDitutup, @BolehKosong Integer pendaftar,
        LocalDate hari) {}
