package id.rukun.prosedur.musyawarah.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.penataan.PimpinanKetuaRw;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the chair where the series stands: earlier meetings, list of participants, quorum. */
@Component
class MusyawarahLembar implements LembarProsedur {

    private static final String KUORUM_LINTAS_RW = "PRM-09";
    private static final String KUORUM_BIASA = "PRM-31";
    private static final String PEMIMPIN = PimpinanKetuaRw.class.getAnnotation(Ketentuan.class).dasar();

    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final PesertaRt pesertaRt;
    private final JamRukun jam;

    MusyawarahLembar(MusyawarahService musyawarah, WilayahService wilayah, ParameterHukum parameter,
            KasusService kasusService, PesertaRt pesertaRt, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.pesertaRt = pesertaRt;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return MusyawarahProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        musyawarah.rangkaian(konteks.prosesId()).ifPresent(rangkaian -> isi(rangkaian, lembar));
    }

    private void isi(RangkaianMusyawarah rangkaian, Lembar lembar) {
        String lintas = rangkaian.mode() == ModeMusyawarah.LINTAS_RW ? " (dipimpin Ketua RW, Pasal 11)" : "";
        lembar.fakta("Musyawarah", wilayah.nama(rangkaian.unitId()) + lintas);
        lembar.fakta("Agenda", Tulisan.kata(rangkaian.agenda()));
        kursiKosong(rangkaian, lembar);
        List<Musyawarah> rapat = musyawarah.semua(rangkaian);
        rapat.stream().filter(m -> m.status() != StatusMusyawarah.DIJADWALKAN)
                .forEach(m -> lembar.fakta("Musyawarah ke-" + m.ke(), Tulisan.riwayat(m)));
        if (!rapat.isEmpty()) {
            terakhir(rangkaian, rapat.get(rapat.size() - 1), lembar);
        }
    }

    /** Across RW nobody stands in as chair: what would make the meeting valid is said before it is held in vain. */
    private void kursiKosong(RangkaianMusyawarah rangkaian, Lembar lembar) {
        if (rangkaian.mode() == ModeMusyawarah.LINTAS_RW
                && pesertaRt.tanpaPimpinan(rangkaian.unitId(), rangkaian.mode(), jam.hariIni())) {
            lembar.catatan("Kursi Ketua " + wilayah.nama(pesertaRt.unitPimpinan(rangkaian.unitId(), rangkaian.mode()))
                    + " sedang tidak dilaksanakan siapa pun. Musyawarah ini hanya sah bila dipimpin Ketua RW, Careteker "
                    + "Ketua RW, atau, selama Ketua RW tercatat berhalangan sementara, pengurus RW yang "
                    + "ditunjuk melaksanakan tugasnya atau Sekretaris RW ("
                    + PEMIMPIN + "); Lurah dapat menunjuk Careteker (Pasal 8 Pergub DKI 171/2016).");
        }
    }

    private void terakhir(RangkaianMusyawarah rangkaian, Musyawarah rapat, Lembar lembar) {
        if (rapat.status() == StatusMusyawarah.DIJADWALKAN) {
            lembar.fakta("Undangan", Kalender.tulis(rapat.diundangPada()) + " untuk "
                    + Kalender.tulis(rapat.dijadwalkanPada()) + " pukul " + rapat.pukul() + " di " + rapat.tempat());
        }
        int minimum = parameter.pada(kasusService.kasus(rangkaian.kasusId()).edisi())
                .pecahan(rangkaian.mode() == ModeMusyawarah.LINTAS_RW ? KUORUM_LINTAS_RW : KUORUM_BIASA)
                .minimum(rapat.jumlahPeserta());
        long meninggal = musyawarah.peserta(rapat).stream().filter(PesertaMusyawarah::meninggal).count();
        lembar.fakta("Peserta", rapat.jumlahPeserta() + " kepala keluarga; kuorum " + minimum + (meninggal == 0 ? ""
                : "; " + meninggal + " lagi meninggal sesudah diundang dan tidak dihitung"));
        lembar.bilangan("kuorumMinimum", minimum);
    }
}
