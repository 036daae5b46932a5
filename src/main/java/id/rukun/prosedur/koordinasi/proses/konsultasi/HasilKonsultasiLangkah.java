package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.pertukaran.TenggatJawaban;
import id.rukun.hukum.perwalibukittinggi.konsultasi.HasilKonsultatif;
import id.rukun.hukum.perwalibukittinggi.konsultasi.TindakLanjutPerangkatDaerah;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.ButirKonsultasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiHasilIsian;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.PilihanHasilKonsultasi;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnit;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.prosedur.koordinasi.konsultasi.NaskahKonsultasi;
import id.rukun.prosedur.koordinasi.konsultasi.StatusKonsultasi;
import id.rukun.prosedur.koordinasi.konsultasi.SyaratKonsultasi;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirHasil;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code konsultasi}: what came of it. */
@Component
class HasilKonsultasiLangkah {

    /** What came of it; only in Bukittinggi is something opened to follow it up. */
    enum HasilKonsultasi { KESEPAHAMAN_DENGAN_TINDAK_LANJUT, KESEPAHAMAN, PANDANGAN_BERBEDA }

    private final KonsultasiUnitService konsultasi;
    private final SyaratKonsultasi syarat;
    private final NaskahKonsultasi naskah;
    private final PembukaTindakLanjut tindakLanjut;
    private final KabarKonsultasi kabar;

    HasilKonsultasiLangkah(KonsultasiUnitService konsultasi, SyaratKonsultasi syarat, NaskahKonsultasi naskah, PembukaTindakLanjut tindakLanjut,
            KabarKonsultasi kabar) {
        this.konsultasi = konsultasi;
        this.syarat = syarat;
        this.naskah = naskah;
        this.tindakLanjut = tindakLanjut;
        this.kabar = kabar;
    }

    /** G2: a shared understanding, with what the city's unit will do or why nothing (BKT-R-46, BKT-R-47); or both views. */
    @TugasModel(value = "koordinasiKonsultasiHasilGerbang", aturan = {HasilKonsultatif.class, TindakLanjutPerangkatDaerah.class,
            TenggatJawaban.class})
    @Jawaban("hasilKonsultasi")
    HasilKonsultasi hasil(Pertanyaan pertanyaan) {
        KonsultasiHasilIsian isian = pertanyaan.isian(KonsultasiHasilIsian.class);
        KonsultasiUnit yang = yang(pertanyaan);
        if (isian.hasil() == PilihanHasilKonsultasi.PANDANGAN_BERBEDA) {
            return HasilKonsultasi.PANDANGAN_BERBEDA;
        }
        isian.tindakLanjut().stream().map(ButirKonsultasi::target).filter(Objects::nonNull).forEach(target -> pertanyaan.wajib(
                List.of("tindakLanjut"), TenggatJawaban.class, new TenggatJawaban.Fakta("tindak lanjut", target, pertanyaan.hariIni(), null)));
        if (yang.kota() == KotaKoordinasi.BANJAR) {
            return HasilKonsultasi.KESEPAHAMAN;
        }
        pertanyaan.wajib(List.of("kesepahaman"), HasilKonsultatif.class, syarat.konsultatif(yang, isian));
        pertanyaan.wajib(List.of("tindakLanjut", "nihil", "alasanNihil"), TindakLanjutPerangkatDaerah.class, syarat.tindakLanjut(yang, isian));
        return isian.tindakLanjut().isEmpty() ? HasilKonsultasi.KESEPAHAMAN : HasilKonsultasi.KESEPAHAMAN_DENGAN_TINDAK_LANJUT;
    }

    /** S3: what both see alike, and why nothing is to be followed up. */
    @TugasModel(value = "koordinasiKonsultasiSepahamDelegate", aturan = AtasNamaSekda.class)
    void sepaham(Langkah langkah) {
        catat(langkah, StatusKonsultasi.KESEPAHAMAN, "kesepahaman.");
    }

    /** S4: what both see alike; each item is followed up by the city's unit, as a case of its own (BKT-M-05). */
    @TugasModel(value = "koordinasiKonsultasiTindakLanjutDelegate", aturan = AtasNamaSekda.class)
    void bukaTindakLanjut(Langkah langkah) {
        KonsultasiUnit yang = catat(langkah, StatusKonsultasi.KESEPAHAMAN, "kesepahaman, dengan tindak lanjut.");
        List<ButirKonsultasi> butir = langkah.isian(KonsultasiHasilIsian.class).tindakLanjut();
        for (int i = 0; i < butir.size(); i++) {
            tindakLanjut.buka(langkah, new ButirHasil(yang.koordinasiId(), (i + 1) + " (konsultasi)", butir.get(i).uraian(),
                    List.of(yang.pencatatId()), yang.asistenId(), butir.get(i).target()));
        }
    }

    /** S3: both views stand; either side may ask for a coordination. */
    @TugasModel(value = "koordinasiKonsultasiBedaDelegate", aturan = AtasNamaSekda.class)
    void beda(Langkah langkah) {
        catat(langkah, StatusKonsultasi.PANDANGAN_BERBEDA, "pandangannya berbeda, dan keduanya dicatat. Masing-masing dapat mengajukan "
                + "permintaan koordinasi.");
    }

    private KonsultasiUnit catat(Langkah langkah, StatusKonsultasi akhir, String hasil) {
        KonsultasiHasilIsian isian = langkah.isian(KonsultasiHasilIsian.class);
        konsultasi.hasil(yang(langkah).id(), isian, akhir, langkah.hariIni());
        KonsultasiUnit yang = yang(langkah);
        if (yang.kota() == KotaKoordinasi.BUKITTINGGI) {
            langkah.tanya(AtasNamaSekda.class, naskah.penandatangan(yang));
        }
        naskah.simpan(langkah.kasus(), yang, isian, langkah.hariIni());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Hasil konsultasi dicatat", "keterangan", "Konsultasi tentang “" + yang.pokok()
                + "” selesai: " + hasil));
        kabar.selesai(langkah, yang, hasil);
        return yang;
    }

    private KonsultasiUnit yang(Pertanyaan pertanyaan) {
        return konsultasi.ambil(pertanyaan.teks(KonsultasiProcess.KONSULTASI));
    }
}
