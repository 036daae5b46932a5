package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.AdaPesertaHadir;
import id.rukun.hukum.kebijakan.UndanganSah;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagal;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.hukum.pergub171.musyawarah.KuorumMusyawarahRt;
import id.rukun.hukum.pergub171.penataan.KuorumPenggabunganRt;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.StatusMusyawarah;
import org.springframework.stereotype.Component;

/** P-37/G5 and G6: two thirds, or deemed valid after two failures in a row; across RW nothing rescues. */
@Component
@Jawaban("kuorum")
class KuorumGerbang extends Gerbang<Kuorum> {

    private final MusyawarahService musyawarah;

    KuorumGerbang(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected Kuorum jawab(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        RangkaianMusyawarah rangkaian = rapat.rangkaian();
        Kuorum kuorum = kuorum(langkah, rapat, rangkaian);
        boolean undanganSah = undanganSah(langkah, rapat, kuorum == Kuorum.GAGAL);
        if (kuorum == Kuorum.GAGAL) {
            if (undanganSah) {
                rangkaian.gagal();
            }
            musyawarah.menjadi(rapat, StatusMusyawarah.GAGAL_KUORUM);
        } else {
            rangkaian.kuorumTercapai();
            musyawarah.menjadi(rapat,
                    kuorum == Kuorum.TERCAPAI ? StatusMusyawarah.SAH : StatusMusyawarah.SAH_TANPA_KUORUM);
        }
        musyawarah.simpan(rangkaian);
        return kuorum;
    }

    private static Kuorum kuorum(Langkah langkah, Musyawarah rapat, RangkaianMusyawarah rangkaian) {
        KuorumFakta fakta = new KuorumFakta(rapat.jumlahHadir(), rapat.jumlahPeserta(), rangkaian.gagalBerturut());
        if (rangkaian.mode() == ModeMusyawarah.LINTAS_RW) {
            return langkah.tanya(KuorumPenggabunganRt.class, fakta).terpenuhi() ? Kuorum.TERCAPAI : Kuorum.GAGAL;
        }
        if (langkah.tanya(KuorumMusyawarahRt.class, fakta).terpenuhi()) {
            return Kuorum.TERCAPAI;
        }
        boolean adaYangHadir =
                langkah.tanya(AdaPesertaHadir.class, new AdaPesertaHadir.Fakta(rapat.jumlahHadir())).terpenuhi();
        boolean dikecualikan = langkah.tanya(DuaKaliGagal.class,
                new DuaKaliGagal.Fakta(rapat.jumlahHadir(), rangkaian.gagalBerturut(), true)).terpenuhi();
        return adaYangHadir && dikecualikan ? Kuorum.DIKECUALIKAN : Kuorum.GAGAL;
    }

    private static boolean undanganSah(Langkah langkah, Musyawarah rapat, boolean gagalKuorum) {
        return langkah.tanya(UndanganSah.class, new UndanganSah.Fakta(rapat.diundangPada(), rapat.dilaksanakanPada(),
                rapat.semuaDiundang(), rapat.dibukaDanDitutup(), rapat.dijadwalkanPada(),
                rapat.rangkaian().mode() == ModeMusyawarah.LINTAS_RW, gagalKuorum)).terpenuhi();
    }
}
