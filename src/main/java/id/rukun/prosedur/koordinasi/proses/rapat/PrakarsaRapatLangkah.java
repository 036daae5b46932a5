package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.Penolakan;
import id.rukun.engine.Variabel;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibukittinggi.permintaan.FungsiDikoordinasikan;
import id.rukun.hukum.perwalibukittinggi.permintaan.PerumusanKebijakanAsistenDua;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatKebijakan;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatTeknis;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatTugas;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatUmum;
import id.rukun.hukum.perwalibukittinggi.rapat.PokokRapatUmum;
import id.rukun.hukum.perwalibukittinggi.rapat.TopikRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.TopikKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatPrakarsaIsian;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.prosedur.koordinasi.rapat.PrakarsaRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.RapatMenurutKoordinasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}: a person calls the meeting (Bukittinggi), or a coordination does. */
@Component
class PrakarsaRapatLangkah {

    private final RapatKoordinasiService rapat;
    private final FaktaRapat fakta;
    private final KabarRapat kabar;
    private final RapatMenurutKoordinasi menurutKoordinasi;
    private final PilihanRapat pilihan;

    PrakarsaRapatLangkah(RapatKoordinasiService rapat, FaktaRapat fakta, KabarRapat kabar, RapatMenurutKoordinasi menurutKoordinasi,
            PilihanRapat pilihan) {
        this.rapat = rapat;
        this.fakta = fakta;
        this.kabar = kabar;
        this.menurutKoordinasi = menurutKoordinasi;
        this.pilihan = pilihan;
    }

    /** S1: who may call which meeting; of one that a coordination calls its register says it. */
    @TugasModel(value = "koordinasiRapatPrakarsaDelegate", aturan = {PemrakarsaRapatUmum.class, PokokRapatUmum.class, PemrakarsaRapatTugas.class,
            PemrakarsaRapatKebijakan.class, PemrakarsaRapatTeknis.class, TopikRapatAsisten.class, PerumusanKebijakanAsistenDua.class, PilihanDikenal.class})
    void prakarsa(Langkah langkah) {
        RapatKoordinasi yang = langkah.teks(RapatKoordinasiProcess.BENTUK_ID) == null
                ? dariOrang(langkah, langkah.isian(RapatPrakarsaIsian.class)) : dipanggil(langkah);
        if (yang.koordinasiId() != null) {
            // Whoever waits for the Asisten who are at it is found by this.
            langkah.tetapkan(PembukaHorizontal.KOORDINASI, yang.koordinasiId());
        }
    }

    private RapatKoordinasi dariOrang(Langkah langkah, RapatPrakarsaIsian isian) {
        pilihan.prakarsa(langkah, isian);
        String kantor = langkah.teks(Variabel.KANTOR_PEMOHON);
        SifatRapat sifat = SifatRapat.valueOf(isian.sifatRapat());
        RapatKoordinasi yang = rapat.prakarsai(langkah.prosesId(), langkah.kasusId(), new PrakarsaRapat(isian.koordinasi(), langkah.unitId(),
                kantor, sifat, isian.perihal(), isian.urusan() == null ? null : isian.urusan().name(),
                Boolean.TRUE.equals(isian.menyangkutKebijakan()), isian.bidang(), null, null, null, isian.alasan()), langkah.hariIni());
        switch (sifat) {
            case UMUM -> {
                langkah.wajib(List.of("sifatRapat"), PemrakarsaRapatUmum.class, fakta.prakarsa(yang));
                langkah.wajib(List.of("urusan"), PokokRapatUmum.class, new PokokRapatUmum.Fakta(sifat, yang.urusan()));
            }
            case KEBIJAKAN -> kebijakan(langkah, yang, isian.alasan());
            case TEKNIS, SUMBER_DAYA -> {
                langkah.wajib(List.of("sifatRapat"), PemrakarsaRapatTeknis.class, fakta.prakarsa(yang));
                langkah.wajib(List.of("pokok"), TopikRapatAsisten.class,
                        new TopikRapatAsisten.Fakta(sifat, TopikKoordinasi.valueOf(isian.pokok().name())));
            }
            default -> langkah.wajib(List.of("sifatRapat"), PemrakarsaRapatTugas.class, fakta.prakarsa(yang));
        }
        return yang;
    }

