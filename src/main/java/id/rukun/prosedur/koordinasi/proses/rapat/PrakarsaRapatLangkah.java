package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.Penolakan;
import id.rukun.engine.Variabel;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatKebijakan;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatTeknis;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatTugas;
import id.rukun.hukum.perwalibukittinggi.rapat.PemrakarsaRapatUmum;
import id.rukun.hukum.perwalibukittinggi.rapat.PokokRapatUmum;
import id.rukun.hukum.perwalibukittinggi.rapat.TopikRapatAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.TopikKoordinasi;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiBidang;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatPrakarsaIsian;
import id.rukun.prosedur.koordinasi.rapat.PrakarsaRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}: a person calls the meeting (Bukittinggi), or a coordination does. */
@Component
class PrakarsaRapatLangkah {

    private final RapatKoordinasiService rapat;
    private final KoordinasiService koordinasi;
    private final FaktaRapat fakta;
    private final KabarRapat kabar;
    private final SesiJadwal sesi;

    PrakarsaRapatLangkah(RapatKoordinasiService rapat, KoordinasiService koordinasi, FaktaRapat fakta, KabarRapat kabar, SesiJadwal sesi) {
        this.rapat = rapat;
        this.koordinasi = koordinasi;
        this.fakta = fakta;
        this.kabar = kabar;
        this.sesi = sesi;
    }

    /** S1: who may call which meeting; of one that a coordination calls the caller has said it. */
    @TugasModel(value = "rapatPrakarsaDelegate", aturan = {PemrakarsaRapatUmum.class, PokokRapatUmum.class, PemrakarsaRapatTugas.class,
            PemrakarsaRapatKebijakan.class, PemrakarsaRapatTeknis.class, TopikRapatAsisten.class})
    void prakarsa(Langkah langkah) {
        if (langkah.teks(RapatKoordinasiProcess.SIFAT) == null) {
            dariOrang(langkah, langkah.isian(RapatPrakarsaIsian.class));
        } else {
            // The tasks of the meeting are those of the office that calls it, whoever asked for the coordination.
            langkah.tetapkan(Variabel.KANTOR_PEMOHON, langkah.teks(RapatKoordinasiProcess.PEMRAKARSA));
            dipanggil(langkah);
        }
    }

    private void dariOrang(Langkah langkah, RapatPrakarsaIsian isian) {
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

    private void dipanggil(Langkah langkah) {
        Koordinasi asal = koordinasi.koordinasi(langkah.kasusId());
        LocalDate hari = Optional.ofNullable(langkah.teks(RapatKoordinasiProcess.SESI)).map(LocalDate::parse).orElse(null);
        String cara = koordinasi.bentuk(asal.kasusId()).stream().filter(satu -> satu.bentuk() == BentukKoordinasi.PERTEMUAN)
                .map(satu -> satu.cara()).filter(satu -> satu != null).findFirst().orElse(null);
        SifatRapat sifat = SifatRapat.valueOf(langkah.teks(RapatKoordinasiProcess.SIFAT));
        RapatKoordinasi yang = rapat.prakarsai(langkah.prosesId(), langkah.kasusId(), new PrakarsaRapat(asal.kasusId(), langkah.unitId(),
                langkah.teks(RapatKoordinasiProcess.PEMRAKARSA), sifat, asal.perihal(), null, sifat == SifatRapat.KEBIJAKAN,
                koordinasi.bidang(asal.kasusId()).stream().map(KoordinasiBidang::kode).toList(), cara, hari,
                hari == null ? null : sesi.berikut(asal, hari), null), langkah.hariIni());
        menurutKoordinasi(langkah, yang);
    }

    /** The coordination has said which meeting it is: what a rule has against it stands in the dossier. */
    private void menurutKoordinasi(Langkah langkah, RapatKoordinasi yang) {
        switch (yang.sifat()) {
            case UMUM -> langkah.tanya(PemrakarsaRapatUmum.class, fakta.prakarsa(yang));
            case TUGAS -> langkah.tanya(PemrakarsaRapatTugas.class, fakta.prakarsa(yang));
            case KEBIJAKAN -> langkah.tanya(PemrakarsaRapatKebijakan.class, new PemrakarsaRapatKebijakan.Fakta(yang.sifat(),
                    fakta.pemrakarsa(yang.pemrakarsa()), fakta.prakarsa(yang).nama(), fakta.bidangnya(yang)));
            case TEKNIS, SUMBER_DAYA -> langkah.tanya(PemrakarsaRapatTeknis.class, fakta.prakarsa(yang));
            default -> { }
        }
    }
}
