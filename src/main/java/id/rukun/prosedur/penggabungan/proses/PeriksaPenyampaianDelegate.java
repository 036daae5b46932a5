package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.pergub171.penataan.HasilDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.KeputusanMusyawarahTiapRt;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.Penyampaian;
import id.rukun.hukum.pergub171.penataan.PenyampaianFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.RtAsal;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-10/G4: a valid decision of every RT has reached the Lurah through the Ketua RW who chaired it. */
@Component
class PeriksaPenyampaianDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final Penjabat penjabat;
    private final JabatanService jabatan;

    PeriksaPenyampaianDelegate(LangkahFactory factory, PenggabunganService penggabungan, MusyawarahService musyawarah,
            WilayahService wilayah, Penjabat penjabat, JabatanService jabatan) {
        super(factory);
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        UsulanPenggabungan usulan = penggabungan.usulan(langkah.kasusId());
        List<RtAsal> rt = usulan.rt();
        langkah.wajib(KeputusanMusyawarahTiapRt.class, new HasilMusyawarahFakta(
                musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.RT, usulan.idRt()).stream()
                        .map(h -> new HasilUnit(wilayah.nama(h.unitId()), h.dilaksanakan(), h.sah(), h.diterima()))
                        .toList()));
        langkah.wajib(MelaluiKetuaRw.class, new MelaluiKetuaRw.Fakta(rt.stream().map(this::penyampaian).toList()));
        langkah.wajib(HasilDisampaikanKepadaLurah.class, new PenyampaianFakta(rt.size(),
                (int) rt.stream().filter(r -> r.disampaikanPada() != null).count()));
    }

    /** The valid Musyawarah was chaired by the chair of this RW; the same chair handed it over or gave it up. */
    private Penyampaian penyampaian(RtAsal rt) {
        return new Penyampaian(wilayah.nama(rt.rtId()), rt.disampaikanPada() != null,
                penggabungan.rw(rt.rtId()).equals(rt.disampaikanOleh()), rt.dijemputOleh(), pengganti(rt));
    }

    private String pengganti(RtAsal rt) {
        return rt.disampaikanPada() == null || rt.dijemputOleh() != null ? null
                : penjabat.penggantiPada(Jabatan.KETUA_RW, rt.rtId(), rt.disampaikanPada()).map(jabatan::sebutan)
                        .orElse(null);
    }
}