    /** Others than the usual ones give their reason, and Sekda and the Asisten of the field are told (BKT-R-69). */
    private void kebijakan(Langkah langkah, RapatKoordinasi yang, String alasan) {
        var tanya = new PemrakarsaRapatKebijakan.Fakta(yang.sifat(), fakta.pemrakarsa(yang.pemrakarsa()),
                fakta.prakarsa(yang).nama(), fakta.bidangnya(yang));
        if (!wajibAtauBeralasan(langkah, "alasan", alasan, PemrakarsaRapatKebijakan.class, tanya).terpenuhi()) {
            String kalimat = fakta.prakarsa(yang).nama() + " memprakarsai rapat kebijakan “" + yang.perihal() + "”. Alasannya: " + alasan;
            kabar.sekda(langkah, "prakarsa/" + langkah.isianId(), kalimat);
            fakta.asistenBidang(yang).forEach(id -> kabar.kepala(langkah, id, "prakarsa/" + langkah.isianId(), kalimat));
        }
        asistenDua(langkah, yang);
    }

    /** Pasal 11 huruf b does not name the drafting of policy: of a policy meeting of Asisten II the Sekda is told (BKT-A-04). */
    private void asistenDua(Langkah langkah, RapatKoordinasi yang) {
        if (fakta.rapatAsisten(yang)) {
            Putusan putusan = langkah.tanya(PerumusanKebijakanAsistenDua.class, new PerumusanKebijakanAsistenDua.Fakta(
                    FungsiDikoordinasikan.PERUMUSAN_KEBIJAKAN, fakta.asisten(yang)));
            if (!putusan.terpenuhi()) {
                kabar.sekda(langkah, "asisten-dua/" + langkah.isianId(), "rapat kebijakan “" + yang.perihal() + "” diprakarsai "
                        + fakta.prakarsa(yang).nama() + ". " + putusan.pesan());
            }
        }
    }

    /** Asks a rule whose warning a written reason answers. */
    static <F extends Record> Putusan wajibAtauBeralasan(Langkah langkah, String kolom, String alasan, Class<? extends Aturan<F>> aturan,
            F fakta) {
        Putusan putusan = langkah.nilai(aturan, fakta);
        boolean dijawab = putusan.akibat() == Akibat.PERINGATAN && alasan != null && !alasan.isBlank();
        if (!putusan.terpenuhi() && !dijawab) {
            throw Penolakan.pada(List.of(kolom), Penolakan.karena(putusan));
        }
        return langkah.catat(putusan);
    }

    private RapatKoordinasi dipanggil(Langkah langkah) {
        LocalDate hari = Optional.ofNullable(langkah.teks(RapatKoordinasiProcess.SESI)).map(LocalDate::parse).orElse(null);
        // A session of a schedule has a case of its own, apart from its coordination's.
        String asal = Optional.ofNullable(langkah.teks(PembukaHorizontal.KOORDINASI)).orElse(langkah.kasusId());
        RapatKoordinasi yang = rapat.prakarsai(langkah.prosesId(), langkah.kasusId(), menurutKoordinasi.dari(asal,
                langkah.teks(RapatKoordinasiProcess.BENTUK_ID), hari), langkah.hariIni());
        // The tasks of the meeting are those of the office that calls it, whoever asked for the coordination.
        langkah.tetapkan(Variabel.KANTOR_PEMOHON, yang.pemrakarsa());
        menurutKoordinasi(langkah, yang);
        return yang;
    }

    /** The coordination has said which meeting it is: what a rule has against it stands in the dossier. */
    private void menurutKoordinasi(Langkah langkah, RapatKoordinasi yang) {
        switch (yang.sifat()) {
            case UMUM -> langkah.tanya(PemrakarsaRapatUmum.class, fakta.prakarsa(yang));
            case TUGAS -> langkah.tanya(PemrakarsaRapatTugas.class, fakta.prakarsa(yang));
            // The Asisten who took the matter has it by its units or fields.
            case KEBIJAKAN -> langkah.tanya(PemrakarsaRapatKebijakan.class, new PemrakarsaRapatKebijakan.Fakta(yang.sifat(),
                    fakta.pemrakarsa(yang.pemrakarsa()), fakta.prakarsa(yang).nama(), fakta.rapatAsisten(yang)));
            case TEKNIS, SUMBER_DAYA -> langkah.tanya(PemrakarsaRapatTeknis.class, fakta.prakarsa(yang));
            default -> { }
        }
    }
}
