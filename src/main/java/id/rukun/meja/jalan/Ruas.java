package id.rukun.meja.jalan;

import id.rukun.engine.drawing.Bentuk;
import id.rukun.engine.drawing.Gambar;
import id.rukun.engine.drawing.JenisBentuk;
import id.rukun.engine.drawing.ProsesKasus;
import java.util.Optional;

/**
 * A stretch of the course of a case: one of its process instances.
 *
 * @param id place of its drawing on the page
 * @param judul name of the procedure, and the unit that it is about where another one called it
 * @param proses the process instance
 * @param gambar the drawing of its model
 */
record Ruas(String id, String judul, ProsesKasus proses, Gambar gambar) {

    Optional<Bentuk> bentuk(String aktivitas) {
        return gambar.bentuk().stream().filter(b -> b.id().equals(aktivitas)).findFirst();
    }

    /** Whether an element lies in a repeated part that Rukun does by itself, such as the look-up of each unit in a table. */
    boolean dalamPekerjaanRukun(Bentuk unsur) {
        return gambar.bentuk().stream().filter(b -> b.jenis() == JenisBentuk.SUBPROSES && b.berulang() && b.letak().memuat(unsur.letak()))
                .anyMatch(bagian -> gambar.bentuk().stream().filter(b -> bagian.letak().memuat(b.letak()))
                        .noneMatch(b -> b.jenis() == JenisBentuk.TUGAS_ORANG || b.jenis() == JenisBentuk.PANGGILAN));
    }

    /** Where an element is drawn on the page. */
    String tempat(String aktivitas) {
        return id + "-" + aktivitas;
    }
}
