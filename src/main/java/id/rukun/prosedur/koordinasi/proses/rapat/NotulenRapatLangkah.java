package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.RencanaTidakLampau;
import id.rukun.hukum.koordinasi.JenisHasil;
import id.rukun.hukum.perwalibanjar.Cara;
import id.rukun.hukum.perwalibanjar.rapat.ButirNotulen;
import id.rukun.hukum.perwalibanjar.rapat.NotulenLengkap;
import id.rukun.hukum.perwalibanjar.rapat.PesertaNotulen;
import id.rukun.hukum.perwalibukittinggi.konsultasi.HasilKonsultatif;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.hukum.perwalibukittinggi.rapat.ButirHasilRapat;
import id.rukun.hukum.perwalibukittinggi.rapat.NotulenRapatLengkap;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatNotulenIsian;
import id.rukun.prosedur.koordinasi.rapat.ButirRapat;
import id.rukun.prosedur.koordinasi.rapat.HasilRapat;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirHasil;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code rapat-koordinasi}: the minutes, and what follows from their results. */
@Component
class NotulenRapatLangkah {

    enum HasilAkhir { ADA_TINDAK_LANJUT, DICATAT, TANPA_HASIL }

    private static final String TIMER = "BKT-T-04";

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final FaktaRapat fakta;
    private final PilihanRapat pilihan;
    private final JadwalRapatKoordinasi jadwal;
    private final NaskahRapatKoordinasi naskah;
    private final KabarRapat kabar;
    private final Kantor kantor;
    private final PembukaTindakLanjut pembuka;
    private final KoordinasiService koordinasi;
    private final JamRukun jam;

