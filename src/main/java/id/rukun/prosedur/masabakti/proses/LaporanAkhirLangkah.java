package id.rukun.prosedur.masabakti.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pengurus.LaporanDalamMasaBakti;
import id.rukun.hukum.kebijakan.pengurus.PanitiaTanpaLaporan;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirFakta;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirKetuaRt;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirKetuaRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.prosedur.masabakti.NaskahLaporanAkhir;
import id.rukun.prosedur.masabakti.PantauanService;
import id.rukun.prosedur.masabakti.formulir.LaporanAkhirIsian;
import id.rukun.prosedur.masabakti.formulir.PanitiaTanpaLaporanIsian;
import id.rukun.prosedur.masabakti.formulir.PutusanPanitia;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code akhir-masa-bakti}, the report of the Ketua and what the Lurah does without it. */
@Component
class LaporanAkhirLangkah {

    private static final String DASAR_RT = KutipanAturan.dasar(LaporanAkhirKetuaRt.class);
    private static final String DASAR_RW = KutipanAturan.dasar(LaporanAkhirKetuaRw.class);

    private final PantauanService pantauan;
    private final JadwalPantauan jadwal;
    private final KabarMasaBakti kabar;
    private final NaskahLaporanAkhir naskah;
    private final KasusLain kasusLain;
    private final Penjabat penjabat;
    private final WilayahService wilayah;

    LaporanAkhirLangkah(PantauanService pantauan, JadwalPantauan jadwal, KabarMasaBakti kabar, NaskahLaporanAkhir naskah,
            KasusLain kasusLain, Penjabat penjabat, WilayahService wilayah) {
        this.pantauan = pantauan;
        this.jadwal = jadwal;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kasusLain = kasusLain;
        this.penjabat = penjabat;
        this.wilayah = wilayah;
    }

    /** TM-01: the case is opened on the day of the first reminder, or of the second where the first is past already. */
    @TugasModel("masabaktiKabariKetuaDelegate")
    void kabari(Langkah langkah) {
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        boolean pertama = langkah.hariIni().isBefore(jadwal.pengingat(masa, JadwalPantauan.KEDUA, langkah.kasus().edisi()));
        ingatkan(langkah, pertama ? JadwalPantauan.PERTAMA : JadwalPantauan.KEDUA);
    }

    /** TM-01, the second reminder. */
    @TugasModel("masabaktiIngatkanKetuaDelegate")
    void ingatkan(Langkah langkah) {
        ingatkan(langkah, JadwalPantauan.KEDUA);
    }

    /** Whoever would be reminded when the day is over is told that it is, by another timer; so is he of a term that no longer stands. */
    private void ingatkan(Langkah langkah, String pengingat) {
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        LocalDate batas = jadwal.batas(masa, langkah.kasus().edisi());
        if (masa.digantikanOleh() == null && !langkah.hariIni().isAfter(batas)) {
            kabar.ketua(langkah, masa, pengingat, "Masa bakti " + ketua(masa) + " berakhir " + Kalender.tulis(masa.sampai())
                    + ". Laporkan akhirnya paling lambat " + Kalender.tulis(batas) + " (" + dasar(masa) + ").");
        }
    }

