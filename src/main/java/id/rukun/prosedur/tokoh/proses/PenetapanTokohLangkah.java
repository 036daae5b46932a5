package id.rukun.prosedur.tokoh.proses;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.musyawarah.PilihanTerbaru;
import id.rukun.hukum.kebijakan.musyawarah.TokohSatuUnit;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.penataan.YangDipilihRt;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.PendudukRt;
import id.rukun.hukum.pergub171.umum.TokohDipilih;
import id.rukun.hukum.pergub171.umum.TokohTiapRt;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.tokoh.SaatPilihan;
import id.rukun.prosedur.tokoh.SyaratTokoh;
import id.rukun.prosedur.tokoh.TokohService;
import id.rukun.prosedur.tokoh.formulir.CalonTokohIsian;
import id.rukun.prosedur.tokoh.formulir.UsulanTokohIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code penetapan-tokoh-masyarakat}: an RT chooses those who stand for it in the Musyawarah RW. */
@Component
class PenetapanTokohLangkah {

    enum HasilPemilihan { DIPILIH, TIDAK_DIPILIH }

    enum SyaratCalon { TERPENUHI, TIDAK_TERPENUHI }

    private final SyaratTokoh syarat;
    private final TokohService tokoh;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;

    PenetapanTokohLangkah(SyaratTokoh syarat, TokohService tokoh, MusyawarahService musyawarah,
            WilayahService wilayah) {
        this.syarat = syarat;
        this.tokoh = tokoh;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
    }

    /** The RT that chooses. */
    @TugasModel(value = "tokohCatatUsulanDelegate", aturan = {YangDipilihRt.class, UnitAktif.class})
    void usulan(Langkah langkah) {
        String rt = langkah.isian(UsulanTokohIsian.class).rt();
        langkah.pastikan(YangDipilihRt.class,
                new YangDipilihRt.Fakta(wilayah.nama(rt), wilayah.unit(rt).jenis() == JenisUnit.RT));
        langkah.wajib(List.of("rt"), UnitAktif.class,
                new UnitAktif.Fakta(wilayah.nama(rt), wilayah.ringkas(rt).status().name()));
        langkah.tetapkan(PenetapanTokohMasyarakatProcess.RT, rt);
        langkah.tetapkan(PenetapanTokohMasyarakatProcess.DAFTAR_UNIT, new ArrayList<>(List.of(rt)));
    }

    /** Who could not be registered later is not put to the vote: P-40/G2 to G4 are asked beforehand. */
    @TugasModel(value = "tokohPeriksaCalonDelegate", aturan = {
            OrangSesuaiRegister.class, PendudukRt.class, KursiTokohBukanPengurus.class, TokohTiapRt.class,
            TokohSatuUnit.class})
    void calon(Langkah langkah) {
        String rt = langkah.teks(PenetapanTokohMasyarakatProcess.RT);
        List<String> calon = langkah.isian(CalonTokohIsian.class).calon();
        wajibDapatTerdaftar(langkah, rt, calon);
    }

    /** Demands that they could be registered today. */
    void wajibDapatTerdaftar(Pertanyaan pertanyaan, String rt, List<String> calon) {
        LocalDate hari = pertanyaan.hariIni();
        pertanyaan.wajib(List.of("calon"), PendudukRt.class, syarat.penduduk(rt, calon, hari));
        pertanyaan.wajib(List.of("calon"), KursiTokohBukanPengurus.class, syarat.bukanPengurus(rt, calon, hari));
        pertanyaan.wajib(List.of("calon"), TokohTiapRt.class, syarat.jumlah(rt, calon));
        pertanyaan.wajib(List.of("calon"), TokohSatuUnit.class, syarat.satuRt(rt, calon, hari));
        syarat.dewasa(rt, calon, hari, pertanyaan.kasus().edisi()).forEach(fakta -> pertanyaan.pastikan(OrangSesuaiRegister.class, fakta));
    }

    /** P-40/G1: a valid Musyawarah RT has chosen them. */
    @TugasModel(value = "tokohHasilPemilihanGerbang", aturan = TokohDipilih.class)
    @Jawaban("hasilPemilihan")
    HasilPemilihan hasil(Pertanyaan pertanyaan) {
        List<String> calon = pertanyaan.isianTerbaru(CalonTokohIsian.class).calon();
        HasilRangkaian hasil = hasil(pertanyaan.kasusId(), rt(pertanyaan));
        return pertanyaan.tanya(TokohDipilih.class,
                syarat.dipilih(rt(pertanyaan), calon, hasil.sah() && hasil.diterima())).terpenuhi()
                ? HasilPemilihan.DIPILIH : HasilPemilihan.TIDAK_DIPILIH;
    }

    /** P-40/G2 to G4, on the day of the choice, and RUKUN-POL-72 and 73. */
    @TugasModel(value = "tokohSyaratGerbang", aturan = {PendudukRt.class, KursiTokohBukanPengurus.class,
            TokohTiapRt.class, TokohSatuUnit.class, PilihanTerbaru.class})
    @Jawaban("syaratTokoh")
    SyaratCalon syarat(Pertanyaan pertanyaan) {
        String rt = rt(pertanyaan);
        List<String> calon = pertanyaan.isianTerbaru(CalonTokohIsian.class).calon();
        SaatPilihan saat = saat(hasil(pertanyaan.kasusId(), rt));
        LocalDate hari = saat.hari();
        boolean penduduk = pertanyaan.tanya(PendudukRt.class, syarat.penduduk(rt, calon, hari)).terpenuhi();
        boolean bebas = pertanyaan.tanya(KursiTokohBukanPengurus.class, syarat.bukanPengurus(rt, calon, hari))
                .terpenuhi();
        boolean cukup = pertanyaan.tanya(TokohTiapRt.class, syarat.jumlah(rt, calon)).terpenuhi();
        boolean sendiri = pertanyaan.tanya(TokohSatuUnit.class, syarat.satuRt(rt, calon, hari)).terpenuhi();
        boolean terbaru = pertanyaan.tanya(PilihanTerbaru.class, syarat.terbaru(rt, saat)).terpenuhi();
        return penduduk && bebas && cukup && sendiri && terbaru ? SyaratCalon.TERPENUHI : SyaratCalon.TIDAK_TERPENUHI;
    }

    /** From the day of the meeting on they stand for their RT, and those chosen before them no longer. */
    @TugasModel("tokohTetapkanDelegate")
    void tetapkan(Langkah langkah) {
        String rt = langkah.teks(PenetapanTokohMasyarakatProcess.RT);
        HasilRangkaian hasil = hasil(langkah.kasusId(), rt);
        tokoh.tetapkan(langkah.kasusId(), rt, langkah.isianTerbaru(CalonTokohIsian.class),
                hasil.keputusan().musyawarahId(), saat(hasil));
    }

    private static String rt(Pertanyaan pertanyaan) {
        return pertanyaan.teks(PenetapanTokohMasyarakatProcess.RT);
    }

    private static SaatPilihan saat(HasilRangkaian hasil) {
        return new SaatPilihan(hasil.tanggal(), hasil.pukul());
    }

    private HasilRangkaian hasil(String kasusId, String rt) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.RT, List.of(rt)).get(0);
    }
}