    NotulenRapatLangkah(RapatKoordinasiService rapat, DirektoriUnit direktori, FaktaRapat fakta, PilihanRapat pilihan,
            JadwalRapatKoordinasi jadwal, NaskahRapatKoordinasi naskah, KabarRapat kabar, Kantor kantor, PembukaTindakLanjut pembuka,
            KoordinasiService koordinasi, JamRukun jam) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.fakta = fakta;
        this.pilihan = pilihan;
        this.jadwal = jadwal;
        this.naskah = naskah;
        this.kabar = kabar;
        this.kantor = kantor;
        this.pembuka = pembuka;
        this.koordinasi = koordinasi;
        this.jam = jam;
    }

    /** S10: the minutes are whole, each result names who is responsible, and an Asisten signs a.n. Sekda. */
    @TugasModel(value = "koordinasiRapatNotulenDelegate", aturan = {NotulenRapatLengkap.class, AtasNamaSekda.class, HasilKonsultatif.class,
            NotulenLengkap.class, PilihanDikenal.class, RencanaTidakLampau.class})
    void notulen(Langkah langkah) {
        RapatNotulenIsian isian = langkah.isian(RapatNotulenIsian.class);
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        SidangRapat sidang = rapat.terakhir(langkah.prosesId()).orElseThrow();
        pilihan.hasil(langkah, isian.hasil(), rapat.kehadiran(sidang));
        isian.hasil().forEach(satu -> langkah.wajib(List.of("hasil"), RencanaTidakLampau.class,
                new RencanaTidakLampau.Fakta("Target “" + satu.uraian() + "”", satu.target(), langkah.hariIni())));
        List<ButirRapat> butir = PembacaButir.baca(isian.hasil(), yang);
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR) {
            lengkapBanjar(langkah, yang, sidang, isian, butir);
        } else {
            lengkapBukittinggi(langkah, yang, sidang, isian, butir);
        }
        rapat.notulen(langkah.prosesId(), isian.nomor(), isian.pokok(), butir);
        naskah.notulen(langkah.kasus(), rapat.rapat(langkah.prosesId()), sidang, langkah.hariIni());
    }

    private void lengkapBukittinggi(Langkah langkah, RapatKoordinasi yang, SidangRapat sidang, RapatNotulenIsian isian,
            List<ButirRapat> butir) {
        langkah.wajib(List.of("hasil"), NotulenRapatLengkap.class, new NotulenRapatLengkap.Fakta(sidang.dilaksanakan(), sidang.tempat(),
                sidang.ketua(), fakta.hadir(yang, sidang).stream().map(direktori::nama).toList(), yang.tanpaHasil(), butir.stream().map(satu ->
                        new ButirHasilRapat(satu.uraian(), nama(satu))).toList()));
        butir.forEach(satu -> langkah.wajib(List.of("hasil"), HasilKonsultatif.class, new HasilKonsultatif.Fakta(satu.uraian(),
                JenisHasil.valueOf(satu.jenis().name()), satu.unit().stream().map(this::pihak).toList())));
        langkah.wajib(List.of("atasNamaSekda"), AtasNamaSekda.class, new AtasNamaSekda.Fakta("Notulen rapat",
                kantor.nama(yang.pemrakarsa()), fakta.rapatAsisten(yang), Boolean.TRUE.equals(isian.atasNamaSekda())));
    }

    private PihakKoordinasi pihak(String unitId) {
        return new PihakKoordinasi(direktori.unit(unitId).kodeRouting(), direktori.nama(unitId), direktori.jenis(unitId));
    }

    private void lengkapBanjar(Langkah langkah, RapatKoordinasi yang, SidangRapat sidang, RapatNotulenIsian isian, List<ButirRapat> butir) {
        langkah.wajib(List.of("hasil"), NotulenLengkap.class, new NotulenLengkap.Fakta(sidang.dilaksanakan(), isian.pokok(),
                fakta.hadir(yang, sidang).stream().map(id -> new PesertaNotulen(direktori.nama(id), cara(yang, sidang, id).name())).toList(),
                butir.stream().map(satu -> new ButirNotulen(satu.uraian(), nama(satu))).toList(), yang.tanpaHasil()));
    }

    private List<String> nama(ButirRapat satu) {
        return satu.unit().stream().map(direktori::nama).toList();
    }

    /** A session has one mode; who takes part otherwise has his own (BJR-A-07). */
    private Cara cara(RapatKoordinasi yang, SidangRapat sidang, String unitId) {
        return Cara.MEDIA_ELEKTRONIK.name().equals(yang.cara())
                || rapat.barisUnit(sidang, unitId).filter(KehadiranRapat::bermedia).isPresent() ? Cara.MEDIA_ELEKTRONIK : Cara.LANGSUNG;
    }

    /** T-04: the office that called it is reminded of the minutes; in Banjar no day is set for them. */
    @TugasModel("koordinasiRapatIngatkanNotulenDelegate")
    void ingatkan(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        if (jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI) {
            kabar.waktunya(langkah, new Pemicu(TIMER, JadwalRapatKoordinasi.NOTULEN, jam.instant(), jadwal.hariNotulen(yang.prosesId())),
                    yang.pemrakarsa(), "notulen/" + rapat.terakhir(yang.prosesId()).orElseThrow().ke(), "Notulen rapat “" + yang.perihal()
                            + "” belum ditulis; harinya " + Kalender.tulis(jadwal.hariNotulen(yang.prosesId())) + " (kebijakan Rukun).");
        }
    }

    /** G6: whether something is to be followed up (Pasal 16 ayat (1) Perwali Bukittinggi 65/2014). */
    @TugasModel("koordinasiRapatHasilGerbang")
    @Jawaban("hasilRapat")
    HasilAkhir hasil(Pertanyaan pertanyaan) {
        RapatKoordinasi yang = rapat.rapat(pertanyaan.prosesId());
        if (yang.tanpaHasil()) {
            return HasilAkhir.TANPA_HASIL;
        }
        return jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI && !rapat.hasil(yang.prosesId()).isEmpty()
                ? HasilAkhir.ADA_TINDAK_LANJUT : HasilAkhir.DICATAT;
    }

    /** S11: one case for each result and unit (BKT-M-05). */
    @TugasModel("koordinasiRapatTindakLanjutDelegate")
    void tindakLanjut(Langkah langkah) {
        RapatKoordinasi yang = rapat.rapat(langkah.prosesId());
        List<HasilRapat> hasil = rapat.hasil(yang.prosesId());
        Map<String, List<String>> unit = rapat.penanggungJawab(hasil);
        hasil.forEach(satu -> buka(langkah, yang, satu, unit.getOrDefault(satu.id(), List.of())));
    }

    private void buka(Langkah langkah, RapatKoordinasi yang, HasilRapat satu, List<String> unit) {
        String kalimat = "Hasil rapat “" + yang.perihal() + "” butir " + satu.butir() + ": " + satu.uraian();
        pembuka.buka(langkah, new ButirHasil(yang.koordinasiId(), satu.butir() + " (notulen " + yang.nomorNotulen() + ")",
                satu.uraian(), unit, asisten(yang), satu.target()));
        unit.forEach(id -> kabar.kepala(langkah, id, "hasil/" + satu.id() + "/" + id, kalimat));
    }

    /** The Asisten who called it, else who leads the coordination that it is about; {@code null} where there is none. */
    private String asisten(RapatKoordinasi yang) {
        return fakta.rapatAsisten(yang) ? Kantor.unitGrup(yang.pemrakarsa())
                : Optional.ofNullable(yang.koordinasiId()).map(id -> koordinasi.koordinasi(id).asistenUtama()).orElse(null);
    }
}
