package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.musyawarah.AdaPesertaHadir;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.musyawarah.JumlahHadirSah;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.musyawarah.PesertaMasihHidup;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBukanSubjek;
import id.rukun.hukum.kebijakan.musyawarah.UndanganSah;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagal;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.hukum.pergub171.umum.PesertaTerdaftar;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NaskahRapat;
import id.rukun.prosedur.musyawarah.formulir.Pelaksanaan;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code musyawarah}: whether the meeting was held, who chaired it, and whether enough came. */
@Component
class PelaksanaanLangkah {

    enum Pimpinan { BERWENANG, TIDAK_BERWENANG }

    /** DIKECUALIKAN: deemed valid after two failures in a row. */
    enum Kuorum { TERCAPAI, DIKECUALIKAN, GAGAL }

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final NaskahRapat naskahRapat;
    private final PenjagaPihak penjagaPihak;

    PelaksanaanLangkah(MusyawarahService musyawarah, KatalogMode katalogMode, KursiPimpinan kursi,
            NaskahRapat naskahRapat, PenjagaPihak penjagaPihak) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.naskahRapat = naskahRapat;
        this.penjagaPihak = penjagaPihak;
    }

    /** P-37/G4: whether the meeting was held, and who came; who is not on the list cannot be ticked. */
    @TugasModel(value = "musyawarahCatatPelaksanaanDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, PesertaMasihHidup.class, JumlahHadirSah.class,
            OrangSesuaiRegister.class, BukanPerkaraSendiri.class})
    void pelaksanaan(Langkah langkah) {
        KehadiranIsian isian = langkah.isian(KehadiranIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        penjagaPihak.wajib(langkah, rapat.rangkaian());
        if (isian.pelaksanaan() == Pelaksanaan.BATAL) {
            musyawarah.batal(rapat, isian.sebabBatal());
            naskahRapat.pembatalan(rapat, langkah.hariIni());
        } else {
            catatKehadiran(langkah, isian, rapat);
        }
    }

    /** P-37/G4: whether the meeting was held, as the register has it. */
    @TugasModel("musyawarahPelaksanaanGerbang")
    @Jawaban("pelaksanaan")
    Pelaksanaan periksaPelaksanaan(Pertanyaan pertanyaan) {
        return musyawarah.terakhir(pertanyaan.prosesId()).pelaksanaan();
    }

    /** P-37/G2: whether the chair was the one whom the mode wants that day, and nobody whom the meeting is about. */
    @TugasModel(value = "musyawarahPimpinanGerbang", aturan = PimpinanBukanSubjek.class)
    @Jawaban("pimpinan")
    Pimpinan pimpinan(Pertanyaan pertanyaan) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        ModeMusyawarah mode = katalogMode.untuk(rapat.rangkaian());
        String orang = kursi.orang(rapat.pimpinanId());
        boolean berwenang = pertanyaan.tanya(mode.kaidah().pimpinan(), kursi.fakta(mode, rapat.rangkaian(), rapat.dilaksanakanPada(),
                orang, rapat.pimpinanNama())).terpenuhi();
        return bukanSubjek(pertanyaan, rapat, orang) && berwenang ? Pimpinan.BERWENANG : Pimpinan.TIDAK_BERWENANG;
    }

    private boolean bukanSubjek(Pertanyaan pertanyaan, Musyawarah rapat, String orang) {
        List<String> pihak = penjagaPihak.pihak(rapat.rangkaian());
        return pihak.isEmpty() || pertanyaan.tanya(PimpinanBukanSubjek.class,
                new PimpinanBukanSubjek.Fakta(orang, rapat.pimpinanNama(), pihak)).terpenuhi();
    }

    /** P-37/G2: the meeting is recorded as it was, under a chair who was not entitled. */
    @TugasModel("musyawarahCatatPimpinanTidakSahDelegate")
    void pimpinanTidakSah(Langkah langkah) {
        musyawarah.pimpinanTidakSah(musyawarah.terakhir(langkah.prosesId()));
    }

    /** P-37/G5 and G6: two thirds, or deemed valid after two failures in a row, where the mode knows that rescue. */
    @TugasModel(value = "musyawarahKuorumGerbang", aturan = {AdaPesertaHadir.class, UndanganSah.class})
    @Jawaban("kuorum")
    Kuorum kuorum(Pertanyaan pertanyaan) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        KaidahMusyawarah kaidah = katalogMode.kaidah(rapat);
        Kuorum kuorum = kuorum(pertanyaan, kaidah, musyawarah.kehadiran(rapat), rapat.rangkaian().gagalBerturut());
        // Whether a failure counts stands in the dossier, also where none is.
        pertanyaan.tanya(UndanganSah.class, undangan(kaidah, rapat, pelaksanaan(rapat), kuorum));
        return kuorum;
    }

    /** P-37/G5: enough came. */
    @TugasModel("musyawarahCatatSahDelegate")
    void sah(Langkah langkah) {
        musyawarah.sah(musyawarah.terakhir(langkah.prosesId()));
    }

    /** P-37/G6: the meeting is deemed valid after failures in a row. */
    @TugasModel("musyawarahCatatSahTanpaKuorumDelegate")
    void sahTanpaKuorum(Langkah langkah) {
        musyawarah.sahTanpaKuorum(musyawarah.terakhir(langkah.prosesId()));
    }

    /** P-37/G6: too few came; the failure counts where the invitation was in order (RUKUN-POL-09). */
    @TugasModel(value = "musyawarahCatatGagalKuorumDelegate", aturan = UndanganSah.class)
    void gagalKuorum(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        boolean dihitung = langkah.nilai(UndanganSah.class,
                undangan(katalogMode.kaidah(rapat), rapat, pelaksanaan(rapat), Kuorum.GAGAL)).terpenuhi();
        musyawarah.gagalKuorum(rapat, dihitung);
    }

    private void catatKehadiran(Langkah langkah, KehadiranIsian isian, Musyawarah rapat) {
        ModeMusyawarah mode = katalogMode.untuk(rapat.rangkaian());
        List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
        Map<String, BukanWargaLagi> meninggal = meninggal(mode, isian, rapat, daftar);
        periksa(langkah, mode, rapat.rangkaian(), isian, daftar, meninggal);
        musyawarah.catatKehadiran(rapat, daftar, isian, pimpinan(langkah, isian, rapat), meninggal.keySet());
        naskahRapat.hadir(rapat);
    }

    /** Those invited who were dead on the day of the meeting; who moved away stays: the list is the invitation's. */
    static Map<String, BukanWargaLagi> meninggal(ModeMusyawarah mode, KehadiranIsian isian, Musyawarah rapat,
            List<PesertaMusyawarah> daftar) {
        Map<String, BukanWargaLagi> semua = new HashMap<>(mode.bukanWargaLagi(rapat.rangkaian(), daftar,
                isian.tanggalPelaksanaan()));
        semua.values().removeIf(sebab -> sebab.sebab() != BukanWargaLagi.Sebab.MENINGGAL);
        return semua;
    }

    private static void periksa(Langkah langkah, ModeMusyawarah mode, RangkaianMusyawarah rangkaian,
            KehadiranIsian isian, List<PesertaMusyawarah> daftar, Map<String, BukanWargaLagi> meninggal) {
        langkah.wajibTanggalSesuai();
        mode.hariRapat(rangkaian, isian.tanggalPelaksanaan())
                .forEach(pertanyaan -> UndanganLangkah.wajib(langkah, pertanyaan));
        wajibHadirSah(langkah, mode, isian, daftar, meninggal);
    }

    /** Demands that those ticked were invited and alive, and are not more than were invited. */
    static void wajibHadirSah(Pertanyaan pertanyaan, ModeMusyawarah mode, KehadiranIsian isian, List<PesertaMusyawarah> daftar,
            Map<String, BukanWargaLagi> meninggal) {
        pertanyaan.wajib(List.of("hadir"), mode.kaidah().kehadiran(), new PesertaTerdaftar.Fakta(isian.hadir(),
                daftar.stream().map(PesertaMusyawarah::pilihanId).toList()));
        List<PesertaMusyawarah> hadir = daftar.stream().filter(p -> isian.hadir().contains(p.pilihanId())).toList();
        pertanyaan.wajib(List.of("hadir"), PesertaMasihHidup.class, new PesertaMasihHidup.Fakta(isian.tanggalPelaksanaan(),
                hadir.stream().filter(p -> meninggal.containsKey(p.orangId()))
                        .map(p -> p.nama() + " (" + meninggal.get(p.orangId()).kalimat() + ")").toList()));
        pertanyaan.wajib(List.of("hadir"), JumlahHadirSah.class,
                new JumlahHadirSah.Fakta(orang(hadir), orang(daftar) - meninggal.size()));
    }

    static int orang(List<PesertaMusyawarah> daftar) {
        return (int) daftar.stream().map(PesertaMusyawarah::orangId).distinct().count();
    }

    private String pimpinan(Langkah langkah, KehadiranIsian isian, Musyawarah rapat) {
        String nama = namaPimpinan(isian, rapat.rangkaian()).orElse("");
        if (!isian.dipimpinOrangLain()) {
            langkah.pastikan(OrangSesuaiRegister.class, new OrangSesuaiRegister.Fakta(nama, "PIMPINAN", !nama.isEmpty()));
        }
        return nama;
    }

    /** Who chaired, by name and quality; empty for a post of nobody who may have chaired that day. */
    Optional<String> namaPimpinan(KehadiranIsian isian, RangkaianMusyawarah rangkaian) {
        LocalDate hari = isian.tanggalPelaksanaan();
        return isian.dipimpinOrangLain() ? Optional.of(isian.namaPimpinan() + ", " + isian.kedudukanPimpinan())
                : kursi.mungkinMemimpin(katalogMode.untuk(rangkaian), rangkaian, new RentangRapat(hari, hari)).stream()
                        .filter(p -> p.id().equals(isian.pimpinan()))
                        .map(p -> p.nama() + ", " + kursi.kualitas(p, hari)).findFirst();
    }

    /** Whether enough came, or the meeting is deemed valid all the same. */
    static Kuorum kuorum(Pertanyaan pertanyaan, KaidahMusyawarah kaidah, Kehadiran kehadiran,
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

    /**
     * When a meeting was held, and whether it was opened and closed with an attendance list.
     *
     * @param pada its day
     */
    record CaraRapat(LocalDate pada, boolean dibukaDanDitutup) {}

    private static CaraRapat pelaksanaan(Musyawarah rapat) {
        return new CaraRapat(rapat.dilaksanakanPada(), rapat.dibukaDanDitutup());
    }

    /** What RUKUN-POL-09 is asked about the invitation to a meeting. */
    static UndanganSah.Fakta undangan(KaidahMusyawarah kaidah, Musyawarah rapat, CaraRapat cara, Kuorum kuorum) {
        return new UndanganSah.Fakta(rapat.diundangPada(), cara.pada(), rapat.semuaDiundang(), cara.dibukaDanDitutup(),
                rapat.dijadwalkanPada(), kaidah.pengecualian().isEmpty(), kuorum == Kuorum.GAGAL);
    }
}
