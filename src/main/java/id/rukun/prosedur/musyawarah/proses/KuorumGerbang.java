package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.kebijakan.AdaPesertaHadir;
import id.rukun.hukum.kebijakan.UndanganSah;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagal;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.prosedur.musyawarah.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.KatalogMode;
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
    protected Kuorum jawab(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        KaidahMusyawarah kaidah = katalogMode.kaidah(rapat);
        Kuorum kuorum = kuorum(langkah, kaidah, rapat);
        boolean undanganSah = undanganSah(langkah, kaidah, rapat, kuorum == Kuorum.GAGAL);
        switch (kuorum) {
            case TERCAPAI -> musyawarah.sah(rapat);
            case DIKECUALIKAN -> musyawarah.sahTanpaKuorum(rapat);
            default -> musyawarah.gagalKuorum(rapat, undanganSah);
        }
        return kuorum;
    }

    private static Kuorum kuorum(Langkah langkah, KaidahMusyawarah kaidah, Musyawarah rapat) {
        int gagalBerturut = rapat.rangkaian().gagalBerturut();
        KuorumFakta fakta = new KuorumFakta(rapat.jumlahHadir(), rapat.jumlahPeserta(), gagalBerturut);
        if (langkah.tanya(kaidah.kuorum(), fakta).terpenuhi()) {
            return Kuorum.TERCAPAI;
        }
        return kaidah.pengecualian().filter(aturan -> dikecualikan(langkah, aturan, rapat, gagalBerturut)).isPresent()
                ? Kuorum.DIKECUALIKAN : Kuorum.GAGAL;
    }

    private static boolean dikecualikan(Langkah langkah, Class<? extends Aturan<DuaKaliGagal.Fakta>> aturan,
            Musyawarah rapat, int gagalBerturut) {
        boolean adaYangHadir =
                langkah.tanya(AdaPesertaHadir.class, new AdaPesertaHadir.Fakta(rapat.jumlahHadir())).terpenuhi();
        boolean dikecualikan = langkah.tanya(aturan,
                new DuaKaliGagal.Fakta(rapat.jumlahHadir(), gagalBerturut, true)).terpenuhi();
        return adaYangHadir && dikecualikan;
    }

    private static boolean undanganSah(Langkah langkah, KaidahMusyawarah kaidah, Musyawarah rapat,
            boolean gagalKuorum) {
        return langkah.tanya(UndanganSah.class, new UndanganSah.Fakta(rapat.diundangPada(), rapat.dilaksanakanPada(),
                rapat.semuaDiundang(), rapat.dibukaDanDitutup(), rapat.dijadwalkanPada(),
                kaidah.pengecualian().isEmpty(), gagalKuorum)).terpenuhi();
    }
}
