package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.PengusulRtAtauRw;
import id.rukun.hukum.pergub171.penataan.AsalUsulan;
import id.rukun.hukum.pergub171.penataan.PertimbanganPenataan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UsulanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** P-10/G11: origin and written consideration of the proposal (Pasal 14 ayat (3)). */
@Component
class PeriksaUsulanDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;

    PeriksaUsulanDelegate(LangkahFactory factory, PenggabunganService penggabungan, WilayahService wilayah) {
        super(factory);
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        UsulanIsian isian = langkah.isian(UsulanIsian.class);
        String pengusul = isian.unitPengusul() == null ? null : pengusul(langkah, isian.unitPengusul());
        langkah.wajib(AsalUsulan.class,
                new AsalUsulan.Fakta(isian.asal().stream().map(Enum::name).toList(), pengusul));
        langkah.wajib(PertimbanganPenataan.class, new PertimbanganPenataan.Fakta(isian.alasan()));
        langkah.wajibBeralasan(isian.alasan());
        penggabungan.catat(langkah.kasusId(), isian);
    }

    /** The form offers RT and RW only; what is submitted may name the Kelurahan all the same. */
    private String pengusul(Langkah langkah, String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        String nama = wilayah.nama(unitId);
        langkah.wajib(PengusulRtAtauRw.class,
                new PengusulRtAtauRw.Fakta(nama, jenis == JenisUnit.RT || jenis == JenisUnit.RW));
        return nama;
    }
}
