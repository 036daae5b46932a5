package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.penataan.DampakRw;
import id.rukun.hukum.kebijakan.penataan.NomorUnitSah;
import id.rukun.hukum.kebijakan.penataan.PengurusTersedia;
import id.rukun.hukum.kebijakan.penataan.PengusulRtAtauRw;
import id.rukun.hukum.kebijakan.penataan.PengusulTerlibat;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.penataan.YangDipilihRt;
import id.rukun.hukum.pergub171.penataan.AsalUsulan;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.JumlahRtPenggabungan;
import id.rukun.hukum.pergub171.penataan.PertimbanganPenataan;
import id.rukun.hukum.pergub171.penataan.RwBerbedaSatuKelurahan;
import id.rukun.hukum.pergub171.penataan.kelurahan.RwTujuanTerlibat;
import id.rukun.hukum.pergub171.penataan.SatuKelurahan;
import id.rukun.prosedur.penggabungan.NaskahUsulan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.prosedur.penggabungan.PerkiraanLintasRw;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code penggabungan-rt-lintas-rw}, from the proposal to the way that the merger takes. */
@Component
class UsulanLangkah {

    enum Jalur { LINTAS_RW, SATU_RW }

    private final PenggabunganService penggabungan;
    private final PemilihRt pemilih;
    private final PerkiraanLintasRw perkiraan;
    private final NaskahUsulan naskahUsulan;
    private final WilayahService wilayah;

    UsulanLangkah(PenggabunganService penggabungan, PemilihRt pemilih, PerkiraanLintasRw perkiraan,
            NaskahUsulan naskahUsulan, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.pemilih = pemilih;
        this.perkiraan = perkiraan;
        this.naskahUsulan = naskahUsulan;
        this.wilayah = wilayah;
    }

    /** P-10/G11: origin and written consideration of the proposal (Pasal 14 ayat (3)). */
    @TugasModel(value = "penggabunganPeriksaUsulanDelegate", aturan = {
            AsalUsulan.class, PertimbanganPenataan.class, PengusulRtAtauRw.class, AlasanCukup.class})
    void usulan(Langkah langkah) {
        UsulanIsian isian = langkah.isian(UsulanIsian.class);
        String pengusul = isian.unitPengusul() == null ? null : pengusul(langkah, isian.unitPengusul());
        langkah.wajib(List.of("asal"), AsalUsulan.class,
                new AsalUsulan.Fakta(isian.asal().stream().map(Enum::name).toList(), pengusul));
        langkah.wajib(List.of("alasan"), PertimbanganPenataan.class, new PertimbanganPenataan.Fakta(isian.alasan()));
        langkah.wajibBeralasan(isian.alasan());
        penggabungan.catat(langkah.kasusId(), isian);
        if (langkah.teks(PenggabunganRtLintasRwProcess.PEMULAI) == null) {
            langkah.tetapkan(PenggabunganRtLintasRwProcess.PEMULAI, langkah.pelaku().akun());
        }
    }

    /** The RT to be merged; they and their RW are locked: one structural case at a time (RUKUN-POL-04). */
    @TugasModel(value = "penggabunganCatatPilihanRtDelegate", aturan = {
            JumlahRtPenggabungan.class, RwTujuanTerlibat.class, SatuKelurahan.class, Berdekatan.class,
            HasilDalamBatas.class, UnitAktif.class, NomorUnitSah.class, YangDipilihRt.class,
            SatuPenataanSekaligus.class, DampakRw.class, PengusulTerlibat.class, PengurusTersedia.class})
    void pilihan(Langkah langkah) {
        PilihRtIsian isian = langkah.isian(PilihRtIsian.class);
        pemilih.periksa(langkah, isian.rt());
        periksaUsulRw(langkah, isian);
        if (isian.usulNomor() != null) {
            PemilihRt.periksaNomor(langkah, isian.usulNomor());
        }
        pemilih.kunci(langkah, isian.rt());
        penggabungan.pilih(langkah.kasusId(), isian);
        naskahUsulan.awal(langkah.kasus(), langkah.hariIni());
        langkah.ingatkan(perkiraan.perkiraan(langkah.kasusId(), langkah.hariIni()));
        PemilihRt.tetapkan(langkah, isian.rt());
        langkah.tetapkan(PenggabunganRtLintasRwProcess.TINGKAT, Tingkat.RT.name());
    }

    /** P-10/G0: RT of different RW go this way; RT of one RW go the way of Pasal 10 ayat (2). */
    @TugasModel(value = "penggabunganJalurGerbang", aturan = RwBerbedaSatuKelurahan.class)
    @Jawaban("jalur")
    Jalur jalur(Pertanyaan pertanyaan) {
        List<String> rt = pertanyaan.daftar(PenggabunganRtLintasRwProcess.DAFTAR_UNIT);
        return pertanyaan.tanya(RwBerbedaSatuKelurahan.class, new RwBerbedaSatuKelurahan.Fakta(
                nama(penggabungan.rw(rt)), nama(penggabungan.kelurahan(rt)))).terpenuhi()
                ? Jalur.LINTAS_RW : Jalur.SATU_RW;
    }

    /** The case says where to go. */
    @TugasModel("penggabunganCatatPengalihanDelegate")
    void pengalihan(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DIALIHKAN", "keterangan",
                "Penggabungan dalam satu RW mengikuti Pasal 10 ayat (2) (P-09). Ajukan dengan prosedur itu."));
    }

    /** The form offers RT and RW only; what is submitted may name the Kelurahan all the same. */
    private String pengusul(Langkah langkah, String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        String nama = wilayah.nama(unitId);
        langkah.wajib(List.of("unitPengusul"), PengusulRtAtauRw.class,
                new PengusulRtAtauRw.Fakta(nama, jenis == JenisUnit.RT || jenis == JenisUnit.RW));
        return nama;
    }

    private void periksaUsulRw(Langkah langkah, PilihRtIsian isian) {
        if (isian.usulRwTujuan() != null) {
            langkah.wajib(List.of("usulRwTujuan"), RwTujuanTerlibat.class,
                    new RwTujuanTerlibat.Fakta(wilayah.nama(isian.usulRwTujuan()),
                    nama(penggabungan.rw(isian.rt()))));
        }
    }

    private List<String> nama(Collection<String> unit) {
        return unit.stream().map(wilayah::nama).toList();
    }
}
