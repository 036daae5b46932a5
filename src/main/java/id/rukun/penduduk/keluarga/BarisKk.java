package id.rukun.penduduk.keluarga;

import java.time.LocalDate;

/** A member of a family card with its head; {@code sampai} is {@code null} while he is on it. */
record BarisKk(String kkId, String kepalaId, String anggotaId, HubunganDalamKk hubungan, LocalDate mulai,
        LocalDate sampai) {

    boolean berlakuPada(LocalDate tanggal) {
        return !mulai.isAfter(tanggal) && (sampai == null || !sampai.isBefore(tanggal));
    }
}
