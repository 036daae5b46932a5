package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.KursiPimpinan;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** P-37/G2: whether the chair was the one whom the mode wants that day. */
@Component
@Jawaban("pimpinan")
class PimpinanGerbang extends Gerbang<Pimpinan> {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final WilayahService wilayah;

    PimpinanGerbang(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode,
            KursiPimpinan kursi, WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.wilayah = wilayah;
    }

    @Override
    protected Pimpinan jawab(Pertanyaan pertanyaan) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        ModeMusyawarah mode = katalogMode.untuk(rapat.rangkaian());
        return pertanyaan.tanya(mode.kaidah().pimpinan(), fakta(mode, rapat)).terpenuhi()
                ? Pimpinan.BERWENANG : Pimpinan.TIDAK_BERWENANG;
    }

    private PimpinanFakta fakta(ModeMusyawarah mode, Musyawarah rapat) {
        RangkaianMusyawarah rangkaian = rapat.rangkaian();
        LocalDate hari = rapat.dilaksanakanPada();
        var pemegang = mode.pimpinan(rangkaian, hari);
        return new PimpinanFakta(kursi.orang(rapat.pimpinanId()), rapat.pimpinanNama(),
                pemegang.map(PemegangJabatan::orang).orElse(null), pemegang.map(PemegangJabatan::nama).orElse(null),
                pemegang.map(p -> kursi.kualitas(p, hari)).orElseGet(() -> mode.jabatanPimpinan().sebutan() + " "
                        + wilayah.nama(mode.unitPimpinan(rangkaian))));
    }
}
