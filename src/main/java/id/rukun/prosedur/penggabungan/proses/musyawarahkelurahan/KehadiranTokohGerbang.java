package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.KehadiranTokohFakta;
import id.rukun.hukum.pergub171.penataan.TokohHadir;
import id.rukun.prosedur.musyawarah.KualitasPeserta;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-39/G3: ten tokoh of each merging unit, never pooled. */
@Component
@Jawaban("kehadiranTokoh")
class KehadiranTokohGerbang extends Gerbang<KehadiranTokoh> {

    private final MusyawarahService musyawarah;
    private final UnitTerkait unitTerkait;

    KehadiranTokohGerbang(LangkahFactory factory, MusyawarahService musyawarah, UnitTerkait unitTerkait) {
        super(factory);
        this.musyawarah = musyawarah;
        this.unitTerkait = unitTerkait;
    }

    @Override
    protected KehadiranTokoh jawab(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        List<TokohHadir> tokoh = musyawarah.peserta(rapat).stream()
                .filter(p -> p.kualitas() == KualitasPeserta.TOKOH)
                .map(p -> new TokohHadir(p.orangId(), p.nama(), unitTerkait.nama(p.unitId())))
                .toList();
        List<String> unit = UnitTerkait.digabung(langkah).stream().map(unitTerkait::nama).toList();
        boolean cukup = langkah.tanya(DaftarHadirKelurahan.aturanTokoh(langkah), new KehadiranTokohFakta(unit, tokoh))
                .terpenuhi();
        if (cukup) {
            musyawarah.sah(rapat);
        } else {
            musyawarah.kehadiranKurang(rapat);
        }
        return cukup ? KehadiranTokoh.CUKUP : KehadiranTokoh.KURANG;
    }
}
