package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.prosedur.keputusan.JawabanCamat;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.PersetujuanIsian;
import org.springframework.stereotype.Component;

/** P-14/G3: whether the Camat agreed to this version of the draft; what would hinder the signature is told at once. */
@Component
@Jawaban("jawabanCamat")
class JawabanCamatGerbang extends Gerbang<JawabanCamat> {

    private final KeputusanService keputusan;

    JawabanCamatGerbang(LangkahFactory factory, KeputusanService keputusan) {
        super(factory);
        this.keputusan = keputusan;
    }

    @Override
    protected JawabanCamat jawab(Pertanyaan pertanyaan) {
        JawabanCamat jawaban = pertanyaan.isian(PersetujuanIsian.class).jawaban();
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(pertanyaan);
        if (jawaban == JawabanCamat.SETUJU) {
            pertanyaan.ingatkan(keputusan.syarat(permintaan, pertanyaan.hariIni()));
        }
        String sidik = keputusan.rancangan(pertanyaan.prosesId()).orElseThrow().hash();
        keputusan.pemohon(permintaan).aturanPersetujuan().forEach(aturan ->
                pertanyaan.tanya(aturan, new PersetujuanFakta(jawaban.name(), sidik, sidik)));
        return jawaban;
    }
}
