package id.rukun.engine.step;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.DaftarProsedur;
import id.rukun.hukum.KatalogAturan;
import id.rukun.isian.arsip.ArsipIsian;
import java.time.LocalDate;
import java.util.Optional;

/** A question that is put before the form is sent: its submission is what stands in the form, and it leaves no receipt. */
final class PertanyaanDini extends Pertanyaan {

    private final KirimanDini kiriman;

    PertanyaanDini(KirimanDini kiriman, Kasus kasus, Pelaku pelaku, LocalDate hariIni, ArsipIsian arsip,
            KatalogAturan katalog, BerkasService berkas, UrutanPeristiwa urutan, DaftarProsedur prosedur) {
        super(null, kasus, pelaku, hariIni, arsip, katalog, berkas, urutan, prosedur);
        this.kiriman = kiriman;
    }

    @Override
    public Optional<String> diwakili() {
        return Optional.empty();
    }

    /** Not kept yet. */
    @Override
    public String isianId() {
        return null;
    }

    @Override
    public <T extends Record> T isian(Class<T> jenis) {
        return jenis.cast(kiriman.isian());
    }

    @Override
    public String prosesId() {
        return kiriman.prosesId();
    }

    @Override
    Object variabel(String nama) {
        return kiriman.variabel().get(nama);
    }

    @Override
    void tulis(JenisEntri jenis, Object isi) {
        // Nothing is decided before the form is sent.
    }
}
