package id.rukun.berkas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Appends a link to a chain whose head the caller holds. */
@Component
class Rantai {

    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final JsonKanonik json;

    Rantai(EntriBerkasRepository entri, IsiBerkasRepository isi, JsonKanonik json) {
        this.entri = entri;
        this.isi = isi;
        this.json = json;
    }

    EntriBerkas sambung(KepalaBerkas akhir, Baru apa, Instant waktu, LocalDate simpanSampai) {
        String garam = RantaiHash.garam();
        String teks = json.tulis(apa.isi());
        EntriBerkas baru = new EntriBerkas(UUID.randomUUID().toString(), apa.jenis(), waktu, apa.pelaku(),
                apa.aktivitas(), RantaiHash.digest(garam, teks), simpanSampai);
        entri.save(baru.sambung(akhir.kasusId(), akhir.urutan() + 1, akhir.hash()));
        isi.save(new IsiBerkas(baru, garam, teks, simpanSampai));
        akhir.maju(baru);
        return baru;
    }

    /** What an entry is to tell. */
    record Baru(JenisEntri jenis, Pelaku pelaku, String aktivitas, Object isi) {}
}