    /** P-19/G1, G2: the report of who exercises the chair, to those whom the law names; being late is a finding. */
    @TugasModel(value = "masabaktiCatatLaporanDelegate", aturan = {LaporanAkhirKetuaRt.class, LaporanAkhirKetuaRw.class,
            LaporanDalamMasaBakti.class, PenjabatHariItu.class, BukanMasaDepan.class, UrutanTanggal.class})
    void laporan(Langkah langkah) {
        LaporanAkhirIsian isian = langkah.isian(LaporanAkhirIsian.class);
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        langkah.wajibTanggalSesuai();
        langkah.wajib(List.of("tanggal"), LaporanDalamMasaBakti.class,
                new LaporanDalamMasaBakti.Fakta(masa.mulai(), masa.sampai(), isian.tanggal()));
        PemegangJabatan oleh = penjabat.wajib(langkah, pantauan.ketua(masa), masa.unitId(), isian.tanggal());
        boolean ketuaRw = penjabat.pada(Jabatan.KETUA_RW, masa.unitId(), isian.tanggal()).isPresent();
        Putusan putusan = langkah.wajib(List.of("kepadaKetuaRw"), aturan(masa), new LaporanAkhirFakta(masa.sampai(),
                isian.tanggal(), langkah.hariIni(), Boolean.TRUE.equals(isian.kepadaLurah()), isian.jugaKetuaRw(), ketuaRw));
        catatTerlambat(langkah, masa, putusan);
        ternyataTepatWaktu(langkah, putusan, isian.tanggal());
        if (rt(masa) && !ketuaRw) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KETUA_RW_KOSONG", "keterangan", "Tidak ada yang menjalankan kursi "
                    + "Ketua RW pada " + Kalender.tulis(isian.tanggal()) + ": laporan kepada Lurah saja cukup (tafsir AMB-74)."));
        }
        pantauan.catatLaporan(langkah.kasusId(), isian.tanggal(), isian.jugaKetuaRw());
        naskah.simpan(langkah.kasus(), isian, dasar(masa), oleh);
        kabar.dilaporkan(langkah, masa, isian.jugaKetuaRw(), ketua(masa) + " melaporkan bahwa masa baktinya berakhir "
                + Kalender.tulis(masa.sampai()) + ". Laporannya bertanggal " + Kalender.tulis(isian.tanggal()) + ".");
    }

    /** TM-02: the last timely day is over, and somebody in office was bound to report. */
    @TugasModel(value = "masabaktiCatatTerlambatDelegate", aturan = {LaporanAkhirKetuaRt.class, LaporanAkhirKetuaRw.class})
    void terlambat(Langkah langkah) {
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        if (masa.digantikanOleh() != null || !pantauan.menjabat(masa, langkah.hariIni())) {
            return;
        }
        if (jadwal.batasLewatSebelumnya(masa, langkah.kasus().edisi())) {
            return;
        }
        Putusan putusan = langkah.tanya(aturan(masa),
                new LaporanAkhirFakta(masa.sampai(), null, langkah.hariIni(), false, false, false));
        catatTerlambat(langkah, masa, putusan);
        kabar.terlambat(langkah, masa, ketua(masa) + " belum melaporkan akhir masa baktinya, sedangkan batasnya "
                + Kalender.tulis(jadwal.batas(masa, langkah.kasus().edisi())) + " (" + dasar(masa)
                + "). Ia tetap dapat melapor; Anda dapat melanjutkan tanpa laporan (kebijakan Rukun).");
    }

    /** Once in a case, whatever comes first; not of a day that had passed when the register was taken over. */
    private void catatTerlambat(Langkah langkah, MasaBakti masa, Putusan putusan) {
        if (!putusan.terpenuhi() && !jadwal.batasLewatSebelumnya(masa, langkah.kasus().edisi())
                && langkah.teks(AkhirMasaBaktiProcess.TERLAMBAT_DICATAT) == null) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "keterangan", putusan.ucapan().kalimat()));
            langkah.tetapkan(AkhirMasaBaktiProcess.TERLAMBAT_DICATAT, putusan.kode());
        }
    }

    /** A report that was in time and is recorded late: the dossier keeps the finding, and that it falls. */
    private static void ternyataTepatWaktu(Langkah langkah, Putusan putusan, LocalDate tanggal) {
        if (putusan.terpenuhi() && langkah.teks(AkhirMasaBaktiProcess.TERLAMBAT_DICATAT) != null) {
            langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Laporan ternyata tepat waktu", "keterangan", "Laporannya bertanggal "
                    + Kalender.tulis(tanggal) + " dan baru dicatat sesudah batasnya. Temuan bahwa ia terlambat gugur."));
        }
    }

    /** P-19/G3: the Lurah may go on without a report; he is offered it again while he waits. */
    @TugasModel(value = "masabaktiPanitiaGerbang", aturan = {PanitiaTanpaLaporan.class, AlasanCukup.class, BukanMasaDepan.class,
            UrutanTanggal.class})
    @Jawaban("panitia")
    PutusanPanitia panitia(Pertanyaan pertanyaan) {
        PanitiaTanpaLaporanIsian isian = pertanyaan.isian(PanitiaTanpaLaporanIsian.class);
        if (isian.putusan() == PutusanPanitia.BENTUK) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        pertanyaan.wajibTanggalSesuai();
        pertanyaan.tanya(PanitiaTanpaLaporan.class, new PanitiaTanpaLaporan.Fakta(isian.putusan() == PutusanPanitia.BENTUK));
        return isian.putusan();
    }

    /** P-19/S3: the committee for the election, once, with or without a report. */
    @TugasModel("masabaktiMulaiPanitiaDelegate")
    void mulaiPanitia(Langkah langkah) {
        if (langkah.teks(AkhirMasaBaktiProcess.PANITIA_DIMULAI) != null) {
            return;
        }
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        String prosedur = rt(masa) ? "panitia-pemilihan-rt" : "panitia-pemilihan-rw";
        String sebab = "Masa bakti " + ketua(masa) + " berakhir " + Kalender.tulis(masa.sampai())
                + ". Langkah berikut: panitia pemilihan " + (rt(masa) ? "(P-20)" : "(P-21)") + ".";
        String dimulai = kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(prosedur, masa.unitId(), sebab))
                .map(kasus -> kasus.nomor()).orElse(prosedur);
        langkah.tetapkan(AkhirMasaBaktiProcess.PANITIA_DIMULAI, dimulai);
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "PANITIA_PEMILIHAN_MENYUSUL", "unit", masa.unitId(), "keterangan", sebab));
    }

    private String ketua(MasaBakti masa) {
        return "Ketua " + wilayah.nama(masa.unitId());
    }

    private boolean rt(MasaBakti masa) {
        return pantauan.ketua(masa) == Jabatan.KETUA_RT;
    }

    private String dasar(MasaBakti masa) {
        return rt(masa) ? DASAR_RT : DASAR_RW;
    }

    private Class<? extends Aturan<LaporanAkhirFakta>> aturan(MasaBakti masa) {
        return rt(masa) ? LaporanAkhirKetuaRt.class : LaporanAkhirKetuaRw.class;
    }
}
