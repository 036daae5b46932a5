package id.rukun.prosedur.musyawarah.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.ParameterHukum;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.musyawarah.AwalRapat;
import id.rukun.prosedur.musyawarah.KalimatMusyawarah;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Shows the chair where the series stands: earlier meetings, list of participants, quorum. */
@Component
class MusyawarahLembar implements LembarProsedur {

    private static final String KEHADIRAN = KehadiranIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PEMBAHASAN = PembahasanIsian.class.getAnnotation(Formulir.class).kunci();

    private final MusyawarahService musyawarah;
    private final AwalRapat awalRapat;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final JamRukun jam;

    MusyawarahLembar(MusyawarahService musyawarah, AwalRapat awalRapat, WilayahService wilayah,
            ParameterHukum parameter, KasusService kasusService, KatalogMode katalogMode, KursiPimpinan kursi,
            JamRukun jam) {
        this.musyawarah = musyawarah;
        this.awalRapat = awalRapat;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.kasusService = kasusService;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
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

    /** Beside what is known of every meeting, what this one was called to decide on. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        return konteks.formulir().equals(PEMBAHASAN) ? musyawarah.rangkaian(konteks.prosesId())
                .map(r -> Map.of("isiKeputusan", usul(konteks, r))).orElse(Map.of()) : awalRapat.nilai(konteks, KEHADIRAN);
    }

    /** The proposal, in words that fit its acceptance and its refusal: "Penggabungan: RT 001/RW 01, RT 001/RW 02". */
    private String usul(KonteksTugas konteks, RangkaianMusyawarah rangkaian) {
        return katalogMode.untuk(rangkaian).usul(rangkaian.kasusId()).orElseGet(() -> usulTentangUnit(konteks, rangkaian));
    }

    private String usulTentangUnit(KonteksTugas konteks, RangkaianMusyawarah rangkaian) {
        String unit = ((Collection<?>) konteks.variabel().get(MusyawarahProcess.DAFTAR_UNIT)).stream()
                .map(id -> wilayah.nama((String) id)).collect(Collectors.joining(", "));
        return StringUtils.capitalize(KalimatMusyawarah.kata(rangkaian.agenda())) + ": " + unit;
    }

    private void isi(RangkaianMusyawarah rangkaian, Lembar lembar) {
        ModeMusyawarah mode = katalogMode.untuk(rangkaian);
        lembar.fakta("Musyawarah", wilayah.nama(rangkaian.unitId())
                + (mode.keterangan().isEmpty() ? "" : " (" + mode.keterangan() + ")"));
        lembar.fakta("Pimpinan", mode.pengundang(rangkaian, jam.hariIni()).map(kursi::sebutan)
                .orElseGet(() -> mode.jabatanPimpinan().sebutan() + " " + wilayah.nama(mode.unitPimpinan(rangkaian))));
        lembar.fakta("Agenda", rangkaian.perihal());
        mode.halangan(rangkaian, jam.hariIni()).ifPresent(lembar::catatan);
        List<Musyawarah> rapat = musyawarah.semua(rangkaian);
        Map<String, Kehadiran> kehadiran = musyawarah.kehadiran(rapat);
        rapat.stream().filter(m -> m.status() != StatusMusyawarah.DIJADWALKAN).forEach(m ->
                lembar.fakta("Musyawarah ke-" + m.keBerapa(rapat), KalimatMusyawarah.riwayat(m, kehadiran.get(m.id()))));
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
