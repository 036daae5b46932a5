package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.BeritaAcaraDitandatangani;
import id.rukun.hukum.pergub171.penataan.RwTujuanTerlibat;
import id.rukun.prosedur.musyawarah.KeputusanMusyawarah;
import id.rukun.prosedur.penggabungan.Kesepakatan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** P-10/G8: the minutes are signed and name the result and an RW that is involved. */
@Component
class PeriksaBeritaAcaraDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final WilayahService wilayah;

    PeriksaBeritaAcaraDelegate(LangkahFactory factory, PenggabunganService penggabungan, SyaratPenggabungan syarat,
            WilayahService wilayah) {
        super(factory);
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        KeputusanMusyawarah mufakat = syarat.mufakat(langkah.kasusId());
        Kesepakatan kesepakatan = syarat.kesepakatan(langkah.kasusId());
        langkah.wajib(BeritaAcaraDitandatangani.class, new BeritaAcaraDitandatangani.Fakta(
                mufakat.nomorBeritaAcara(), mufakat.tanggalBeritaAcara(), mufakat.penandatangan(),
                kesepakatan.rwTujuanId() != null));
        langkah.wajib(RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta(wilayah.nama(kesepakatan.rwTujuanId()),
                penggabungan.rw(penggabungan.usulan(langkah.kasusId()).idRt()).stream().map(wilayah::nama).toList()));
    }
}
