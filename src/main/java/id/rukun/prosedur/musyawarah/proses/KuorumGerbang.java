package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.kebijakan.AdaPesertaHadir;
import id.rukun.hukum.kebijakan.UndanganSah;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagal;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.prosedur.musyawarah.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G5 and G6: two thirds, or deemed valid after two failures in a row, where the mode knows that rescue. */
@Component
@Jawaban("kuorum")
class KuorumGerbang extends Gerbang<Kuorum> {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;

    KuorumGerbang(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
    }

    @Override
    protected Kuorum jawab(Pertanyaan pertanyaan) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        KaidahMusyawarah kaidah = katalogMode.kaidah(rapat);
        Kuorum kuorum = kuorum(pertanyaan, kaidah, musyawarah.kehadiran(rapat), rapat.rangkaian().gagalBerturut());
        // Whether a failure counts stands in the dossier, also where none is.
        pertanyaan.tanya(UndanganSah.class, UndanganRapat.fakta(kaidah, rapat, kuorum));
        return kuorum;
    }

    private static Kuorum kuorum(Pertanyaan pertanyaan, KaidahMusyawarah kaidah, Kehadiran kehadiran,
            int gagalBerturut) {
        KuorumFakta fakta = new KuorumFakta(kehadiran.hadir(), kehadiran.peserta(), gagalBerturut);
        if (pertanyaan.tanya(kaidah.kuorum(), fakta).terpenuhi()) {
            return Kuorum.TERCAPAI;
        }
        return kaidah.pengecualian().filter(aturan -> dikecualikan(pertanyaan, aturan, fakta)).isPresent()
                ? Kuorum.DIKECUALIKAN : Kuorum.GAGAL;
    }

    private static boolean dikecualikan(Pertanyaan pertanyaan, Class<? extends Aturan<DuaKaliGagal.Fakta>> aturan,
            KuorumFakta fakta) {
        boolean adaYangHadir =
                pertanyaan.tanya(AdaPesertaHadir.class, new AdaPesertaHadir.Fakta(fakta.hadir())).terpenuhi();
        boolean dikecualikan = pertanyaan.tanya(aturan,
                new DuaKaliGagal.Fakta(fakta.hadir(), fakta.gagalBerturut(), true)).terpenuhi();
        return adaYangHadir && dikecualikan;
    }
}
