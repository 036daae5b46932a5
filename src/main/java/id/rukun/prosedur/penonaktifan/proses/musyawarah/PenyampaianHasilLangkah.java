package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penataan.PenjemputanSesudahTenggat;
import id.rukun.hukum.pergub171.penonaktifan.HasilMelaluiKetuaRw;
import id.rukun.hukum.pergub171.penonaktifan.JalurHasilRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenerimaanHasilIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenerusanHasilIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenjemputanHasilIsian;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import id.rukun.prosedur.penonaktifan.musyawarah.NaskahMusyawarahPenonaktifan;
import id.rukun.prosedur.penonaktifan.musyawarah.SyaratMusyawarah;
import id.rukun.prosedur.penonaktifan.proses.PenanyaSoal;
import id.rukun.prosedur.penonaktifan.proses.PenonaktifanProcess;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-musyawarah}: how the result of the Musyawarah reaches the Lurah. */
@Component
class PenyampaianHasilLangkah {

    private final HasilPenonaktifanService hasil;
    private final SyaratMusyawarah syarat;
    private final NaskahMusyawarahPenonaktifan naskah;
    private final KabarPenerusanHasil kabar;
    private final Penjabat penjabat;

    PenyampaianHasilLangkah(HasilPenonaktifanService hasil, SyaratMusyawarah syarat, NaskahMusyawarahPenonaktifan naskah,
            KabarPenerusanHasil kabar, Penjabat penjabat) {
        this.hasil = hasil;
        this.syarat = syarat;
        this.naskah = naskah;
        this.kabar = kabar;
        this.penjabat = penjabat;
    }

    /**
     * P-30/S4: the Ketua RW passes the result on, never his own. If the Lurah, who stood in for him that day, enters it, nobody
     * handed anything over: the Lurah fetched it, and says why (AMB-08).
     */
    @TugasModel(value = "penonaktifanCatatPenerusanDelegate", aturan = {BukanPerkaraSendiri.class, BukanMasaDepan.class,
            UrutanTanggal.class, PenjabatHariItu.class, AlasanCukup.class})
    void penerusan(Langkah langkah) {
        PenerusanHasilIsian isian = langkah.isian(PenerusanHasilIsian.class);
        bukanPihak(langkah);
        langkah.wajibTanggalSesuai();
        LocalDate hari = isian.tanggalPenyampaian();
        PemegangJabatan ketuaRw = penjabat.wajibTandaTangan(langkah, Jabatan.KETUA_RW, langkah.unitId(), hari,
                List.of(isian.penandatangan()));
        boolean olehLurah = penjabat.menggantikan(langkah, Jabatan.KETUA_RW, langkah.unitId(), hari, Jabatan.LURAH);
        if (olehLurah) {
            langkah.wajibBeralasan(isian.catatan());
        }
        hasil.terima(langkah.kasusId(), hari, isian.penandatangan(), olehLurah);
        naskah.diteruskan(langkah.kasus(), isian, ketuaRw);
        tulis(langkah, olehLurah ? "Hasil musyawarah diambil Lurah" : "Hasil musyawarah diteruskan Ketua RW", hari);
    }

    /** TM-16, PRD-11: the Ketua RW has a result to pass on, and no veto. */
    @TugasModel("penonaktifanIngatkanKetuaRwDelegate")
    void ingatkanKetuaRw(Langkah langkah) {
        kabar.ingatkanKetuaRw(langkah);
    }

    /** TM-16, PRD-12: the result still lies with the Ketua RW, and the Lurah may fetch it (AMB-08). */
    @TugasModel("penonaktifanBeriTahuLurahDelegate")
    void beriTahuLurah(Langkah langkah) {
        kabar.beriTahuLurah(langkah);
    }

    /** P-30/S5, TM-16: the Lurah has fetched it. */
    @TugasModel(value = "penonaktifanCatatPenjemputanDelegate", aturan = {BukanPerkaraSendiri.class, BukanMasaDepan.class,
            UrutanTanggal.class, AlasanCukup.class, PenjemputanSesudahTenggat.class, PenjabatHariItu.class})
    void penjemputan(Langkah langkah) {
        PenjemputanHasilIsian isian = langkah.isian(PenjemputanHasilIsian.class);
        LocalDate hari = isian.tanggalPenjemputan();
        bukanPihak(langkah);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.catatan());
        langkah.wajib(List.of("tanggalPenjemputan"), PenjemputanSesudahTenggat.class,
                new PenjemputanSesudahTenggat.Fakta(hari, kabar.terakhir(langkah)));
        PemegangJabatan lurah = penjabat.wajibAtauPengganti(langkah, Jabatan.LURAH, langkah.unitId(), hari);
        hasil.terima(langkah.kasusId(), hari, isian.diterimaDari(), true);
        naskah.dijemput(langkah.kasus(), isian, lurah);
        tulis(langkah, "Hasil musyawarah dijemput Lurah", hari);
    }

    /** P-32/S5: it came straight to the Lurah, on a day on which there was one. */
    @TugasModel(value = "penonaktifanCatatPenerimaanDelegate", aturan = {BukanPerkaraSendiri.class, BukanMasaDepan.class,
            UrutanTanggal.class, PenjabatHariItu.class})
    void penerimaan(Langkah langkah) {
        PenerimaanHasilIsian isian = langkah.isian(PenerimaanHasilIsian.class);
        LocalDate hari = isian.tanggalPenerimaan();
        bukanPihak(langkah);
        langkah.wajibTanggalSesuai();
        penjabat.wajibDijabat(langkah, Jabatan.LURAH, langkah.unitId(), hari);
        hasil.terima(langkah.kasusId(), hari, isian.diterimaDari(), false);
        naskah.diterimaLangsung(langkah.kasus(), isian, penjabat.pada(Jabatan.LURAH, langkah.unitId(), hari).orElseThrow());
        tulis(langkah, "Hasil musyawarah diterima Lurah", hari);
    }

    /** P-30/G5, P-32/G4: the result has reached the Lurah on a lawful way. */
    @TugasModel(value = "penonaktifanPeriksaPenyampaianDelegate", aturan = {HasilMelaluiKetuaRw.class, JalurHasilRw.class})
    void periksa(Pertanyaan pertanyaan) {
        PenanyaSoal.wajib(pertanyaan, syarat.penyampaian(pertanyaan.kasusId()));
    }

    private void bukanPihak(Pertanyaan pertanyaan) {
        penjabat.wajibBukanPihak(pertanyaan, List.of(pertanyaan.teks(PenonaktifanProcess.SUBJEK)));
    }

    private static void tulis(Langkah langkah, String tindakan, LocalDate hari) {
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", tindakan, "keterangan", Kalender.tulis(hari) + "."));
    }
}
