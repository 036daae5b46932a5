package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.Penyampaian;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UnitAsal;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the rules are asked about the results of the RT, whichever way the merger takes. */
@Component
class HasilTiapRt {

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final Penjabat penjabat;
    private final JabatanService jabatan;

    HasilTiapRt(PenggabunganService penggabungan, MusyawarahService musyawarah, WilayahService wilayah,
            Penjabat penjabat, JabatanService jabatan) {
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
    }

    /** The latest results of the Musyawarah RT of all RT that the case is about. */
    Collection<HasilRangkaian> hasil(String kasusId) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.RT, penggabungan.usulan(kasusId).idUnit());
    }

    HasilMusyawarahFakta musyawarah(String kasusId) {
        return new HasilMusyawarahFakta(hasil(kasusId).stream().map(this::hasil).toList());
    }

    HasilUnit hasil(HasilRangkaian satu) {
        return new HasilUnit(wilayah.nama(satu.unitId()), satu.dilaksanakan(), satu.sah(), satu.diterima());
    }

    /** How the result of each RT reached the Lurah. */
    MelaluiKetuaRw.Fakta penyampaian(String kasusId) {
        return new MelaluiKetuaRw.Fakta(penggabungan.usulan(kasusId).unit().stream().map(this::disampaikan).toList());
    }

    /** The chair of the RW of an RT handed its result over or gave it up; across RW he chaired its Musyawarah. */
    private Penyampaian disampaikan(UnitAsal rt) {
        return new Penyampaian(wilayah.nama(rt.unitId()), rt.disampaikanPada() != null,
                penggabungan.rw(rt.unitId()).equals(rt.disampaikanOleh()), rt.dijemputOleh(), pengganti(rt));
    }

    private String pengganti(UnitAsal rt) {
        return rt.disampaikanPada() == null || rt.dijemputOleh() != null ? null
                : penjabat.penggantiPada(Jabatan.KETUA_RW, rt.unitId(), rt.disampaikanPada()).map(jabatan::sebutan)
                        .orElse(null);
    }
}
