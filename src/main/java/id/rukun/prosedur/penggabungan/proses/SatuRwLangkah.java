package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penataan.DampakRw;
import id.rukun.hukum.kebijakan.penataan.NomorUnitSah;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.penataan.PengusulTerlibat;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.penataan.YangDipilihRt;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.JumlahRtPenggabungan;
import id.rukun.hukum.pergub171.penataan.KeputusanMusyawarahTiapRt;
import id.rukun.hukum.pergub171.penataan.KonsultasiKepadaLurah;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.MusyawarahRwMenyetujui;
import id.rukun.hukum.pergub171.penataan.MusyawarahTiapRtSetuju;
import id.rukun.hukum.pergub171.penataan.RtDalamSatuRw;
import id.rukun.hukum.pergub171.penataan.SatuKelurahan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.KonsultasiService;
import id.rukun.prosedur.penggabungan.NaskahUsulan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PerkiraanSatuRw;
import id.rukun.prosedur.penggabungan.formulir.KonsultasiIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRtSatuRwIsian;
import id.rukun.prosedur.penggabungan.proses.PenyampaianLangkah.HasilMusyawarahRt;
import id.rukun.prosedur.penggabungan.proses.UsulanLangkah.Jalur;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penggabungan-rt-satu-rw}: what a merger within one RW has of its own. */
@Component
class SatuRwLangkah {

    enum HasilMusyawarahRw { SETUJU, TIDAK_MUFAKAT }

    private final PenggabunganService penggabungan;
    private final PemilihRt pemilih;
    private final PerkiraanSatuRw perkiraan;
    private final HasilTiapRt hasil;
    private final MusyawarahService musyawarah;
    private final KonsultasiService konsultasi;
    private final NaskahUsulan naskahUsulan;
    private final Penjabat penjabat;
    private final WilayahService wilayah;

    SatuRwLangkah(PenggabunganService penggabungan, PemilihRt pemilih, PerkiraanSatuRw perkiraan, HasilTiapRt hasil,
            MusyawarahService musyawarah, KonsultasiService konsultasi, NaskahUsulan naskahUsulan, Penjabat penjabat,
            WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.pemilih = pemilih;
        this.perkiraan = perkiraan;
        this.hasil = hasil;
        this.musyawarah = musyawarah;
        this.konsultasi = konsultasi;
        this.naskahUsulan = naskahUsulan;
        this.penjabat = penjabat;
        this.wilayah = wilayah;
    }

    /** The RT to be merged and the number of the result; they and their RW are locked (RUKUN-POL-04). */
    @TugasModel(value = "penggabunganCatatPilihanSatuRwDelegate", aturan = {
            JumlahRtPenggabungan.class, SatuKelurahan.class, Berdekatan.class, HasilDalamBatas.class,
            UnitAktif.class, NomorUnitSah.class, NomorUnitUnik.class, YangDipilihRt.class,
            SatuPenataanSekaligus.class, DampakRw.class, PengusulTerlibat.class})
    void pilihan(Langkah langkah) {
        PilihRtSatuRwIsian isian = langkah.isian(PilihRtSatuRwIsian.class);
        pemilih.periksa(langkah, isian.rt());
        PemilihRt.periksaNomor(langkah, isian.nomorHasil());
        List<String> rw = penggabungan.rw(isian.rt());
        if (rw.size() == 1) {
            periksaNomorBebas(langkah, rw.get(0), isian);
        }
        pemilih.kunci(langkah, isian.rt());
        penggabungan.pilih(langkah.kasusId(), isian);
        naskahUsulan.awal(langkah.kasus(), langkah.hariIni());
        konsultasi.gugur(langkah.kasusId());
        langkah.ingatkan(perkiraan.perkiraan(langkah.kasusId(), langkah.hariIni()));
        PemilihRt.tetapkan(langkah, isian.rt());
        langkah.tetapkan(PenggabunganRtSatuRwProcess.RW, rw.size() == 1 ? rw.get(0) : null);
    }

    /** P-09/G0: RT of one RW go this way; RT of several go the way of Pasal 11. */
    @TugasModel(value = "penggabunganJalurSatuRwGerbang", aturan = RtDalamSatuRw.class)
    @Jawaban("jalur")
    Jalur jalur(Pertanyaan pertanyaan) {
        List<String> rt = pertanyaan.daftar(PenggabunganRtLintasRwProcess.DAFTAR_UNIT);
        return pertanyaan.tanya(RtDalamSatuRw.class, new RtDalamSatuRw.Fakta(
                penggabungan.rw(rt).stream().map(wilayah::nama).toList())).terpenuhi()
                ? Jalur.SATU_RW : Jalur.LINTAS_RW;
    }

