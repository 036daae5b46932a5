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
import id.rukun.hukum.kebijakan.penataan.YangDigabungRt;
import id.rukun.hukum.pergub171.penataan.AsalUsulan;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.JumlahRtPenggabungan;
import id.rukun.hukum.pergub171.penataan.PertimbanganPenataan;
import id.rukun.hukum.pergub171.penataan.RwBerbedaSatuKelurahan;
import id.rukun.hukum.pergub171.penataan.kelurahan.RwTujuanTerlibat;
import id.rukun.hukum.pergub171.penataan.SatuKelurahan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.kunci.KunciPenataan;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.kunci.UnitTerkunciException;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penggabungan-rt-lintas-rw}, from the proposal to the way that the merger takes. */
@Component
class UsulanLangkah {

    enum Jalur { LINTAS_RW, SATU_RW }

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final WilayahService wilayah;

    UsulanLangkah(PenggabunganService penggabungan, SyaratPenggabungan syarat, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
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
    }

    /** The RT to be merged; they and their RW are locked: one structural case at a time (RUKUN-POL-04). */
    @TugasModel(value = "penggabunganCatatPilihanRtDelegate", aturan = {
            JumlahRtPenggabungan.class, RwTujuanTerlibat.class, SatuKelurahan.class, Berdekatan.class,
            HasilDalamBatas.class, UnitAktif.class, NomorUnitSah.class, YangDigabungRt.class,
            SatuPenataanSekaligus.class, DampakRw.class, PengusulTerlibat.class, PengurusTersedia.class})
    void pilihan(Langkah langkah) {
        PilihRtIsian isian = langkah.isian(PilihRtIsian.class);
        isian.rt().forEach(unit -> pastikanRt(langkah, unit));
        langkah.wajib(List.of("rt"), JumlahRtPenggabungan.class, new JumlahRtPenggabungan.Fakta(nama(isian.rt())));
        langkah.wajib(List.of("rt"), SatuKelurahan.class,
                new SatuKelurahan.Fakta(nama(penggabungan.kelurahan(isian.rt()))));
        periksaPengusul(langkah, isian.rt());
        periksaUsulRw(langkah, isian);
        periksaUsulNomor(langkah, isian.usulNomor());
        // A corrected choice gives back what the first one held.
        wilayah.lepasKunci(langkah.kasusId());
        List<String> terlibat = Stream.concat(isian.rt().stream(), penggabungan.rw(isian.rt()).stream()).toList();
        terlibat.forEach(unit -> periksaUnit(langkah, unit));
        kunci(langkah, terlibat);
        penggabungan.pilih(langkah.kasusId(), isian);
        langkah.ingatkan(syarat.perkiraan(langkah.kasusId(), langkah.hariIni()));
        langkah.tetapkan(PenggabunganRtLintasRwProcess.DAFTAR_UNIT, new ArrayList<>(isian.rt()));
        langkah.tetapkan(PenggabunganRtLintasRwProcess.DAFTAR_RT, new ArrayList<>(isian.rt()));
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

    /** The other way is not built yet; the case says where to go. */
    @TugasModel("penggabunganCatatPengalihanDelegate")
    void pengalihan(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DIALIHKAN", "keterangan",
                "Penggabungan dalam satu RW mengikuti Pasal 10 ayat (2) (P-09). Ajukan dengan prosedur itu, atau "
                            + "secara tertulis kepada Lurah."));
    }

    /** The form offers RT and RW only; what is submitted may name the Kelurahan all the same. */
    private String pengusul(Langkah langkah, String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        String nama = wilayah.nama(unitId);
        langkah.wajib(List.of("unitPengusul"), PengusulRtAtauRw.class,
                new PengusulRtAtauRw.Fakta(nama, jenis == JenisUnit.RT || jenis == JenisUnit.RW));
        return nama;
    }

    /** The form offers RT only; what is submitted may name an RW or the Kelurahan all the same. */
    private void pastikanRt(Langkah langkah, String unit) {
        langkah.pastikan(YangDigabungRt.class,
                new YangDigabungRt.Fakta(wilayah.nama(unit), wilayah.unit(unit).jenis() == JenisUnit.RT));
    }

    private void periksaUsulRw(Langkah langkah, PilihRtIsian isian) {
        if (isian.usulRwTujuan() != null) {
            langkah.wajib(List.of("usulRwTujuan"), RwTujuanTerlibat.class,
                    new RwTujuanTerlibat.Fakta(wilayah.nama(isian.usulRwTujuan()),
                    nama(penggabungan.rw(isian.rt()))));
        }
    }

    private static void periksaUsulNomor(Langkah langkah, String nomor) {
        if (nomor != null) {
            langkah.wajib(List.of("usulNomor"), NomorUnitSah.class,
                    new NomorUnitSah.Fakta(nomor, JenisUnit.RT + " " + nomor, JenisUnit.RT.angka()));
        }
    }

    private void periksaPengusul(Langkah langkah, List<String> rt) {
        String pengusul = penggabungan.usulan(langkah.kasusId()).unitPengusul();
        langkah.wajib(List.of("rt"), PengusulTerlibat.class, new PengusulTerlibat.Fakta(
                pengusul == null ? null : wilayah.nama(pengusul),
                Stream.concat(rt.stream(), penggabungan.rw(rt).stream()).map(wilayah::nama).toList()));
    }

    private void kunci(Langkah langkah, List<String> terlibat) {
        try {
            wilayah.kunci(langkah.kasusId(), langkah.kasus().nomor(), terlibat);
        } catch (UnitTerkunciException e) {
            // Another case has locked the unit since it was asked.
            periksaBebas(langkah, e.unitId(), e.nomorKasus());
            throw e;
        }
    }

    private void periksaUnit(Langkah langkah, String unit) {
        langkah.wajib(List.of("rt"), UnitAktif.class,
                new UnitAktif.Fakta(wilayah.nama(unit), wilayah.ringkas(unit).status().name()));
        periksaBebas(langkah, unit, wilayah.kunciAktif(unit).map(KunciPenataan::nomorKasus).orElse(null));
    }

    private void periksaBebas(Langkah langkah, String unit, String kasusLain) {
        langkah.wajib(List.of("rt"), SatuPenataanSekaligus.class,
                new SatuPenataanSekaligus.Fakta(wilayah.nama(unit), kasusLain));
    }

    private List<String> nama(Collection<String> unit) {
        return unit.stream().map(wilayah::nama).toList();
    }
}
