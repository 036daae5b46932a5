package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.MusyawarahTiapRt;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-10/G3: every RT met and agreed. An RT whose decision was unlawful has met again before (P-37). */
@Component
@Jawaban("hasilMusyawarahRt")
class HasilMusyawarahRtGerbang extends Gerbang<HasilMusyawarahRt> {

    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;

    HasilMusyawarahRtGerbang(LangkahFactory factory, MusyawarahService musyawarah, WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
    }

    @Override
    protected HasilMusyawarahRt jawab(Langkah langkah) {
        List<String> daftarUnit = langkah.daftar(PenggabunganRtLintasRwProcess.DAFTAR_UNIT);
        List<HasilRangkaian> hasil = musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.RT, daftarUnit);
        langkah.tanya(MusyawarahTiapRt.class, new HasilMusyawarahFakta(hasil.stream()
                .map(h -> new HasilUnit(wilayah.nama(h.unitId()), h.dilaksanakan(), h.sah(), h.diterima())).toList()));
        return hasil.stream().allMatch(h -> h.sah() && h.diterima())
                ? HasilMusyawarahRt.SEMUA_SETUJU : HasilMusyawarahRt.ADA_YANG_MENOLAK;
    }
}
