package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.penataan.DisetujuiSetiapMusyawarah;
import id.rukun.hukum.kebijakan.penataan.PenjemputanSesudahTenggat;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.penataan.kelurahan.HasilDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.KeputusanMusyawarahTiapRt;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.MusyawarahTiapRt;
import id.rukun.hukum.pergub171.penataan.kelurahan.PenyampaianFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggabungan.NaskahUsulan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.formulir.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.prosedur.penggabungan.UnitAsal;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code penggabungan-rt-lintas-rw}: the results of the RT, and how they reach the Lurah. */
@Component
class PenyampaianLangkah {

    enum HasilMusyawarahRt { SEMUA_SETUJU, ADA_YANG_MENOLAK }

    private final PenggabunganService penggabungan;
    private final HasilTiapRt hasil;
    private final Penjabat penjabat;
    private final JabatanService jabatan;
    private final KabarPenerusan kabar;
    private final NaskahUsulan naskahUsulan;

    PenyampaianLangkah(PenggabunganService penggabungan, HasilTiapRt hasil, Penjabat penjabat,
            JabatanService jabatan, KabarPenerusan kabar, NaskahUsulan naskahUsulan) {
        this.penggabungan = penggabungan;
        this.hasil = hasil;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
        this.kabar = kabar;
        this.naskahUsulan = naskahUsulan;
    }

    /** P-10/G3: every RT met and agreed. An RT whose decision was unlawful has met again before (P-37). */
    @TugasModel(value = "penggabunganHasilMusyawarahRtGerbang", aturan = {MusyawarahTiapRt.class,
            DisetujuiSetiapMusyawarah.class})
    @Jawaban("hasilMusyawarahRt")
    HasilMusyawarahRt hasil(Pertanyaan pertanyaan) {
        pertanyaan.tanya(MusyawarahTiapRt.class, hasil.musyawarah(pertanyaan.kasusId()));
        return pertanyaan.tanya(DisetujuiSetiapMusyawarah.class, hasil.musyawarah(pertanyaan.kasusId())).terpenuhi()
                ? HasilMusyawarahRt.SEMUA_SETUJU : HasilMusyawarahRt.ADA_YANG_MENOLAK;
    }

    /**
     * P-10/S2: the chair of the RW hands the result of the Musyawarah that he chaired to the Lurah. If the Lurah, who
     * stood in for him that day, enters it, nobody handed anything over: the Lurah fetched it, and says why (AMB-08).
     */
    @TugasModel(value = "penggabunganCatatPenyampaianDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, AlasanCukup.class, PenjabatHariItu.class})
    void penyampaian(Langkah langkah) {
        PenyampaianIsian isian = langkah.isian(PenyampaianIsian.class);
        langkah.wajibTanggalSesuai();
        PemegangJabatan ketuaRw = penjabat.wajibTandaTangan(langkah, Jabatan.KETUA_RW, langkah.unitId(),
                isian.tanggalPenyampaian(), List.of(isian.penandatangan()));
        if (penjabat.menggantikan(langkah, Jabatan.KETUA_RW, langkah.unitId(), isian.tanggalPenyampaian(),
                Jabatan.LURAH)) {
            langkah.wajibBeralasan(isian.catatan());
            jemput(langkah, new PenjemputanIsian(isian.tanggalPenyampaian(), isian.penandatangan(), isian.catatan()),
                    langkah.pelaku().jabatan(),
                    penjabat.pada(Jabatan.LURAH, langkah.unitId(), isian.tanggalPenyampaian()).orElseThrow());
        } else {
            penggabungan.sampaikan(langkah.kasusId(), langkah.unitId(), isian);
            naskahUsulan.diteruskan(langkah.kasus(), langkah.unitId(), isian, ketuaRw);
        }
    }

    /** TM-16, PRD-11: the Ketua RW has a result to pass on, and no veto. */
    @TugasModel("penggabunganIngatkanKetuaRwDelegate")
    void ingatkanKetuaRw(Langkah langkah) {
        kabar.ingatkanKetuaRw(langkah);
    }

    /** TM-16, PRD-12: a result still lies with the Ketua RW, and the Lurah may fetch it (AMB-08). */
    @TugasModel("penggabunganBeriTahuLurahDelegate")
    void beriTahuLurah(Langkah langkah) {
        kabar.beriTahuLurah(langkah);
    }

    /** P-10/S2, TM-16: the Lurah fetched the result from the Ketua RW, who was bound to pass it on. */
    @TugasModel(value = "penggabunganCatatPenjemputanDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, PenjemputanSesudahTenggat.class, AlasanCukup.class,
            PenjabatHariItu.class})
    void penjemputan(Langkah langkah) {
        PenjemputanIsian isian = langkah.isian(PenjemputanIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.catatan());
        langkah.wajib(PenjemputanSesudahTenggat.class, new PenjemputanSesudahTenggat.Fakta(
                isian.tanggalPenjemputan(), kabar.lurahDiberitahukan(langkah)));
        PemegangJabatan lurah =
                penjabat.wajibAtauPengganti(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggalPenjemputan());
        jemput(langkah, isian, lurah.jabatan() == Jabatan.LURAH ? jabatan.sebutan(lurah) : langkah.pelaku().jabatan(),
                lurah);
    }

    /** P-10/G4: a valid decision of every RT has reached the Lurah through the Ketua RW who chaired it. */
    @TugasModel(value = "penggabunganPeriksaPenyampaianDelegate", aturan = {
            HasilDisampaikanKepadaLurah.class, KeputusanMusyawarahTiapRt.class, MelaluiKetuaRw.class})
    void periksaPenyampaian(Pertanyaan pertanyaan) {
        List<UnitAsal> rt = penggabungan.usulan(pertanyaan.kasusId()).unit();
        pertanyaan.wajib(KeputusanMusyawarahTiapRt.class, hasil.musyawarah(pertanyaan.kasusId()));
        pertanyaan.wajib(MelaluiKetuaRw.class, hasil.penyampaian(pertanyaan.kasusId()));
        pertanyaan.wajib(HasilDisampaikanKepadaLurah.class, new PenyampaianFakta(rt.size(),
                (int) rt.stream().filter(r -> r.disampaikanPada() != null).count()));
    }

    private void jemput(Langkah langkah, PenjemputanIsian isian, String sebutan, PemegangJabatan oleh) {
        penggabungan.jemput(langkah.kasusId(), langkah.unitId(), isian, sebutan);
        naskahUsulan.dijemput(langkah.kasus(), langkah.unitId(), isian, oleh);
    }
}
