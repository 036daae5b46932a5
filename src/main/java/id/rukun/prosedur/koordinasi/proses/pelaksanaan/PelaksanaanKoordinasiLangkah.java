package id.rukun.prosedur.koordinasi.proses.pelaksanaan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.formulir.pelaksanaan.CaraLainIsian;
import id.rukun.prosedur.koordinasi.formulir.pelaksanaan.HasilCaraLain;
import id.rukun.prosedur.koordinasi.formulir.pelaksanaan.PernyataanUnit;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirHasil;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code pelaksanaan-koordinasi}: by a procedure of its own, or however the parties do it. */
@Component
class PelaksanaanKoordinasiLangkah {

    enum BentukPelaksanaan { CARA_LAIN, DI_LUAR_RUKUN }

    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final PembukaTindakLanjut tindakLanjut;

    PelaksanaanKoordinasiLangkah(KoordinasiService koordinasi, DirektoriUnit direktori, PembukaTindakLanjut tindakLanjut) {
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.tindakLanjut = tindakLanjut;
    }

    private KoordinasiBentuk bentuk(Pertanyaan pertanyaan) {
        String id = pertanyaan.teks(PelaksanaanKoordinasiProcess.BENTUK_ID);
        return koordinasi.bentuk(pertanyaan.kasusId()).stream().filter(satu -> satu.id().equals(id)).findFirst().orElseThrow();
    }

    /** G1: which procedure carries it out. */
    @TugasModel("koordinasiBentukGerbang")
    @Jawaban("bentukPelaksanaan")
    BentukPelaksanaan bentukGerbang(Pertanyaan pertanyaan) {
        return bentuk(pertanyaan).bentuk() == BentukKoordinasi.CARA_LAIN ? BentukPelaksanaan.CARA_LAIN : BentukPelaksanaan.DI_LUAR_RUKUN;
    }

    /** A form that Rukun has no procedure for yet is carried out outside it; the case says so. */
    @TugasModel("koordinasiCatatDiLuarRukunDelegate")
    void diLuarRukun(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DI_LUAR_RUKUN", "keterangan", "Koordinasi dengan "
                + bentuk(langkah).bentuk().sebutan() + " dilaksanakan di luar Rukun, dan hasilnya dicatat dalam kasus ini."));
    }

    /** What was done, on a day that is not in the future; each result is followed up by its unit (BKT-M-05). */
    @TugasModel(value = "koordinasiSimpanPelaksanaanDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class,
            UnitKerjaTerdaftar.class})
    void simpan(Langkah langkah) {
        CaraLainIsian isian = langkah.isian(CaraLainIsian.class);
        langkah.wajibTanggalSesuai();
        wajibDikenal(langkah, "pernyataan", isian.pernyataan().stream().map(PernyataanUnit::unit).toList());
        wajibDikenal(langkah, "hasil", isian.hasil().stream().map(HasilCaraLain::unit).toList());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pelaksanaan koordinasi", "keterangan", "Koordinasi dengan "
                + bentuk(langkah).bentuk().sebutan() + " dilaksanakan pada " + Kalender.tulis(isian.tanggal()) + "."));
        for (int i = 0; i < isian.hasil().size(); i++) {
            tindakLanjut.buka(langkah, butir(langkah, i + 1, isian.hasil().get(i)));
        }
    }

    private void wajibDikenal(Langkah langkah, String kolom, List<String> unit) {
        if (!unit.isEmpty()) {
            langkah.wajib(List.of(kolom), UnitKerjaTerdaftar.class,
                    new UnitKerjaTerdaftar.Fakta(unit.get(0), direktori.bukanPihak(unit, langkah.kasus().tenant())));
        }
    }

    private ButirHasil butir(Langkah langkah, int nomor, HasilCaraLain hasil) {
        return new ButirHasil(langkah.kasusId(), nomor + " (" + bentuk(langkah).bentuk().sebutan() + ")", hasil.uraian(),
                List.of(hasil.unit()), koordinasi.koordinasi(langkah.kasusId()).asistenUtama(), null);
    }
}
