package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import org.springframework.stereotype.Component;

/** A fruitless meeting is repeated; after as many as the policy RUKUN-PRD-01 names, the Lurah is asked. */
@Component
@Jawaban("kelanjutan")
class KelanjutanGerbang extends Gerbang<Kelanjutan> {

    private static final String AMBANG = "RUKUN-PRD-01";

    private final MusyawarahService musyawarah;
    private final ParameterHukum parameter;

    KelanjutanGerbang(LangkahFactory factory, MusyawarahService musyawarah, ParameterHukum parameter) {
        super(factory);
        this.musyawarah = musyawarah;
        this.parameter = parameter;
    }

    @Override
    protected Kelanjutan jawab(Pertanyaan pertanyaan) {
        RangkaianMusyawarah rangkaian = musyawarah.terakhir(pertanyaan.prosesId()).rangkaian();
        int ambang = parameter.pada(pertanyaan.kasus().edisi()).bilangan(AMBANG);
        return rangkaian.pengulangan() >= ambang ? Kelanjutan.PUTUSAN_LURAH : Kelanjutan.ULANGI;
    }
}
