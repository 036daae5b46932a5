package id.rukun.engine.step;

import id.rukun.engine.Penolakan;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.kebijakan.penomoran.NomorNaskahUnik;
import id.rukun.hukum.kebijakan.penomoran.TahunNomorSesuai;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor.NomorTertulis;
import id.rukun.penomoran.NomorNaskah;
import id.rukun.penomoran.PenomoranService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Asks about the numbers of an office's series: proposed on the form, once each, a jump asked back and not too far
 * (RUKUN-POL-75 to 78, 83). A number from an office's own book is nobody's business here.
 */
@Component
public class PenjagaNomor {

    private static final String KOLOM = "nomor";

    private final PenomoranService penomoran;
    private final KatalogAturan katalog;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PenjagaNomor(PenomoranService penomoran, KatalogAturan katalog, WilayahService wilayah, JamRukun jam) {
        this.penomoran = penomoran;
        this.katalog = katalog;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** The number after the largest one; nothing is reserved by asking. Empty where the series has none left. */
    public Optional<Integer> usul(Deret deret) {
        int berikut = penomoran.terakhir(deret) + 1;
        // Only a refusal names the office.
        return batas(deret, "", berikut).terpenuhi() ? Optional.of(berikut) : Optional.empty();
    }

    /** Why there is no number to propose; empty where there is one. */
    public Optional<String> habis(Deret deret) {
        return usul(deret).isPresent() ? Optional.empty() : Optional.of(batas(deret, wilayah.nama(deret.unitId()),
                penomoran.terakhir(deret) + 1).ucapan().kalimat());
    }

    /** Demands that a series has the number, and that it does not pass over too many others. */
    public void wajibDalamBatas(Pertanyaan pertanyaan, String kolom, Deret deret, int nomor) {
        String kantor = wilayah.nama(deret.unitId());
        wajib(pertanyaan, kolom, deret, BatasNomor.class, fakta(deret, kantor, nomor));
        wajib(pertanyaan, kolom, deret, LompatanNomor.class, jarak(deret, kantor, nomor));
    }

    /** Writes down that a number jumps, where it does: those between stand on no paper. */
    public void catatLompatan(Langkah langkah, Deret deret, int nomor) {
        Putusan lompatan = langkah.nilai(NomorBerurutan.class, lompatan(deret, nomor));
        if (!lompatan.terpenuhi()) {
            langkah.catat(lompatan);
        }
    }

    /**
     * Asks a rule about a number of the form being submitted; where it refuses, it tells the next one.
     *
     * @param kolom key of the field
     */
    public <F extends Record> Putusan wajib(Pertanyaan pertanyaan, String kolom, Deret deret,
            Class<? extends Aturan<F>> aturan, F fakta) {
        Putusan putusan = pertanyaan.nilai(aturan, fakta);
        if (!putusan.terpenuhi()) {
            throw Penolakan.pada(List.of(kolom), usul(deret)
                    .map(nomor -> Penolakan.karena(putusan, "Nomor berikutnya: " + deret.tulis(nomor) + "."))
                    .orElseGet(() -> Penolakan.karena(putusan)));
        }
        return putusan;
    }

    /**
     * Demands the same of a number as written, and that no other paper bears it, and gives it to this one. Its field is
     * called {@code nomor}.
     */
    public void wajib(Langkah langkah, NomorNaskah naskah) {
        naskah.tertulis().ifPresent(tertulis -> wajib(langkah, naskah, tertulis));
    }

    private void wajib(Langkah langkah, NomorNaskah naskah, NomorTertulis tertulis) {
        Deret deret = naskah.deret();
        penomoran.tahan(deret);
        wajib(langkah, KOLOM, deret, TahunNomorSesuai.class,
                new TahunNomorSesuai.Fakta(naskah.teks(), tertulis.tahun(), naskah.tanggal()));
        wajib(langkah, KOLOM, deret, NomorNaskahUnik.class, new NomorNaskahUnik.Fakta(deret.jenis().sebutan(),
                naskah.teks(), wilayah.nama(deret.unitId()), deret.tahun(),
                penomoran.dipakai(deret, tertulis.nomor(), naskah.oleh())));
        wajibDalamBatas(langkah, KOLOM, deret, tertulis.nomor());
        catatLompatan(langkah, deret, tertulis.nomor());
        penomoran.pakai(naskah);
    }

    /** What is asked back about a number: that it jumps, if not so far that it will be refused. */
    public List<TanyaBalik> tanyaBalik(Pertanyaan pertanyaan, Deret deret, int nomor) {
        pertanyaan.pastikan(LompatanNomor.class, jarak(deret, wilayah.nama(deret.unitId()), nomor));
        return Stream.of(pertanyaan.nilai(NomorBerurutan.class, lompatan(deret, nomor)))
                .filter(putusan -> !putusan.terpenuhi())
                .map(putusan -> TanyaBalik.karena(putusan, "Yang terlewat tercatat sebagai nomor terlewat. Bila "
                        + "tidak dimaksudkan, pakai nomor " + deret.tulis(penomoran.terakhir(deret) + 1)
                        + " (kebijakan Rukun)."))
                .toList();
    }

    /** The same about a number as written. */
    public List<TanyaBalik> tanyaBalik(Pertanyaan pertanyaan, NomorNaskah naskah) {
        return naskah.tertulis().filter(tertulis -> tertulis.tahun() == naskah.tanggal().getYear())
                .map(tertulis -> tanyaBalik(pertanyaan, naskah.deret(), tertulis.nomor())).orElse(List.of());
    }

    private Putusan batas(Deret deret, String kantor, int nomor) {
        return katalog.periksa(BatasNomor.class, fakta(deret, kantor, nomor), jam.hariIni());
    }

    private static BatasNomor.Fakta fakta(Deret deret, String kantor, int nomor) {
        return new BatasNomor.Fakta(deret.jenis().sebutan(), kantor, deret.tahun(), nomor);
    }

    private LompatanNomor.Fakta jarak(Deret deret, String kantor, int nomor) {
        return new LompatanNomor.Fakta(deret.jenis().sebutan(), kantor, deret.tahun(), nomor, penomoran.terakhir(deret));
    }

    private NomorBerurutan.Fakta lompatan(Deret deret, int nomor) {
        return new NomorBerurutan.Fakta(deret.jenis().sebutan(), wilayah.nama(deret.unitId()), deret.tahun(), nomor,
                penomoran.terakhir(deret));
    }
}