    /** The case says where to go. */
    @TugasModel("penggabunganCatatPengalihanLintasRwDelegate")
    void pengalihan(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DIALIHKAN", "keterangan",
                "Penggabungan RT dari RW yang berbeda mengikuti Pasal 11 (P-10). Ajukan dengan prosedur itu."));
    }

    /** P-09/G2: every RT met and agreed. An RT whose decision was unlawful has met again before (P-37). */
    @TugasModel(value = "penggabunganHasilMusyawarahRtSatuRwGerbang", aturan = {
            MusyawarahTiapRtSetuju.class, KeputusanMusyawarahTiapRt.class})
    @Jawaban("hasilMusyawarahRt")
    HasilMusyawarahRt hasilRt(Pertanyaan pertanyaan) {
        boolean memutus = pertanyaan.tanya(KeputusanMusyawarahTiapRt.class,
                hasil.musyawarah(pertanyaan.kasusId())).terpenuhi();
        boolean setuju = pertanyaan.tanya(MusyawarahTiapRtSetuju.class,
                hasil.musyawarah(pertanyaan.kasusId())).terpenuhi();
        return memutus && setuju ? HasilMusyawarahRt.SEMUA_SETUJU : HasilMusyawarahRt.ADA_YANG_MENOLAK;
    }

    /** P-09/S2, G3: the Lurah was consulted, not before the last Musyawarah RT; the note is a document (DOC-13). */
    @TugasModel(value = "penggabunganCatatKonsultasiDelegate", aturan = {
            KonsultasiKepadaLurah.class, BukanMasaDepan.class, UrutanTanggal.class, PenjabatHariItu.class})
    void konsultasi(Langkah langkah) {
        KonsultasiIsian isian = langkah.isian(KonsultasiIsian.class);
        langkah.wajib(KonsultasiKepadaLurah.class, new KonsultasiKepadaLurah.Fakta(
                musyawarahRtTerakhir(langkah), isian.tanggalKonsultasi(), null));
        langkah.wajibTanggalSesuai();
        PemegangJabatan lurah =
                penjabat.wajibAtauPengganti(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggalKonsultasi());
        String sidik = konsultasi.catat(langkah.kasus(), isian, lurah);
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Catatan konsultasi Lurah", "tanggal",
                isian.tanggalKonsultasi(), "penghadap", isian.penghadap(), "saran", isian.saran(), "sidikNaskah", sidik));
    }

    /** P-09/G4: the Musyawarah RW is valid and in favour. An unlawful or failed one was repeated before (P-38). */
    @TugasModel(value = "penggabunganHasilMusyawarahRwGerbang", aturan = MusyawarahRwMenyetujui.class)
    @Jawaban("hasilMusyawarahRw")
    HasilMusyawarahRw hasilRw(Pertanyaan pertanyaan) {
        HasilRangkaian rw = musyawarah.hasil(pertanyaan.kasusId(), JenisMusyawarah.RW,
                List.of(pertanyaan.teks(PenggabunganRtSatuRwProcess.RW))).get(0);
        return pertanyaan.tanya(MusyawarahRwMenyetujui.class, hasil.hasil(rw)).terpenuhi()
                ? HasilMusyawarahRw.SETUJU : HasilMusyawarahRw.TIDAK_MUFAKAT;
    }

    /** P-09/G5: the proposal has reached the Lurah through the Ketua RW. */
    @TugasModel(value = "penggabunganPeriksaPenerusanDelegate", aturan = MelaluiKetuaRw.class)
    void periksaPenerusan(Pertanyaan pertanyaan) {
        pertanyaan.wajib(MelaluiKetuaRw.class, hasil.penyampaian(pertanyaan.kasusId()));
    }

    private void periksaNomorBebas(Langkah langkah, String rw, PilihRtSatuRwIsian isian) {
        langkah.wajib(NomorUnitUnik.class, new NomorUnitUnik.Fakta(JenisUnit.RT + " " + isian.nomorHasil(),
                wilayah.nomorDipakai(rw, JenisUnit.RT, isian.nomorHasil(), isian.rt()),
                wilayah.nomorDihapusTahunIni(rw, JenisUnit.RT, isian.nomorHasil())));
    }

    private LocalDate musyawarahRtTerakhir(Pertanyaan pertanyaan) {
        return hasil.hasil(pertanyaan.kasusId()).stream().map(HasilRangkaian::tanggal)
                .max(LocalDate::compareTo).orElseThrow();
    }
}
