package id.rukun.penduduk.catat;

import id.rukun.penduduk.keluarga.HubunganDalamKk;

/**
 * On which family card somebody stands who comes to live somewhere.
 *
 * @param cara how he comes onto it
 * @param nomor number of the card, if it is a new one
 * @param kkId id of the card that he joins; {@code null} for another way
 * @param hubungan what he is to its head; {@code null} for another way
 */
public record KartuTujuan(CaraKartu cara, String nomor, String kkId, HubunganDalamKk hubungan) {

    /** Ways onto a card. */
    public enum CaraKartu {
        /** He heads a card that is new here. */
        BARU,
        /** He joins the card of somebody else. */
        ANGGOTA,
        /** He brings the whole card that he heads. */
        SEKELUARGA,
        /** He stays on the card on which he is, wherever it lies. */
        TETAP
    }
}
