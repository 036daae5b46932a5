package id.rukun.prosedur.musyawarah.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.musyawarah.KalimatMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the chair where the series stands: earlier meetings, list of participants, quorum. */
@Component
class MusyawarahLembar implements LembarProsedur {

    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final KatalogMode katalogMode;
    private final JamRukun jam;

    MusyawarahLembar(MusyawarahService musyawarah, WilayahService wilayah, ParameterHukum parameter,
            KasusService kasusService, KatalogMode katalogMode, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.katalogMode = katalogMode;
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
        ModeMusyawarah mode = katalogMode.untuk(rangkaian);
        lembar.fakta("Musyawarah", wilayah.nama(rangkaian.unitId())
                + (mode.keterangan().isEmpty() ? "" : " (" + mode.keterangan() + ")"));
        lembar.fakta("Pimpinan", mode.jabatanPimpinan().sebutan() + " " + wilayah.nama(mode.unitPimpinan(rangkaian)));
        lembar.fakta("Agenda", KalimatMusyawarah.kata(rangkaian.agenda()));
        mode.halangan(rangkaian, jam.hariIni()).ifPresent(lembar::catatan);
        List<Musyawarah> rapat = musyawarah.semua(rangkaian);
        Map<String, Kehadiran> kehadiran = musyawarah.kehadiran(rapat);
        rapat.stream().filter(m -> m.status() != StatusMusyawarah.DIJADWALKAN).forEach(m ->
                lembar.fakta("Musyawarah ke-" + m.ke(), KalimatMusyawarah.riwayat(m, kehadiran.get(m.id()))));
        if (!rapat.isEmpty()) {
            terakhir(rapat.get(rapat.size() - 1), mode, kehadiran, lembar);
        }
    }

    private void terakhir(Musyawarah rapat, ModeMusyawarah mode, Map<String, Kehadiran> kehadiran, Lembar lembar) {
        if (rapat.status() == StatusMusyawarah.DIJADWALKAN) {
            lembar.fakta("Undangan", KalimatMusyawarah.undangan(rapat));
        }
        int peserta = kehadiran.get(rapat.id()).peserta();
        int minimum = parameter.pada(kasusService.kasus(rapat.rangkaian().kasusId()).edisi())
                .pecahan(mode.kaidah().parameterKuorum()).minimum(peserta);
        int meninggal = kehadiran.get(rapat.id()).meninggal();
        lembar.fakta("Peserta", peserta + " " + mode.sebutanPeserta() + "; kuorum " + minimum
                + (meninggal == 0 ? "" : "; " + meninggal + " lagi meninggal sesudah diundang dan tidak dihitung"));
        lembar.bilangan("kuorumMinimum", minimum);
    }
}
