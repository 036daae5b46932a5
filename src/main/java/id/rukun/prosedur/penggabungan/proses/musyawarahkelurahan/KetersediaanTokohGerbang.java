package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.JumlahTokoh;
import id.rukun.hukum.pergub171.penataan.TokohRwTersedia;
import id.rukun.hukum.pergub171.penataan.TokohTersedia;
import id.rukun.hukum.pergub171.penataan.TokohTersediaFakta;
import id.rukun.prosedur.musyawarah.RentangRapat;
import id.rukun.wilayah.Tingkat;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-39/G5 (and the first question of a merger): whether ten tokoh can come from each unit at all. */
@Component
@Jawaban("ketersediaanTokoh")
class KetersediaanTokohGerbang extends Gerbang<KetersediaanTokoh> {

    private final UnitTerkait unitTerkait;

    KetersediaanTokohGerbang(LangkahFactory factory, UnitTerkait unitTerkait) {
        super(factory);
        this.unitTerkait = unitTerkait;
    }

    @Override
    protected KetersediaanTokoh jawab(Langkah langkah) {
        List<String> digabung = UnitTerkait.digabung(langkah);
        RentangRapat hariIni = new RentangRapat(langkah.hariIni(), langkah.hariIni());
        TokohTersediaFakta fakta = new TokohTersediaFakta(digabung.stream()
                .map(unit -> new JumlahTokoh(unitTerkait.nama(unit),
                        unitTerkait.mungkinTokoh(unit, digabung, hariIni).size()))
                .toList());
        boolean cukup = langkah.tanya(UnitTerkait.tingkat(langkah) == Tingkat.RT ? TokohTersedia.class
                : TokohRwTersedia.class, fakta).terpenuhi();
        return cukup ? KetersediaanTokoh.CUKUP : KetersediaanTokoh.KURANG;
    }
}
