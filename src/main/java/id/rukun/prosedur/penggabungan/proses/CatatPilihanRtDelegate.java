package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.NomorUnitSah;
import id.rukun.hukum.kebijakan.PengusulTerlibat;
import id.rukun.hukum.kebijakan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.UnitAktif;
import id.rukun.hukum.kebijakan.YangDigabungRt;
import id.rukun.hukum.pergub171.penataan.JumlahRtPenggabungan;
import id.rukun.hukum.pergub171.penataan.RwTujuanTerlibat;
import id.rukun.hukum.pergub171.penataan.SatuKelurahan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PilihRtIsian;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.KunciPenataan;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.UnitTerkunciException;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Records the RT to be merged and locks them and their RW: one structural case at a time (RUKUN-POL-04). */
@Component
class CatatPilihanRtDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final WilayahService wilayah;

    CatatPilihanRtDelegate(LangkahFactory factory, PenggabunganService penggabungan, SyaratPenggabungan syarat,
            WilayahService wilayah) {
        super(factory);
        this.syarat = syarat;
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PilihRtIsian isian = langkah.isian(PilihRtIsian.class);
        isian.rt().forEach(unit -> pastikanRt(langkah, unit));
        langkah.wajib(JumlahRtPenggabungan.class,
                new JumlahRtPenggabungan.Fakta(isian.rt().stream().map(wilayah::nama).toList()));
        langkah.wajib(SatuKelurahan.class, new SatuKelurahan.Fakta(
                penggabungan.kelurahan(isian.rt()).stream().map(wilayah::nama).toList()));
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

    /** The form offers RT only; what is submitted may name an RW or the Kelurahan all the same. */
    private void pastikanRt(Langkah langkah, String unit) {
        langkah.pastikan(YangDigabungRt.class,
                new YangDigabungRt.Fakta(wilayah.nama(unit), wilayah.unit(unit).jenis() == JenisUnit.RT));
    }

    private void periksaUsulRw(Langkah langkah, PilihRtIsian isian) {
        if (isian.usulRwTujuan() != null) {
            langkah.wajib(RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta(wilayah.nama(isian.usulRwTujuan()),
                    penggabungan.rw(isian.rt()).stream().map(wilayah::nama).toList()));
        }
    }

    private static void periksaUsulNomor(Langkah langkah, String nomor) {
        if (nomor != null) {
            langkah.wajib(NomorUnitSah.class,
                    new NomorUnitSah.Fakta(nomor, JenisUnit.RT + " " + nomor, JenisUnit.RT.angka()));
        }
    }

    private void periksaPengusul(Langkah langkah, List<String> rt) {
        String pengusul = penggabungan.usulan(langkah.kasusId()).unitPengusul();
        langkah.wajib(PengusulTerlibat.class, new PengusulTerlibat.Fakta(
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
        langkah.wajib(UnitAktif.class,
                new UnitAktif.Fakta(wilayah.nama(unit), wilayah.ringkas(unit).status().name()));
        periksaBebas(langkah, unit, wilayah.kunciAktif(unit).map(KunciPenataan::nomorKasus).orElse(null));
    }

    private void periksaBebas(Langkah langkah, String unit, String kasusLain) {
        langkah.wajib(SatuPenataanSekaligus.class, new SatuPenataanSekaligus.Fakta(wilayah.nama(unit), kasusLain));
    }
}
