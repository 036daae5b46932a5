package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.kebijakan.PimpinanBerwenang;
import id.rukun.hukum.pergub171.penataan.PimpinanFakta;
import id.rukun.hukum.pergub171.penataan.PimpinanKetuaRw;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.StatusMusyawarah;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** P-10/G1: whether the chair was the one whom the law wants that day; otherwise the meeting is recorded as invalid. */
@Component
@Jawaban("pimpinan")
class PimpinanGerbang extends Gerbang<Pimpinan> {

    private final MusyawarahService musyawarah;
    private final PesertaRt pesertaRt;
    private final WilayahService wilayah;

    PimpinanGerbang(LangkahFactory factory, MusyawarahService musyawarah, PesertaRt pesertaRt,
            WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.pesertaRt = pesertaRt;
        this.wilayah = wilayah;
    }

    @Override
    protected Pimpinan jawab(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (langkah.tanya(aturan(rapat.rangkaian().mode()), fakta(rapat)).terpenuhi()) {
            return Pimpinan.BERWENANG;
        }
        musyawarah.menjadi(rapat, StatusMusyawarah.PIMPINAN_TIDAK_SAH);
        return Pimpinan.TIDAK_BERWENANG;
    }

    private static Class<? extends Aturan<PimpinanFakta>> aturan(ModeMusyawarah mode) {
        return mode == ModeMusyawarah.LINTAS_RW ? PimpinanKetuaRw.class : PimpinanBerwenang.class;
    }

    private PimpinanFakta fakta(Musyawarah rapat) {
        RangkaianMusyawarah rangkaian = rapat.rangkaian();
        var pemegang = pesertaRt.pimpinan(rangkaian.unitId(), rangkaian.mode(), rapat.dilaksanakanPada());
        String unit = wilayah.nama(pesertaRt.unitPimpinan(rangkaian.unitId(), rangkaian.mode()));
        return new PimpinanFakta(pesertaRt.orang(rapat.pimpinanId()), rapat.pimpinanNama(),
                pemegang.map(PesertaRt::orang).orElse(null), pemegang.map(PemegangJabatan::nama).orElse(null),
                pemegang.map(p -> pesertaRt.kualitas(p, rapat.dilaksanakanPada())).orElse("Ketua " + unit));
    }
}
