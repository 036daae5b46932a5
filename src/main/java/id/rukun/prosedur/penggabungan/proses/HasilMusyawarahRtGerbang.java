package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.MusyawarahTiapRt;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.StatusRangkaian;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-10/G3: every RT met and agreed; where a decision was unlawful, only that RT meets again. */
@Component
class HasilMusyawarahRtGerbang extends Gerbang<HasilMusyawarahRt> {

    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;

    HasilMusyawarahRtGerbang(LangkahFactory factory, MusyawarahService musyawarah, WilayahService wilayah) {
        super(factory, HasilMusyawarahRt.class);
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
    }

    @Override
    protected HasilMusyawarahRt jawab(Langkah langkah) {
        List<String> daftarUnit = langkah.daftar(PenggabunganRtLintasRwProcess.DAFTAR_UNIT);
        List<HasilRangkaian> hasil = musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.RT, daftarUnit);
        langkah.tanya(MusyawarahTiapRt.class, new HasilMusyawarahFakta(hasil.stream()
                .map(h -> new HasilUnit(wilayah.nama(h.unitId()), h.diadakan(), h.sah(), h.diterima())).toList()));
        List<String> diulang = hasil.stream().filter(h -> h.status() == StatusRangkaian.TIDAK_SAH)
                .map(HasilRangkaian::unitId).toList();
        if (hasil.stream().anyMatch(HasilMusyawarahRtGerbang::menolak)) {
            return HasilMusyawarahRt.ADA_YANG_MENOLAK;
        }
        langkah.tetapkan(PenggabunganRtLintasRwProcess.DAFTAR_RT,
                new ArrayList<>(diulang.isEmpty() ? daftarUnit : diulang));
        return diulang.isEmpty() ? HasilMusyawarahRt.SEMUA_SETUJU : HasilMusyawarahRt.ADA_YANG_TIDAK_SAH;
    }

    private static boolean menolak(HasilRangkaian hasil) {
        return hasil.status() == StatusRangkaian.DIAKHIRI || hasil.sah() && !hasil.diterima();
    }
}
