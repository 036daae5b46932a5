package id.rukun.prosedur.koordinasi.proses.pelaksanaan;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDiperiksa;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.formulir.pelaksanaan.CaraLainIsian;
import id.rukun.prosedur.koordinasi.formulir.pelaksanaan.HasilCaraLain;
import id.rukun.prosedur.koordinasi.formulir.pelaksanaan.PernyataanUnit;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirHasil;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.tenggat.Kalender;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code pelaksanaan-koordinasi}: by a procedure of its own, or however the parties do it. */
@Component
class PelaksanaanKoordinasiLangkah {

    enum BentukPelaksanaan { PERTEMUAN, PERTUKARAN_DATA, KONSULTASI, CARA_LAIN, DI_LUAR_RUKUN }

    /** What is carried out in the case of a session of a schedule as well. */
    private static final Set<BentukKoordinasi> BERSESI = EnumSet.of(BentukKoordinasi.PERTEMUAN, BentukKoordinasi.CARA_LAIN);

    private final YangDilaksanakan yang;
    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final PembukaTindakLanjut tindakLanjut;

    PelaksanaanKoordinasiLangkah(YangDilaksanakan yang, KoordinasiService koordinasi, DirektoriUnit direktori,
            PembukaTindakLanjut tindakLanjut) {
        this.yang = yang;
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.tindakLanjut = tindakLanjut;
    }

    /** G1: which procedure carries it out; partners outside, and data and consultations of a schedule, are
     * carried out outside Rukun. */
    @TugasModel("koordinasiBentukGerbang")
    @Jawaban("bentukPelaksanaan")
    BentukPelaksanaan bentukGerbang(Pertanyaan pertanyaan) {
        return yang.bentuk(pertanyaan).filter(bentuk -> BERSESI.contains(bentuk) || yang.dalamKasusnya(pertanyaan))
                .map(bentuk -> BentukPelaksanaan.valueOf(bentuk.name())).orElse(BentukPelaksanaan.DI_LUAR_RUKUN);
    }

    /** What Rukun has no procedure for yet is carried out outside it; the case says so. */
    @TugasModel("koordinasiCatatDiLuarRukunDelegate")
    void diLuarRukun(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DI_LUAR_RUKUN", "keterangan", "Koordinasi " + yang.sebutan(langkah)
                + " dilaksanakan di luar Rukun, dan hasilnya dicatat dalam kasus ini."));
    }

    /** What was done, on a day that is not in the future; in Bukittinggi each result is followed up by its unit (BKT-M-05). */
    @TugasModel(value = "koordinasiSimpanPelaksanaanDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class,
            UnitKerjaTerdaftar.class, KodeDikenal.class})
    void simpan(Langkah langkah) {
        CaraLainIsian isian = langkah.isian(CaraLainIsian.class);
        Koordinasi satu = yang.koordinasi(langkah);
        langkah.wajibTanggalSesuai();
        wajibDikenal(langkah, satu, "pernyataan", isian.pernyataan().stream().map(PernyataanUnit::unit).toList());
        wajibDikenal(langkah, satu, "hasil", isian.hasil().stream().map(HasilCaraLain::unit).toList());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pelaksanaan koordinasi", "keterangan", "Koordinasi "
                + yang.sebutan(langkah) + " dilaksanakan pada " + Kalender.tulis(isian.tanggal()) + "."));
        if (satu.kota().menurutPembidangan()) {
            tindakLanjuti(langkah, satu, isian.hasil());
        }
    }

    private void wajibDikenal(Langkah langkah, Koordinasi satu, String kolom, List<String> unit) {
        if (unit.isEmpty()) {
            return;
        }
        // A party that has ended meanwhile is heard all the same.
        List<String> berakhir = koordinasi.pihak(satu.kasusId()).stream().map(KoordinasiPihak::unitId)
                .filter(id -> direktori.cari(id, satu.tenant()).isEmpty()).toList();
        List<String> asing = direktori.bukanPihak(unit, satu.tenant()).stream().filter(id -> !berakhir.contains(id)).toList();
        if (satu.kota().menurutPembidangan()) {
            langkah.wajib(List.of(kolom), UnitKerjaTerdaftar.class, new UnitKerjaTerdaftar.Fakta(unit.get(0), asing));
        } else {
            langkah.wajib(List.of(kolom), KodeDikenal.class, new KodeDikenal.Fakta(unit.stream()
                    .map(id -> new KodeDiperiksa(id, !asing.contains(id), true)).toList()));
        }
    }

    private void tindakLanjuti(Langkah langkah, Koordinasi satu, List<HasilCaraLain> hasil) {
        for (int i = 0; i < hasil.size(); i++) {
            tindakLanjut.buka(langkah, new ButirHasil(satu.kasusId(), i + 1 + " (" + yang.nama(langkah) + ")", hasil.get(i).uraian(),
                    List.of(hasil.get(i).unit()), satu.asistenUtama(), null));
        }
    }
}
