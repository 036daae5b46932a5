package id.rukun.meja;

import java.util.List;

/**
 * A case as somebody finds it who takes part in it.
 *
 * @param nomor its number
 * @param judul what it is about
 * @param wilayah the unit that it is about
 * @param dibuka when it was opened, in words
 * @param keadaan "Berjalan", or how it ended
 * @param selesai when it ended, in words; {@code null} while it is under way
 * @param tahap what it waits for; empty where it waits for nobody
 * @param berkas address of its dossier; {@code null} where the reader may not read it
 * @param dokumen its signed documents that the reader may read
 */
public record BarisKasusSaya(String nomor, String judul, String wilayah, String dibuka, String keadaan, String selesai,
        List<BarisTahap> tahap, String berkas, List<TautanDokumen> dokumen) {

    /**
     * An open task, without a name of a person.
     *
     * @param nama name of the task
     * @param kantor who has it: offices by name
     * @param sejak since when, in words
     * @param sampai until when, in words; {@code null} where it has no last day
     * @param terlambat whether the last timely day is over
     * @param tugas id of the task; {@code null} where it is not the reader's
     */
    public record BarisTahap(String nama, String kantor, String sejak, String sampai, boolean terlambat, String tugas) {}

    /** A page and what it is called. */
    public record TautanDokumen(String nama, String alamat) {}
}
